public import Analysis
public import Assumptions
public import Diagnostics
public import Law
public import Quantities
public import Valuation

/// What one figure of a run is made of: a formula, and every number in it with where it comes from.
///
/// The value follows from the formula and the inputs shown: `recomputed` is that, and agrees with
/// `value` to 1e-9 of the largest number in it.
public struct Explanation: Sendable {
  /// Branch, measure, group and year.
  public var figure: FigureName
  /// What the measure means; nothing for a measure outside the catalogue.
  public var definition: MeasureDefinition?
  /// The run's own figure; nothing where the run has none, as a rate without a base.
  public var value: Double?
  /// Nothing for an indicator of streams that are no lines of the run; the definition has words.
  public var formula: Formula?
  /// The inputs of the formula, in its order.
  public var inputs: [ExplainedInput]
  /// Parameters that the states in the tables follow from, not in the formula itself.
  public var related: [ExplainedInput]

  /// The formula's value from the inputs shown.
  public var recomputed: Double? {
    formula?.value(input)
  }

  /// The functions of the formula and of the tables, each once.
  public var functions: [Formula.Function] {
    let rows = inputs.compactMap { input -> Formula? in
      if case .table(let table) = input.origin { table.formula } else { nil }
    }
    let all = Set(([formula].compactMap { $0 } + rows).flatMap(\.functions))
    return Formula.Function.allCases.filter(all.contains)
  }

  /// Whether the numbers shown give the figure: to 1e-9 of it, or of the largest number added up
  /// at the outermost level where terms cancel.
  var isTrue: Bool {
    guard let value, let formula else { return true }
    guard let recomputed else { return false }
    var size = abs(value)
    if case .sum(let terms) = formula {
      for term in terms { size = max(size, abs(term.value(input) ?? 0)) }
    }
    return abs(recomputed - value) <= 1e-9 * size
  }

  private func input(_ name: String) -> Double? { inputs.first { $0.symbol == name }?.value }
}

/// One number of a formula.
public struct ExplainedInput: Sendable {
  /// Its name in the formula, each name once.
  public var symbol: String
  public var title: LocalizedText
  public var value: Double?
  public var unit: String
  public var origin: Origin

  /// Where a number comes from.
  public enum Origin: Sendable {
    /// Another figure of the run, which can be explained in turn.
    case figure(FigureName)
    /// A value of the input files.
    case parameter(ParameterOrigin)
    /// Several values of the input files, as of both sexes or of all groups.
    case parameters([ParameterOrigin])
    /// A number that the calculation solves so that a parameter is met.
    case solved(meeting: ParameterOrigin)
    /// The sum of a table's rows.
    case table(CellTable)
    /// What the calculation carries from year to year or derives on the way.
    case state
    /// A convention of the model.
    case convention
  }
}

/// A value of the input files with the file, the line and the article.
public struct ParameterOrigin: Sendable, Equatable {
  public var path: String
  public var group: String?
  /// Nothing for a default that no file states.
  public var place: SourcePlace?
  public var citations: [Citation]
  public var basis: Provenance.Basis
  /// The value in words where a change within the year or a table gives more than one number.
  public var parts: String?
  /// How the value follows from numbers of the files; nothing where it is one of them.
  public var derivation: DatedNumber.Derivation?
  /// The parameter that a multiple counts.
  public var multipleOf: String?
}

/// Rows of cells of the calculation, each with the same formula; the input is the sum.
public struct CellTable: Sendable {
  /// What tells rows apart: `group`, `sex`, `age`, `service`.
  public var keys: [String]
  /// `[row][key]`.
  public var rows: [[String]]
  public var columns: [Column]
  /// The formula of a row in columns and in other inputs of the explanation.
  public var formula: Formula

  /// One number for every row.
  public struct Column: Sendable {
    public var symbol: String
    public var title: LocalizedText
    public var unit: String
    public var origin: ExplainedInput.Origin
    /// `[row]`.
    public var values: [Double]
  }

  /// What every row comes to.
  ///
  /// - Parameter outer: Inputs of the explanation that the formula reads beside its columns.
  /// - Returns: A number a row; nothing where an input is missing.
  public func results(_ outer: (String) -> Double?) -> [Double]? {
    formula.values(count: rows.count) { name in
      columns.first { $0.symbol == name }?.values ?? outer(name).map { [$0] }
    }
  }
}
