/// Texts of a comparison.
public enum CompareText: String, CaseIterable, TextChapter {
  // The head
  case heading
  case headingOfOne
  case reference
  case legend
  case legendMoney
  // What could not be compared
  case otherCurrency
  case otherYears
  case lacksSeries
  case lacksBranches
  case lacksIndicators
  case lacksParameters
  case pathsNotCommon
  case pathsSummarized
  case notOnPaths
  // What changes
  case whatChanges
  case change
  case noDifference
  case notCalculated
  case nothingDiffers
  case avoided
  case appears
  case firstDeficitBeforeInvestment
  case firstDeficitAfterInvestment
  case peakYear
  case depletionYear
  case payableShareAfterDepletion
  case requiredRate
  case balance
  case obligation
  case wholeHorizon
  case overYears
  // Series
  case series
  case difference
  case ofOutput
  case points
  case allYears
  // Where runs part
  case divergences
  case divergencesNote
  case first
  case largest
  // Parameters
  case parameters
  case parametersNote
  case general
  case wholeRun
  case moreSpans
  case moreParameters
  case moreInFile
  case sameFiguresShown
  case consequences
  case noParameters
  // Paths
  case paths
  case pathsNote
  case less
  case better
  case worse
  case same
  case files
}
