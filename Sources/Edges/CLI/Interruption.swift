import Dispatch
import Foundation
import Results

#if canImport(Glibc)
  import Glibc
#endif

/// What happens when a person or the system ends the program early.
enum Interruption {
  nonisolated(unsafe) private static var sources: [any DispatchSourceSignal] = []

  /// Lets an interrupt, a hang-up or a termination remove unfinished results first.
  static func removesUnfinishedFolders() {
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { UnfinishedFolders.removeAllAndExit(signal: number) }
      source.resume()
      sources.append(source)
    }
  }
}
