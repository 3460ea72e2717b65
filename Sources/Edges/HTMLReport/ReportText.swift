import Assumptions
import Report

/// Every text of the report, once per language.
enum ReportText: String, TextChapter {
  // The frame
  case skip, contents, noScript, reportKind, comparedWith, valuationDate, endOf, period
  case amounts, amountsIn, runName, madeBy, and, dataAsCSV, dataAsTable

  // Titles of sections
  case summaryTitle, provisionsTitle, dataTitle, assumptionsTitle, methodTitle, resultsTitle
  case sensitivityTitle, uncertaintyTitle, reconciliationTitle, comparisonTitle, opinionTitle
  case annexTitle

  // Words of tables
  case year, value, unit, source, item, indicator, parameter, parameters, inYears, wholeRun
  case fromYear, fundWord, scenario, assumption, step, change, difference, total, file, size
  case run, raw, observed, factor, projected, published, reserve, largestReserve, costRate
  case firstDeficit, beforeInvestment, afterInvestment, peak, depletion, payableShare, balance75

  // Units
  case million, number, calendarYear, percentWord, percentOfEarnings, percentOfCost
  case percentOfPaths, yearsOfExpenditure, atYearEndIn, thousandPersons, yearsWord, monthsWord
  case thousandPersonMonths, pointsWord, daysWord, personsWord, multipleWord, ratioWord, age

  // Summary
  case summaryIntroduction, leadReserve, leadCost, leadMembers, leadBalance, leadOthers
  case leadPopulation, leadReform, leadData, keyDepletion, after, keyCost, keyBalance
  case keyMembers, reserveStart, growsTo, growsToTheEnd, notDepleted, depleted, payable
  case payableAfter, costMoves, againstIncome, deficitFrom, noDeficit, membersMove, over75
  case overHorizon, balanceShort, balanceLong, fundIn, othersDepleted, othersLast
  case populationMoves, reformSame, reformLater, reformEarlier, reformSaves, reformDepletes
  case reformNever, reformHorizon, reformDepletesOther, reformBalance, basisFinding
  case milestonesTable, scenariosTable

  // Provisions
  case lawInForce, lawIntroduction, reformChanges, changesOf, inBaseline, inReform, noLaw
  case noReforms, reformChangesNothing, generalPart, economyPart, fertilityPart, fundPart
  case groupsPart, labourPart, migrationPart, mortalityPart, populationPart, uncertaintyPart
  case minimumWagePart

  // Data
  case dataIntroduction, basisTable, inputs, basisSeen, basisMemory, basisAssumed, openingTitle
  case calibrationTitle, calibrationIntroduction, noCalibration, warningsTitle, warningCount
  case noWarnings

  // Assumptions
  case assumptionsIntroduction, noAssumptions

  // Method
  case methodIntroduction, methodTiming, timingMidYear, timingMidYearSimple, timingEndYear
  case timingStartYear, timingMonthly, methodPopulation, methodCoverage, methodEarnings
  case methodPensions, methodFund, methodCost, methodPremium, methodPage, methodNotional

  // Results
  case reserveFigure, ratioFigure, ratesFigure, membersFigure, notionalNote, lineWords
  case panelsOf, pyramidFigure, pyramidWords, populationByAge, men, women, sexesIn, play, pause
  case accountsTitle, accountsIntroduction, accountOf, accountUnder, ofWhichEmployer
  case ofWhichInsured, ofWhichState, stateTitle, noFund

  // Sensitivity
  case sensitivityIntroduction, tornadoFigure, tornadoWords, noSensitivity, increase, decrease
  case level

  // Uncertainty
  case uncertaintyIntroduction, fanFigure, fanWords, bandOf, median, centralPath
  case depletionFigure, depletionWords, pathIndicators, existsOn, noPaths

  // Reconciliation
  case reconciliationIntroduction, reconciliationFigure, valuationsTable, noPrevious
  case noReconciliation

  // Comparison
  case scenariosTitle, indicatorsTable, allIndicators, attributionTitle
  case attributionIntroduction, waterfallFigure, waterfallWords, afterStep, neverNote
  case noAttribution, publishedTitle
  case publishedIntroduction, noObservations

  // Opinion
  case opinionIntroduction, opinionData, opinionAssumptions, opinionMethod
  case opinionSustainability, opinionLimits, opinionBlank, actuary, qualification, placeAndDate

  // Annex
  case annexIntroduction, peopleOf, inputsTitle

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
