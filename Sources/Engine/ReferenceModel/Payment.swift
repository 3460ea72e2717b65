import Quantities
import Scheme

extension Generation {
  /// 6.7: pensions are paid half a year to those who die and to those awarded in the year.
  ///
  ///     paid = I·Z·(1 − ½q) + ½·I·new;   carried = Z(1 − q) + new(1 − ½q), persons likewise
  mutating func payPensioners(
    _ moment: GenerationYear, _ newOldAge: Pensions, _ newInvalidity: Pensions,
    _ bereaved: inout Bereaved, _ report: inout ReferenceFlows
  ) {
    let behaviour = moment.input.behaviour
    let year = moment.year
    let q = moment.deathProbability(relativity: behaviour.pensionerMortalityRelativity)
    let qInvalid = moment.deathProbability(relativity: behaviour.invalidityMortalityRelativity)

    let inPayment = oldAge * (1 - 0.5 * q) + newOldAge * 0.5
    report.add(inPayment.persons, to: .oldAgePensionerYears, in: year)
    report.add(inPayment.units * moment.pensionIndex, to: .oldAgePensions, in: year)
    let invalidInPayment = invalidity * (1 - 0.5 * qInvalid) + newInvalidity * 0.5
    report.add(invalidInPayment.units * moment.pensionIndex, to: .invalidityPensions, in: year)
    report.add(newInvalidity.persons, to: .newInvalidityPensions, in: year)

    let dead = oldAge * q + newOldAge * (0.5 * q)
    let deadInvalid = invalidity * qInvalid + newInvalidity * (0.5 * qInvalid)
    report.add(dead.persons, to: .pensionerDeaths, in: year)
    report.add(deadInvalid.persons, to: .invalidityPensionerDeaths, in: year)
    bereaved += moment.buryPensioners(dead + deadInvalid, &report)

    oldAge = oldAge * (1 - q) + newOldAge * (1 - 0.5 * q)
    invalidity = invalidity * (1 - qInvalid) + newInvalidity * (1 - 0.5 * qInvalid)
  }
}
