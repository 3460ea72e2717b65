/// A sentence for a person that can still be said in another language.
///
/// It is written in English where it arises, as a string with values in it, and keeps the two
/// apart: `"there is no file '\(name)'"` is the template `there is no file '{}'` with one value.
/// A catalogue finds the template and gives the sentence of another language, `không có tệp '{}'`;
/// places written `{1}`, `{2}` take the values in another order. A message within a message is
/// translated too; other values, such as names and numbers of files, stay as they are written.
public struct Message: Sendable {
  public enum Value: Sendable {
    case text(String)
    indirect case message(Message)
  }

  /// The mark of a value in a template.
  public static let mark = "{}"

  /// The sentence in English, `{}` where a value goes.
  public let template: String
  /// One value for each mark, in their order.
  public let values: [Value]

  private init(template: String, values: [Value]) {
    self.template = template
    self.values = values
  }

  /// A text that came from elsewhere as it is, from a parser or a stored run.
  public init(verbatim text: String) {
    self.init(template: Self.mark, values: [.text(text)])
  }

  /// A word or sentence that was written in English elsewhere and that catalogues may know, such
  /// as the unit of a parameter.
  public init(phrase text: String) { self.init(template: text, values: []) }

  /// The same sentence, each of its texts changed.
  public func mapTexts(_ change: (String) -> String) -> Message {
    Message(
      template: template,
      values: values.map { value in
        switch value {
        case .text(let text): .text(change(text))
        case .message(let message): .message(message.mapTexts(change))
        }
      })
  }

  /// Two sentences as one.
  public static func + (first: Message, second: Message) -> Message {
    Message(template: first.template + second.template, values: first.values + second.values)
  }

  /// Puts values at `{}` in their order and at `{2}` by their number, counted from 1.
  public static func fill(_ template: String, with values: [String]) -> String {
    var result = ""
    var rest = template[...]
    var next = 0
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      rest = rest[open...]
      guard let close = rest.firstIndex(of: "}") else { break }
      let inner = rest[rest.index(after: open)..<close]
      let place = inner.isEmpty ? next : Int(inner).map { $0 - 1 }
      if let place, values.indices.contains(place) {
        if inner.isEmpty { next += 1 }
        result += values[place]
        rest = rest[rest.index(after: close)...]
      } else {
        result += "{"
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }
}

extension Message: CustomStringConvertible {
  /// The sentence in English.
  public var description: String { Self.fill(template, with: values.map(\.description)) }

  /// Whether the sentence in English has a text in it.
  public func contains(_ text: some StringProtocol) -> Bool { description.contains(text) }
}

extension Message.Value: CustomStringConvertible {
  /// The value in English.
  public var description: String {
    switch self {
    case .text(let text): text
    case .message(let message): message.description
    }
  }
}

extension Message: Hashable, Comparable {
  public static func == (lhs: Message, rhs: Message) -> Bool {
    lhs.description == rhs.description
  }

  public static func < (lhs: Message, rhs: Message) -> Bool { lhs.description < rhs.description }

  public func hash(into hasher: inout Hasher) { hasher.combine(description) }
}

extension Message: ExpressibleByStringInterpolation {
  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var template = ""
    fileprivate var values: [Value] = []

    public init(literalCapacity: Int, interpolationCount: Int) {
      template.reserveCapacity(literalCapacity + 2 * interpolationCount)
      values.reserveCapacity(interpolationCount)
    }

    public mutating func appendLiteral(_ literal: String) { template += literal }

    /// A message within the message.
    public mutating func appendInterpolation(_ message: Message) {
      template += Message.mark
      values.append(.message(message))
    }

    /// Anything else, written as it writes itself; a literal is rather taken for a message.
    @_disfavoredOverload
    public mutating func appendInterpolation(_ value: some Any) {
      template += Message.mark
      values.append(.text("\(value)"))
    }
  }

  public init(stringLiteral value: String) { self.init(template: value, values: []) }

  public init(stringInterpolation: StringInterpolation) {
    self.init(
      template: stringInterpolation.template, values: stringInterpolation.values)
  }
}
