import Analysis
import Assumptions
import Quantities
import Report
import Results
import Valuation

/// A number with the unit that it is told in: the figure of an attribution or a tornado.
struct FigureUnit {
  let unit: MeasureUnit
  /// What values are divided by on axes and in tables.
  let scale: Double
  let words: String
  let decimals: Int
  /// The years that a year which never comes counts as; none where none had to.
  let nevers: [Int]

  init(of figure: FigureName, _ context: ReportContext, never: Int? = nil) {
    // The year after every horizon is never real.
    nevers = never.map { Set([$0, context.longestHorizon + 1]).sorted() } ?? []
    unit = MeasureCatalogue.definition(of: figure.name)?.unit ?? .ratio
    switch unit {
    case .money:
      (scale, words, decimals) = (context.displayUnit, context.moneyWords, 0)
    case .rate: (scale, words, decimals) = (0.01, context.say(.percentWord), 2)
    case .persons, .personYears:
      (scale, words, decimals) = (1e3, context.say(.thousandPersons), 0)
    case .personMonths:
      (scale, words, decimals) = (1e3, context.say(.thousandPersonMonths), 0)
    case .calendarYear: (scale, words, decimals) = (1, context.say(.calendarYear), 0)
    case .moneyPerYear, .moneyPerMonth:
      (scale, words, decimals) = (1, context.text(context.result.currency.words), 0)
    case .ratio, .index, .years: (scale, words, decimals) = (1, context.say(.number), 2)
    }
  }

  /// The value alone; the unit stands in a head.
  func text(_ value: Double?, _ context: ReportContext) -> String {
    guard let value else { return "–" }
    if isNever(value) { return after(Int(value), context) }
    if unit == .calendarYear { return String(Int(value.rounded())) }
    return context.numbers.number(value / scale, decimals: decimals)
  }

  /// A change; the unit, ``changeWords(_:)``, stands in a head.
  func change(_ value: Double, _ context: ReportContext) -> String {
    let isWhole = unit == .calendarYear && value == value.rounded()
    return context.signed(value / scale, decimals: isWhole ? 0 : max(decimals, isYear ? 1 : 0))
  }

  func changeWithUnit(_ value: Double, _ context: ReportContext) -> String {
    guard unit == .calendarYear || unit == .rate else { return change(value, context) }
    return "\(change(value, context))\u{A0}\(changeWords(context))"
  }

  /// Years for calendar years, points for rates.
  func changeWords(_ context: ReportContext) -> String {
    switch unit {
    case .calendarYear: context.say(.yearsWord)
    case .rate: context.say(.pointsWord)
    default: words
    }
  }

  var isYear: Bool { unit == .calendarYear }

  /// Whether a value stands for a year that does not come in the projection.
  func isNever(_ value: Double) -> Bool {
    isYear && nevers.contains { Double($0) == value }
  }

  /// `after 2100`.
  func after(_ never: Int, _ context: ReportContext) -> String {
    context.say(.after, ["year": "\(never - 1)"])
  }

  /// What never counts as; nothing where no value is never.
  func neverNote(among values: [Double?], _ context: ReportContext) -> String? {
    let told = nevers.filter { never in isYear && values.contains(Double(never)) }.map { never in
      context.say(.neverNote, ["after": after(never, context), "year": "\(never)"])
    }
    return told.isEmpty ? nil : told.joined(separator: " ")
  }
}

