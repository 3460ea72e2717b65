import Analysis
import Diagnostics
import Foundation
import Results

/// A store in which runs are found again by their inputs, and to which new ones are added.
final class RunCache: Sendable {
  let store: ResultStore
  private let isWritable: Bool

  /// - Parameters:
  ///   - path: The store's file.
  ///   - isStrict: Whether a store that cannot be written is an error.
  /// - Throws: `ResultsError`, where it can be neither written nor, unless strict, read.
  init(at path: String, isStrict: Bool) throws {
    do {
      store = try ResultStore(at: path, for: .shared)
      isWritable = true
    } catch let error as ResultsError {
      guard !isStrict, let readable = try? ResultStore(at: path, for: .reading) else { throw error }
      store = readable
      isWritable = false
    }
  }

  /// The run of a scenario as its files are now: from the store, or calculated and added.
  func record(of scenario: ReadScenario, threads: Int) throws -> RunRecord {
    let key = RunKey(of: scenario.inputs)
    if let id = try store.find(key) { return try store.load(id).record }
    let record = try scenario.valued(threads: threads, withParameters: true)
    try add(record, key: key)
    return record
  }

  func add(_ record: RunRecord, ensemble: EnsembleRecord? = nil, key: RunKey) throws {
    guard isWritable else { return }
    let run = record.manifest.run
    switch try store.add(record, ensemble: ensemble, key: key) {
    case .added, .present, .confirmed: break
    case .replaced:
      Terminal.writeError(
        "note: run \(run) in '\(store.path)' had other figures, of another build; they are replaced\n"
      )
    case .kept(let tags):
      Terminal.writeError(
        """
        note: run \(run) in '\(store.path)' keeps the figures of another build, tagged \
        '\(tags.joined(separator: "', '"))'
          hint: untag or delete it, and run again\n
        """)
    }
  }
}
