import Diagnostics
import Results

/// Names of the files of two scenarios that do not depend on the machine they lie on.
///
/// Each file is named from the deepest folder that holds the inputs of both, as the record of a run
/// names them.
struct AttributionPlaces {
  private let names: [RelativePaths]

  init(_ scenarios: [ReadScenario]) {
    let paths = Set(scenarios.flatMap { $0.inputs.map(\.path) })
    // Copies of a store lie under names from their own root folder already.
    names = [paths.filter { $0.hasPrefix("/") }, paths.filter { !$0.hasPrefix("/") }]
      .filter { !$0.isEmpty }.map { RelativePaths(of: $0.sorted()) }
  }

  /// The place with the name of its file.
  func relative(_ place: SourcePlace?) -> SourcePlace? {
    guard var place else { return nil }
    for names in names {
      if let found = names.relative(place), found != place { return found }
    }
    place.file = name(of: place.file)
    return place
  }

  /// The name of an input file; of another one on this machine its last part.
  func name(of file: String) -> String {
    for names in names {
      let place = SourcePlace(file: file, line: 1, column: 1)
      if let found = names.relative(place), found.file != file { return found.file }
    }
    return file.hasPrefix("/") ? file.split(separator: "/").last.map(String.init) ?? file : file
  }
}
