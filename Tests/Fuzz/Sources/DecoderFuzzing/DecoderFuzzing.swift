import Foundation
import ScenarioFile

/// Where the bytes of a trial lie as a scenario file, one folder a process.
private let trial: String = {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("ansinh-fuzz-\(ProcessInfo.processInfo.processIdentifier)")
  try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  return folder.appendingPathComponent("scenario.yaml").path
}()

/// One trial of libFuzzer: the bytes are a scenario, read or refused, never a trap.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let data = bytes.map { Data(bytes: $0, count: count) } ?? Data()
  FileManager.default.createFile(atPath: trial, contents: data)
  _ = try? Scenario.read(trial)
  return 0
}
