import Analysis
import Assumptions
import Quantities
import Report
import Results
import Valuation

/// What the figures say, in sentences.
extension ReportContext {
  var findings: [(lead: ReportText, text: String)] {
    var found: [(ReportText, String?)] = []
    if let fund {
      found += [
        (.leadReserve, reserveFinding(fund)), (.leadCost, costFinding(fund)),
        (.leadMembers, memberFinding(fund)), (.leadBalance, balanceFinding(fund)),
        (.leadOthers, otherFunds(fund)),
      ]
    }
    found.append((.leadPopulation, populationFinding))
    if let fund { found += reforms.map { (.leadReform, reformFinding($0, fund)) } }
    found.append((.leadData, basisFinding))
    return found.compactMap { lead, text in text.map { (lead, $0) } }
  }

  /// Four figures of the leading fund that say most.
  var keyFigures: HTML {
    guard let fund else { return .nothing }
    var figures: [(title: String, value: String)] = []
    figures.append(
      (
        say(.keyDepletion),
        year(result, fund, "depletionYear").map { "\($0)" } ?? say(.after, ["year": "\(lastYear)"])
      ))
    if let first = value(result, fund, "paygCostRate", in: firstYear),
      let last = value(result, fund, "paygCostRate", in: lastYear)
    {
      figures.append(
        (
          say(.keyCost, ["first": "\(firstYear)", "last": "\(lastYear)"]),
          [first, last].map { numbers.number(100 * $0, decimals: 1) }.joined(separator: " → ")
        ))
    }
    if let balance = indicator(result, fund, "actuarialBalance75YearsWithTarget") {
      figures.append((say(.keyBalance), points(balance)))
    }
    let ratio = [firstYear, lastYear].compactMap { year -> String? in
      guard let members = value(result, fund, "contributors", in: year),
        let pensioners = value(result, fund, "oldAgePensioners", in: year), pensioners > 0
      else { return nil }
      return numbers.number(members / pensioners, decimals: 1)
    }
    if ratio.count == 2 {
      figures.append(
        (
          say(.keyMembers, ["first": "\(firstYear)", "last": "\(lastYear)"]),
          ratio.joined(separator: " → ")
        ))
    }
    let items = figures.map { "<div><dt>\($0.title)</dt><dd>\($0.value)</dd></div>\n" as HTML }
    return "<dl class=\"figures\">\(items)</dl>\n"
  }

  private func reserveFinding(_ fund: String) -> String? {
    guard let opening = value(result, fund, "reserveAtYearEnd", in: firstYear) else { return nil }
    let name = title(ofBranch: fund)
    let start = say(
      .reserveStart, ["fund": name, "year": "\(firstYear)", "amount": money(opening)])
    guard let peak = year(result, fund, "peakYear"),
      let most = value(result, fund, "reserveAtYearEnd", in: peak)
    else { return start }
    let growth =
      peak == lastYear
      ? say(.growsToTheEnd, ["last": "\(lastYear)", "amount": money(most)])
      : say(.growsTo, ["peak": "\(peak)", "amount": money(most)])
    guard let depletion = year(result, fund, "depletionYear") else {
      return [start, growth, say(.notDepleted, ["last": "\(lastYear)"])].joined(separator: " ")
    }
    let share = indicator(result, fund, "payableShareInDepletionYear").map {
      say(.payable, ["share": percent($0, decimals: 0)])
    }
    let after = indicator(result, fund, "payableShareAfterDepletion").map {
      say(.payableAfter, ["share": percent($0, decimals: 0)])
    }
    return [start, growth, say(.depleted, ["year": "\(depletion)"]), share, after]
      .compactMap { $0 }.joined(separator: " ")
  }

  private func costFinding(_ fund: String) -> String? {
    guard let first = value(result, fund, "paygCostRate", in: firstYear),
      let last = value(result, fund, "paygCostRate", in: lastYear)
    else { return nil }
    let income = value(result, fund, "incomeRate", in: lastYear).map {
      say(.againstIncome, ["rate": percent($0), "last": "\(lastYear)"])
    }
    let deficit = year(result, fund, "firstDeficitBeforeInvestment").map {
      say(.deficitFrom, ["year": "\($0)"])
    }
    return [
      say(
        .costMoves,
        [
          "first": "\(firstYear)", "last": "\(lastYear)", "from": percent(first),
          "to": percent(last),
        ]), income, deficit ?? say(.noDeficit, ["last": "\(lastYear)"]),
    ].compactMap { $0 }.joined(separator: " ")
  }

  private func memberFinding(_ fund: String) -> String? {
    func pair(_ measure: String) -> (Double, Double)? {
      guard let first = value(result, fund, measure, in: firstYear),
        let last = value(result, fund, measure, in: lastYear)
      else { return nil }
      return (first, last)
    }
    guard let members = pair("contributors"), let pensioners = pair("oldAgePensioners"),
      pensioners.0 > 0, pensioners.1 > 0
    else { return nil }
    return say(
      .membersMove,
      [
        "from": millions(members.0), "to": millions(members.1), "fewer": millions(pensioners.0),
        "more": millions(pensioners.1), "first": "\(firstYear)", "last": "\(lastYear)",
        "ratio": numbers.number(members.0 / pensioners.0, decimals: 1),
        "later": numbers.number(members.1 / pensioners.1, decimals: 1),
      ])
  }

