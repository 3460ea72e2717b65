// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func module(_ name: String, on floor: String, needs: [Target.Dependency] = []) -> Target {
  .target(
    name: name, dependencies: needs, path: "Sources/\(floor)/\(name)", swiftSettings: strict)
}

func tests(_ name: String, of needs: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: needs, path: "Tests/\(name)", swiftSettings: strict)
}

let package = Package(
  name: "ansinh",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "ansinh", targets: ["ansinh"]),
    .library(name: "SocialInsurance", targets: ["SocialInsurance"]),
    .library(name: "ScenarioFile", targets: ["ScenarioFile"]),
    .library(name: "Results", targets: ["Results"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
  ],
  targets: [
    // MARK: - Vocabulary
    module("Quantities", on: "Vocabulary"),
    module("Diagnostics", on: "Vocabulary"),
    .systemLibrary(
      name: "COpenBLAS", path: "Sources/Vocabulary/COpenBLAS", pkgConfig: "openblas",
      providers: [.apt(["libopenblas-dev", "liblapacke-dev"])]),
    module("LinearAlgebra", on: "Vocabulary", needs: ["COpenBLAS"]),

    // MARK: - Subject
    module("Law", on: "Subject", needs: ["Quantities", "Diagnostics"]),
    module("Demography", on: "Subject", needs: ["Quantities"]),
    module("Economy", on: "Subject", needs: ["Quantities", "Law"]),
    module("Coverage", on: "Subject", needs: ["Quantities", "Law", "Economy"]),
    module("Scheme", on: "Subject", needs: ["Quantities", "Law", "Economy"]),
    module("Uncertainty", on: "Subject", needs: ["Quantities", "LinearAlgebra"]),
    module(
      "Assumptions", on: "Subject",
      needs: [
        "Quantities", "Law", "Demography", "Economy", "Coverage", "Scheme", "Uncertainty",
      ]),

    // MARK: - Engine
    module(
      "Projection", on: "Engine",
      needs: [
        "Quantities", "Law", "Demography", "Economy", "Coverage", "Scheme", "Assumptions",
        "LinearAlgebra",
      ]),
    module(
      "ReferenceModel", on: "Engine",
      needs: ["Quantities", "Law", "Demography", "Economy", "Coverage", "Scheme"]),
    module("FundAccounts", on: "Engine", needs: ["Quantities", "Assumptions"]),
    module(
      "Indicators", on: "Engine",
      needs: [
        "Quantities", "Law", "Demography", "Economy", "Coverage", "Scheme", "Assumptions",
        "FundAccounts",
      ]),
    module(
      "Valuation", on: "Engine",
      needs: [
        "Quantities", "Law", "Demography", "Economy", "Coverage", "Scheme", "Assumptions",
        "Projection", "FundAccounts", "Indicators", "Diagnostics",
      ]),
    module(
      "Ensemble", on: "Engine",
      needs: [
        "Quantities", "Law", "LinearAlgebra", "Demography", "Economy", "Coverage", "Scheme",
        "Uncertainty", "Assumptions", "Projection", "FundAccounts", "Indicators", "Valuation",
        "Diagnostics",
      ]),

    // MARK: - Edges
    module(
      "ScenarioFile", on: "Edges",
      needs: [
        "Quantities", "Diagnostics", "Law", "Demography", "Economy", "Coverage", "Scheme",
        "Assumptions", "Uncertainty", "LinearAlgebra", .product(name: "Yams", package: "Yams"),
      ]),
    module(
      "Results", on: "Edges",
      needs: [
        "Quantities", "Diagnostics", "Law", "Coverage", "Scheme", "Assumptions", "Valuation",
        "Ensemble", "LinearAlgebra", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    module(
      "Report", on: "Edges",
      needs: [
        "Quantities", "Diagnostics", "Law", "Scheme", "Assumptions", "Valuation", "Ensemble",
        "Results", "Analysis", "Explanation",
      ]),
    module(
      "Analysis", on: "Edges",
      needs: [
        "Quantities", "Diagnostics", "Law", "Economy", "Coverage", "Assumptions", "FundAccounts",
        "Indicators", "Valuation",
        "Ensemble", "LinearAlgebra", "ScenarioFile", "Results",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    module(
      "Explanation", on: "Edges",
      needs: [
        "Quantities", "Diagnostics", "Law", "Demography", "Economy", "Coverage", "Scheme",
        "Assumptions", "Projection", "ReferenceModel", "FundAccounts", "Indicators", "Valuation",
        "ScenarioFile", "Results", "Analysis",
      ]),
    .target(
      name: "HTMLReport",
      dependencies: [
        "Quantities", "Diagnostics", "Law", "Assumptions", "Valuation", "Ensemble", "ScenarioFile",
        "Results", "Analysis", "Report", .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      path: "Sources/Edges/HTMLReport", exclude: ["bundle.py"], resources: [.copy("Assets")],
      swiftSettings: strict),
    .systemLibrary(
      name: "CXlsxWriter", path: "Sources/Edges/CXlsxWriter", pkgConfig: "xlsxwriter",
      providers: [.apt(["libxlsxwriter-dev"])]),
    module(
      "Workbook", on: "Edges",
      needs: [
        "Quantities", "Diagnostics", "Law", "Coverage", "Assumptions", "Valuation", "Ensemble",
        "ScenarioFile", "Results", "Analysis", "Report", "CXlsxWriter",
      ]),
    .target(
      name: "NotebookExport",
      dependencies: [
        "Quantities", "Diagnostics", "Assumptions", "Valuation", "Ensemble", "Results", "Analysis",
        "Report", .product(name: "Crypto", package: "swift-crypto"),
      ],
      path: "Sources/Edges/NotebookExport", resources: [.copy("Assets")], swiftSettings: strict),
    module(
      "Verification", on: "Edges",
      needs: [
        "Quantities", "Diagnostics", "Law", "Scheme", "Assumptions", "FundAccounts", "Indicators",
        "Valuation", "ScenarioFile", .product(name: "Yams", package: "Yams"),
      ]),
    module(
      "SocialInsurance", on: "Edges",
      needs: [
        "Quantities", "Diagnostics", "Law", "LinearAlgebra", "Demography", "Economy", "Coverage",
        "Scheme", "Uncertainty", "Assumptions", "Projection", "FundAccounts", "Indicators",
        "Valuation", "Ensemble",
      ]),
    .executableTarget(
      name: "ansinh",
      dependencies: [
        "Quantities", "Diagnostics", "LinearAlgebra", "ScenarioFile", "Assumptions", "Valuation",
        "Ensemble", "Results", "Analysis", "Explanation", "Report", "HTMLReport", "Workbook",
        "NotebookExport", "Verification", "Scheme",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/Edges/CLI", swiftSettings: strict),

    // MARK: - Tests
    .testTarget(
      name: "DemographyTests", dependencies: ["Demography", "Quantities"],
      path: "Tests/DemographyTests", resources: [.copy("Fixtures")], swiftSettings: strict),
    tests("LinearAlgebraTests", of: ["LinearAlgebra"]),
    tests("UncertaintyTests", of: ["Uncertainty", "LinearAlgebra", "Quantities"]),
    tests(
      "EnsembleTests",
      of: [
        "Ensemble", "Uncertainty", "ScenarioFile", "Assumptions", "Valuation", "Projection",
        "FundAccounts", "Indicators", "Economy", "Coverage", "Scheme", "Demography", "Law",
        "Quantities", "LinearAlgebra", "Diagnostics",
      ]),
    tests("EconomyTests", of: ["Economy", "Law", "Quantities"]),
    .testTarget(
      name: "FundAccountsTests", dependencies: ["FundAccounts", "Assumptions", "Quantities"],
      path: "Tests/FundAccountsTests", resources: [.copy("Fixtures")], swiftSettings: strict),
    .testTarget(
      name: "IndicatorsTests",
      dependencies: ["Indicators", "FundAccounts", "Assumptions", "Quantities"],
      path: "Tests/IndicatorsTests", resources: [.copy("Fixtures")], swiftSettings: strict),
    tests(
      "ProjectionTests",
      of: ["Projection", "Quantities", "Law", "Economy", "Coverage", "Scheme"]),
    tests(
      "ShortTermTests",
      of: ["ScenarioFile", "Valuation", "Assumptions", "Scheme", "Quantities", "Diagnostics"]),
    tests(
      "AnalysisTests",
      of: [
        "Analysis", "Results", "ScenarioFile", "Valuation", "Indicators", "FundAccounts",
        "Ensemble",
        "Assumptions", "Law", "Quantities", "Diagnostics", "Report",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    tests(
      "ExplanationTests",
      of: [
        "Explanation", "Analysis", "Results", "ScenarioFile", "Valuation", "Assumptions", "Law",
        "Quantities", "Diagnostics", "Report",
      ]),
    .testTarget(
      name: "HTMLReportTests",
      dependencies: [
        "HTMLReport", "Report", "Analysis", "Results", "ScenarioFile", "Valuation", "Ensemble",
        "Assumptions", "Law", "Quantities", "Diagnostics",
      ], path: "Tests/HTMLReportTests", exclude: ["browser.py"], swiftSettings: strict),
    .target(
      name: "SampleRuns",
      dependencies: [
        "Analysis", "Results", "Valuation", "Assumptions", "Law", "Quantities", "Diagnostics",
      ],
      path: "Tests/SampleRuns", swiftSettings: strict),
    tests(
      "WorkbookTests",
      of: [
        "SampleRuns", "Workbook", "Report", "Analysis", "Results", "ScenarioFile", "Valuation",
        "Ensemble", "Assumptions", "Law", "Quantities", "Diagnostics",
      ]),
    tests(
      "NotebookExportTests",
      of: [
        "SampleRuns", "NotebookExport", "Report", "Analysis", "Results", "ScenarioFile",
        "Valuation", "Ensemble", "Assumptions", "Quantities", "Diagnostics",
      ]),
    tests(
      "LanguageTests",
      of: [
        "Report", "Analysis", "Results", "ScenarioFile", "Valuation", "Assumptions", "Law",
        "Quantities", "Diagnostics",
      ]),
    tests(
      "ResultsTests",
      of: [
        "Results", "Ensemble", "Valuation", "Assumptions", "Law", "Quantities", "Diagnostics",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    tests(
      "ReportTests",
      of: [
        "Report", "Results", "Ensemble", "Valuation", "Assumptions", "Law", "Quantities",
        "Diagnostics",
      ]),
    tests(
      "CLITests",
      of: [
        "ansinh", "Analysis", "Report", "Results", "Ensemble", "Valuation", "Quantities",
        "Diagnostics",
      ]),
    tests(
      "AgreementTests",
      of: ["ReferenceModel", "Projection", "Quantities", "Law", "Economy", "Coverage", "Scheme"]),
    tests(
      "BranchTests",
      of: [
        "Valuation", "FundAccounts", "Projection", "ScenarioFile", "Assumptions", "Coverage",
        "Economy", "Demography", "Scheme", "Law", "Quantities", "Diagnostics",
      ]),
    tests(
      "UnemploymentTests",
      of: [
        "Valuation", "FundAccounts", "Projection", "ScenarioFile", "Assumptions", "Coverage",
        "Economy", "Demography", "Scheme", "Law", "Quantities", "Diagnostics",
      ]),
    tests(
      "BenefitTests",
      of: [
        "ScenarioFile", "Report", "Valuation", "Projection", "Scheme", "Coverage", "Economy",
        "Law", "Quantities", "Diagnostics",
      ]),
    tests("LawTests", of: ["Law", "Quantities"]),
    tests(
      "ScenarioFileTests",
      of: [
        "ScenarioFile", "Law", "Quantities", "Diagnostics", "Assumptions", "Coverage", "Economy",
        "Scheme", "Demography", "Uncertainty", "LinearAlgebra",
      ]),
    tests(
      "VerificationTests",
      of: [
        "Verification", "ScenarioFile", "Valuation", "Assumptions", "Scheme", "Law",
        "Quantities", "Diagnostics",
      ]),
    tests("HostileTests", of: ["ScenarioFile", "Valuation", "Diagnostics", "Quantities"]),
    tests(
      "HealthTests",
      of: [
        "ScenarioFile", "Valuation", "Assumptions", "Scheme", "Law", "Quantities", "Diagnostics",
      ]),
    tests("ConventionTests", of: ["ScenarioFile", "Valuation", "Law", "Quantities"]),
    tests(
      "LibraryTests",
      of: ["Results", "Valuation", "ScenarioFile", "Assumptions", "Quantities", "Diagnostics"]),
    tests(
      "RecomputeTests",
      of: ["Valuation", "Results", "ScenarioFile", "Assumptions", "Quantities"]),
  ]
)
