public import Diagnostics
public import Quantities

/// Runs side by side; the first is the reference of every difference.
public struct RunComparison: Sendable {
  public struct Run: Sendable, Hashable {
    public var name: String
    public var title: LocalizedText
  }

  public struct Indicator: Sendable, Hashable {
    public var branch: String
    public var indicator: String
    /// One a run; nothing where it does not exist.
    public var values: [Double?]
  }

  /// A measure in one year: a value a run.
  public struct Cell: Sendable, Hashable {
    public var branch: String
    public var group: String
    public var measure: String
    public var year: Int
    public var values: [Double?]
    /// Gross domestic product of the year, one a run, where a run has it.
    public var outputs: [Double?]
  }

  /// Where a run leaves the reference.
  public struct Divergence: Sendable, Hashable {
    public var branch: String
    public var group: String
    public var measure: String
    /// Number of the run, from 1; the reference is 0.
    public var run: Int
    public var firstYear: Int
    /// Run less reference in that year.
    public var firstDifference: Double
    /// The year of the largest absolute difference.
    public var largestYear: Int
    public var largestDifference: Double
  }

  /// A parameter that does not have the same values in all runs.
  public struct Parameter: Sendable, Hashable {
    public var path: String
    public var group: String
    /// First and last year of equal values; nothing for a value of the whole run.
    public var years: ClosedRange<Int>?
    public var unit: String
    /// One a run; nothing where the run does not have the parameter.
    public var values: [String?]
    public var places: [SourcePlace?]
    public var sources: [String]
  }

  public var runs: [Run]
  public var indicators: [Indicator]
  public var cells: [Cell]
  public var divergences: [Divergence]
  public var parameters: [Parameter]
}
