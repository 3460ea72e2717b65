import Assumptions
import Diagnostics
import Ensemble
import Foundation
import Quantities
import ScenarioFile
import Uncertainty
import Valuation

/// Deviations made by hand: smooth, of every process, larger with the path number; path 0 is the
/// central one.
struct SamplePaths: DeviationSource {
  var economy = true
  var unemployment = true
  var population = true
  /// Years from T0.
  var first = 1

  var moves: EnvironmentPlan.Moves {
    .init(economy: economy, unemployment: unemployment, population: population)
  }

  /// b of Lee–Carter, each sex adding up to 1.
  static let mortalityPattern = AgeSexGrid { sex, age in
    (1 + 0.5 * cos(Double(age) / 20)) * (sex == .male ? 0.009 : 0.0105)
  }

  func draw<L: Lane>(firstPath: Int, into deviations: inout PathDeviations<L>) {
    for year in first..<deviations.years.count {
      for lane in 0..<L.laneCount {
        let path = firstPath + lane
        func wave(_ variable: Int, _ size: Double) -> Double {
          let phase = Double(year * (3 + variable) + 7 * path) / 5 + Double(variable)
          return path == 0 ? 0 : size * sin(phase) * (0.5 + 0.5 / Double(path))
        }
        if economy {
          deviations.inflation[year][lane: lane] = wave(0, 0.02)
          deviations.realWageGrowth[year][lane: lane] = wave(1, 0.015)
          deviations.realYield[year][lane: lane] = wave(2, 0.03)
          for asset in 0..<deviations.classCount {
            deviations.assetYields[year * deviations.classCount + asset][lane: lane] =
              wave(3 + asset, 0.01)
          }
        }
        if unemployment { deviations.unemploymentRate[year][lane: lane] = wave(11, 0.01) }
        if population {
          deviations.mortalityIndex[2 * year][lane: lane] = wave(12, 5)
          deviations.mortalityIndex[2 * year + 1][lane: lane] = wave(13, 8)
          deviations.fertility[year][lane: lane] = wave(14, 0.2)
          deviations.migration[year][lane: lane] = wave(15, 1.5)
        }
      }
    }
  }

  /// The deviations of one path.
  func path(_ path: Int, _ assumptions: Assumptions) -> PathDeviations<Double> {
    var deviations = PathDeviations<Double>(
      years: assumptions.years, classCount: assumptions.pension?.fund.assets.count ?? 0)
    draw(firstPath: path, into: &deviations)
    return deviations
  }

  func core(
    _ assumptions: Assumptions, measures: [EnsembleMeasure]? = nil
  ) throws -> EnsembleCore {
    let plan = try EnvironmentPlan(
      assumptions, firstYear: assumptions.years.lowerBound.advanced(by: first), moves: moves,
      mortalityPattern: Self.mortalityPattern)
    return try EnsembleCore(assumptions, plan: plan, measures: measures)
  }
}

/// A scenario of the repository.
func shipped(_ path: String, lastYear: Int? = nil) throws -> Assumptions {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  var assumptions = try Scenario.read(
    folder.appendingPathComponent("Scenarios/\(path)").path
  ).assumptions()
  if let lastYear {
    assumptions.years = assumptions.years.lowerBound...Year(lastYear)
  }
  return assumptions
}

/// Whether two results are the same to 1e-9 of the larger, or both are missing.
func agree(_ one: Double, _ other: Double?, floor: Double = 0) -> Bool {
  guard one.isFinite, let other else { return !one.isFinite && other == nil }
  return abs(one - other) <= 1e-9 * max(abs(one), abs(other), floor)
}
