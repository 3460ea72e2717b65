import Assumptions
import Law
import Quantities
import Uncertainty

extension Scenario {
  /// What histories say of the random processes, as values below `assumptions.uncertainty.fit`.
  func fits(below parameter: String?) -> [InspectedValue] {
    (built.uncertainty?.fits ?? []).flatMap { fit in
      fit.figures.map { figure -> InspectedValue in
        let path = "\(Catalogue.uncertaintyPath).fit.\(fit.process).\(figure.name)"
        let years = "\(fit.years.lowerBound)–\(fit.years.upperBound)"
        return InspectedValue(
          path: path, value: Self.rounded(figure.value), number: figure.value, unit: "",
          place: nil,
          citations: [
            Citation(
              title: "estimated from \(years), \(fit.isUsed ? "used" : "for comparison only")")
          ],
          basis: .seen)
      }
    }.filter { value in
      parameter.map { value.path == $0 || value.path.hasPrefix($0 + ".") } ?? true
    }
  }

  private static func rounded(_ value: Double) -> String {
    NumberText.short((value * 1e6).rounded() / 1e6)
  }
}
