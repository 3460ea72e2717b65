/// Every sentence of a page, once per language.
///
/// `{name}` marks where a value goes.
public enum TextCatalogue {
  public enum Key: String, CaseIterable, Sendable {
    // The head
    case valuation
    case timing
    case amounts
    // Cash-flow timing
    case midYear
    case midYearSimple
    case endYear
    case startYear
    case monthly
    // The table
    case year
    case reserve
    case contributors
    case pensioners
    case contributions
    case expenditure
    case paygCostRate
    case reserveRatio
    case population
    case births
    case deaths
    case lifeExpectancyMale
    case lifeExpectancyFemale
    case oldAgeDependency
    case labourForce
    case atYearEnd
    case atYearStart
    case averageOfYear
    case ofYear
    case openingOverYear
    case thousands
    case ofEarnings
    case yearsOfExpenditure
    case years
    case per100
    // Milestones
    case milestones
    case firstDeficitBeforeInvestment
    case firstDeficitAfterInvestment
    case peak
    case peakAt
    case depletion
    case payable
    case payableNext
    case never
    // All funds
    case allFundsTitle
    case allFundsNote
    case paygShort
    case depletedShort
    case besideFunds
    // Calibration and comparison
    case calibration
    case calibrationNote
    case item
    case raw
    case observed
    case factor
    case source
    case assumed
    case comparison
    case comparisonNote
    case projected
    case error
    // Paths
    case pathHolds
    case pathsDrawn
    case antitheticPairs
    case everyPathWhole
    case headcountsOnce
    case matrixProducts
    case because
    case drawn
    case economy
    case unemployment
    case mortality
    case fertility
    case migration
    case assets
    case worst
    case mean
    case depleted
    case byYearEnd
    case indicatorsOfPaths
    case whereExists
    case onPaths
    case central
    case differenceFrom
    case aboveZero
    case speed
    case pathsASecond
    case pathsKept
    // The chart
    case fanTitle
    case fanReserve
    case fanBand
    case fanMedian
    case fanCentral
    case fanDescription
    // The table of many runs
    case runsCompared
    case scenario
    case payg
    case firstDeficit
    case peakYear
    case depletedYear
    case deviation
    case millions
    case total
    case regions
    case remainder
    case moreOfKind
    // The end
    case warnings
    case moreWarnings
    case noWarnings
    case files
  }

  /// The text of a key, its marks filled in.
  public static func text(
    _ key: Key, in language: Language, _ values: KeyValuePairs<String, String> = [:]
  ) -> String {
    let texts = language == .english ? english : vietnamese
    guard var text = texts[key] else {
      preconditionFailure("every text key has a text in every language")
    }
    for (name, value) in values { text = text.replacing("{\(name)}", with: value) }
    return text
  }
}
