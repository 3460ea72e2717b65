import ArgumentParser
import Foundation
import Results

/// The store that a command takes runs from and adds them to.
struct StoreOptions: ParsableArguments {
  /// The store where a command names one without a path, and where ids are looked up if it is there.
  static let usual = "ansinh.sqlite"
  static let variable = "ANSINH_STORE"

  @Option(
    name: .customLong("store"), defaultAsFlag: StoreOptions.usual,
    help: ArgumentHelp(
      "Store of runs; without a path ansinh.sqlite. (environment: ANSINH_STORE)",
      valueName: "path"),
    completion: .file(extensions: ["sqlite"]))
  var path: String?

  func validate() throws {
    guard let path, path.hasSuffix(".yaml") || path.hasSuffix(".yml") else { return }
    throw ValidationError(
      "'\(path)' after --store is taken for the path of the store; write --store last, or "
        + "--store=PATH.")
  }

  /// The store that the option names, else the environment.
  var named: String? { path ?? Self.ofEnvironment }

  private static var ofEnvironment: String? {
    ProcessInfo.processInfo.environment[variable].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The store that ids and tags are looked up in: the named one, or the usual one if it is there.
  var toRead: String? { Self.toRead(named) }

  static func toRead(_ named: String?) -> String? {
    named ?? ofEnvironment ?? (FileManager.default.fileExists(atPath: usual) ? usual : nil)
  }

  static func named(_ options: StoreOptions?) -> String? { options?.path ?? ofEnvironment }
}
