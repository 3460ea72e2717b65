extension MessageCatalogue {
  /// Hints that are only what is to be written in a file or on the command line.
  public static let codeSamples: [String] = [
    "--on …"
  ]
}
