import Coverage
import Quantities
import Scheme

/// Builds the distinct service tables of a run and says which one each cell uses.
struct ServiceTableBuilder<L: Lane> {
  /// `[table][column][k]`.
  private(set) var tables: [L] = []

  private let inputs: [LivesInput]
  /// Tables of the law last seen for a sex, by density, lane by lane.
  private var bases: [Sex: (law: [LegalYear], tables: [[Double]: Built])] = [:]

  private struct Built {
    var lanes: [ServiceTable]
    var position: Int32
  }

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
            if let last,
              planes.indices.allSatisfy({
                planes[$0].crossing(sex, age) == last.densities[$0]
              })
            {
              cells.append(last.table)
              continue
            }
            let densities = planes.map { $0.crossing(sex, age) }
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

  /// Where the law is that of the year before, only the lump sums by year of service move; a table
  /// that does not move at all is used again.
  private mutating func append(_ legal: [LegalYear], densities: [Double]?) -> Int32 {
    let sex = legal[0].sex
    let law = legal.map { $0.moved(to: 0) }
    if bases[sex]?.law != law { bases[sex] = (law, [:]) }
    let key = densities ?? []
    if bases[sex]?.tables[key] != nil { return moved(legal, sex, key) }
    let lanes = legal.indices.map { lane in
      ServiceTable(legal: legal[lane], density: densities?[lane])
    }
    let position = Int32(tables.count / Self.stride)
    for cell in 0..<Self.stride {
      var value = L.zero
      for lane in lanes.indices { value[lane: lane] = lanes[lane].values[cell] }
      tables.append(value)
    }
    bases[sex]?.tables[key] = Built(lanes: lanes, position: position)
    return position
  }

  /// The table of the year before with the lump sums of this year, or itself if they are the same.
  private mutating func moved(_ legal: [LegalYear], _ sex: Sex, _ key: [Double]) -> Int32 {
    guard var built = bases[sex]?.tables.removeValue(forKey: key) else { return 0 }
    var hasMoved = false
    for lane in legal.indices where built.lanes[lane].setLumpSums(legal[lane]) { hasMoved = true }
    if hasMoved {
      let start = Int(built.position) * Self.stride
      let target = tables.count
      for cell in start..<(start + Self.stride) { tables.append(tables[cell]) }
      built.position = Int32(target / Self.stride)
      for column in ServiceTable.lumpSumColumns {
        for k in 0..<ServiceTable.cells {
          let cell = column.rawValue * ServiceTable.cells + k
          for lane in built.lanes.indices {
            tables[target + cell][lane: lane] = built.lanes[lane].values[cell]
          }
        }
      }
    }
    bases[sex]?.tables[key] = built
    return built.position
  }
}
