import Assumptions
import Law
import Quantities
public import Valuation

/// The tables of a run as comma-separated values.
public enum ResultTables {
  /// `branch,group,measure,year,value`, one line a year of every series, in the run's order.
  public static func series(of result: ValuationResult) -> CSVText {
    var csv = CSVText(reserving: 64 * result.series.reduce(64) { $0 + $1.values.values.count })
    csv.prepared(Array("branch,group,measure,year,value".utf8))
    csv.endLine()
    for series in result.series {
      var start = CSVText()
      start.field(series.branch)
      start.field(series.group)
      start.field(series.measure)
      for year in series.values.years {
        csv.prepared(start.bytes)
        csv.field(year.number)
        csv.field(series.values[year])
        csv.endLine()
      }
    }
    return csv
  }

  /// `year,sex,age,persons`: persons on 1 January, sex as a word, age 100 open.
  public static func population(of result: ValuationResult) -> CSVText {
    let population = result.population
    var csv = CSVText(reserving: 36 * (1 + population.values.count * 2 * Age.count))
    csv.prepared(Array("year,sex,age,persons".utf8))
    csv.endLine()
    guard !population.values.isEmpty else { return csv }
    for year in population.years {
      let grid = population[year]
      for sex in Sex.allCases {
        for age in Age.all {
          csv.field(year.number)
          csv.field(sex.word)
          csv.field(age)
          csv.field(grid[sex, age])
          csv.endLine()
        }
      }
    }
    return csv
  }

  /// `branch,indicator,value`; an indicator that does not exist has an empty value.
  public static func indicators(of result: ValuationResult) -> CSVText {
    var csv = CSVText(head: ["branch", "indicator", "value"])
    for indicator in result.indicators {
      csv.field(indicator.branch)
      csv.field(indicator.indicator)
      csv.field(indicator.value)
      csv.endLine()
    }
    return csv
  }

  /// `item,unit,raw,observed,factor,source,en,vi`: what was scaled in the base year.
  public static func calibration(of result: ValuationResult) -> CSVText {
    var csv = CSVText(
      head: ["item", "unit", "raw", "observed", "factor", "source", "en", "vi"])
    for row in result.calibration {
      csv.field(row.key)
      csv.field(row.unit)
      csv.field(row.raw)
      csv.field(row.observed)
      csv.field(row.factor)
      csv.field(row.source)
      csv.field(row.item.en)
      csv.field(row.item.vi)
      csv.endLine()
    }
    return csv
  }

  /// Projected figures beside published ones; measures whose sum is compared are
  /// joined by `+`, flows of several years are added.
  public static func comparison(of result: ValuationResult) -> CSVText {
    var csv = CSVText(
      head: [
        "branch", "group", "measures", "year", "lastYear", "observed", "projected",
        "relativeError", "source", "href", "en", "vi",
      ])
    for row in result.comparisons {
      let observation = row.observation
      csv.field(observation.branch)
      csv.field(observation.group)
      csv.field(observation.measures.joined(separator: "+"))
      csv.field(observation.year.number)
      csv.field(observation.lastYear.number)
      csv.field(observation.value)
      csv.field(row.projected)
      csv.field(row.relativeError)
      csv.field(observation.citation.title)
      csv.field(observation.citation.href ?? "")
      csv.field(observation.description.en)
      csv.field(observation.description.vi)
      csv.endLine()
    }
    return csv
  }
}
