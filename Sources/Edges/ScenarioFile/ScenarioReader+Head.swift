import Assumptions
import Diagnostics
import Law
import Quantities

extension ScenarioReader {
  /// What a scenario says of itself beside its parameters.
  struct Head {
    var title = LocalizedText(en: "", vi: "")
    var description: LocalizedText?
    var country: LocalizedText?
    /// Vietnamese words for those of the citations.
    var citationWords: [String: String] = [:]
    /// Until a country states its own: XXX is the code of ISO 4217 where there is no currency.
    var currency = Currency(
      code: "XXX", words: LocalizedText(en: "money", vi: "tiền"), displayUnit: 1,
      displayWords: LocalizedText(en: "money", vi: "tiền"))
    var observations: [Observation] = []
  }

  func head(
    _ decoder: ValueDecoder, document: ScenarioDocument, files: InputFiles
  ) -> Head {
    var head = Head()
    if let title = document.keys["title"] {
      head.title = decoder.text(title.node, subject: "title") ?? head.title
    }
    if let text = document.keys["description"] {
      head.description = decoder.text(text.node, subject: "description")
    }
    if let country = document.mapping("country", files: files, problems: problems) {
      decoder.checkKeys(
        country, known: ValueDecoder.documentation.union(["currency", "name", "citationWords"]),
        subject: "country")
      head.citationWords = country["citationWords"].map(citationWords) ?? [:]
      head.country = country["name"].flatMap { decoder.text($0, subject: "country.name") }
      if let node = country["currency"] {
        head.currency = currency(node, decoder) ?? head.currency
      } else {
        problems.error(at: country.place, "the country has no 'currency'", subject: "country")
      }
    }
    if let list = document.mapping("observations", files: files, problems: problems) {
      if case .sequence(let nodes) = (list["observations"] ?? list).content {
        head.observations = nodes.compactMap { observation($0, decoder) }
      } else if !list.isNull {
        problems.error(at: list.place, "expected a list of observations, found \(list.kind)")
      }
    }
    return head
  }

  private func citationWords(_ node: SourceNode) -> [String: String] {
    let subject = "country.citationWords"
    if !node.isMapping, !node.isNull {
      problems.error(
        at: node.place, "expected words with their translations, found \(node.kind)",
        subject: subject)
    }
    var words: [String: String] = [:]
    for entry in node.entries {
      words[entry.key] = entry.value.text
      if entry.value.text == nil {
        problems.error(
          at: entry.value.place, "expected a word, found \(entry.value.kind)", subject: subject)
      }
    }
    return words
  }

  static let currencyWords = ["code", "words", "displayUnit", "displayWords"]

  private func currency(_ node: SourceNode, _ decoder: ValueDecoder) -> Currency? {
    decoder.checkKeys(
      node,
      known: ValueDecoder.documentation.union(Self.currencyWords),
      subject: "country.currency")
    let blanks = node.entries.filter { entry in
      entry.value.isNull && Self.currencyWords.contains(entry.key)
    }
    for entry in blanks {
      let subject = "country.currency.\(entry.key)"
      problems.error(at: entry.value.place, "'\(subject)' is still blank", subject: subject)
    }
    guard blanks.isEmpty else { return nil }
    guard let code = node["code"]?.text, let words = node["words"],
      let unit = node["displayUnit"], let displayWords = node["displayWords"]
    else {
      problems.error(
        at: node.place, "a currency has code, words, displayUnit and displayWords",
        subject: "country.currency")
      return nil
    }
    guard let words = decoder.text(words, subject: "country.currency.words"),
      let factor = decoder.number(
        unit, in: 1e-6...1e18, unit: "", subject: "country.currency.displayUnit"),
      let displayWords = decoder.text(displayWords, subject: "country.currency.displayWords")
    else { return nil }
    return Currency(code: code, words: words, displayUnit: factor, displayWords: displayWords)
  }

  /// The branches that the scenario asks for; nothing where it takes all that it states.
  func wantedBranches(_ decoder: ValueDecoder, _ document: ScenarioDocument) -> [String]? {
    guard let node = document.keys["branches"]?.node, !node.isNull else { return nil }
    guard case .sequence(let nodes) = node.content else {
      problems.error(
        at: node.place, "expected a list of branches, found \(node.kind)", subject: "branches",
        hint: "branches: [pension, unemployment]")
      return nil
    }
    return nodes.compactMap { item in
      guard let word = item.text, Catalogue.branchNames.contains(word) else {
        problems.unknown(
          "branch", item.text ?? item.kind.description, at: item.place,
          known: Catalogue.branchNames,
          subject: "branches")
        return nil
      }
      return word
    }
  }

  static let observationKeys: Set<String> = [
    "branch", "group", "measures", "measure", "year", "lastYear", "value", "within",
  ]

  private func observation(_ node: SourceNode, _ decoder: ValueDecoder) -> Observation? {
    let subject = "observations"
    decoder.checkKeys(
      node,
      known: ValueDecoder.documentation.union(Self.observationKeys), subject: subject)
    var measures: [String] = []
    if case .sequence(let nodes)? = node["measures"]?.content {
      measures = nodes.compactMap(\.text)
    } else if let one = (node["measures"] ?? node["measure"])?.text {
      measures = [one]
    }
    guard let branch = node["branch"]?.text, !measures.isEmpty, let year = node["year"],
      let value = node["value"]
    else {
      problems.error(
        at: node.place, "an observation has branch, measures, year and value", subject: subject)
      return nil
    }
    guard let year = decoder.integer(year, in: 1900...2300, subject: subject),
      let value = decoder.number(value, in: .anyNumber, unit: "", subject: subject)
    else { return nil }
    var lastYear = year
    if let node = node["lastYear"] {
      guard let last = decoder.integer(node, in: 1900...2300, subject: subject) else { return nil }
      guard last >= year else {
        problems.error(
          at: node.place, "the last year \(last) lies before the first, \(year)",
          subject: subject)
        return nil
      }
      lastYear = last
    }
    let source = decoder.provenance(
      node, within: Provenance(place: node.place), subject: subject)
    let description = node["description"].flatMap { decoder.text($0, subject: subject) }
    let within = node["within"].flatMap {
      decoder.number($0, in: 0...10, unit: "", subject: subject)
    }
    return Observation(
      branch: branch, group: node["group"]?.text ?? "all", measures: measures, year: Year(year),
      lastYear: Year(lastYear), value: value, within: within,
      description: description ?? LocalizedText(en: "", vi: ""),
      citation: Citation(title: source.text, href: source.citations.first?.href))
  }
}
