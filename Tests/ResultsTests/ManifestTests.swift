import Diagnostics
import Foundation
import Results
import Testing
import Valuation

@Suite struct ManifestTests {
  @Test("inputs are named from the folder they share and hashed with SHA-256")
  func inputs() throws {
    let manifest = SampleRun.record().manifest
    #expect(manifest.inputs.map(\.path) == ["baseline.yaml", "law/rate.yaml"])
    #expect(
      manifest.inputs[0].sha256
        == "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb")
    #expect(manifest.run.count == 16)
  }

  @Test("no text of a manifest holds the folder of this machine")
  func noAbsolutePath() throws {
    let text = String(decoding: try SampleRun.record().manifest.json(), as: UTF8.self)
    #expect(!text.contains("/somewhere"))
    #expect(text.contains("law/rate.yaml:3:5: warning: a warning"))
    #expect(text.contains("\"seed\" : null"))
    #expect(text.contains("\"timing\" : \"midYear\""))
  }

  @Test(
    "a place is told from the inputs' folder, wherever the program was started",
    arguments: [
      "law/rate.yaml", "../land/./law/rate.yaml", "/home/x/land/reforms/../law/rate.yaml",
    ])
  func places(file: String) throws {
    var result = SampleRun.result()
    result.warnings[0].place?.file = file
    let inputs = SampleRun.inputs
    let text = String(
      decoding: try RunRecord(result, inputs: inputs).manifest.json(), as: UTF8.self)
    #expect(text.contains("\"law/rate.yaml:3:5: warning"))
  }

  @Test("another byte in an input is another run")
  func identity() {
    let result = SampleRun.result()
    let one = RunRecord(result, inputs: [InputFile(path: "a", bytes: [1])])
    let two = RunRecord(result, inputs: [InputFile(path: "a", bytes: [2])])
    #expect(one.manifest.run != two.manifest.run)
  }

  @Test("several runs live in one store, each once")
  func store() throws {
    let scratch = try Scratch()
    let store = try ResultStore(at: scratch.path + "/runs.sqlite")
    var other = SampleRun.record()
    other.manifest.run = "0123456789abcdef"
    let first = SampleRun.record()
    try store.add(first)
    try store.add(other)
    try store.add(first)
    #expect(try store.runs() == [first.manifest.run, other.manifest.run])
    try store.close()
  }

  @Test("the manifest holds the hash of every result file")
  func files() throws {
    let scratch = try Scratch()
    let folder = try RunFolder.write(
      SampleRun.record(), to: scratch.path + "/run", formats: Set(ResultFormat.allCases))
    let manifest = try JSONDecoder().decode(
      RunManifest.self, from: scratch.bytes("run/manifest.json"))
    #expect(manifest.files.keys.sorted() == folder.files.filter { $0 != "manifest.json" })
    #expect(manifest.files.values.allSatisfy { $0.count == 64 })
  }
}
