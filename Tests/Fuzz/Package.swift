// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that the main build never carries the fuzzer's flags.
let package = Package(
  name: "fuzz",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "ansinh", path: "../..")],
  targets: [
    .executableTarget(
      name: "DecoderFuzzing",
      dependencies: [.product(name: "ScenarioFile", package: "ansinh")],
      swiftSettings: [.unsafeFlags(["-parse-as-library"])])
  ]
)
