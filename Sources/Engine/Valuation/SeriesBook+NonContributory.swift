import Assumptions
import Economy
import Projection
import Quantities

extension PensionersInPayment {
  /// The pensioners of the long-term branch; nobody where it is not projected.
  init(_ pension: PensionValuation?, _ basis: BranchBasis) {
    guard let lives = pension?.lives else {
      self.init(nobodyIn: basis.years)
      return
    }
    self.init(
      oldAgeYears: lives.open.series(.oldAgePensionerYears), byAge: lives.pensionersByAge,
      spouses: lives.open.series(.spousePensioners), basis)
  }
}

extension SeriesBook {
  /// The measures of branch `nonContributory`, which the State pays beside the funds.
  mutating func add(_ projection: NonContributoryProjection, _ basis: BranchBasis) {
    let branch = "nonContributory"
    add(branch, "socialPensioners", projection.socialPensioners.map(\.total))
    add(branch, "statePensioners", projection.statePensioners.map(\.total))
    byProgramme("cashTransferRecipients", projection.transferRecipients, projection)
    add(branch, "socialPensions", projection.socialPensions)
    add(branch, "socialPensionFuneralSupport", projection.funeralSupport)
    add(branch, "statePensions", projection.statePensions)
    byProgramme("cashTransfers", projection.transfers, projection)
    let total = PensionLines.sum(
      [projection.socialPensions, projection.funeralSupport, projection.statePensions]
        + projection.transfers, over: years)
    add(branch, "totalExpenditure", total)
    add(branch, "expenditureToOutput") { year in
      let output = basis.indices.output(in: year)
      return output > 0 ? total[year] / output : nil
    }
    add(branch, "populationOfPensionableAge", projection.ofPensionableAge)
    add(branch, "pensionOrAllowanceCoverage") { year in
      let persons = projection.ofPensionableAge[year]
      return persons > 0 ? projection.withPensionOrAllowance[year] / persons : nil
    }
  }

  private mutating func byProgramme(
    _ measure: String, _ series: [YearSeries<Double>], _ projection: NonContributoryProjection
  ) {
    let branch = "nonContributory"
    add(branch, measure, PensionLines.sum(series, over: years))
    for (name, values) in zip(projection.transferNames, series) {
      add(branch, measure, group: name, values)
    }
  }
}
