import Assumptions
import Report

/// Every text of the report, once per language.
enum ReportText: String, TextChapter {
  // The frame
  case skip
  case contents
  case noScript
  case reportKind
  case comparedWith
  case valuationDate
  case endOf
  case period
  case amounts
  case amountsIn
  case runName
  case madeBy
  case and
  case dataAsCSV
  case dataAsTable

  // Titles of sections
  case summaryTitle
  case provisionsTitle
  case dataTitle
  case assumptionsTitle
  case methodTitle
  case resultsTitle
  case sensitivityTitle
  case uncertaintyTitle
  case reconciliationTitle
  case comparisonTitle
  case opinionTitle
  case annexTitle

  // Words of tables
  case year
  case value
  case unit
  case source
  case item
  case indicator
  case parameter
  case parameters
  case inYears
  case wholeRun
  case fromYear
  case fundWord
  case scenario
  case assumption
  case step
  case change
  case difference
  case total
  case file
  case size
  case run
  case raw
  case observed
  case factor
  case projected
  case published
  case reserve
  case largestReserve
  case costRate
  case firstDeficit
  case beforeInvestment
  case afterInvestment
  case peak
  case depletion
  case payableShare
  case balance75

  // Units
  case million
  case number
  case calendarYear
  case percentWord
  case percentOfEarnings
  case percentOfCost
  case percentOfPaths
  case yearsOfExpenditure
  case atYearEndIn
  case thousandPersons
  case yearsWord
  case monthsWord
  case daysWord
  case personsWord
  case multipleWord
  case ratioWord
  case age

  // Summary
  case summaryIntroduction
  case leadReserve
  case leadCost
  case leadMembers
  case leadBalance
  case leadOthers
  case leadPopulation
  case leadReform
  case leadData
  case keyDepletion
  case after
  case keyCost
  case keyBalance
  case keyMembers
  case reserveStart
  case growsTo
  case growsToTheEnd
  case notDepleted
  case depleted
  case payable
  case payableAfter
  case costMoves
  case againstIncome
  case deficitFrom
  case noDeficit
  case membersMove
  case over75
  case overHorizon
  case balanceShort
  case balanceLong
  case fundIn
  case othersDepleted
  case othersLast
  case populationMoves
  case reformSame
  case reformLater
  case reformEarlier
  case reformSaves
  case reformDepletes
  case reformNever
  case reformBalance
  case basisFinding
  case milestonesTable
  case scenariosTable

  // Provisions
  case lawInForce
  case lawIntroduction
  case reformChanges
  case changesOf
  case inBaseline
  case inReform
  case noLaw
  case noReforms
  case reformChangesNothing
  case generalPart
  case economyPart
  case fertilityPart
  case fundPart
  case groupsPart
  case labourPart
  case migrationPart
  case mortalityPart
  case populationPart
  case uncertaintyPart
  case minimumWagePart

  // Data
  case dataIntroduction
  case basisTable
  case inputs
  case basisSeen
  case basisMemory
  case basisAssumed
  case openingTitle
  case calibrationTitle
  case calibrationIntroduction
  case noCalibration
  case warningsTitle
  case warningCount
  case noWarnings

  // Assumptions
  case assumptionsIntroduction
  case noAssumptions

  // Method
  case methodIntroduction
  case methodTiming
  case timingMidYear
  case timingMidYearSimple
  case timingEndYear
  case timingStartYear
  case timingMonthly
  case methodPopulation
  case methodCoverage
  case methodEarnings
  case methodPensions
  case methodFund
  case methodCost
  case methodPremium
  case methodPage
  case methodNotional

  // Results
  case reserveFigure
  case ratioFigure
  case ratesFigure
  case membersFigure
  case notionalNote
  case lineWords
  case panelsOf
  case pyramidFigure
  case pyramidWords
  case populationByAge
  case men
  case women
  case sexesIn
  case play
  case pause
  case accountsTitle
  case accountsIntroduction
  case accountOf
  case accountUnder
  case ofWhichEmployer
  case ofWhichInsured
  case ofWhichState
  case stateTitle
  case noFund

  // Sensitivity
  case sensitivityIntroduction
  case tornadoFigure
  case tornadoWords
  case noSensitivity
  case increase
  case decrease
  case level

  // Uncertainty
  case uncertaintyIntroduction
  case fanFigure
  case fanWords
  case bandOf
  case median
  case centralPath
  case depletionFigure
  case depletionWords
  case pathIndicators
  case existsOn
  case noPaths

  // Reconciliation
  case reconciliationIntroduction
  case reconciliationFigure
  case valuationsTable
  case noPrevious

  // Comparison
  case scenariosTitle
  case indicatorsTable
  case allIndicators
  case attributionTitle
  case attributionIntroduction
  case waterfallFigure
  case waterfallWords
  case noAttribution
  case publishedTitle
  case publishedIntroduction
  case noObservations

  // Opinion
  case opinionIntroduction
  case opinionData
  case opinionAssumptions
  case opinionMethod
  case opinionSustainability
  case opinionLimits
  case opinionBlank
  case actuary
  case qualification
  case placeAndDate

  // Annex
  case annexIntroduction
  case peopleOf
  case inputsTitle

  static func timing(_ timing: CashFlowTiming) -> ReportText {
    switch timing {
    case .midYear: .timingMidYear
    case .midYearSimple: .timingMidYearSimple
    case .endYear: .timingEndYear
    case .startYear: .timingStartYear
    case .monthly: .timingMonthly
    }
  }

  static let english = frameInEnglish.merging(chaptersInEnglish) { first, _ in first }
  static let vietnamese = frameInVietnamese.merging(chaptersInVietnamese) { first, _ in first }
}
