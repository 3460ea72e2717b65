import Quantities

/// What the cohort calculation reads and opens with, as it holds them, for one scenario.
///
/// Read-only, for programs that calculate the same again. Rates by age are those that act on a
/// generation crossing from one age to the next; arrays are flat, the last axis contiguous.
public struct LivesArrays: Sendable {
  /// δ and ξ, `[group][year][sex][age]`.
  public let density: [Double]
  public let exitRate: [Double]
  /// Hazard of allowed dormants before the relative propensity by service, `[year][sex][age]`.
  public let withdrawalRate: [Double]
  /// h, (1 − h)·early, and the share of the pension lost by those early, `[year][sex][age]`.
  public let reaching: [Double]
  public let early: [Double]
  public let reduction: [Double]
  public let dormantEarly: [Double]
  public let dormantReduction: [Double]
  /// A pensioner's lump sum in years of pension, `[year][sex][age]`.
  public let pensionerLumpSum: [Double]
  /// `[sex][age]`.
  public let entitledSpouses: [Double]
  public let entitledChildren: [Double]
  public let monthlySurvivors: [Double]
  public let invalidityRate: [Double]
  /// Factor on q: each group, then dormants, pensioners, invalidity pensioners, `[row][age]`.
  public let relativity: [Double]
  /// J(t − ℓ), and amounts of the law, `[year]`.
  public let laggedValorization: [Double]
  public let minimumPension: [Double]
  public let spouseAmount: [Double]
  public let childAmount: [Double]
  public let funeralGrant: [Double]
  /// How many years before T0 careers reach at most.
  public static var reach: Int { 2 * ServiceTable.cells }

  /// Lives, credits and legacy of one stock, `[…][sex][age][k]`.
  public struct Cells: Sendable {
    public internal(set) var lives: [Double] = []
    public internal(set) var credits: [Double] = []
    public internal(set) var legacy: [Double] = []

    fileprivate mutating func append(_ row: GenerationMemory<Double>.Row) {
      for k in 0..<ServiceTable.cells {
        lives.append(row.lives[k])
        credits.append(row.credits[k])
        legacy.append(row.legacy[k])
      }
    }
  }

  /// A and D of 1 January T0; of A `[group][sex][age][k]`, of D `[sex][age][k]`.
  public private(set) var members = Cells()
  public private(set) var dormants = Cells()
  /// Persons and units in payment, `[sex][age]`.
  public private(set) var pensioners: [Double] = []
  public private(set) var pensionUnits: [Double] = []
  public private(set) var invalidityPensioners: [Double] = []
  public private(set) var invalidityUnits: [Double] = []
  public private(set) var spouses: [Double] = []
  public private(set) var spouseUnits: [Double] = []
  public private(set) var children: [Double] = []

  public init(_ input: LivesInput) {
    let frame = LivesFrame(input)
    let paths = LivesPaths<Double>([input])
    let years = PathYears<Double>(frame)
    years.fill(frame, paths)
    func byYear(_ values: UnsafeMutablePointer<Double>) -> [Double] {
      Array(UnsafeBufferPointer(start: values, count: frame.yearCount))
    }
    density = frame.density.values
    exitRate = frame.exitRate.values
    withdrawalRate = frame.withdrawalRate.values
    reaching = frame.reaching.values
    early = frame.early.values
    reduction = frame.reduction.values
    dormantEarly = frame.dormantEarly.values
    dormantReduction = frame.dormantReduction.values
    pensionerLumpSum = frame.pensionerLumpSum.values
    entitledSpouses = frame.entitledSpouses.values
    entitledChildren = frame.entitledChildren.values
    monthlySurvivors = frame.monthlySurvivors.values
    invalidityRate = frame.invalidityRate.values
    relativity = frame.relativity.values
    laggedValorization = byYear(years.laggedValorization)
    minimumPension = byYear(years.minimumPension)
    spouseAmount = byYear(years.spouseAmount)
    childAmount = byYear(years.childAmount)
    funeralGrant = byYear(years.funeralGrant)
    open(frame, paths)
  }

  /// Opens every generation of T0 in turn, as the projection does.
  private mutating func open(_ frame: LivesFrame, _ paths: LivesPaths<Double>) {
    var byGroup = Array(repeating: Cells(), count: frame.groupCount)
    let memory = GenerationMemory<Double>(frame)
    for sex in Sex.allCases {
      for age in Age.all {
        var generation = Generation<Double>(
          frame: frame, paths: paths, memory: memory, mode: .open)
        memory.clear()
        generation.sex = sex
        generation.age = age
        if age >= LivesFrame.firstAge {
          generation.readLife()
          generation.open()
        }
        for group in byGroup.indices { byGroup[group].append(memory.groups[group]) }
        dormants.append(memory.dormants)
        pensioners.append(generation.pensioners.persons)
        pensionUnits.append(generation.pensioners.units)
        invalidityPensioners.append(generation.invalidityPensioners.persons)
        invalidityUnits.append(generation.invalidityPensioners.units)
        spouses.append(generation.spouses.persons)
        spouseUnits.append(generation.spouses.units)
        children.append(generation.children)
      }
    }
    members.lives = byGroup.flatMap(\.lives)
    members.credits = byGroup.flatMap(\.credits)
    members.legacy = byGroup.flatMap(\.legacy)
  }
}
