import Projection
import Quantities

/// Where the values of a measure come from on a path.
indirect enum MeasureSource: Sendable {
  case row(PathRow)
  case flow(LivesFlow)
  case flows([LivesFlow])
  case groupFlow(GroupFlow, group: Int)
  case allGroups(GroupFlow)
  /// Payrolls times rates: contributions by payer, by group, or arrears, `[group][year]`.
  case payrolls([(group: Int, rates: NumberTable)])
  /// The quotient times a number; nothing where the divisor is not above zero.
  case quotient(MeasureSource, MeasureSource, times: Double)
  /// Over the divisor of the year after; nothing in the last year.
  case overNextYear(MeasureSource, MeasureSource)
  /// The value and a multiple of another.
  case sum(MeasureSource, MeasureSource, times: Double)
  /// 1 less the value.
  case complement(MeasureSource)
  /// The same on every path, `[year]`.
  case constant(NumberTable)

  /// Whether every path has the value in every year, so that a number that is not finite is a fault.
  var alwaysExists: Bool {
    switch self {
    case .quotient, .overNextYear, .constant: false
    case .complement(let part): part.alwaysExists
    case .sum(let one, let other, _): one.alwaysExists && other.alwaysExists
    case .row, .flow, .flows, .groupFlow, .allGroups, .payrolls: true
    }
  }

  static func ratio(_ numerator: MeasureSource, _ divisor: MeasureSource) -> MeasureSource {
    .quotient(numerator, divisor, times: 1)
  }

  static func monthly(_ numerator: MeasureSource, _ divisor: MeasureSource) -> MeasureSource {
    .quotient(numerator, divisor, times: 1 / 12)
  }
}

/// The values of a lane group of paths.
struct PathReader<L: Lane> {
  let rows: PathRows<L>
  /// Nothing where the scenario has no long-term branch.
  let flows: PathFlows<L>?

  /// The value of a year; not a number where there is none.
  func value(_ source: MeasureSource, _ year: Int) -> L {
    switch source {
    case .row(let row): return rows[row][year]
    case .flow(let flow): return flows?.value(flow, year) ?? L(.nan)
    case .flows(let list):
      guard let flows else { return L(.nan) }
      var sum = L.zero
      for flow in list { sum += flows.value(flow, year) }
      return sum
    case .groupFlow(let flow, let group): return flows?.value(flow, group, year) ?? L(.nan)
    case .allGroups(let flow): return flows?.sum(flow, year) ?? L(.nan)
    case .payrolls(let parts):
      guard let flows else { return L(.nan) }
      var sum = L.zero
      for part in parts {
        sum += L(part.rates[year]) * flows.value(.insurableEarnings, part.group, year)
      }
      return sum
    case .quotient(let numerator, let divisor, let times):
      return value(numerator, year).ratio(to: value(divisor, year)) * L(times)
    case .overNextYear(let numerator, let divisor):
      guard year + 1 < rows.yearCount else { return L(.nan) }
      return value(numerator, year).ratio(to: value(divisor, year + 1))
    case .sum(let one, let other, let times):
      return value(one, year) + L(times) * value(other, year)
    case .complement(let part): return L.one - value(part, year)
    case .constant(let numbers): return L(numbers[year])
    }
  }
}
