extension NotebookText {
  public static let english: [Self: String] = [
    .comparisonTitle:
      "# Scenarios side by side\n\nThe first run is what the others are compared with. Everything comes from the files beside this notebook; `README.md` has the units of every column, `manifest.json` the hashes.",
    .uncertaintyTitle:
      "# How sure the figures are\n\nDistributions over drawn paths. Paths of the same number have the same draws in every run, so that differences between runs are those of the reform and not of chance.",
    .setup: "## The runs",
    .fund: "## The fund\n\nThe reserve is notional: it goes on below zero once it is depleted.",
    .indicators:
      "## Indicators\n\nRates are in percent of insurable earnings; an empty cell is an event that does not come.",
    .differences: "## Differences from the first run",
    .rates: "## PAYG cost and income",
    .members: "## Contributors and pensioners",
    .expenditure: "## What expenditure is made of",
    .pyramid: "## The population",
    .parameters: "## Parameters that differ\n\nWith the file and line that they come from.",
    .published: "## Beside published figures\n\nNever fitted to them.",
    .fan:
      "## Fans\n\nBands hold 95, 90, 80 and 50 percent of the paths; the black line is their median, the dashed one the run without draws.",
    .depletion:
      "## When the reserve runs out\n\nThe share of all paths whose reserve is depleted by the end of the year.",
    .pathIndicators:
      "## Indicators over the paths\n\nStatistics are over the paths on which an indicator exists; `share` says how many those are.",
    .pathDifferences:
      "## Differences on common paths\n\nEach run less the first one, path by path; the last column is the share of paths on which the difference is above zero.",
    .scenario: "Scenario",
    .run: "Run",
    .years: "Years",
    .year: "Year",
    .measure: "Measure",
    .oneRun: "There is nothing to compare with the first run.",
    .costAndIncome: "Cost and income rate",
    .ofEarnings: "of insurable earnings",
    .membersChart: "Contributors and old-age pensioners",
    .millions: "million persons",
    .expenditureChart: "Expenditure",
    .ofOutput: "of gross domestic product",
    .men: "Men",
    .women: "Women",
    .age: "Age",
    .noPaths: "no run has drawn paths; run with --paths and export again",
    .paths: "Paths",
    .seed: "Seed",
    .drawn: "Drawn",
    .yearsOfExpenditure: "years of expenditure",
    .depletionChart: "Probability that the reserve is depleted",
    .probability: "Probability",
    .notKept: "The paths themselves were not kept; run with --keep-paths for histograms.",
    .readmeTitle: "# Exported runs",
    .readmeText:
      "Tables of these runs at full precision, as comma-separated values in UTF-8 with a decimal point. An empty field is a figure that does not exist.",
    .readmeOpen:
      "`ansinh_runs.py` reads this folder; it needs Python with pandas. The notebook needs altair and vl-convert-python beside it, and no network.",
    .readmeRuns: "## Runs",
    .readmeColumns: "## Columns",
    .readmeMeasures:
      "## Units of measures\n\nAll of them, with formula and timing, are in `measures.csv`.",
    .folder: "Folder",
    .file: "File",
    .column: "Column",
    .unit: "Unit",
    .columnWord: "a word, see measures.csv",
    .columnYear: "calendar year",
    .columnValue: "unit of the measure or indicator (measures.csv); money in {money}",
    .columnAge: "completed years on 1 January, 100 is open",
    .columnPersons: "persons on 1 January",
    .columnSex: "male or female",
    .columnFraction: "fraction",
    .columnText: "text",
    .columnStatistic:
      "share of paths that have it, mean, standardDeviation, percentiles p2.5 to p97.5",
    .columnNumber: "the value where it is one number, in `unit`",
    .columnPlace: "place in the scenario's files",
    .columnUnit: "unit of the line",
    .columnInUnit: "in `unit`",
    .readmePaths:
      "`paths/*.npy` hold every path, `(paths, years)`, with the unit in `paths/paths.json`.",
  ]
}
