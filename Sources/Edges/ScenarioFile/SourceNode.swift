import Diagnostics
import Quantities

/// A piece of a YAML file that remembers where it stands.
struct SourceNode: Sendable {
  struct Entry: Sendable {
    var key: String
    var keyPlace: SourcePlace
    var value: SourceNode
  }

  enum Content: Sendable {
    /// The text of a scalar; quoted texts are never numbers.
    case scalar(String, isPlain: Bool)
    case mapping([Entry])
    case sequence([SourceNode])
  }

  var place: SourcePlace
  var content: Content

  /// An empty value, `null` or `~`.
  var isNull: Bool {
    guard case .scalar(let text, isPlain: true) = content else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(text)
  }

  var entries: [Entry] {
    if case .mapping(let entries) = content { entries } else { [] }
  }

  var isMapping: Bool {
    if case .mapping = content { true } else { false }
  }

  /// The text of a scalar, quoted or not; nothing for an empty value.
  var text: String? {
    guard case .scalar(let text, _) = content, !isNull else { return nil }
    return text
  }

  /// A text for the reader, in one language or in all; nothing where it is something else.
  func wording(of key: String) -> LocalizedText? {
    guard let node = self[key] else { return nil }
    guard let en = node["en"]?.text ?? node.text else { return nil }
    return LocalizedText(en: en, vi: node["vi"]?.text ?? en)
  }

  func entry(_ key: String) -> Entry? { entries.first { $0.key == key } }

  subscript(key: String) -> SourceNode? { entry(key)?.value }

  /// What the node is, for messages.
  var kind: Message {
    switch content {
    case .scalar(let text, let isPlain):
      isNull ? "nothing" : isPlain ? "'\(text)'" : "the text '\(text)'"
    case .mapping: "a mapping"
    case .sequence: "a list"
    }
  }
}
