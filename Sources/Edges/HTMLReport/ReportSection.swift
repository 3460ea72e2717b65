/// The parts of a report, in the order that ISAP 2 and ILO practice give them.
enum ReportSection: String, CaseIterable, Sendable {
  case summary
  case provisions
  case data
  case assumptions
  case method
  case results
  case sensitivity
  case uncertainty
  case reconciliation
  case comparison
  case opinion
  case annex

  var title: ReportText {
    switch self {
    case .summary: .summaryTitle
    case .provisions: .provisionsTitle
    case .data: .dataTitle
    case .assumptions: .assumptionsTitle
    case .method: .methodTitle
    case .results: .resultsTitle
    case .sensitivity: .sensitivityTitle
    case .uncertainty: .uncertaintyTitle
    case .reconciliation: .reconciliationTitle
    case .comparison: .comparisonTitle
    case .opinion: .opinionTitle
    case .annex: .annexTitle
    }
  }

  func body(_ context: ReportContext) throws -> HTML {
    switch self {
    case .summary: context.summary
    case .provisions: context.provisions
    case .data: context.dataAndLimits
    case .assumptions: context.assumptions
    case .method: context.method
    case .results: try context.results
    case .sensitivity: try context.sensitivity
    case .uncertainty: try context.uncertainty
    case .reconciliation: try context.reconciliation
    case .comparison: try context.comparison
    case .opinion: context.opinion
    case .annex: context.annex
    }
  }
}
