import Diagnostics
import Dispatch
import Foundation
import Results

#if canImport(Glibc)
  import Glibc
#endif

/// What happens when a person or the system ends the program early.
enum Interruption {
  nonisolated(unsafe) private static var sources: [any DispatchSourceSignal] = []

  /// Says from where a run over paths can go on.
  static func tellWhatIsKept() {
    for folder in UnfinishedFolders.keptFolders {
      Terminal.writeError(
        "\nthe run can be continued: the same command goes on from the blocks in '\(folder)'\n")
    }
  }

  /// Lets an interrupt, a hang-up or a termination remove unfinished results first.
  static func removesUnfinishedFolders() {
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        tellWhatIsKept()
        UnfinishedFolders.removeAllAndExit(signal: number)
      }
      source.resume()
      sources.append(source)
    }
  }
}
