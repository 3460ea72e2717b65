import Foundation

extension ScenarioSchema {
  /// The definitions of the parameters' schema.
  struct Forms {
    private(set) var definitions: [String: JSONText] = common

    /// A date, a year, or the words of a file.
    private static let common: [String: JSONText] = [
      "number": [
        "anyOf": [["type": "number"], ["type": "string", "pattern": .text(numberText)]]
      ],
      "date": [
        "anyOf": [
          ["type": "string", "pattern": .text(dateText)],
          ["type": "integer", "minimum": 1, "maximum": 9999],
        ]
      ],
      "words": [
        "anyOf": [
          ["type": "string"],
          [
            "type": "object", "required": ["en"], "additionalProperties": false,
            "properties": ["en": ["type": "string"], "vi": ["type": "string"]],
          ],
        ]
      ],
      "citation": [
        "anyOf": [
          ["type": ["string", "null"]],
          [
            "type": "object", "required": ["title"],
            "properties": ["title": ["type": "string"], "href": ["type": "string"]],
          ],
          ["type": "array", "items": ["$ref": "#/$defs/citation"]],
        ]
      ],
      "growth": growth,
    ]

    /// Numbers that some readers of YAML take for text: digits in groups, an exponent, `61y3m`.
    private static let numberText =
      #"^([-+]?[0-9][0-9_]*(\.[0-9_]*)?([eE][-+]?[0-9]+)?|[0-9]+ ?y ?([0-9]+m)?)$"#
    private static let dateText = "^[0-9]{4}(-[0-9]{2}-[0-9]{2})?$"

    /// The keys that everything may carry; `any` where people write as they like.
    static let documentation: [String: JSONText] = {
      var keys: [String: JSONText] = [:]
      for key in ValueDecoder.documentation { keys[key] = true }
      keys["basis"] = ["enum": ["seen", "memory", "assumed"]]
      for key in ["reference", "source"] {
        keys[key] = .object(["$ref": .text("\(parameterFile)#/$defs/citation")])
      }
      return keys
    }()

    private static let growthRule: JSONText = [
      "enum": .list(ValueDecoder.growthRules.map { .text($0) })
    ]

    private static let growth: JSONText = {
      var keys: [String: JSONText] = [:]
      for key in ValueDecoder.growthKeys { keys[key] = ["$ref": "#/$defs/number"] }
      for key in ["from", "value", "until"] { keys[key] = true }
      keys["rule"] = growthRule
      return ["anyOf": [growthRule, mapping(keys, required: ["rule"])]]
    }()

    // MARK: - Paths

    mutating func add(_ spec: ParameterSpec) {
      let (name, form) = form(of: spec)
      if definitions[name] == nil { definitions[name] = form }
      let unit = spec.unit.isEmpty ? "" : "; \(spec.unit)"
      definitions[spec.name] = [
        "description": .text(spec.meaning + unit), "$ref": .text("#/$defs/\(name)"),
      ]
    }

    /// The mapping of all that follows a path, and of every folder below it.
    mutating func addFolder(_ path: [String]) {
      var keys: [String: JSONText] = [:]
      var free: JSONText = false
      let matching = Catalogue.specs.filter { Array($0.pattern.prefix(path.count)) == path }
      for word in Set(matching.compactMap { $0.pattern.dropFirst(path.count).first }) {
        let inner = path + [word]
        if Catalogue.spec(inner) == nil { addFolder(inner) }
        let value = JSONText.object(["$ref": .text("#/$defs/\(inner.joined(separator: "."))")])
        if word == "*" { free = value } else { keys[word] = value }
      }
      if Catalogue.isFlowsFile(path + [Catalogue.flowsWord]) {
        keys[Catalogue.flowsWord] = [
          "anyOf": [
            ["type": "string"], mapping(["file": true, "scale": true, "interpolation": true]),
          ]
        ]
      }
      let all = keys.merging(Self.documentation) { first, _ in first }
      definitions[path.joined(separator: ".")] = [
        "type": "object", "properties": .object(all), "additionalProperties": free,
      ]
    }

    /// A form under a name, so that it is written once.
    private mutating func named(_ name: String, _ form: JSONText) -> JSONText {
      definitions[name] = form
      return .object(["$ref": .text("#/$defs/\(name)")])
    }

    // MARK: - Kinds

    private mutating func form(of spec: ParameterSpec) -> (name: String, form: JSONText) {
      switch spec.kind {
      case .number(let range, _): return ("number\(name(range))", dated(number(range), numberKeys))
      case .money: return ("money", dated(number(.nonNegative), numberKeys))
      case .integer(let range):
        return (
          "integer.\(range.lowerBound).to.\(range.upperBound)",
          single([
            "type": "integer", "minimum": .integer(range.lowerBound),
            "maximum": .integer(range.upperBound),
          ])
        )
      case .scale(let x, let y):
        let points = points(y)
        return ("scale\(name(x)).by\(name(y))", dated(points, ["points": points]))
      case .schedule(let range): return ("schedule\(name(range))", schedule(range))
      case .table, .fertility, .opening: return ("table", table)
      case .choice(let words):
        return (
          "choice." + words.joined(separator: "."),
          single(["enum": .list(words.map { .text($0) })])
        )
      case .flag: return ("flag", single(["enum": [true, false, "true", "false", "yes", "no"]]))
      case .text: return ("text", single(["$ref": "#/$defs/words"], isText: true))
      case .words: return ("list", single(["type": "array", "items": ["type": "string"]]))
      case .date:
        return ("day", single(["anyOf": [["$ref": "#/$defs/date"], ["type": "null"]]]))
      case .monthDay:
        return ("dayOfYear", single(["type": "string", "pattern": "^[0-9]{2}-[0-9]{2}$"]))
      case .growth:
        var keys: [String: JSONText] = [:]
        for key in ValueDecoder.growthKeys { keys[key] = ["$ref": "#/$defs/number"] }
        keys["rule"] = Self.growthRule
        return ("growthRule", dated(["$ref": "#/$defs/growth"], keys))
      case .averaging: return ("averaging", averaging)
      }
    }

