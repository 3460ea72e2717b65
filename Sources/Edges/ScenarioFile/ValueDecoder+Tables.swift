import Diagnostics
import Law
import Quantities

extension ValueDecoder {
  static let gridKeys: Set<String> = [
    "male", "female", "both", "points", "outside", "file", "column", "scale", "interpolation",
  ]

  // MARK: - Scales

  func scales(
    _ node: SourceNode, x: ClosedRange<Double>, y: ClosedRange<Double>, unit: String,
    extraKeys: Set<String> = [], within outer: Provenance, subject: String
  ) -> DatedValues<RateScale>? {
    dated(
      node, ownKeys: extraKeys.union(["points"]), within: outer, subject: subject
    ) { content, _ in
      guard content.isMapping else {
        return number(content, in: y, unit: unit, subject: subject).map {
          RateScale([.init(x: 0, y: $0)])
        }
      }
      return points(
        content["points"] ?? content, x: x, y: y, unit: unit, subject: subject
      ).map { RateScale($0) }
    }
  }

  private func points(
    _ node: SourceNode, x: ClosedRange<Double>, y: ClosedRange<Double>, unit: String,
    subject: String
  ) -> [RateScale.Point]? {
    guard node.isMapping, !node.entries.isEmpty else {
      problems.error(
        at: node.place, "expected points { x: y, … }, found \(node.kind)", subject: subject)
      return nil
    }
    var result: [RateScale.Point] = []
    var isWhole = true
    for entry in node.entries {
      let key = SourceNode(place: entry.keyPlace, content: .scalar(entry.key, isPlain: true))
      guard let x = number(key, in: x, unit: "years", subject: subject),
        let y = number(entry.value, in: y, unit: unit, subject: subject)
      else {
        isWhole = false
        continue
      }
      if let last = result.last, x <= last.x {
        problems.error(
          at: entry.keyPlace,
          "\(entry.key) stands after \(NumberText.short(last.x)); points rise and stand once",
          subject: subject)
        isWhole = false
      }
      result.append(.init(x: x, y: y))
    }
    return isWhole ? result : nil
  }

  // MARK: - Schedules by sex and age

  /// Numbers by sex and age: dated, from points, or from a file by year.
  func grids(
    _ node: SourceNode, range: ClosedRange<Double>, unit: String, extraKeys: Set<String> = [],
    within outer: Provenance, subject: String
  ) -> DatedValues<AgeSexGrid>? {
    if node["file"] != nil {
      let known = Self.gridKeys.union(Self.documentation).union(extraKeys)
      checkKeys(node, known: known, subject: subject)
      let here = provenance(node, within: outer, subject: subject)
      return gridFile(
        node, format: .schedule, column: nil, range: range, unit: unit, provenance: here,
        subject: subject)
    }
    return dated(
      node, ownKeys: Self.gridKeys.union(extraKeys), within: outer, subject: subject
    ) { content, _ in
      grid(content, range: range, unit: unit, subject: subject)
    }
  }

  private func grid(
    _ node: SourceNode, range: ClosedRange<Double>, unit: String, subject: String
  ) -> AgeSexGrid? {
    if node["file"] != nil {
      let file = gridFile(
        node, format: .schedule, column: nil, range: range, unit: unit,
        provenance: Provenance(place: node.place), subject: subject)
      return file?.entries.last?.value
    }
    guard node.isMapping else {
      return number(node, in: range, unit: unit, subject: subject).map { AgeSexGrid(repeating: $0) }
    }
    if let both = node["both"] {
      return column(both, range: range, unit: unit, subject: "\(subject).both").map { ages in
        AgeSexGrid { _, age in ages[age] }
      }
    }
    if node["male"] != nil || node["female"] != nil {
      guard let male = node["male"], let female = node["female"] else {
        problems.error(
          at: node.place, "a schedule needs 'male' and 'female', or 'both'", subject: subject)
        return nil
      }
      let males = column(male, range: range, unit: unit, subject: "\(subject).male")
      let females = column(female, range: range, unit: unit, subject: "\(subject).female")
      guard let males, let females else { return nil }
      return AgeSexGrid { sex, age in sex == .male ? males[age] : females[age] }
    }
    return column(node, range: range, unit: unit, subject: subject).map { ages in
      AgeSexGrid { _, age in ages[age] }
    }
  }

  /// One sex: a number for all ages, or points linear by age.
  private func column(
    _ node: SourceNode, range: ClosedRange<Double>, unit: String, subject: String
  ) -> [Double]? {
    guard node.isMapping else {
      return number(node, in: range, unit: unit, subject: subject).map {
        Array(repeating: $0, count: Age.count)
      }
    }
    let listed = node["points"]
    if listed != nil {
      checkKeys(
        node, known: Self.documentation.union(Self.gridKeys).union(["value", "until"]),
        subject: subject)
    }
    guard
      let points = points(
        listed ?? node, x: 0...100, y: range, unit: unit, subject: subject)
    else { return nil }
    var outsideIsZero = false
    if let outside = node["outside"] {
      outsideIsZero =
        choice(outside, of: ["zero", "constant"], subject: subject) == "zero"
    }
    let scale = RateScale(points)
    return Age.all.map { age in
      let x = Double(age)
      if outsideIsZero, let first = points.first, let last = points.last,
        x < first.x || x > last.x
      {
        return 0
      }
      return scale.value(at: x)
    }
  }
}
