import ArgumentParser
import Foundation
import Report

/// The language of texts for people, shared by all commands that print some.
struct LanguageOption: ParsableArguments {
  @Option(
    help: "Language of the text: en or vi.", completion: .list(Language.allCases.map(\.rawValue)),
    transform: { word in
      guard let language = Language(rawValue: word) else {
        throw ValidationError("'\(word)' is not a language of this program; it has en and vi.")
      }
      return language
    })
  var language: Language?

  /// The option's language, else that of the environment.
  var chosen: Language {
    Language.chosen(language, environment: ProcessInfo.processInfo.environment)
  }
}