    private func name(_ range: ClosedRange<Double>) -> String {
      ".\(NumberText.short(range.lowerBound)).to.\(NumberText.short(range.upperBound))"
    }

    private mutating func number(_ range: ClosedRange<Double>) -> JSONText {
      named(
        "value\(name(range))",
        [
          "anyOf": [
            [
              "type": "number", "minimum": .number(range.lowerBound),
              "maximum": .number(range.upperBound),
            ],
            ["type": "string", "pattern": .text(Self.numberText)],
          ]
        ])
    }

    private var numberKeys: [String: JSONText] {
      var keys: [String: JSONText] = [:]
      for key in ValueDecoder.numberKeys { keys[key] = true }
      keys["growth"] = ["$ref": "#/$defs/growth"]
      keys["multipleOf"] = ["type": "string"]
      keys["interpolation"] = ["enum": ["step", "linear", "smooth"]]
      keys["for"] = ["type": "object"]
      return keys
    }

    /// The forms of ``ValueDecoder/dated``: plain, by date, or a mapping with one or many values.
    private func dated(_ value: JSONText, _ keys: [String: JSONText]) -> JSONText {
      let plain: JSONText = ["anyOf": [value, ["type": "null"]]]
      let entry: JSONText = [
        "anyOf": [
          value, ["type": "null"],
          mapping(keys.merging(["value": plain, "until": ["$ref": "#/$defs/date"]]) { $1 }),
        ]
      ]
      let byDate: JSONText = [
        "type": "object", "minProperties": 1, "additionalProperties": false,
        "patternProperties": .object([Self.dateText: entry]),
      ]
      return [
        "anyOf": [
          value, ["type": "null"], byDate,
          mapping(keys.merging(["value": plain, "values": byDate]) { $1 }),
        ]
      ]
    }

    private func single(_ value: JSONText, isText: Bool = false) -> JSONText {
      let plain: JSONText = ["anyOf": [value, ["type": "null"]]]
      let one: JSONText = ["type": "object", "minProperties": 1, "maxProperties": 1]
      return ["anyOf": [plain, mapping(["value": plain, "values": one])]]
    }

    private mutating func points(_ range: ClosedRange<Double>) -> JSONText {
      let number = number(range)
      let listed: JSONText = [
        "type": "object", "minProperties": 1, "additionalProperties": false,
        "patternProperties": .object([Self.numberText: number]),
      ]
      return named(
        "points\(name(range))",
        [
          "anyOf": [
            number, listed, mapping(["points": listed, "value": true, "until": true]),
          ]
        ])
    }

    private mutating func schedule(_ range: ClosedRange<Double>) -> JSONText {
      let listed = points(range)
      let column: [String: JSONText] = [
        "points": listed, "outside": ["enum": ["zero", "constant"]], "value": true, "until": true,
      ]
      let oneSex = named("ages\(name(range))", ["anyOf": [listed, mapping(column)]])
      var keys: [String: JSONText] = [:]
      for key in ValueDecoder.gridKeys { keys[key] = true }
      for key in ["male", "female", "both"] { keys[key] = oneSex }
      keys["points"] = listed
      let whole = named("sexes\(name(range))", mapping(keys))
      return dated(["anyOf": [whole, listed]], keys)
    }

    private var table: JSONText {
      let keys: [String: JSONText] = [
        "file": ["type": "string"], "column": ["type": "string"],
        "scale": ["$ref": "#/$defs/number"],
      ]
      return ["anyOf": [["type": "string"], mapping(keys, required: ["file"])]]
    }

    private var averaging: JSONText {
      let index: JSONText = ["enum": ["prices", "wages", "referenceAmount"]]
      let years: JSONText = [
        "anyOf": [["type": "integer", "minimum": 1, "maximum": 50], ["type": "null"]]
      ]
      let classes: JSONText = [
        "type": "object", "minProperties": 1, "additionalProperties": false,
        "patternProperties": .object([Self.dateText: mapping(["years": years, "index": index])]),
      ]
      let career: JSONText = ["const": "career"]
      let group: JSONText = ["anyOf": [career, mapping(["rule": career, "classes": classes])]]
      let keys: [String: JSONText] = [
        "rule": career, "value": ["anyOf": [career, ["type": "null"]]], "classes": classes,
        "for": ["type": "object", "additionalProperties": group],
      ]
      return ["anyOf": [career, mapping(keys)]]
    }
  }
}
