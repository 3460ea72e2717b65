import Analysis
import ArgumentParser
import Foundation

/// The runs that commands are given.
enum Runs {
  /// Loads each argument: a scenario file, a folder of results, or an id or tag of the store.
  ///
  /// Scenario files are run on all threads; problems of all files are told at once.
  static func load(_ arguments: [String], threads: Int) throws -> [LoadedRun] {
    try arguments.map { argument in
      try Terminal.reporting {
        let scenario = try Pipeline.read(argument)
        let record = try scenario.valued(threads: threads, withParameters: true)
        return LoadedRun(name: argument, record: record, scenario: scenario)
      }
    }
  }
}
