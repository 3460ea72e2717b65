// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func suite(_ name: String, needs: [Target.Dependency] = []) -> Target {
  .executableTarget(
    name: "\(name)Benchmarks",
    dependencies: [
      .product(name: "Benchmark", package: "benchmark"),
      .product(name: "SocialInsurance", package: "ansinh"), "Schemes",
    ] + needs,
    path: name, swiftSettings: strict,
    plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
}

let package = Package(
  name: "ansinh-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "ansinh", path: ".."),
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    .target(
      name: "Schemes", dependencies: [.product(name: "SocialInsurance", package: "ansinh")],
      path: "Schemes", swiftSettings: strict),
    suite("Projection"),
    suite("Demography"),
    suite("FundAccounts"),
    suite(
      "Run",
      needs: [
        .product(name: "ScenarioFile", package: "ansinh"),
        .product(name: "Results", package: "ansinh"),
      ]),
    .executableTarget(
      name: "LivesOnce",
      dependencies: ["Schemes", .product(name: "SocialInsurance", package: "ansinh")],
      path: "Instructions/LivesOnce", swiftSettings: strict),
  ]
)
