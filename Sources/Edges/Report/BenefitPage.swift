import Law
public import Quantities
public import Scheme

/// The rights of one person as text: every condition, every step, every article.
public struct BenefitPage: Sendable {
  static let width = 100

  /// What the page says of the scenario.
  public struct Head: Sendable {
    public var title: LocalizedText
    public var currency: LocalizedText
    /// The title of the person's group.
    public var group: LocalizedText

    /// Vietnamese for the words of the citations.
    public var citationWords: [String: String]

    public init(
      title: LocalizedText, currency: LocalizedText, group: LocalizedText,
      citationWords: [String: String] = [:]
    ) {
      self.citationWords = citationWords
      self.title = title
      self.currency = currency
      self.group = group
    }
  }

  let head: Head
  let person: InsuredPerson
  let day: CalendarDate
  let rights: PersonalRights
  let isOneEvent: Bool
  let figures: BenefitFigures
  private let hasColour: Bool

  /// - Parameters:
  ///   - rights: What was counted.
  ///   - person: Whose rights they are.
  ///   - day: The day they were counted for.
  ///   - head: What the page says of the scenario.
  ///   - isOneEvent: Whether one event was asked for, whose steps are shown though nothing is due.
  ///   - language: The language of every text and number.
  ///   - hasColour: Whether headings are marked for a terminal.
  public init(
    _ rights: PersonalRights, of person: InsuredPerson, on day: CalendarDate, head: Head,
    isOneEvent: Bool, language: Language, hasColour: Bool = false
  ) {
    self.rights = rights
    self.person = person
    self.day = day
    self.head = head
    self.isOneEvent = isOneEvent
    self.hasColour = hasColour
    figures = BenefitFigures(
      language: language, referenceAmount: rights.referenceAmount,
      citationWords: head.citationWords)
  }

  private var language: Language { figures.language }

