import Assumptions
import Projection
import Quantities
import Valuation

extension Explainer {
  /// Members of unemployment insurance of every year, calculated once.
  var unemploymentMembers: UnemploymentMembers? {
    if let known = workings["members"] as? UnemploymentMembers { return known }
    let found = carried(nil)
    workings["members"] = found
    return found
  }

  /// The cohorts of one year; empty before the branch's history.
  func credit(
    of year: Year
  ) -> (cells: [UnemploymentRecorder.Cell], meetings: [UnemploymentRecorder.Meeting]) {
    let key = "credit\(year)"
    if let known = workings[key] as? UnemploymentRecorder {
      return (known.cells[year] ?? [], known.meetings[year] ?? [])
    }
    let both = [year.advanced(by: -1), year]
    let recorder = UnemploymentRecorder(of: Set(both))
    _ = carried(recorder)
    workings["credit\(both[0])"] = recorder
    workings[key] = recorder
    return (recorder.cells[year] ?? [], recorder.meetings[year] ?? [])
  }

  private func carried(_ recorder: UnemploymentRecorder?) -> UnemploymentMembers? {
    guard let branch = assumptions.unemployment, let basis = objects.branches?.basis,
      let insured = self.branch("unemployment")?.lines.members.insured
    else { return nil }
    return UnemploymentMembers(branch, basis, insured: insured, recorder: recorder)
  }
}
