import ArgumentParser
import Quantities
import Scheme

/// What a record of insurance does not tell of a person.
struct BenefitOptions: ParsableArguments {
  @Flag(help: "The law lets the person retire before the pensionable age.")
  var early = false

  @Option(help: "Day from which a pension has been drawn.", transform: BenefitOptions.date)
  var awarded: CalendarDate?

  @Option(help: "Entitled survivors.")
  var dependants = 1

  @Option(help: "Those of them whom nobody else supports.")
  var withoutCarer = 0

  @Option(help: "Day of the last unemployment claim.", transform: BenefitOptions.date)
  var lastClaim: CalendarDate?

  @Option(help: "Which child of the mother it is.")
  var child = 1

  @Option(help: "Children born at once.")
  var children = 1

  @Option(help: "Working days of sickness; as many as the law allows where it is left out.")
  var days: Double?

  @Option(help: "Lasting loss of working capacity through an injury, percent.")
  var loss: Double?

  @Option(help: "Region of the workplace, by whose minimum wage a benefit may be limited.")
  var region: String?

  func validate() throws {
    guard (0...100).contains(dependants), (0...dependants).contains(withoutCarer) else {
      throw ValidationError("--without-carer counts some of --dependants, 0 to 100 persons.")
    }
    guard (1...30).contains(child), (1...10).contains(children) else {
      throw ValidationError("--child is 1 to 30, --children 1 to 10.")
    }
    guard days.map({ (0...366).contains($0) }) ?? true else {
      throw ValidationError("--days is 0 to 366 working days.")
    }
    guard loss.map({ (1...100).contains($0) }) ?? true else {
      throw ValidationError("--loss is 1 to 100 percent.")
    }
  }

  func circumstances(on day: CalendarDate) throws -> InsuredPerson.Circumstances {
    if let awarded, awarded > day {
      throw ValidationError("The pension is drawn from \(awarded), after \(day).")
    }
    var facts = InsuredPerson.Circumstances()
    facts.mayRetireEarly = early
    facts.awarded = awarded
    facts.dependants = dependants
    facts.dependantsWithoutCarer = withoutCarer
    facts.lastClaim = lastClaim
    facts.child = child
    facts.childrenBorn = children
    facts.daysOfSickness = days
    facts.region = region
    facts.lossOfCapacity = loss.map { $0 / 100 }
    return facts
  }

  static func date(_ text: String) throws -> CalendarDate {
    guard let date = CalendarDate(iso: text), (1850...2200).contains(date.year) else {
      throw ValidationError("'\(text)' is not a day; write it as 2024-12-31.")
    }
    return date
  }

  static let events = BenefitEvent.allCases.map(\.rawValue).joined(separator: ", ")

  static func event(_ word: String) throws -> BenefitEvent {
    guard let event = BenefitEvent(rawValue: word) else {
      throw ValidationError("'\(word)' is no event; there are \(events).")
    }
    return event
  }

  static func sex(_ word: String) throws -> Sex {
    guard let sex = Sex.allCases.first(where: { $0.word == word }) else {
      throw ValidationError("'\(word)' is not a sex; write male or female.")
    }
    return sex
  }
}