  /// The whole page, ending with a line break.
  public var text: String {
    let sections = [headLines] + rights.counts.map(section) + [closingLines]
    return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  private var headLines: [String] {
    let born = figures.fill(
      (person.sex == .male ? BenefitWord.man : .woman).text(in: language),
      ["date": .date(person.born)])
    let facts = [
      born, head.group.text(in: language),
      figures.fill(BenefitWord.onDay.text(in: language), ["date": .date(day)]),
    ]
    let insured = person.record.before(CalendarMonth(of: day)).map { record in
      BenefitWord.insured.text(in: language)
        .replacing("{span}", with: figures.text(.span(months: record.months.count)))
        .replacing("{from}", with: figures.text(record.first))
        .replacing("{to}", with: figures.text(record.last))
    }
    let amounts = BenefitWord.amounts.text(in: language)
      .replacing("{currency}", with: head.currency.text(in: language))
    return [
      heading(head.title.text(in: language)), facts.joined(separator: " · "),
      [insured, amounts].compactMap(\.self).joined(separator: " · "),
    ]
  }

  private func section(_ count: BenefitCount) -> [String] {
    var lines = head(title(of: count), verdict(of: count))
    lines += count.conditions.flatMap(condition)
    guard count.isDue || isOneEvent else { return lines }
    for (number, step) in count.steps.enumerated() {
      lines += self.step(step, number: number + 1)
    }
    return lines
  }

  /// The amounts beside the title, or below it where the line has no room for them.
  private func head(_ title: String, _ verdict: String) -> [String] {
    guard title.count + 2 + verdict.count > Self.width else {
      return [heading(title) + "  " + verdict]
    }
    return [heading(title)] + verdict.wrapped(to: Self.width - 2).map { "  " + $0 }
  }

  private func title(of count: BenefitCount) -> String {
    if let title = count.programmeTitle { return title.text(in: language) }
    let title = TextCatalogue.benefits[count.benefit]?.text(in: language) ?? ""
    return title + (count.programme.map { " (\($0))" } ?? "")
  }

  /// What is paid, each amount by its name where there are several, or that nothing is.
  private func verdict(of count: BenefitCount) -> String {
    guard count.isDue else { return BenefitWord.notDue.text(in: language) }
    let paid = count.paid.map { step in
      let word: BenefitWord =
        switch step.payment {
        case .monthly: .monthly
        case .daily: .daily
        default: .once
        }
      let amount = figures.fill(word.text(in: language), ["amount": step.result])
      guard count.paid.count > 1, let name = TextCatalogue.amounts[step.kind] else { return amount }
      return figures.fill(name.text(in: language), step.values).replacing("{amount}", with: amount)
    }
    return ([paid.joined(separator: " + ")] + lengths(of: count)).joined(separator: ", ")
  }

  /// For how long a benefit is paid.
  private func lengths(of count: BenefitCount) -> [String] {
    count.steps.compactMap { step in
      let word: BenefitWord? =
        switch step.kind {
        case .monthsOfBenefit: .forLength
        case .daysOfSickness where count.paid.contains { $0.payment == .daily }: .atMostAYear
        default: nil
        }
      return word.map { figures.fill($0.text(in: language), ["span": step.result]) }
    }
  }

  private func condition(_ condition: BenefitCondition) -> [String] {
    var values: [String: Measured] = [:]
    values["found"] = condition.found
    values["asked"] = condition.asked
    values["within"] = condition.within
    let words = TextCatalogue.conditions[condition.kind]?.text(in: language) ?? ""
    var line = "  \(condition.isMet ? "✓" : "✗") " + figures.fill(words, values)
    if condition.found != nil {
      let isCompared = condition.asked != nil && !words.contains("{asked}")
      line +=
        ": "
        + figures.fill(
          isCompared ? BenefitWord.needed.text(in: language) : "{found}", values)
    }
    if let lacking = condition.lacking {
      line += ", " + figures.fill(BenefitWord.lacking.text(in: language), ["span": lacking])
    }
    return [line] + article(condition.law, indent: 4)
  }

  private func step(_ step: BenefitStep, number: Int) -> [String] {
    guard let words = TextCatalogue.steps[step.kind] else { return [] }
    let title = figures.title(words.title.text(in: language), step.values)
    let start = " \(number < 10 ? " " : "")\(number). "
    var lines = [start + title + ": " + figures.text(step.result)]
    if let rule = words.rule {
      lines.append("     " + figures.fill(rule.text(in: language), step.values))
    }
    if !words.figures.isEmpty {
      let isTable = words.figures.wholeMatch(of: /\{\w+\}/) != nil
      lines.append(
        "     " + figures.fill(words.figures, step.values) + (isTable ? " → " : " = ")
          + figures.text(step.result))
    }
    return lines + table(step.earnings) + article(step.law, indent: 5)
  }

  /// Earnings brought forward, where there is more to see than one figure.
  private func table(_ earnings: [ValorizedEarnings]) -> [String] {
    guard earnings.count > 1 || earnings.contains(where: { $0.coefficient != 1 })
    else { return [] }
    var table = TextTable()
    let heads: [BenefitWord] = [.months, .earnings, .coefficient, .product]
    table.add([""] + heads.map { $0.text(in: language) })
    for run in earnings {
      let ends = [run.first, run.last].map(figures.text)
      table.add([
        run.first == run.last ? ends[0] : ends.joined(separator: "–"),
        figures.text(.factor(Double(run.months))), figures.text(.money(run.earnings)),
        figures.numbers.number(run.coefficient, decimals: 2),
        figures.text(.money(run.earnings * run.coefficient)),
      ])
    }
    return table.lines().map { "       " + $0 }
  }

  private func article(_ law: Provenance, indent: Int) -> [String] {
    let text = figures.text(law)
    guard !text.isEmpty else { return [] }
    let space = String(repeating: " ", count: indent)
    return "[\(text)]".wrapped(to: Self.width - indent).map { space + $0 }
  }

  private var closingLines: [String] {
    var lines: [String] = []
    if !rights.withoutLaw.isEmpty {
      let events = rights.withoutLaw.map { $0.words.text(in: language) }.joined(separator: ", ")
      lines += BenefitWord.withoutLaw.text(in: language).replacing("{events}", with: events)
        .wrapped(to: Self.width)
    }
    if !rights.needingMore.isEmpty { lines.append(BenefitWord.needingMore.text(in: language)) }
    return lines
  }

  private func heading(_ text: String) -> String { hasColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
}
