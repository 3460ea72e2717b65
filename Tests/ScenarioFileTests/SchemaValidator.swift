import Foundation

@testable import ScenarioFile

/// The part of JSON Schema (2020-12) that the format's schema uses, over YAML nodes.
struct SchemaValidator {
  typealias Object = [String: Any]
  private let files: [String: Object]

  init() throws {
    var files: [String: Object] = [:]
    for file in try ScenarioSchema.files() {
      files[file.name] = try JSONSerialization.jsonObject(with: Data(file.text.utf8)) as? Object
    }
    self.files = files
  }

  /// Whether the schema of a file, or one of its definitions, has a node.
  func accepts(_ node: SourceNode, _ file: String, _ definition: String? = nil) -> Bool {
    guard let root = files[file] else { return false }
    guard let definition else { return isValid(node, root, in: file) }
    guard let found = (root["$defs"] as? Object)?[definition] else { return false }
    return isValid(node, found, in: file)
  }

  func defines(_ definition: String) -> Bool {
    (files[ScenarioSchema.parameterFile]?["$defs"] as? Object)?[definition] != nil
  }

  private func isValid(_ node: SourceNode, _ schema: Any, in file: String) -> Bool {
    guard let rules = schema as? Object else { return (schema as? Bool) ?? false }
    return rules.allSatisfy { key, rule in
      switch key {
      case "$ref": return follows(node, rule as? String ?? "", in: file)
      case "anyOf": return list(rule).contains { isValid(node, $0, in: file) }
      case "oneOf": return list(rule).count { isValid(node, $0, in: file) } == 1
      case "const": return equals(node, rule)
      case "enum": return list(rule).contains { equals(node, $0) }
      case "type":
        return (list(rule).isEmpty ? [rule] : list(rule)).contains { has(node, type: $0) }
      case "pattern":
        guard let text = node.text, let pattern = rule as? String else { return false }
        return matches(text, pattern)
      case "minLength": return !(node.text ?? "").isEmpty
      case "minimum": return number(node).map { $0 >= double(rule) } ?? true
      case "maximum": return number(node).map { $0 <= double(rule) } ?? true
      case "minProperties": return Double(node.entries.count) >= double(rule)
      case "maxProperties": return Double(node.entries.count) <= double(rule)
      case "required": return list(rule).allSatisfy { node.entry($0 as? String ?? "") != nil }
      case "items":
        guard case .sequence(let nodes) = node.content else { return true }
        return nodes.allSatisfy { isValid($0, rule, in: file) }
      case "properties", "patternProperties", "additionalProperties":
        return node.entries.allSatisfy { isValid($0, under: rules, in: file) }
      case "$schema", "$id", "$defs", "title", "description": return true
      default: return false
      }
    }
  }

  private func isValid(_ entry: SourceNode.Entry, under rules: Object, in file: String) -> Bool {
    if let own = (rules["properties"] as? Object)?[entry.key] {
      return isValid(entry.value, own, in: file)
    }
    for (pattern, rule) in rules["patternProperties"] as? Object ?? [:]
    where matches(entry.key, pattern) {
      return isValid(entry.value, rule, in: file)
    }
    return rules["additionalProperties"].map { isValid(entry.value, $0, in: file) } ?? true
  }

  private func follows(_ node: SourceNode, _ reference: String, in file: String) -> Bool {
    let parts = reference.components(separatedBy: "#/$defs/")
    guard parts.count == 2 else { return false }
    return accepts(node, parts[0].isEmpty ? file : parts[0], parts[1])
  }

  // MARK: - YAML as JSON

  private func number(_ node: SourceNode) -> Double? {
    guard case .scalar(let text, isPlain: true) = node.content else { return nil }
    return Double(text)
  }

  private func has(_ node: SourceNode, type: Any) -> Bool {
    switch type as? String {
    case "object": node.isMapping
    case "array": if case .sequence = node.content { true } else { false }
    case "null": node.isNull
    case "number": number(node) != nil
    case "integer": number(node).map { $0.rounded() == $0 } ?? false
    case "boolean": ["true", "false"].contains(node.text)
    case "string": node.text != nil && number(node) == nil
    default: false
    }
  }

  private func equals(_ node: SourceNode, _ value: Any) -> Bool {
    if let text = value as? String { return node.text == text }
    if let number = value as? NSNumber { return self.number(node) == number.doubleValue }
    return false
  }

  private func matches(_ text: String, _ pattern: String) -> Bool {
    text.range(of: pattern, options: .regularExpression) != nil
  }

  private func list(_ value: Any) -> [Any] { value as? [Any] ?? [] }

  private func double(_ value: Any) -> Double { (value as? NSNumber)?.doubleValue ?? .nan }
}
