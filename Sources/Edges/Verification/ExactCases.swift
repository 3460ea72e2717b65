import Assumptions
import Foundation
import FundAccounts
import Indicators
import Quantities
import Scheme

/// Closed forms that the functions of the product must meet.
struct ExactCases: Decodable {
  var source: String
  var levelPremium: [ContinuousFund]
  var scaledPremium: [ContinuousFund]
  var stablePopulation: [StablePopulation]
  var internalRateOfReturn: BalancedScheme
  var unemploymentEntitlement: Unemployment

  /// A fund with earnings e^(γt), benefits B₀·e^(βt) and the force of interest δ.
  struct ContinuousFund: Decodable {
    var growthOfEarnings: Double
    var benefits: Double
    var growthOfBenefits: Double
    var forceOfInterest: Double
    var years: Int
    var premium: Double
    /// Reserve when the period of a scaled premium ends.
    var reserve: Double?
  }

  /// A population that grows by ρ, dies at the force μ and earns the same at every age.
  struct StablePopulation: Decodable {
    var mortality: Double
    var growth: Double
    var entryAge: Double
    var retirementAge: Double
    var replacementRate: Double
    var costRate: Double
    var dependency: Double
  }

  /// A pay-as-you-go scheme in balance, whose return is (1+n)(1+g) − 1.
  struct BalancedScheme: Decodable {
    var wageGrowth: Double
    var survival: Double
    var contributionYears: Int
    var pensionYears: Int
    var replacementRate: Double
    var contributionRate: Double
    var rate: Double
  }

  struct Unemployment: Decodable {
    var rule: UnemploymentEntitlement
    var months: [String: Double]
    var paid: [Paid]

    struct Paid: Decodable {
      var hazard: Double
      var entitlement: Int
      var paid: Double
    }
  }

  /// Tolerance of what is computed directly, and of limits of short steps.
  private static let exact = 1e-9
  private static let limit = 1e-6

  func verified() -> [VerifiedCase] {
    premiums() + costRates() + [returns()].compactMap(\.self) + unemployment()
  }

  private func make(
    _ title: String, _ expected: Double, _ got: Double?, _ tolerance: Double
  ) -> VerifiedCase {
    VerifiedCase(title, expected: expected, got: got, tolerance: tolerance, source: source)
  }

  private func premiums() -> [VerifiedCase] {
    let level = levelPremium.map { fund in
      let got = Limits.limit { steps in
        ValuationPeriod(of: fund.statement(stepsPerYear: steps), years: fund.years * steps)?
          .generalAveragePremiumWithoutReserve
      }
      return make("Level premium over \(fund.years) years", fund.premium, got, Self.limit)
    }
    let scaled = scaledPremium.flatMap { fund -> [VerifiedCase] in
      let got = Limits.limit {
        fund.statement(stepsPerYear: $0).scaledPremium(years: fund.years * $0)
      }
      let reserve = Limits.limit { steps in
        fund.statement(stepsPerYear: steps, contributionRate: fund.premium)
          .reserveAtYearEnd.values.last
      }
      return [
        make("Scaled premium of \(fund.years) years", fund.premium, got, Self.limit),
        make(
          "Reserve of the scaled premium, \(fund.years) years", fund.reserve ?? .nan, reserve,
          Self.limit),
      ]
    }
    return level + scaled
  }

  private func costRates() -> [VerifiedCase] {
    let rates = stablePopulation.map { population in
      make(
        "Cost rate of stable populations", population.costRate,
        Limits.limit(steps: 1, halvings: 2) { population.factors(stepsPerYear: $0).costRate },
        Self.limit)
    }
    let ratios = stablePopulation.map { population in
      make(
        "Demographic ratio of stable populations", population.dependency,
        Limits.limit(steps: 1, halvings: 2) { population.factors(stepsPerYear: $0).dependency },
        Self.limit)
    }
    return [rates, ratios].compactMap(VerifiedCase.worst)
  }

