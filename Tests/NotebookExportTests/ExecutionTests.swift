import Analysis
import Ensemble
import Foundation
import Quantities
import Report
import Results
import SampleRuns
import Testing
import Valuation

@testable import NotebookExport

private let interpreter = ProcessInfo.processInfo.environment["ANSINH_PYTHON"]

@Suite("Notebooks that are run", .enabled(if: interpreter != nil))
struct ExecutionTests {
  @Test("a comparison runs headless without a network, and its reader finds the run's figures")
  func comparison() throws {
    let scratch = try ExportScratch()
    let runs = [SampleRuns.loaded(), SampleRuns.loaded(title: "A reform", more: 0.01)]
    let folder = scratch.path + "/out"
    try NotebookFolder.write(runs, kind: .comparison, to: folder, language: .vietnamese)
    try execute(folder + "/comparison.ipynb", in: scratch)
    let reserve = try #require(
      runs[0].record.result.series("pension", "reserveAtYearEnd")?.values[2030])
    let store = try ResultStore(at: scratch.path + "/results.sqlite")
    try store.add(runs[0].record)
    try store.close()
    try python(
      """
      import sys
      sys.path.insert(0, "\(folder)")
      import ansinh_runs
      for cached in (False, True):
          runs = ansinh_runs.load("\(folder)")
          assert runs[0].series("reserveAtYearEnd")[2030] == \(reserve)
          assert runs[0].population().loc[(2024, 100), "male"] == 1000.5
          assert runs[0].parameters()["lastYear"].iloc[0] == 2026
          assert runs[0].table("calibration")["source"].iloc[0] == "+84"
          assert not ansinh_runs.verify("\(folder)")
          assert len(ansinh_runs.to_parquet("\(folder)")) == 12
      stored = ansinh_runs.load_store("\(scratch.path)/results.sqlite")[0]
      assert stored.series("reserveAtYearEnd")[2030] == \(reserve)
      assert stored.title["en"] == runs[0].title["en"] and stored.years == runs[0].years
      assert list(stored.indicators().dropna().sort_values()) == [0.0123, 2030]
      assert stored.population().loc[(2024, 100), "male"] == 1000.5
      open("\(folder)/measures.csv", "a").write("x")
      assert ansinh_runs.verify("\(folder)") == ["measures.csv"]
      """, in: scratch)
  }

  @Test("a notebook on uncertainty runs on the tables of drawn paths")
  func uncertainty() throws {
    let scratch = try ExportScratch()
    var runs = [SampleRuns.loaded(), SampleRuns.loaded(title: "A reform", more: 0.01)]
    for index in runs.indices { runs[index].ensemble = try DrawnRuns.record(shift: Double(index)) }
    let folder = scratch.path + "/out"
    try NotebookFolder.write(runs, kind: .uncertainty, to: folder, language: .english)
    try execute(folder + "/uncertainty.ipynb", in: scratch)
  }

  /// Runs every cell in a kernel that reaches no network: in a name space without one where the
  /// system allows it, and with connections to other machines refused in any case.
  private func execute(_ notebook: String, in scratch: ExportScratch) throws {
    let guarded = scratch.path + "/guard"
    try FileManager.default.createDirectory(atPath: guarded, withIntermediateDirectories: true)
    try Data(Self.refusal.utf8).write(to: URL(fileURLWithPath: guarded + "/sitecustomize.py"))
    try python(
      """
      import nbclient, nbformat, pathlib
      path = pathlib.Path("\(notebook)")
      notebook = nbformat.read(path, as_version=4)
      nbformat.validate(notebook)
      nbclient.NotebookClient(
          notebook, timeout=300, kernel_name="python3",
          resources={"metadata": {"path": str(path.parent)}}).execute()
      outputs = [output for cell in notebook.cells for output in cell.get("outputs", [])]
      assert any("image/svg+xml" in output.get("data", {}) for output in outputs)
      assert all(output["output_type"] != "error" for output in outputs)
      """, in: scratch, guarded: guarded)
  }

  private static let refusal = """
    import socket
    connect = socket.socket.connect
    def near(self, address):
        if isinstance(address, tuple) and address[0] not in ("127.0.0.1", "localhost", "::1"):
            raise OSError(f"a notebook asked for the network: {address}")
        return connect(self, address)
    socket.socket.connect = near
    """

  private func python(_ code: String, in scratch: ExportScratch, guarded: String = "") throws {
    let script = scratch.path + "/script.py"
    try Data(code.utf8).write(to: URL(fileURLWithPath: script))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    // A name space of its own has no way out but its own loop.
    process.arguments = [
      "-c",
      """
      if unshare -rn true 2>/dev/null; then
        exec unshare -rn sh -c 'ip link set lo up && exec "$0" "$1"' "$0" "$1"
      fi
      exec "$0" "$1"
      """, try #require(interpreter), script,
    ]
    var environment = ProcessInfo.processInfo.environment
    environment["PYTHONPATH"] = guarded
    environment["PYTHONDONTWRITEBYTECODE"] = "1"
    environment["IPYTHONDIR"] = scratch.path + "/ipython"
    environment["JUPYTER_RUNTIME_DIR"] = scratch.path + "/jupyter"
    process.environment = environment
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(output)")
  }
}
