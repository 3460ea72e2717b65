/// How far a path may go where a formula would lose its meaning beyond.
public enum PathBounds {
  /// Least inflation and real wage growth of a year, fraction: prices do not fall below half.
  public static let growth = -0.5
  /// Least nominal yield of a class of assets, fraction: something is left of what is invested.
  public static let yield = -0.99

  /// A growth of a path, which the central one may lie below.
  public static func growth(_ growth: Double, central: Double) -> Double {
    max(growth, min(central, Self.growth))
  }
}