extension ReportContext {
  /// What a figure is called, with its fund and year.
  func title(of figure: FigureName) -> String {
    let branch = figure.branch ?? result.leadingBranch ?? fund ?? ""
    let words =
      [title(ofMeasure: figure.name), branch.isEmpty ? "" : title(ofBranch: branch)]
      + (figure.year.map { ["\($0)"] } ?? [])
    return words.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// From the figure before to the figure after, a bar for each step.
  func waterfall(_ attribution: Attribution, id: String, title: String) -> Chart {
    let unit = FigureUnit(of: attribution.figure, self, never: attribution.neverCountsAs)
    var (bars, at): ([Bar], Double) = ([], attribution.start)
    bars.append(Bar(name: text(attribution.from), from: 0, to: attribution.start, kind: "total"))
    for (number, step) in attribution.steps.enumerated() {
      let next = at + step.change
      bars.append(
        Bar(
          name: "\(number + 1). \(text(step.title))", from: at, to: next,
          kind: step.change >= 0 ? "up" : "down"))
      at = next
    }
    bars.append(Bar(name: text(attribution.to), from: 0, to: attribution.end, kind: "total"))
    bars = bars.map { bar in
      var bar = bar
      if unit.isNever(bar.to) { bar.note = unit.text(bar.to, self) }
      return bar
    }
    let data = barData(bars)
    let words = words(of: attribution, unit)
    return Chart(
      id: id, title: title, description: words,
      panels: [barPanel(bars, unit, description: words)],
      keys: [
        Chart.Key(label: say(.level), colour: Palette.ink, isArea: true),
        Chart.Key(label: say(.increase), colour: Palette.first, isArea: true),
        Chart.Key(label: say(.decrease), colour: Palette.second, isArea: true),
      ],
      data: data, table: table(of: attribution, unit))
  }

  private func words(of attribution: Attribution, _ unit: FigureUnit) -> String {
    let largest = attribution.steps.max { abs($0.change) < abs($1.change) }
    let words = say(
      .waterfallWords,
      [
        "figure": title(of: attribution.figure), "from": text(attribution.from),
        "to": text(attribution.to), "start": unit.text(attribution.start, self),
        "end": unit.text(attribution.end, self), "unit": unit.words,
        "step": largest.map { text($0.title) } ?? "–",
        "change": largest.map { unit.changeWithUnit($0.change, self) } ?? "–",
      ])
    let values = [attribution.start, attribution.end] + attribution.cumulative
    return [words, unit.neverNote(among: values, self)].compactMap { $0 }.joined(separator: " ")
  }

  private func table(of attribution: Attribution, _ unit: FigureUnit) -> ReportTable {
    var table = ReportTable(
      title(of: attribution.figure),
      [
        .words(say(.step)), .words(say(.parameters)),
        ReportTable.Column(title: say(.change), unit: unit.changeWords(self)),
        ReportTable.Column(title: say(.afterStep), unit: unit.words),
      ])
    table.add([text(attribution.from), "", "", unit.text(attribution.start, self)], isStrong: true)
    for (step, figure) in zip(attribution.steps, attribution.cumulative) {
      table.add(
        [
          "\(text(step.title))", "<code>\(step.paths.joined(separator: ", "))</code>",
          "\(unit.change(step.change, self))", "\(unit.text(figure, self))",
        ] as [HTML])
    }
    table.add(
      [
        text(attribution.to), "", unit.change(attribution.total, self),
        unit.text(attribution.end, self),
      ], isStrong: true)
    return table
  }

  /// What a figure becomes when one assumption at a time is moved.
  func tornadoFigure(_ tornado: Tornado) -> Chart? {
    guard let base = tornado.position(of: tornado.baseValue) else { return nil }
    let hasNever = ([tornado.baseValue] + tornado.bars.flatMap(\.ends).map(\.value)).contains(nil)
    let never = hasNever ? tornado.never.flatMap { Int(exactly: $0) } : nil
    let unit = FigureUnit(of: tornado.figure, self, never: never)
    let bars = tornado.bars.flatMap { bar in
      bar.ends.enumerated().compactMap { number, end -> Bar? in
        guard let value = tornado.position(of: end.value) else { return nil }
        let note = text(end.title) + (unit.isNever(value) ? ": \(unit.text(value, self))" : "")
        return Bar(
          name: text(bar.title), from: base, to: value, kind: value >= base ? "up" : "down",
          note: note)
      }
    }
    guard !bars.isEmpty else { return nil }
    let widest = tornado.bars.first.map { text($0.title) } ?? ""
    let told = say(
      .tornadoWords,
      [
        "figure": title(of: tornado.figure), "base": unit.text(base, self), "unit": unit.words,
        "bar": widest,
        "ends": joined(
          (tornado.bars.first?.ends ?? []).map {
            "\(unit.text(tornado.position(of: $0.value), self)) (\(text($0.title)))"
          }),
      ])
    let places = [base] + tornado.bars.flatMap(\.ends).map { tornado.position(of: $0.value) }
    let words = [told, unit.neverNote(among: places, self)].compactMap { $0 }
      .joined(separator: " ")
    return Chart(
      id: "tornado", title: say(.tornadoFigure, ["figure": title(of: tornado.figure)]),
      description: words,
      panels: [barPanel(bars, unit, description: words, base: base)],
      keys: [
        Chart.Key(label: say(.increase), colour: Palette.first, isArea: true),
        Chart.Key(label: say(.decrease), colour: Palette.second, isArea: true),
      ],
      data: barData(bars), table: table(of: tornado, unit))
  }

  private func table(of tornado: Tornado, _ unit: FigureUnit) -> ReportTable {
    var table = ReportTable(
      title(of: tornado.figure),
      [
        .words(say(.assumption)), .words(say(.scenario)),
        ReportTable.Column(title: say(.value), unit: unit.words),
        ReportTable.Column(title: say(.change), unit: unit.changeWords(self)),
      ])
    let base = tornado.position(of: tornado.baseValue)
    table.add([text(tornado.base), "", unit.text(base, self), ""], isStrong: true)
    for bar in tornado.bars {
      for end in bar.ends {
        let value = tornado.position(of: end.value)
        let change = value.flatMap { value in base.map { value - $0 } }
        table.add([
          text(bar.title), text(end.title), unit.text(value, self),
          change.map { unit.change($0, self) } ?? "–",
        ])
      }
    }
    return table
  }
}
