import Diagnostics
import Law
import Quantities

/// One decoded parameter: its values, where it stands, and what it comes from.
struct Parameter: Sendable {
  /// A number in a file: in its own unit, or a multiple of another amount named by path.
  struct Figure: Sendable {
    var number: Double
    var multipleOf: Reference?
    /// A change that names no unit keeps the one in force.
    var keepsUnit = false
  }

  struct Reference: Sendable {
    var path: String
    var place: SourcePlace
  }

  struct Numbers: Sendable {
    var general: DatedValues<Figure>?
    var byGroup: [String: DatedValues<Figure>] = [:]
    var interpolation: DatedNumber.Interpolation
    var growth: DatedNumber.Growth?
  }

  struct Averaging: Sendable {
    var general: AveragingForm
    var byGroup: [String: AveragingForm]
  }

  struct AveragingForm: Sendable {
    /// First year of entry, years averaged, index; empty for the whole career.
    var classes: [(from: Int, years: Int?, index: String)]
  }

  enum Value: Sendable {
    case numbers(Numbers)
    case scales(DatedValues<RateScale>)
    case grids(DatedValues<AgeSexGrid>, DatedNumber.Interpolation)
    case integer(Int)
    case word(String)
    case flag(Bool)
    case text(LocalizedText)
    case words([(word: String, place: SourcePlace)])
    case date(CalendarDate?)
    case monthDay(Int, Int)
    case growth(DatedValues<GrowthRule>)
    case averaging(Averaging)
  }

  var path: String
  var spec: ParameterSpec
  var value: Value
  var provenance: Provenance
  /// What its file says that it is; nothing where it does not.
  var description: LocalizedText?
  /// What it is called from a day on, as the notes of its values say in every language.
  var names = DatedValues<LocalizedText>([])
}

/// One change of the scenario's list, decoded for the kind of parameter it acts on.
struct ScenarioChange: Sendable {
  enum Action: Sendable {
    case numbers(Change<Parameter.Figure>, growth: GrowthChoice)
    case scale(Change<RateScale>)
    case grid(DatedGrid.LimitedChange)
    /// A whole number times a factor plus an addend.
    case shift(factor: Double, plus: Double)
    /// Any other value; growth rules within a period, the rest for the whole run.
    case replace(Parameter.Value, during: Period)
  }

  /// How the values that a change sets grow after its last date.
  enum GrowthChoice: Sendable {
    case asParameter
    case own(DatedNumber.Growth?)
  }

  var path: String
  var action: Action
  /// Only these groups; nothing for all.
  var groups: [String]?
  var provenance: Provenance
  /// What its file says of it; nothing where it says nothing.
  var title: LocalizedText?
}
