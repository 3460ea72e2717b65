public import Assumptions
import Scheme
import Uncertainty

/// A process whose draws differ from path to path.
public enum RandomProcess: String, CaseIterable, Sendable {
  case economy
  case unemployment
  case mortality
  case fertility
  case migration
  case assets

  /// What is drawn around the central path of a scenario; nothing without uncertainty.
  public static func drawn(by assumptions: Assumptions) -> [RandomProcess] {
    guard let uncertainty = assumptions.uncertainty else { return [] }
    let sampler = DeviationSampler(
      uncertainty, years: assumptions.years,
      assetClasses: assumptions.pension?.fund.assets.map(\.name) ?? [], seed: 1,
      antithetic: false)
    let drawn = sampler.drawn
    return allCases.filter { process in
      switch process {
      case .economy: drawn.economy
      case .unemployment: drawn.unemployment
      case .mortality: drawn.mortality
      case .fertility: drawn.fertility
      case .migration: drawn.migration
      case .assets: drawn.assets
      }
    }
  }
}
