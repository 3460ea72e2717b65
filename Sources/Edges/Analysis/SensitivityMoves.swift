import Quantities
public import ScenarioFile

extension ParameterMove {
  /// The change without words: `+ 0.01 from 2026-01-01`, `× 1.1`, `= 0.2886 (2024-01-01) …`.
  public var inNumbers: String {
    let effect =
      switch operation {
      case .add(let number): number < 0 ? "- \(Self.text(-number))" : "+ \(Self.text(number))"
      case .multiply(let number): "* \(Self.text(number))"
      case .set(let figures):
        "= "
          + figures.map { figure in
            Self.text(figure.number) + (figure.from.map { " (\($0))" } ?? "")
          }.joined(separator: "; ")
      case .replace: "replaced"
      }
    let limits =
      (from.map { " from \($0)" } ?? "") + (to.map { " to \($0)" } ?? "")
      + (groups.map { " for \($0.joined(separator: " "))" } ?? "")
    return effect + limits
  }

  static func text(_ number: Double) -> String {
    number.rounded() == number && abs(number) < 1e15 ? String(Int64(number)) : "\(number)"
  }
}
