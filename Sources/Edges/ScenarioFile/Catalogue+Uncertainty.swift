import Law
import Uncertainty

extension Catalogue {
  /// The random processes around the central path; a scenario without them has no ensemble.
  static let uncertainty: [ParameterSpec] =
    [
      .init(
        "assumptions.uncertainty.firstYear", .integer(1900...2300), "year", .constant, .optional)
    ] + economicProcess + demographicProcesses + assetReturns

  /// The path below which the processes stand.
  static let uncertaintyPath = "assumptions.uncertainty"

  /// Pairs of economic variables, each once, in order.
  static let economicPairs: [(EconomicVariable, EconomicVariable)] =
    EconomicVariable.allCases.flatMap { first in
      EconomicVariable.allCases.filter { $0.rawValue > first.rawValue }.map { (first, $0) }
    }

  private static func switched(_ process: String) -> ParameterSpec {
    .init("\(uncertaintyPath).\(process).drawn", .flag, "", .constant, .optional)
  }

  private static func figure(
    _ path: String, _ range: ClosedRange<Double>, _ unit: String
  ) -> ParameterSpec {
    .init("\(uncertaintyPath).\(path)", .number(range, .step), unit, .constant, .optional)
  }

  private static let economicProcess: [ParameterSpec] = {
    let variables = EconomicVariable.allCases.map(\.word)
    let history = (variables + ["realOutputGrowth"]).map { word in
      ParameterSpec(
        "\(uncertaintyPath).economy.history.\(word)", .number(.growth, .step), "rate", .mean,
        .optional)
    }
    let responses = variables.flatMap { row in
      variables.map { figure("economy.response.\(row).\($0)", -10...10, "ratio") }
    }
    let deviations = variables.map { figure("economy.deviation.\($0)", .share, "rate") }
    let correlations = economicPairs.map { first, second in
      figure("economy.correlation.\(first.word).\(second.word)", .correlation, "ratio")
    }
    return [switched("economy"), switched("unemployment")]
      + deviations + correlations + responses + history
  }()

  private static let demographicProcesses: [ParameterSpec] =
    [
      switched("mortality"),
      figure("mortality.deviation.male", .factor, "index"),
      figure("mortality.deviation.female", .factor, "index"),
      figure("mortality.correlation", .correlation, "ratio"),
      .init(
        "\(uncertaintyPath).mortality.pattern", .schedule(-1...1), "ratio", .constant, .optional),
    ]
    + ["fertility", "migration"].flatMap { process in
      [
        switched(process),
        figure("\(process).persistence", .correlation, "ratio"),
        figure("\(process).deviation", .factor, "ratio"),
      ]
    }

  private static let assetReturns: [ParameterSpec] = [
    switched("assets"),
    figure("assets.deviation.*", .share, "rate"),
    figure("assets.correlation.*.*", .correlation, "ratio"),
  ]

  /// One line on each of them.
  static let uncertaintyMeanings: [String: String] = {
    var result = [
      "firstYear": "First year that differs from path to path, after the first of the projection",
      "economy.drawn": "Whether inflation, real wages and real yields are random",
      "unemployment.drawn": "Whether unemployment is random, with the rest of the economy",
      "mortality.drawn": "Whether the index of mortality is random",
      "mortality.deviation.male": "Deviation of the yearly change of the index, men",
      "mortality.deviation.female": "Deviation of the yearly change of the index, women",
      "mortality.correlation": "Correlation of the index of men and women",
      "mortality.pattern": "How much each age moves with the index, adding up to 1 for each sex",
      "fertility.drawn": "Whether the total fertility rate is random",
      "fertility.persistence": "Share of a deviation of fertility that is left a year later",
      "fertility.deviation": "Deviation of the yearly shock to the logarithm of fertility",
      "migration.drawn": "Whether net migration is random",
      "migration.persistence": "Share of a deviation of migration that is left a year later",
      "migration.deviation": "Deviation of the yearly shock to net migration, relative to it",
      "assets.drawn": "Whether classes of assets deviate from the yields of the economy",
      "assets.deviation.*": "Deviation of the yearly yield of this class",
      "assets.correlation.*.*": "Correlation of two classes",
      "economy.history.realOutputGrowth":
        "Growth of output in past years, of which the fit is told",
    ]
    for row in EconomicVariable.allCases {
      result["economy.deviation.\(row.word)"] = "Deviation of the yearly shock to \(row.noun)"
      result["economy.history.\(row.word)"] = "Past years of \(row.noun)"
      for column in EconomicVariable.allCases {
        result["economy.response.\(row.word).\(column.word)"] =
          "Response of \(row.noun) to last year's deviation of \(column.noun)"
      }
    }
    for (first, second) in economicPairs {
      result["economy.correlation.\(first.word).\(second.word)"] =
        "Correlation of the shocks to \(first.noun) and \(second.noun)"
    }
    return Dictionary(
      uniqueKeysWithValues: result.map { ("\(uncertaintyPath).\($0.key)", $0.value) })
  }()
}

extension EconomicVariable {
  /// The word in scenario files.
  var word: String {
    switch self {
    case .inflation: "inflation"
    case .realWageGrowth: "realWageGrowth"
    case .realYield: "realYield"
    case .unemployment: "unemployment"
    }
  }

  fileprivate var noun: String {
    switch self {
    case .inflation: "inflation"
    case .realWageGrowth: "real wage growth"
    case .realYield: "the real yield"
    case .unemployment: "unemployment"
    }
  }
}

extension ClosedRange where Bound == Double {
  static let correlation = -1.0...1.0
}
