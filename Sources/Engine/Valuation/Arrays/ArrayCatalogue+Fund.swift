import Assumptions
import FundAccounts
import Quantities

extension ArrayCatalogue {
  static let fund: [ArrayDefinition] = [
    .pension("openingReserve", [], "money", "1 January T0", "F(T0) of branch pension") {
      ArrayValues($0.fund.openingReserve)
    },
    .pension("fundYield", [.year], "rate", "year", "i(t), after the cost of investing") {
      ArrayValues(
        Portfolio.yields(
          $0.fund.assets, managementCost: $0.fund.managementCost, years: $0.years))
    },
    .pension("assetShare", [.year, .asset], "rate", "year", "share of the fund") { pension in
      pension.assets { asset, year in asset.share.heldConstant(at: year) }
    },
    .pension("assetYield", [.year, .asset], "rate", "year", "y, yield of new money") { pension in
      pension.assets { asset, year in asset.yield.heldConstant(at: year) }
    },
    .pension(
      "assetTerms", [.asset, .field], "years, rate", "whole projection",
      "mean maturity d, book yield of T0 − 1"
    ) { pension in
      ArrayValues(
        [pension.fund.assets.count, 2],
        pension.fund.assets.flatMap { [$0.maturity, $0.openingBookYield] })
    },
    yearly("managementCost", "rate", "cost of investing, of the fund") { $0.managementCost },
    .pension("cashFlowTiming", [], "", "whole projection", "γ: when the net cash flow arrives") {
      ArrayValues($0.fund.timing.rawValue)
    },
    .pension(
      "administrationBase", [], "", "whole projection", "what administration is a share of"
    ) { ArrayValues($0.fund.administrationBase.rawValue) },
    yearly("administrationRate", "rate", "administration over its base") { $0.administrationRate },
    yearly("otherIncome", "money", "other income of the fund") { $0.otherIncome },
    yearly("debtRate", "rate", "at which a shortfall is carried; absent where the state meets it") {
      $0.debtRate
    },
  ]

  private static func yearly(
    _ name: String, _ unit: String, _ description: String,
    _ series: @escaping @Sendable (FundAssumptions) -> YearSeries<Double>?
  ) -> ArrayDefinition {
    .pension(name, [.year], unit, "year", description) { pension in
      series(pension.fund).map { values in
        ArrayValues(pension.years) { values.heldConstant(at: $0) }
      }
    }
  }

  /// Branches of which only the account is kept, in order of name.
  static let accounts: [ArrayDefinition] = [
    branches("accountsOpeningReserve", [.branch], "money", "1 January T0", "F(T0)") { branches, _ in
      ArrayValues([branches.count], branches.map(\.openingReserve))
    },
    .init("accountsTiming", [.branch], "", "whole projection", "γ of each branch") { source in
      let branches = source.assumptions.accounts
      return branches.isEmpty
        ? nil : ArrayValues([branches.count], words: branches.map(\.timing.rawValue))
    },
    flow("accountsContributions", "contributions", \.contributions),
    flow("accountsOtherIncome", "other income", \.otherIncome),
    flow("accountsBenefits", "benefits", \.benefits),
    flow("accountsAdministration", "administration", \.administration),
    flow("accountsInsurableEarnings", "insurable earnings", \.insurableEarnings),
    branches(
      "accountsYield", [.year, .branch], "rate", "year",
      "i(t), given or from interest factors; null where the income of investments is given"
    ) { branches, years in
      byYear(branches, years) { statement, year in statement.yields[year] }
    },
    branches(
      "accountsInvestmentIncome", [.year, .branch], "money", "flow of the year",
      "income of investments as the account has it"
    ) { branches, years in
      byYear(branches, years) { statement, year in statement.investmentIncome[year] }
    },
  ]

  private static func branches(
    _ name: String, _ axes: [ArrayAxis], _ unit: String, _ timing: String, _ description: String,
    _ values: @escaping @Sendable ([AccountsAssumptions], ClosedRange<Year>) -> ArrayValues
  ) -> ArrayDefinition {
    ArrayDefinition(name, axes, unit, timing, description) { source in
      let branches = source.assumptions.accounts
      return branches.isEmpty ? nil : values(branches, source.years)
    }
  }

  private static func flow(
    _ name: String, _ description: String,
    _ series: @escaping @Sendable (AccountsAssumptions) -> YearSeries<Double>
  ) -> ArrayDefinition {
    branches(name, [.year, .branch], "money", "flow of the year", description) { branches, years in
      ArrayValues(
        [years.count, branches.count],
        years.flatMap { year in branches.map { series($0).heldConstant(at: year) } })
    }
  }

  private static func byYear(
    _ branches: [AccountsAssumptions], _ years: ClosedRange<Year>,
    _ value: (FundStatement, Year) -> Double?
  ) -> ArrayValues {
    let statements = branches.map { FundStatement(of: $0, over: years) }
    return ArrayValues(
      [years.count, branches.count],
      years.flatMap { year in statements.map { value($0, year) ?? .nan } })
  }
}

extension PensionArrays {
  /// `[year][asset]`.
  fileprivate func assets(_ value: (AssetClass, Year) -> Double) -> ArrayValues {
    ArrayValues(
      [years.count, fund.assets.count],
      years.flatMap { year in fund.assets.map { value($0, year) } })
  }
}
