extension MeasureCatalogue {
  /// People, as the cohort-component projection counts them.
  static let population: [MeasureDefinition] = [
    demographic(
      "population", .persons, .stockAtStart, "Population", "Dân số",
      "P(t) = Σ_s Σ_a P(s,a,t)"),
    demographic(
      "populationMidYear", .persons, .midYear, "Mid-year population", "Dân số giữa năm",
      "½ (P(t) + P(t+1))"),
    demographic(
      "births", .persons, .flow, "Births", "Số trẻ sinh ra",
      "Σ_a f(a,t) · ½ (women aged a on both 1 Januaries, the second before migration)"),
    demographic(
      "deaths", .persons, .flow, "Deaths", "Số người chết",
      "P(t) + births + net migration − P(t+1)"),
    demographic(
      "netMigration", .persons, .flow, "Net migration", "Di cư thuần",
      "Σ_s Σ_a M(s,a,t), at the end of the year"),
    demographic(
      "totalFertilityRate", .ratio, .flow, "Total fertility rate", "Tổng tỷ suất sinh",
      "Σ_a f(a,t), children per woman"),
    demographic(
      "lifeExpectancyAtBirthMale", .years, .flow, "Life expectancy at birth, men",
      "Tuổi thọ bình quân khi sinh, nam", "e(0) = T(0)/l(0) of the period table of t"),
    demographic(
      "lifeExpectancyAtBirthFemale", .years, .flow, "Life expectancy at birth, women",
      "Tuổi thọ bình quân khi sinh, nữ", "e(0) = T(0)/l(0) of the period table of t"),
    demographic(
      "lifeExpectancyAt60Male", .years, .flow, "Life expectancy at 60, men",
      "Kỳ vọng sống ở tuổi 60, nam", "e(60) = T(60)/l(60) of the period table of t"),
    demographic(
      "lifeExpectancyAt60Female", .years, .flow, "Life expectancy at 60, women",
      "Kỳ vọng sống ở tuổi 60, nữ", "e(60) = T(60)/l(60) of the period table of t"),
    demographic(
      "lifeExpectancyAt65Male", .years, .flow, "Life expectancy at 65, men",
      "Kỳ vọng sống ở tuổi 65, nam", "e(65) = T(65)/l(65) of the period table of t"),
    demographic(
      "lifeExpectancyAt65Female", .years, .flow, "Life expectancy at 65, women",
      "Kỳ vọng sống ở tuổi 65, nữ", "e(65) = T(65)/l(65) of the period table of t"),
    demographic(
      "oldAgeDependencyRatio", .ratio, .midYear, "Old-age dependency ratio",
      "Tỷ số phụ thuộc người cao tuổi", "P(65+) / P(15–64)"),
    demographic(
      "childDependencyRatio", .ratio, .midYear, "Child dependency ratio",
      "Tỷ số phụ thuộc trẻ em", "P(0–14) / P(15–64)"),
    demographic(
      "totalDependencyRatio", .ratio, .midYear, "Total dependency ratio",
      "Tỷ số phụ thuộc chung", "(P(0–14) + P(65+)) / P(15–64)"),
  ]

  /// Who works or looks for work.
  static let labour: [MeasureDefinition] = [
    work(
      "labourForce", .persons, "Labour force", "Lực lượng lao động",
      "Σ ½ (α(a) + α(a+1)) · P̄(s,a,t)"),
    work(
      "labourForceWorkingAge", .persons, "Labour force of working age",
      "Lực lượng lao động trong độ tuổi", "labour force from 15 to the pensionable age"),
    work(
      "employed", .persons, "Employed", "Lao động có việc làm",
      "Σ labour force(s,a) · (1 − u(s,a,t))"),
    work(
      "unemployed", .persons, "Unemployed", "Lao động thất nghiệp", "labour force − employed"),
    work(
      "unemploymentRate", .rate, "Unemployment rate", "Tỷ lệ thất nghiệp",
      "unemployed / labour force"),
    work(
      "participationRate", .rate, "Labour force participation", "Tỷ lệ tham gia lao động",
      "labour force / P̄(15+)"),
  ]

  /// Output, prices and wages that every branch shares.
  static let economy: [MeasureDefinition] = [
    shared("output", .money, .flow, "Gross domestic product", "Tổng sản phẩm trong nước", "Y(t)"),
    shared("inflation", .rate, .average, "Inflation", "Lạm phát", "π(t)"),
    shared(
      "priceIndex", .index, .average, "Price index", "Chỉ số giá",
      "Π (1 + π), T0 = 1"),
    shared(
      "wageIndex", .index, .average, "Wage index", "Chỉ số tiền lương",
      "W(t) = Π (1 + π)(1 + ω), T0 = 1"),
  ]

  private static func demographic(
    _ name: String, _ unit: MeasureUnit, _ timing: MeasureTiming, _ en: String, _ vi: String,
    _ formula: String
  ) -> MeasureDefinition {
    MeasureDefinition(name, "population", unit, timing, en, vi, formula, page: "Demography")
  }

  private static func work(
    _ name: String, _ unit: MeasureUnit, _ en: String, _ vi: String, _ formula: String
  ) -> MeasureDefinition {
    MeasureDefinition(name, "labour", unit, .average, en, vi, formula, page: "Economy")
  }

  private static func shared(
    _ name: String, _ unit: MeasureUnit, _ timing: MeasureTiming, _ en: String, _ vi: String,
    _ formula: String
  ) -> MeasureDefinition {
    MeasureDefinition(name, "all", unit, timing, en, vi, formula, page: "Economy")
  }
}
