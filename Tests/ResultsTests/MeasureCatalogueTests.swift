import Quantities
import Testing
import Valuation

@Suite struct MeasureCatalogueTests {
  private let entries = MeasureCatalogue.measures + MeasureCatalogue.indicators

  @Test("a name stands once in the catalogue and is a camelCase word")
  func names() {
    let names = entries.map(\.name)
    #expect(Set(names).count == names.count)
    for name in names {
      #expect(name.first?.isLowercase == true && name.allSatisfy { $0.isLetter || $0.isNumber })
      #expect(MeasureCatalogue.definition(of: name)?.name == name)
    }
  }

  @Test("every entry has a formula of one line and a title in both languages")
  func words() {
    for entry in entries {
      #expect(!entry.formula.isEmpty && !entry.formula.contains("\n"), "\(entry.name)")
      #expect(!entry.title.en.isEmpty && !entry.title.vi.isEmpty, "\(entry.name)")
      #expect(!entry.page.isEmpty, "\(entry.name)")
    }
  }

  @Test(
    "the names that results promise are there",
    arguments: [
      "contributors", "dormantMembers", "newEntrants", "insurableEarnings", "contributions",
      "oldAgePensioners", "newOldAgePensions", "oldAgePensions", "survivorsPensions", "lumpSums",
      "totalExpenditure", "administration", "investmentIncome", "reserveAtYearEnd", "stateSupport",
      "paygCostRate", "reserveRatioOpening", "population", "births", "deaths", "labourForce",
      "employed", "firstDeficitBeforeInvestment", "firstDeficitAfterInvestment", "peakYear",
      "depletionYear", "generalAveragePremiumHorizonWithReserve", "actuarialBalance",
      "internalRateOfReturnMaleEntering2024MeanEarnings",
      "moneysWorthFemaleEntering2044HalfMeanEarnings",
    ])
  func promised(name: String) {
    #expect(MeasureCatalogue.definition(of: name) != nil)
  }

  @Test("words that no run writes have no entry", arguments: ["", "contributor", "Entering2024"])
  func unknown(name: String) {
    #expect(MeasureCatalogue.definition(of: name) == nil)
  }
}
