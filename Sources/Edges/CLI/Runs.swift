import Analysis
import ArgumentParser
import Diagnostics
import Foundation
import Results
import ScenarioFile

/// The runs that commands are given.
enum Runs {
  /// Loads what arguments name: scenario files and folders of them, folders of results, and ids or
  /// tags of the store.
  ///
  /// Scenario files are read first, so that the problems of all are told at once, and run on all
  /// threads, one on each. Where a store is named, a run that is in it from the same inputs and the
  /// same program is taken from there, and one that is not is added.
  ///
  /// - Parameters:
  ///   - arguments: As the user wrote them.
  ///   - threads: Threads to work with.
  ///   - store: The option `--store`; the environment names the store where it does not.
  ///   - withScenarios: Whether scenarios of runs that are read back are read from their copies.
  /// - Returns: The runs in the order of the arguments.
  /// - Throws: Exit code 1, with what is wrong told.
  static func load(
    _ arguments: [String], threads: Int, store: StoreOptions? = nil, withScenarios: Bool = true
  ) throws -> [LoadedRun] {
    let named = StoreOptions.named(store)
    return try Terminal.reporting {
      let sources = try arguments.flatMap { try RunSource.all(named: $0, store: named) }
      let scenarios = try read(sources.compactMap(\.scenarioFile), threads: threads)
      let cache = try named.flatMap {
        scenarios.isEmpty ? nil : try RunCache(at: $0, isStrict: false)
      }
      let runs =
        try scenarios.count == 1
        ? [run(scenarios[0], threads: threads, cache: cache)]
        : each(scenarios, threads: threads) { try run($0, threads: 1, cache: cache) }
      var calculated = runs.makeIterator()
      let stored = try each(sources, threads: threads) {
        try $0.readBack(withScenario: withScenarios)
      }
      return stored.compactMap { $0 ?? calculated.next() }
    }
  }

  /// Reads scenarios; the problems of all files come together.
  static func read(_ files: [String], threads: Int) throws -> [ReadScenario] {
    let read = ParallelWork.map(files.count, threads: threads) { number in
      Swift.Result { () throws(InputProblems) in try Pipeline.read(files[number]) }
    }
    var problems: Set<Diagnostic> = []
    for case .failure(let error) in read { problems.formUnion(error.diagnostics) }
    guard problems.isEmpty else { throw InputProblems(Array(problems)) }
    return try read.map { try $0.get() }
  }

  private static func run(
    _ scenario: ReadScenario, threads: Int, cache: RunCache?
  ) throws -> LoadedRun {
    let record =
      try cache?.record(of: scenario, threads: threads)
      ?? scenario.valued(threads: threads, withParameters: true)
    return LoadedRun(name: scenario.file, record: record, scenario: scenario)
  }

  /// Does a step for each value on all threads; throws the first error in the order of values.
  private static func each<Value: Sendable, Result: Sendable>(
    _ values: [Value], threads: Int, _ step: @escaping @Sendable (Value) throws -> Result
  ) throws -> [Result] {
    try ParallelWork.map(values.count, threads: threads) { number in
      Swift.Result { try step(values[number]) }
    }.map { try $0.get() }
  }
}
