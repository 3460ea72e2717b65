import Analysis
import Assumptions
import Coverage
import Quantities
import Report
import Valuation

extension WorkbookRuns {
  /// What the scenario of a run calls a group; nothing where none of the runs has its scenario.
  func title(ofGroup group: String) -> String? {
    runs.lazy.compactMap { run in
      run.loaded.scenario?.assumptions.groups.first { $0.name == group }?.title
    }.first?.text(in: language)
  }
}
