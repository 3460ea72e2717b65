extension MessageCatalogue {
  /// Hints that are only what is to be written in a file or on the command line.
  public static let codeSamples: [String] = [
    "--on …",
    "accounts: { pension: { flows: data/flows.csv, openingReserve: 0 } }",
    "assets: { bonds: { share: 1, yield: … } }",
    "branches: [pension, unemployment]",
    "lastYear: 2100",
    "points: { 0: …, {}: … }",
    "- set: law.pension.contributionRate.employer",
    "title: { en: …, vi: … }",
    "valuationDate: 2023-12-31",
    "values: { 2000: …, 2001: … }",
  ]
}
