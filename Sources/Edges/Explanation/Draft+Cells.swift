import Quantities

/// A cell of persons by sex and age on 1 January, perhaps of one group.
struct AgeCell {
  var group = 0
  var sex: Sex
  var age: Int

  static let all = Sex.allCases.flatMap { sex in Age.all.map { AgeCell(sex: sex, age: $0) } }
}

/// Cells by sex and age with columns that grids fill.
struct AgeCells {
  let cells: [AgeCell]
  var source: CellSource

  init(_ cells: [AgeCell] = AgeCell.all) {
    self.cells = cells
    source = CellSource(
      keys: ["sex", "age"], rows: cells.map { [$0.sex.word, String($0.age)] })
  }

  /// Cells of some groups.
  init(groups: [String], where isIn: (AgeCell) -> Bool) {
    cells = groups.indices.flatMap { group in
      AgeCell.all.map { AgeCell(group: group, sex: $0.sex, age: $0.age) }.filter(isIn)
    }
    source = CellSource(
      keys: ["group", "sex", "age"],
      rows: cells.map { [groups[$0.group], $0.sex.word, String($0.age)] })
  }

  mutating func add(
    _ quantity: Quantity, _ origin: ExplainedInput.Origin = .state,
    _ value: @escaping (AgeCell) -> Double
  ) {
    let cells = cells
    source.add(quantity, origin) { cells.map(value) }
  }

  mutating func add(
    _ quantity: Quantity, _ origin: ExplainedInput.Origin = .state, _ grid: AgeSexGrid
  ) {
    add(quantity, origin) { grid[$0.sex, $0.age] }
  }
}

extension AgeSexGrid {
  /// The rate one year older, which meets the other half of the cell (MODEL 1.2).
  func older(_ cell: AgeCell) -> Double { self[cell.sex, min(cell.age + 1, Age.open)] }
}
