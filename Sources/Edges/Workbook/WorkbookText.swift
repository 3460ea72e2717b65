public import Report

/// The texts of the workbook's sheets, heads, units and charts.
public enum WorkbookText: String, TextChapter {
  case summarySheet
  case chartsSheet
  case membersSheet
  case economySheet
  case populationSheet
  case agesSheet
  case indicatorsSheet
  case comparisonSheet
  case differingSheet
  case pathsSheet
  case pathIndicatorsSheet
  case depletionSheet
  case parametersSheet
  case calibrationSheet
  case publishedSheet
  case warningsSheet
  case aboutSheet
  case statementTitle
  case expenditureTitle
  case membersTitle
  case economyTitle
  case populationTitle
  case agesTitle
  case indicatorsTitle
  case comparisonTitle
  case differingTitle
  case pathsTitle
  case pathIndicatorsTitle
  case depletionTitle
  case parametersTitle
  case calibrationTitle
  case publishedTitle
  case warningsTitle
  case aboutTitle
  case chartsTitle
  case chartsNote
  case chartNote
  case periodNote
  case amountsScaled
  case amountsWhole
  case statementNote
  case emptyNote
  case comparisonNote
  case parametersNote
  case samePopulation
  case whereExists
  case aboutNote
  case scenario
  case year
  case age
  case branch
  case measure
  case indicator
  case nameInFiles
  case unit
  case group
  case parameter
  case fromYear
  case toYear
  case value
  case source
  case basis
  case file
  case line
  case item
  case raw
  case observed
  case projected
  case factor
  case error
  case within
  case agrees
  case address
  case message
  case subject
  case hint
  case bytes
  case hash
  case sheets
  case runName
  case program
  case resultFormat
  case period
  case timing
  case currency
  case seed
  case processor
  case libraries
  case openingReserve
  case contributionsOf
  case employer
  case insuredPerson
  case state
  case costAndIncome
  case membersChart
  case pyramidTitle
  case pyramidMen
  case men
  case women
  case bothSexes
  case differenceOf
  case percentOf
  case placeOf
  case sourceOf
  case shareOfPaths
  case mean
  case standardDeviation
  case percentile
  case probability
  case never
  case none
  case yes
  case no
  case basisSeen
  case basisMemory
  case basisAssumed
  case persons
  case personYears
  case personMonths
  case moneyPerYear
  case moneyPerMonth
  case percent
  case ratio
  case index
  case years

  /// Who pays a contribution, by the payer's word in files.
  static func payer(_ word: String) -> WorkbookText {
    WorkbookText(rawValue: word) ?? .state
  }

  /// What a value stands on, by its word in files.
  static func basis(_ word: String) -> WorkbookText? {
    switch word {
    case "seen": .basisSeen
    case "memory": .basisMemory
    case "assumed": .basisAssumed
    default: nil
    }
  }
}