  private func returns() -> VerifiedCase? {
    let scheme = internalRateOfReturn
    let flows = (0..<(scheme.contributionYears + scheme.pensionYears)).map { year in
      let wage = pow(scheme.survival * (1 + scheme.wageGrowth), Double(year))
      return wage
        * (year < scheme.contributionYears ? -scheme.contributionRate : scheme.replacementRate)
    }
    return make(
      "Internal rate of return of a balanced scheme", scheme.rate,
      Returns.internalRateOfReturn(of: flows), Self.exact)
  }

  private func unemployment() -> [VerifiedCase] {
    let rule = unemploymentEntitlement.rule
    let months = unemploymentEntitlement.months.sorted { $0.key < $1.key }.map {
      contributed, entitled in
      make(
        "Unemployment benefit, months entitled", entitled,
        Int(contributed).map { Double(rule.months(contributed: $0)) }, Self.exact)
    }
    let paid = unemploymentEntitlement.paid.map { item in
      make(
        "Unemployment benefit, months paid on average", item.paid,
        UnemploymentEntitlement.expectedPaidMonths(
          entitled: item.entitlement, exitHazard: item.hazard), Self.exact)
    }
    return [months, paid].compactMap(VerifiedCase.worst)
  }
}

extension ExactCases.ContinuousFund {
  /// The fund in steps of a part of a year, each with its flows in the middle.
  func statement(stepsPerYear: Int, contributionRate: Double = 0) -> FundStatement {
    let step = 1 / Double(stepsPerYear)
    let moments = (0..<(years * stepsPerYear)).map { (Double($0) + 0.5) * step }
    let earnings = moments.map { exp(growthOfEarnings * $0) * step }
    let flows = FundFlows(
      years: Year(1)...Year(moments.count),
      contributions: YearSeries(from: 1, earnings.map { contributionRate * $0 }),
      otherIncome: YearSeries(from: 1, moments.map { _ in 0 }),
      benefits: YearSeries(from: 1, moments.map { benefits * exp(growthOfBenefits * $0) * step }),
      administration: YearSeries(from: 1, moments.map { _ in 0 }),
      transfers: YearSeries(from: 1, moments.map { _ in 0 }),
      insurableEarnings: YearSeries(from: 1, earnings))
    return FundStatement(
      flows: flows, opening: 0,
      yields: YearSeries(repeating: expm1(forceOfInterest * step), over: flows.years),
      timing: .midYear)
  }
}

extension ExactCases.StablePopulation {
  /// Cost rate and pensioners per contributor, ages counted in steps of a part of a year.
  func factors(stepsPerYear: Int) -> (costRate: Double?, dependency: Double?) {
    let step = 1 / Double(stepsPerYear)
    // Ages beyond which fewer than 1e-16 of a generation are left.
    let lastAge = retirementAge + 37 / (mortality + growth)
    func persons(from first: Double, to last: Double) -> Double {
      let count = Int(((last - first) * Double(stepsPerYear)).rounded())
      var sum = 0.0
      for index in 0..<count {
        let age: Double = first + (Double(index) + 0.5) * step
        sum += exp(-(mortality + growth) * age) * step
      }
      return sum
    }
    let contributors = persons(from: entryAge, to: retirementAge)
    let pensioners = persons(from: retirementAge, to: lastAge)
    func line(_ value: Double) -> YearSeries<Double> { YearSeries(from: 1, [value]) }
    let flows = FundFlows(
      years: 1...1, contributions: line(0), otherIncome: line(0),
      benefits: line(replacementRate * pensioners), administration: line(0), transfers: line(0),
      insurableEarnings: line(contributors))
    let factors = PaygCostFactors(
      of: flows, pensions: flows.benefits, pensioners: line(pensioners),
      contributors: line(contributors))
    return (flows.paygCostRate.values[0], factors.demographicRatio.values[0])
  }
}
