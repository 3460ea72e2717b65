import Law
import Quantities

/// Since when each instrument of the law files is in force, found from the dates of its own values.
///
/// A law file may cite with one value all the instruments that have said the same. Which of them
/// holds on a day is told by the others: most values of a new law begin on its first day.
struct LawInForce: Sendable {
  private let starts: [String: CalendarDate]

  /// Most laws come into force in so many years from their own.
  private static let longestWait = 3

  /// - Parameter values: Every dated entry of the law files: its day and what it cites.
  init(_ values: [(start: CalendarDate, citations: [Citation])]) {
    var days: [String: [CalendarDate: Int]] = [:]
    for (start, citations) in values {
      for citation in citations {
        let instrument = Instrument(citation.title)
        guard let year = instrument.year, (year...year + Self.longestWait).contains(start.year)
        else { continue }
        days[instrument.name, default: [:]][start, default: 0] += 1
      }
    }
    starts = days.compactMapValues { counts in
      counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
  }

  /// Of the citations of one value those in force on a day.
  ///
  /// Instruments as old as the value belong to it from its first day; later ones take their place,
  /// each on its own day. A citation without a year always belongs to it.
  ///
  /// - Parameters:
  ///   - citations: What the value cites, older instruments first.
  ///   - start: The first day of the value; nothing where it is undated.
  ///   - day: The day asked for.
  /// - Returns: All that took effect on the last day up to `day`; the first where none did yet.
  func citations(
    _ citations: [Citation], since start: CalendarDate?, on day: CalendarDate
  ) -> [Citation] {
    guard citations.count > 1 else { return citations }
    let effects = citations.map { effect(of: Instrument($0.title), since: start) }
    let first = effects.compactMap(\.self).min()
    guard let last = effects.compactMap(\.self).filter({ $0 <= day }).max() ?? first
    else { return citations }
    return zip(citations, effects).filter { $1 == nil || $1 == last }.map(\.0)
  }

  private func effect(of instrument: Instrument, since start: CalendarDate?) -> CalendarDate? {
    guard let year = instrument.year else { return nil }
    let own = starts[instrument.name] ?? CalendarDate(startOf: Year(year + 1))
    guard let start else { return own }
    return year <= start.year ? start : max(start, own)
  }

  /// A law or decree without its articles.
  private struct Instrument {
    /// The words up to the number.
    var name: String
    /// The year of adoption; nothing where the title has none.
    var year: Int?

    init(_ title: String) {
      let words = title.split(separator: " ")
      let number = words.firstIndex { $0.contains(where: \.isNumber) }
      name = words[...(number ?? words.endIndex - 1)].joined(separator: " ")
        .trimmingCharacters(of: ",:;")
      year = title.firstMatch(of: /\b(?:19|20)\d\d\b/).flatMap { Int($0.0) }
    }
  }
}

extension String {
  fileprivate func trimmingCharacters(of marks: String) -> String {
    var text = self[...]
    while let last = text.last, marks.contains(last) { text.removeLast() }
    return String(text)
  }
}

extension LawInForce {
  /// What the law files of a scenario state, by date.
  init(_ parameters: [String: Parameter]) {
    var values: [(CalendarDate, [Citation])] = []
    func add<Value>(_ dated: DatedValues<Value>) {
      values += dated.entries.filter { $0.start > .beginning }.map {
        ($0.start, $0.provenance.citations)
      }
    }
    for (path, parameter) in parameters where path.hasPrefix("law.") {
      switch parameter.value {
      case .numbers(let numbers):
        if let general = numbers.general { add(general) }
        for own in numbers.byGroup.values { add(own) }
      case .scales(let scales): add(scales)
      default: continue
      }
    }
    self.init(values)
  }
}
