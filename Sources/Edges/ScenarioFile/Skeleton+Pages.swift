extension Skeleton {
  static func baseline(_ name: String) -> String {
    """
    format: 1
    title: { en: \(name), vi: \(name) }  # what the scenario is called, in both languages
    country: country.yaml
    law: law  # one file a parameter, each value with its date and article
    assumptions: assumptions  # population, economy, labour force, one file a group, behaviour, fund
    opening: opening  # stocks on 1 January of the first year
    valuationDate: ~  # FILL IN: the last day of a year, 2024-12-31
    lastYear: ~  # FILL IN: the last year of the projection, 2100

    """
  }

  static func country(_ name: String) -> String {
    """
    name: { en: \(name), vi: \(name) }
    currency:
      code: ~  # FILL IN: three letters, EUR
      words: ~  # FILL IN: { en: euros, vi: euro }
      displayUnit: ~  # FILL IN: what pages count in, 1_000_000
      displayWords: ~  # FILL IN: { en: million euros, vi: triệu euro }

    """
  }

  static let sources = """
    # Sources

    For each file: publisher, table, date of access, licence, and every edit made.

    | file | source |
    |---|---|
    \(written.filter { $0.tableHead != nil }.map { "| `\($0.tableFile.dropFirst(5))` | |" }.joined(separator: "\n"))

    """

  static func readMe(_ name: String) -> String {
    let options = leftOut.map { spec in
      "| `\(spec.skeletonPath.joined(separator: "."))` | \(spec.meaning) | \(spec.form) |"
    }
    return """
      # \(name.filter { !$0.isNewline })

      One branch, pensions and survivors, with one insured group. What has to be filled in is marked `FILL IN`.

          ansinh check baseline.yaml      # tells every blank with its file and line
          ansinh run baseline.yaml --out out/baseline

      | | |
      |---|---|
      | `baseline.yaml`, `country.yaml` | the scenario, the money |
      | `law/` | the law, one file a parameter: value, date, article |
      | `assumptions/` | population, economy, labour force, behaviour, fund; one file a group under `groups/` |
      | `opening/` | persons and reserve on 1 January of the first year |
      | `data/` | tables; write into `sources.md` where each comes from |

      1. Fill the tables of `data/`: every year of the projection (the opening population: its first), M and F, ages 0 to 100, where 100 is
         open; fertility by age of the mother. Persons in thousands say `scale: 1000` beside `file:`.
      2. Fill the law, with `reference` and `lastChecked`. A dated value is `values: { 2014-01-01: { value: 0.14, reference: … } }`
         in place of `value`; it holds until the next.
      3. Fill the assumptions. Copy `assumptions/groups/\(group).yaml` for another group, `\(assets)` in `assumptions/fund.yaml` for another
         class of assets. What is judgement says `assumed: true` and, in a `note`, why.
      4. Fill the stocks. A shape by sex and age may be relative where its `total` is stated.

      A group may state `coverage: { persons: … }` in place of `path` and `of`.

      ## What may be added

      | parameter | | form |
      |---|---|---|
      \(options.joined(separator: "\n"))

      """
  }
}
