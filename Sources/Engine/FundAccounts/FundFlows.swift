public import Assumptions
public import Quantities

/// What a branch's fund receives and pays in each year, without the income of its investments.
///
/// Nominal money of the year. Every series covers the same years, T0…T1.
public struct FundFlows: Sendable, Equatable {
  public let years: ClosedRange<Year>
  /// Contributions collected, of all payers and groups.
  public let contributions: YearSeries<Double>
  /// State subsidies and other income that is neither contribution nor yield.
  public let otherIncome: YearSeries<Double>
  public let benefits: YearSeries<Double>
  public let administration: YearSeries<Double>
  /// Paid to other funds: the health contributions paid for pensioners and unemployed.
  public let transfers: YearSeries<Double>
  /// Received from other funds for their beneficiaries.
  public let transfersReceived: YearSeries<Double>
  /// The base of every rate.
  public let insurableEarnings: YearSeries<Double>

  /// Gathers the flows of one fund.
  public init(
    years: ClosedRange<Year>, contributions: YearSeries<Double>, otherIncome: YearSeries<Double>,
    benefits: YearSeries<Double>, administration: YearSeries<Double>,
    transfers: YearSeries<Double>, transfersReceived: YearSeries<Double>? = nil,
    insurableEarnings: YearSeries<Double>
  ) {
    let received = transfersReceived ?? YearSeries(repeating: 0, over: years)
    let lines = [
      contributions, otherIncome, benefits, administration, transfers, received,
      insurableEarnings,
    ]
    precondition(
      lines.allSatisfy { $0.firstYear == years.lowerBound && $0.values.count == years.count },
      "every line of the fund covers the same years")
    self.years = years
    self.contributions = contributions
    self.otherIncome = otherIncome
    self.benefits = benefits
    self.administration = administration
    self.transfers = transfers
    self.transfersReceived = received
    self.insurableEarnings = insurableEarnings
  }

  /// The year's expenditure, which cost rates and reserve ratios are measured by.
  ///
  ///     cost = benefits + health contributions paid for pensioners + administration
  public var cost: YearSeries<Double> {
    YearSeries(over: years) { benefits[$0] + transfers[$0] + administration[$0] }
  }

  /// What is paid in for those insured: contributions and what other funds pay for theirs.
  public var contributionIncome: YearSeries<Double> {
    YearSeries(over: years) { contributions[$0] + transfersReceived[$0] }
  }

  /// `N` = contributions + transfers received + other income − benefits − administration
  /// − transfers.
  public var netCashFlow: YearSeries<Double> {
    YearSeries(over: years) {
      contributions[$0] + transfersReceived[$0] + otherIncome[$0] - benefits[$0]
        - administration[$0] - transfers[$0]
    }
  }
}

extension AdministrationBase {
  /// The year's administration: a rate of the stated base.
  ///
  /// Benefits are those paid to persons; health contributions paid for pensioners are no part of
  /// the base.
  ///
  /// - Returns: Administration by year, money.
  public func administration(
    rate: YearSeries<Double>, contributions: YearSeries<Double>, benefits: YearSeries<Double>,
    insurableEarnings: YearSeries<Double>, years: ClosedRange<Year>
  ) -> YearSeries<Double> {
    YearSeries(over: years) { year in
      let base =
        switch self {
        case .contributions: contributions[year]
        case .benefits: benefits[year]
        case .contributionsAndBenefits: contributions[year] + benefits[year]
        case .insurableEarnings: insurableEarnings[year]
        }
      return rate.heldConstant(at: year) * base
    }
  }
}