  private func balanceFinding(_ fund: String) -> String? {
    let name =
      result.indicators.contains {
        $0.branch == fund && $0.indicator == "actuarialBalance75YearsWithTarget" && $0.value != nil
      } ? "75Years" : "Horizon"
    let balance = indicator(
      result, fund, name == "75Years" ? "actuarialBalance75YearsWithTarget" : "actuarialBalance")
    guard let balance,
      let premium = indicator(result, fund, "requiredContributionRate\(name)WithReserve")
    else { return nil }
    let period = name == "75Years" ? say(.over75) : say(.overHorizon, ["last": "\(lastYear)"])
    return say(
      balance < 0 ? .balanceShort : .balanceLong,
      [
        "period": period, "points": numbers.number(100 * abs(balance), decimals: 2),
        "premium": percent(premium, decimals: 2),
      ])
  }

  private func otherFunds(_ fund: String) -> String? {
    let others = funds(of: result).filter { $0 != fund }
    guard !others.isEmpty else { return nil }
    let depleted = others.compactMap { branch in
      year(result, branch, "depletionYear").map {
        say(.fundIn, ["fund": title(ofBranch: branch), "year": "\($0)"])
      }
    }
    let lasting = others.filter { year(result, $0, "depletionYear") == nil }
      .map { title(ofBranch: $0) }
    return [
      depleted.isEmpty ? nil : say(.othersDepleted, ["funds": joined(depleted)]),
      lasting.isEmpty
        ? nil : say(.othersLast, ["funds": joined(lasting), "last": "\(lastYear)"]),
    ].compactMap { $0 }.joined(separator: " ")
  }

  private var populationFinding: String? {
    guard let first = value(result, "population", "population", in: firstYear),
      let last = value(result, "population", "population", in: lastYear),
      let young = value(result, "population", "oldAgeDependencyRatio", in: firstYear),
      let old = value(result, "population", "oldAgeDependencyRatio", in: lastYear)
    else { return nil }
    return say(
      .populationMoves,
      [
        "from": millions(first), "to": millions(last), "first": "\(firstYear)",
        "last": "\(lastYear)", "few": numbers.number(100 * young),
        "many": numbers.number(100 * old),
      ])
  }

  private func reformFinding(_ run: LoadedRun, _ fund: String) -> String? {
    let reform = run.record.result
    let (before, after) = (
      year(result, fund, "depletionYear"), year(reform, fund, "depletionYear")
    )
    let title = title(of: run)
    let last = reform.years.upperBound
    let depletion: String
    switch (before, after) {
    case (_, nil) where last != lastYear:
      depletion = say(
        .reformHorizon, ["run": title, "last": "\(last)", "end": "\(lastYear)"])
    case (let old?, let new?) where old == new:
      depletion = say(.reformSame, ["run": title, "year": "\(new)"])
    case (let old?, let new?):
      let years = abs(new.number - old.number)
      depletion = say(
        new > old ? .reformLater : .reformEarlier,
        ["run": title, "year": "\(new)", "years": "\(years)"])
    case (nil, let new?) where last != lastYear:
      depletion = say(
        .reformDepletesOther,
        ["run": title, "year": "\(new)", "last": "\(last)", "end": "\(lastYear)"])
    case (_?, nil): depletion = say(.reformSaves, ["run": title, "last": "\(lastYear)"])
    case (nil, let new?): depletion = say(.reformDepletes, ["run": title, "year": "\(new)"])
    case (nil, nil): depletion = say(.reformNever, ["run": title, "last": "\(lastYear)"])
    }
    let name = "actuarialBalance75YearsWithTarget"
    guard let old = indicator(result, fund, name), let new = indicator(reform, fund, name) else {
      return depletion
    }
    return depletion + " "
      + say(
        .reformBalance,
        ["from": points(old), "to": points(new), "change": points(new - old)])
  }

  private var basisFinding: String? {
    let paths = baseline.record.parameters.reduce(into: [String: String]()) {
      $0[$1.path] = ReportContext.weaker($0[$1.path], $1.basis)
    }
    let assumed = paths.values.count { $0 == "assumed" }
    let recalled = paths.values.count { $0 == "memory" }
    guard assumed + recalled > 0 else { return nil }
    return say(
      .basisFinding,
      [
        "all": "\(paths.count)", "assumed": "\(assumed)", "memory": "\(recalled)",
      ])
  }

  /// The weaker of two statements of where a value comes from.
  static func weaker(_ one: String?, _ other: String) -> String {
    let order = ["seen", "memory", "assumed"]
    guard let one else { return other }
    return (order.firstIndex(of: one) ?? 0) >= (order.firstIndex(of: other) ?? 0) ? one : other
  }
}
