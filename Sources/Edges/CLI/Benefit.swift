import Analysis
import ArgumentParser
import Assumptions
import Coverage
import Diagnostics
import Foundation
import Quantities
import Report
import ScenarioFile
import Scheme

struct CountBenefit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "benefit",
    abstract: "Counts one person's rights step by step, with the articles of the law.",
    discussion: """
      The history is a CSV file with the columns from,to,monthlyEarnings and perhaps group, or a \
      line such as '2000-01..2012-12:3000000,2013-01..2024-12:5000000'. Months are included at \
      both ends and may have gaps; earnings are insurable earnings a month in units of money.

      Without --event everything is counted that the person has a right to on the day; steps are \
      shown for what is due. With --event the steps are shown in any case.
      """)

  @Argument(help: "Scenario file.", completion: .file(extensions: ["yaml", "yml"]))
  var file: String

  @Option(help: "male or female.", transform: BenefitOptions.sex)
  var sex: Sex

  @Option(help: "Birthday, yyyy-mm-dd.", transform: BenefitOptions.date)
  var born: CalendarDate

  @Option(help: "Months of insurance: a CSV file, or 2000-01..2024-12:5000000.")
  var history: String

  @Option(
    help: "Insured group of the months that name none; that of the last months, or the largest.")
  var group: String?

  @Option(
    help: "Day of the award or claim; the first after the last month where it is left out.",
    transform: BenefitOptions.date)
  var on: CalendarDate?

  @Option(
    help: ArgumentHelp(
      "What is asked for: \(BenefitOptions.events).", valueName: "event"),
    completion: .list(BenefitEvent.allCases.map(\.rawValue)), transform: BenefitOptions.event)
  var event: BenefitEvent?

  @OptionGroup(title: "What a history does not tell") var facts: BenefitOptions

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var language: LanguageOption

  func run() throws {
    let page: BenefitPage = try Terminal.reporting { try self.page() }
    if json {
      print(try page.json())
    } else {
      print(page.text, terminator: "")
    }
  }

  private func page() throws -> BenefitPage {
    let read = try Pipeline.read(file)
    let scenario = read.scenario
    let record = try InsuranceHistory.read(history, groups: scenario.groups)
    let group = try self.group(of: record, in: read)
    try checkRegion(of: scenario)
    guard let first = record.spells[0].first.firstDay, born < first else {
      throw problem("the person was born on \(born), the first month insured is \(record.first)")
    }
    guard let day = on ?? record.last.advanced(by: 1).firstDay else {
      throw problem("the day cannot be told from the last month \(record.last)", hint: "--on …")
    }
    let person = InsuredPerson(
      sex: sex, born: born, group: group.name, record: record,
      circumstances: try facts.circumstances(on: day))
    guard let rights = scenario.rights(of: person, on: day, event: event) else {
      throw problem(
        "no month of insurance lies before \(day); the first is \(record.first)",
        hint: "--on names the day of the award or claim")
    }
    Terminal.report(scenario.remarks(on: record, group: group.name, day: day))
    return BenefitPage(
      rights, of: person, on: day,
      head: BenefitPage.Head(
        title: scenario.title, currency: read.assumptions.currency.words, group: group.title,
        citationWords: scenario.citationWords),
      isOneEvent: event != nil, language: language.chosen,
      hasColour: Terminal.outputHasColour && !json)
  }

  /// The group that was asked for, or that of the last months, or the one with most contributors.
  private func group(
    of record: InsuranceRecord, in read: ReadScenario
  ) throws -> (name: String, title: LocalizedText) {
    let group = self.group ?? record.spells.last?.group
    let groups = read.assumptions.groups
    let largest = groups.max { ($0.observedContributors ?? 0) < ($1.observedContributors ?? 0) }
    let asked = group.map { name in groups.first { $0.name == name } } ?? largest
    if let asked { return (asked.name, asked.title) }
    guard let group, !groups.isEmpty else {
      throw problem("'\(file)' has no insured groups", hint: "a person's rights need a pension law")
    }
    let names = groups.map(\.name)
    throw problem(
      "'\(file)' has no insured group '\(group)'",
      hint: Suggestion.nearest(to: group, among: names).map { "did you mean '\($0)'?" }
        ?? "known here: \(names.joined(separator: ", "))")
  }

  /// Tells a region whose minimum wage the scenario does not state.
  private func checkRegion(of scenario: Scenario) throws {
    let regions = scenario.wageRegions
    guard let region = facts.region, !regions.contains(region) else { return }
    throw problem(
      "'\(file)' states no minimum wage of a region '\(region)'",
      hint: regions.isEmpty ? nil : "known here: \(regions.joined(separator: ", "))")
  }

  private func problem(_ message: Message, hint: Message? = nil) -> InputProblems {
    InputProblems([Diagnostic(.error, at: nil, message, hint: hint)])
  }
}
