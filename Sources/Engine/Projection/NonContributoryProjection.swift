public import Assumptions
import Economy
public import Quantities
import Scheme

/// Who is paid by the State without contributions, and how much.
public struct NonContributoryProjection: Sendable {
  public let years: ClosedRange<Year>
  /// Whether the law has a social pension.
  public let hasSocialPension: Bool
  /// Recipients of the social pension, average of the year, by sex and age on 1 January.
  public let socialPensioners: YearSeries<AgeSexGrid>
  /// Money.
  public let socialPensions: YearSeries<Double>
  /// Support for the funerals of recipients, money.
  public let funeralSupport: YearSeries<Double>
  /// The closed group of the State's pensioners, average of the year, by sex and age.
  public let statePensioners: YearSeries<AgeSexGrid>
  /// Money.
  public let statePensions: YearSeries<Double>
  /// Recipients of each programme, persons, in the order of the assumptions.
  public let transferRecipients: [YearSeries<Double>]
  /// Money of each programme.
  public let transfers: [YearSeries<Double>]
  /// Names of the programmes.
  public let transferNames: [String]
  /// Residents above the pensionable age, average of the year.
  public let ofPensionableAge: YearSeries<Double>
  /// Those of them with an old-age, survivors', State or social pension.
  public let withPensionOrAllowance: YearSeries<Double>

  /// Counts all payments.
  ///
  /// - Parameters:
  ///   - assumptions: Law and stocks.
  ///   - pensioners: Who has a pension of the long-term branch.
  ///   - basis: People and prices.
  public init(
    _ assumptions: NonContributoryAssumptions, pensioners: PensionersInPayment,
    _ basis: BranchBasis
  ) {
    let years = basis.years
    self.years = years
    let closed = assumptions.statePensions.map { StatePensioners($0, basis) }
    let nobody = YearSeries(repeating: AgeSexGrid(), over: years)
    let nothing = YearSeries(repeating: 0.0, over: years)
    let ofState = closed?.persons ?? nobody
    statePensioners = ofState
    statePensions = closed?.pensions ?? nothing
    let others = YearSeries(over: years) { year in
      AgeSexGrid { sex, age in
        max(
          0,
          basis.labourForce.persons[year][sex, age] - pensioners.oldAge[year][sex, age]
            - pensioners.spouses[year][sex, age] - ofState[year][sex, age])
      }
    }
    let social = assumptions.socialPension.map {
      SocialPensioners($0, takeUp: assumptions.takeUp, poor: assumptions.poorShare, others, basis)
    }
    hasSocialPension = social != nil
    let ofSociety = social?.persons ?? nobody
    socialPensioners = ofSociety
    socialPensions = social?.pensions ?? nothing
    funeralSupport = social?.funeralSupport ?? nothing
    transferNames = assumptions.transfers.map(\.name)
    transferRecipients = assumptions.transfers.map { $0.recipients(basis) }
    transfers = zip(assumptions.transfers, transferRecipients).map { transfer, recipients in
      let amounts = basis.indices.amounts(of: transfer.amount)
      return YearSeries(over: years) {
        recipients[$0] * amounts[$0] * transfer.months.heldConstant(at: $0)
      }
    }
    ofPensionableAge = YearSeries(over: years) { basis.ofPensionableAge(in: $0).total }
    withPensionOrAllowance = YearSeries(over: years) { year in
      let retired = basis.ofPensionableAge(in: year)
      var sum = 0.0
      for sex in Sex.allCases {
        for age in Age.all {
          let covered =
            pensioners.oldAge[year][sex, age] + pensioners.spouses[year][sex, age]
            + ofState[year][sex, age] + ofSociety[year][sex, age]
          sum += min(retired[sex, age], covered)
        }
      }
      return sum
    }
  }
}
