import Coverage
import Quantities
import Scheme

/// Builds the distinct service tables of a run and says which one each cell uses.
///
/// A table depends on the law of the year, the sex, the contribution density and the service
/// abroad; cells that agree share one, across years too. Lump sums are tables of their own, which move with the year.
struct ServiceTableBuilder {
  /// Which tables a cell uses.
  struct Place: Sendable {
    /// First cell of its service table and of its lump sums in `tables`.
    var service: Int32
    var lumpSums: Int32
  }

  /// All tables, one after another.
  private(set) var tables: [Double] = []

  private let input: LivesInput
  /// Tables of the law last seen for a sex, by density and service abroad.
  private var services: [Sex: (law: LegalYear, places: [Service: Int32])] = [:]
  /// The lump sums last built, by density.
  private var lumpSums: [Double?: (table: LumpSumTable, year: Year, place: Int32)] = [:]

  /// What a group's own figures decide; no density for dormants.
  private struct Service: Hashable {
    var density: Double?
    var abroad = 0.0
  }

  init(_ input: LivesInput) { self.input = input }

  /// `[year][sex][slot][age − firstAge]`, slot 0 for dormants, 1 + group for contributors.
  mutating func build(firstAge: Int, lastAge: Int) -> [Place] {
    var cells: [Place] = []
    let ages = firstAge...lastAge
    cells.reserveCapacity(input.years.count * 2 * (1 + input.groups.count) * ages.count)
    for year in input.years {
      let planes = input.groups.map { $0.contributionDensity[year] }
      for sex in Sex.allCases {
        let legal = LegalYear(sex: sex, year: year, law: input.law, behaviour: input.behaviour)
        let law = legal.moved(to: 0)
        if services[sex]?.law != law { services[sex] = (law, [:]) }
        cells.append(contentsOf: repeatElement(place(legal, Service()), count: ages.count))
        for (group, plane) in zip(input.groups, planes) {
          let abroad = group.serviceAbroad.heldConstant(at: year)
          var last: (density: Double, place: Place)?
          for age in ages {
            let density = plane.crossing(sex, age)
            let found = last.flatMap { $0.density == density ? $0.place : nil }
            let cell = found ?? place(legal, Service(density: density, abroad: abroad))
            cells.append(cell)
            last = (density, cell)
          }
        }
      }
    }
    return cells
  }

  private mutating func place(_ legal: LegalYear, _ service: Service) -> Place {
    Place(
      service: servicePlace(legal, service),
      lumpSums: lumpSumPlace(legal, density: service.density))
  }

  private mutating func servicePlace(_ legal: LegalYear, _ service: Service) -> Int32 {
    if let known = services[legal.sex]?.places[service] { return known }
    let place = Int32(tables.count)
    let table = ServiceTable(legal: legal, density: service.density, abroad: service.abroad)
    tables.append(contentsOf: table.values)
    services[legal.sex]?.places[service] = place
    return place
  }

  private mutating func lumpSumPlace(_ legal: LegalYear, density: Double?) -> Int32 {
    if let known = lumpSums[density], known.year == legal.year { return known.place }
    let table = LumpSumTable(legal: legal, density: density)
    var place = Int32(tables.count)
    if let known = lumpSums[density], known.table == table {
      place = known.place
    } else {
      tables.append(contentsOf: table.values)
    }
    lumpSums[density] = (table, legal.year, place)
    return place
  }
}
