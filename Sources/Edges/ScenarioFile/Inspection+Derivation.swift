import Law
import Quantities

extension Scenario {
  /// A value with how it follows from the numbers of the files, where all days of the year agree.
  func derived(
    _ value: InspectedValue, from number: DatedNumber, in year: Year
  ) -> InspectedValue {
    let parts = YearPart.parts(of: year, at: number.turningDays)
    let all = parts.map { number.value(on: $0.day)?.derivation }
    guard let first = all.first, let derivation = first, all.allSatisfy({ $0 == derivation })
    else { return value }
    var result = value
    result.derivation = derivation
    if case .multiple = derivation {
      let amounts = resolver.references(of: value.path)
      result.multipleOf = amounts.count == 1 ? amounts.first : nil
    }
    return result
  }
}
