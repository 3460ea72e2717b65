import ArgumentParser
import Diagnostics
import Foundation
import Results
import ScenarioFile

struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes the skeleton of a country, to be filled in.",
    discussion: """
      The folder gets every parameter that a pension scheme needs, with its unit, a description \
      and a blank; 'check' then tells what is still to be filled in. A folder that is not empty is \
      left as it is.
      """)

  @Argument(help: "Folder to make.", completion: .directory)
  var folder: String

  @OptionGroup var language: LanguageOption

  func validate() throws {
    guard !folder.isEmpty else { throw ValidationError("Name a folder to make.") }
  }

  func run() throws {
    Interruption.removesUnfinishedFolders()
    let name = URL(fileURLWithPath: folder).standardizedFileURL.lastPathComponent
    let files = Skeleton.files(country: name).map { (path: $0.path, bytes: Array($0.text.utf8)) }
    try Terminal.reporting { try NewFolder.write(files, to: folder) }
    Terminal.say("\(folder): \(files.count) files; begin with README.md")
  }
}
