import Foundation
import Law
import Quantities
import Scheme

extension BenefitPage {
  /// The same page as one JSON document, numbers in units of money, months, years and fractions.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let document: JSONValue = [
      "format": 1, "title": .text(head.title.text(in: figures.language)),
      "person": [
        "sex": .text(person.sex.word), "born": .text("\(person.born)"),
        "group": .text(person.group),
      ],
      "day": .text("\(day)"), "benefits": .list(rights.counts.map(value)),
      "withoutLaw": .list(rights.withoutLaw.map { .text($0.rawValue) }),
      "needingMore": .list(rights.needingMore.map { .text($0.rawValue) }),
    ]
    return String(decoding: try encoder.encode(document), as: UTF8.self)
  }

  private func value(_ count: BenefitCount) -> JSONValue {
    [
      "benefit": .text(count.benefit.rawValue),
      "programme": count.programme.map { .text($0) } ?? .null,
      "programmeTitle": count.programmeTitle.map { .text($0.text(in: figures.language)) } ?? .null,
      "isDue": .truth(count.isDue),
      "conditions": .list(count.conditions.map(value)), "steps": .list(count.steps.map(value)),
    ]
  }

  private func value(_ condition: BenefitCondition) -> JSONValue {
    var values: [String: Measured] = [:]
    values["asked"] = condition.asked
    values["within"] = condition.within
    let words = TextCatalogue.conditions[condition.kind]?.text(in: figures.language) ?? ""
    return [
      "condition": .text(condition.kind.rawValue), "title": .text(figures.fill(words, values)),
      "isMet": .truth(condition.isMet), "found": condition.found.map(value) ?? .null,
      "asked": condition.asked.map(value) ?? .null,
      "within": condition.within.map(value) ?? .null,
      "lacking": condition.lacking.map(value) ?? .null, "law": value(condition.law),
    ]
  }

  private func value(_ step: BenefitStep) -> JSONValue {
    let words = TextCatalogue.steps[step.kind]
    return [
      "step": .text(step.kind.rawValue),
      "title": .text(
        figures.title(words?.title.text(in: figures.language) ?? "", step.values)),
      "rule": words?.rule.map {
        .text(figures.fill($0.text(in: figures.language), step.values))
      } ?? .null,
      "formula": .text(words?.figures ?? ""),
      "values": .object(step.values.mapValues(value)), "result": value(step.result),
      "payment": step.payment.map { .text($0.rawValue) } ?? .null, "law": value(step.law),
      "earnings": .list(
        step.earnings.map { run in
          [
            "from": .text("\(run.first)"), "to": .text("\(run.last)"),
            "months": .number(Double(run.months)), "earnings": .number(run.earnings),
            "coefficient": .number(run.coefficient),
          ]
        }),
    ]
  }

  private func value(_ figure: Measured) -> JSONValue {
    let number = figure.number.map { $0.isFinite ? JSONValue.number($0) : .null }
    return switch figure {
    case .money: ["money": number ?? .null]
    case .span, .age, .months: ["months": number ?? .null]
    case .years: ["years": number ?? .null]
    case .days: ["days": number ?? .null]
    case .rate: ["rate": number ?? .null]
    case .factor: ["factor": number ?? .null]
    case .persons: ["persons": number ?? .null]
    case .date(let date): ["date": .text("\(date)")]
    }
  }

  private func value(_ law: Provenance) -> JSONValue {
    [
      "articles": .list(
        law.citations.map { citation in
          [
            "title": .text(figures.citations.text(citation.title, in: figures.language)),
            "href": citation.href.map { .text($0) } ?? .null,
          ]
        }),
      "basis": .text(law.basis.rawValue),
      "place": law.place.map { .text("\($0)") } ?? .null,
    ]
  }
}
