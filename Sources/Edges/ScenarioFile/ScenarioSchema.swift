import Foundation

/// The format as JSON Schema (2020-12), written from the catalogue and the keys of the decoder.
///
/// Editors use it for words, units and ranges while somebody types. It says what a file may hold;
/// what a scenario lacks, and whether dates rise and ages are whole, only the decoder knows.
public enum ScenarioSchema {
  /// The file of scenarios, `country.yaml` and lists of observations.
  public static let scenarioFile = "scenario.schema.json"
  /// The file of parameters, for what stands in the folders of a scenario.
  public static let parameterFile = "parameters.schema.json"

  /// Both files by name.
  public static func files() throws -> [(name: String, text: String)] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    func text(_ value: JSONText) throws -> String {
      String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
    }
    return [(scenarioFile, try text(scenario)), (parameterFile, try text(parameters))]
  }

  private static let dialect: JSONText = "https://json-schema.org/draft/2020-12/schema"

  // MARK: - Scenarios

  static var scenario: JSONText {
    let folder: (String) -> JSONText = { name in
      ["anyOf": [file, .object(["$ref": .text("\(parameterFile)#/$defs/\(name)")])]]
    }
    let named: (String) -> JSONText = { name in
      ["anyOf": [file, .object(["$ref": .text("#/$defs/\(name)")])]]
    }
    let date: JSONText = ["$ref": "parameters.schema.json#/$defs/date"]
    let words: JSONText = ["$ref": "parameters.schema.json#/$defs/words"]
    var keys: [String: JSONText] = [
      "format": ["const": 1],
      "title": words,
      "description": words,
      "note": words,
      "extends": file.with(["description": "The scenario that this one changes"]),
      "country": named("country"),
      "observations": named("observations"),
      "valuationDate": date.with(["description": "31 December; the next year is the first"]),
      "lastYear": ["type": "integer", "minimum": 1900, "maximum": 2300],
      "branches": [
        "type": "array", "description": "Only these branches are projected",
        "items": ["enum": .list(Catalogue.branchNames.map { .text($0) })],
      ],
      "changes": [
        "anyOf": [["type": "array", "items": ["$ref": "#/$defs/change"]], ["type": "null"]]
      ],
    ]
    for name in ["law", "assumptions", "opening", "accounts"] { keys[name] = folder(name) }
    keys["total"] = file.with(["description": "The scenario that the regions are part of"])
    keys["regions"] = ["type": "array", "items": file]
    let known = ScenarioDocument.known.union(RegionSet.known)
    return [
      "$schema": dialect, "$id": .text(scenarioFile), "title": "Scenario of ansinh",
      "type": "object", "required": ["format", "title"], "additionalProperties": false,
      "properties": .object(keys.filter { known.contains($0.key) }),
      "$defs": ["country": country, "observations": observations, "change": change, "path": path],
    ]
  }

  private static let file: JSONText = ["type": "string", "minLength": 1]

  private static var country: JSONText {
    let words: JSONText = ["$ref": "parameters.schema.json#/$defs/words"]
    let currency: [String: JSONText] = [
      "code": ["type": "string"], "words": words, "displayWords": words,
      "displayUnit": ["$ref": "parameters.schema.json#/$defs/number"],
    ]
    return mapping(
      [
        "name": words, "currency": mapping(currency, required: ScenarioReader.currencyWords),
        "citationWords": ["type": "object", "additionalProperties": ["type": "string"]],
      ],
      required: ["currency"])
  }

  private static var observations: JSONText {
    var keys: [String: JSONText] = [:]
    for key in ScenarioReader.observationKeys { keys[key] = ["type": "string"] }
    keys["measures"] = ["type": "array", "items": ["type": "string"]]
    keys["year"] = ["type": "integer"]
    keys["lastYear"] = ["type": "integer"]
    keys["value"] = ["$ref": "parameters.schema.json#/$defs/number"]
    keys["within"] = ["$ref": "parameters.schema.json#/$defs/number"]
    return [
      "type": "array", "items": mapping(keys, required: ["branch", "year", "value"]),
    ]
  }

  /// A change: one of three verbs with a path of the catalogue.
  private static var change: JSONText {
    var keys: [String: JSONText] = [:]
    for key in ValueDecoder.changeKeys.union(ValueDecoder.valueKeys).union(
      ValueDecoder.numberKeys
    ).union(ValueDecoder.gridKeys).union(ValueDecoder.growthKeys) { keys[key] = true }
    keys["by"] = ["$ref": "parameters.schema.json#/$defs/number"]
    for key in ["from", "to"] { keys[key] = ["$ref": "parameters.schema.json#/$defs/date"] }
    keys["sex"] = ["enum": ["male", "female", "both"]]
    for verb in ["set", "add", "multiply"] { keys[verb] = ["$ref": "#/$defs/path"] }
    return mapping(keys).with([
      "oneOf": .list(["set", "add", "multiply"].map { ["required": [.text($0)]] })
    ])
  }

  /// A path of the catalogue; free names are letters.
  private static var path: JSONText {
    let fixed = Catalogue.specs.filter { !$0.pattern.contains("*") }.map { JSONText.text($0.name) }
    let free = Catalogue.specs.filter { $0.pattern.contains("*") }.map { spec -> JSONText in
      let pattern = spec.pattern.map { $0 == "*" ? "[^.]+" : $0 }.joined(separator: "\\.")
      return ["pattern": .text("^\(pattern)$")]
    }
    return ["type": "string", "anyOf": .list([["enum": .list(fixed)]] + free)]
  }

  // MARK: - Parameters

  /// One definition a kind and range, one a path, and one a folder of paths.
  static var parameters: JSONText {
    var forms = Forms()
    for spec in Catalogue.specs where spec.pattern.count > 1 {
      forms.add(spec)
    }
    for name in ["law", "assumptions", "opening", "accounts"] { forms.addFolder([name]) }
    return [
      "$schema": dialect, "$id": .text(parameterFile), "title": "Parameters of ansinh",
      "description": """
      A file below law, assumptions, opening or accounts is validated by the definition of its path: \
      law/pension/accrual/male.yaml by #/$defs/law.pension.accrual.male; free names are written '*'.
      """,
      "$defs": .object(forms.definitions),
    ]
  }

  /// A mapping with these keys and the documentation that everything may carry.
  static func mapping(_ keys: [String: JSONText], required: [String] = []) -> JSONText {
    let all = keys.merging(Forms.documentation) { first, _ in first }
    let members: JSONText = [
      "type": "object", "additionalProperties": false, "properties": .object(all),
    ]
    return required.isEmpty
      ? members : members.with(["required": .list(required.map { .text($0) })])
  }
}
