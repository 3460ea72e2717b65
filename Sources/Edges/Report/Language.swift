public import Quantities

/// The language of texts for people.
public enum Language: String, CaseIterable, Sendable {
  case english = "en"
  case vietnamese = "vi"

  /// The language asked for, else that of the environment, else English.
  ///
  /// `ANSINH_LANGUAGE` goes before `LC_ALL`, `LC_MESSAGES` and `LANG`; of a locale such as
  /// `vi_VN.UTF-8` the first two letters count.
  public static func chosen(_ option: Language?, environment: [String: String]) -> Language {
    if let option { return option }
    for variable in ["ANSINH_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = environment[variable], !value.isEmpty else { continue }
      return Language(rawValue: String(value.prefix(2)).lowercased()) ?? .english
    }
    return .english
  }
}

extension Language {
  /// The language that arguments ask for with `--language vi` or `--language=vi`, else that of the
  /// environment; so that help and complaints about other arguments are in it too.
  public static func chosen(
    among arguments: [String], environment: [String: String]
  ) -> Language {
    let option = "--language"
    let words = zip(arguments, arguments.dropFirst()).compactMap { name, value in
      name == option ? value : nil
    }
    let joined = arguments.compactMap { argument in
      argument.hasPrefix(option + "=") ? String(argument.dropFirst(option.count + 1)) : nil
    }
    return chosen((words + joined).first.flatMap(Language.init), environment: environment)
  }
}

extension LocalizedText {
  /// The text in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: en
    case .vietnamese: vi
    }
  }
}
