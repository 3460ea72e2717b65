public import Assumptions
import Foundation

extension CashFlowTiming {
  /// What one unit of the year's net cash flow has become by 31 December.
  ///
  ///     γ(i) = (1+i)^½                              midYear
  ///     γ(i) = 1 + i/2                              midYearSimple
  ///     γ(i) = 1                                    endYear
  ///     γ(i) = 1 + i                                startYear
  ///     γ(i) = Σ_{m=1…12} (1+i)^((12−m+½)/12) / 12  monthly, each flow in the middle of its month
  ///
  /// - Parameter yield: The year's yield `i`, a fraction above −1.
  /// - Returns: `γ`, dimensionless; 1 where the yield is zero, under every convention.
  public func accumulation(at yield: Double) -> Double {
    switch self {
    case .midYear:
      return (1 + yield).squareRoot()
    case .midYearSimple:
      return 1 + yield / 2
    case .endYear:
      return 1
    case .startYear:
      return 1 + yield
    case .monthly:
      var sum = 0.0
      for month in 1...12 {
        sum += pow(1 + yield, (12.5 - Double(month)) / 12)
      }
      return sum / 12
    }
  }

  /// The mean part of the year, in years, for which the net cash flow is in the fund: γ′(0).
  var meanTimeInFund: Double {
    switch self {
    case .midYear, .midYearSimple, .monthly: 0.5
    case .endYear: 0
    case .startYear: 1
    }
  }
}
