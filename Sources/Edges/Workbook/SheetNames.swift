/// Gives each sheet a name that Excel takes: at most 31 characters, none of `[]:*?/\` and no
/// apostrophe, unlike any other whatever the case of its letters.
struct SheetNames {
  private static let longest = 31
  private static let forbidden: Set<Character> = ["[", "]", ":", "*", "?", "/", "\\"]
  /// Excel keeps this one for itself.
  private static let reserved = "history"

  private var taken: Set<String> = [reserved]

  /// A valid name as near to the wanted one as can be; later ones that are alike are numbered.
  mutating func name(_ wanted: String) -> String {
    let base = Self.cleaned(wanted)
    var name = base
    var number = 2
    while !taken.insert(name.lowercased()).inserted {
      let ending = " (\(number))"
      name = Self.shortened(base, to: Self.longest - ending.count) + ending
      number += 1
    }
    return name
  }

  private static func cleaned(_ text: String) -> String {
    let allowed = text.map { character -> Character in
      if character.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
        return " "
      }
      if character == "'" { return "’" }
      return forbidden.contains(character) ? "-" : character
    }
    let name = shortened(String(allowed), to: longest)
    return name.isEmpty ? "–" : name
  }

  /// At most so many UTF-16 units, as Excel counts, without spaces at the ends.
  private static func shortened(_ text: String, to length: Int) -> String {
    var name = text[...]
    while let first = name.first, first == " " { name.removeFirst() }
    while name.utf16.count > length { name.removeLast() }
    while let last = name.last, last == " " { name.removeLast() }
    return String(name)
  }
}
