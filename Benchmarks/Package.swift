// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let engine = Target.Dependency.product(name: "SocialInsurance", package: "ansinh")

func program(_ name: String, at path: String, needs: [Target.Dependency] = []) -> Target {
  .executableTarget(name: name, dependencies: needs, path: path, swiftSettings: strict)
}

let package = Package(
  name: "ansinh-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "ansinh", path: "..")],
  targets: [
    .target(name: "Schemes", dependencies: [engine], path: "Schemes", swiftSettings: strict),
    program(
      "BenchTable", at: "Table",
      needs: [
        "Schemes", engine, .product(name: "ScenarioFile", package: "ansinh"),
        .product(name: "Results", package: "ansinh"),
      ]),
    program("PeerInput", at: "PeerInput", needs: ["Schemes", engine]),

    // MARK: - Guards
    .target(name: "CCallgrind", path: "Instructions/CCallgrind"),
    .target(name: "CAllocations", path: "Instructions/CAllocations"),
    program(
      "EngineOnce", at: "Instructions/EngineOnce", needs: ["Schemes", "CCallgrind", engine]),
    program(
      "LoopAllocations", at: "Instructions/LoopAllocations",
      needs: ["Schemes", "CAllocations", engine]),
    program("InstructionGuard", at: "Instructions/InstructionGuard"),
  ]
)
