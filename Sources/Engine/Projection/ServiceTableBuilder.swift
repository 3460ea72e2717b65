import Coverage
import Quantities
import Scheme

/// Builds the distinct service tables of a run and says which one each cell uses.
struct ServiceTableBuilder<L: Lane> {
  /// `[table][column][k]`.
  private(set) var tables: [L] = []

  private let inputs: [LivesInput]

  init(_ inputs: [LivesInput]) { self.inputs = inputs }

  static var stride: Int { ServiceTable.Column.allCases.count * ServiceTable.cells }

  /// `[year][sex][slot][age − firstAge]`, slot 0 for dormants, 1 + group for contributors.
  ///
  /// A table depends on the law of the year, the sex and the contribution density; cells that
  /// agree in all three share one.
  mutating func build(firstAge: Int, lastAge: Int) -> [Int32] {
    var cells: [Int32] = []
    let groups = inputs[0].groups.indices
    for year in inputs[0].years {
      for sex in Sex.allCases {
        let legal = inputs.map {
          LegalYear(sex: sex, year: year, law: $0.law, behaviour: $0.behaviour)
        }
        var known: [[Double]: Int32] = [:]
        let dormant = append(legal, densities: nil)
        for _ in firstAge...lastAge { cells.append(dormant) }
        for group in groups {
          let planes = inputs.map { $0.groups[group].contributionDensity[year] }
          var last: (densities: [Double], table: Int32)?
          for age in firstAge...lastAge {
            let densities = planes.map { $0.crossing(sex, age) }
            if let last, last.densities == densities {
              cells.append(last.table)
              continue
            }
            let table = known[densities] ?? append(legal, densities: densities)
            known[densities] = table
            last = (densities, table)
            cells.append(table)
          }
        }
      }
    }
    return cells
  }

  private mutating func append(_ legal: [LegalYear], densities: [Double]?) -> Int32 {
    let table = Int32(tables.count / Self.stride)
    let byLane = legal.indices.map { lane in
      ServiceTable(legal: legal[lane], density: densities?[lane])
    }
    for cell in 0..<Self.stride {
      var value = L.zero
      for lane in byLane.indices { value[lane: lane] = byLane[lane].values[cell] }
      tables.append(value)
    }
    return table
  }
}
