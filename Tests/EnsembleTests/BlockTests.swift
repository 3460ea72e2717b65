import Assumptions
import Diagnostics
import Ensemble
import Quantities
import Testing
import Uncertainty

@Suite("Blocks of paths")
struct BlockTests {
  private let source = SamplePaths()

  private func core() throws -> EnsembleCore {
    try source.core(try shipped("examples/4-small-full-scheme/scenario.yaml", lastYear: 2030))
  }

  /// The bits of one path of a block.
  private func bits(_ block: EnsembleBlock, of path: Int) -> [UInt64] {
    let count = block.paths.count
    let place = path - block.paths.lowerBound
    let numbers = block.series + block.indicators
    return stride(from: place, to: numbers.count, by: count).map { numbers[$0].bitPattern }
  }

  @Test("A path is the same bits in any slice, in any worker, in lanes of any width")
  func bits() throws {
    let core = try core()
    let eight = PathWorker<SIMD8<Double>>(core)
    let whole = eight.compute(0..<24, from: source)
    let slices = [
      eight.compute(3..<5, from: source), eight.compute(8..<24, from: source),
      PathWorker<SIMD8<Double>>(core).compute(15..<18, from: source),
      PathWorker<SIMD4<Double>>(core).compute(2..<19, from: source),
      PathWorker<SIMD2<Double>>(core).compute(0..<7, from: source),
    ]
    for slice in slices {
      for path in slice.paths { #expect(bits(slice, of: path) == bits(whole, of: path), "\(path)") }
    }
  }

  @Test("Nothing is left of the paths before")
  func memory() throws {
    let core = try core()
    let worker = PathWorker<SIMD8<Double>>(core)
    let first = worker.compute(0..<8, from: source)
    _ = worker.compute(40..<56, from: source)
    let again = worker.compute(0..<8, from: source)
    #expect(bits(first, of: 5) == bits(again, of: 5))
  }

  @Test("The engine says what it cannot follow")
  func problems() throws {
    let accounts = try shipped("examples/3-accounts-only/scenario.yaml")
    var random = accounts
    random.uncertainty = UncertaintyAssumptions(firstYear: Year(2030))
    let cases: [(Assumptions, EnsembleOptions, String)] = [
      (accounts, EnsembleOptions(), "no random process"),
      (random, EnsembleOptions(), "nothing in the scenario can be random"),
    ]
    for (assumptions, options, message) in cases {
      let problems = #expect(throws: InputProblems.self) {
        try EnsembleEngine(assumptions, options: options)
      }
      #expect(problems?.description.contains(message) == true)
    }
    let vietNam = try shipped("vietnam/baseline.yaml", lastYear: 2028)
    let unknown = EnsembleMeasure(branch: "pension", measure: "contributor")
    let problems = #expect(throws: InputProblems.self) {
      try EnsembleEngine(vietNam, options: EnsembleOptions(measures: [unknown]))
    }
    #expect(problems?.description.contains("did you mean contributors?") == true)
  }

  @Test("The method names the rules that keep it from a faster one")
  func method() throws {
    let vietNam = try shipped("vietnam/baseline.yaml", lastYear: 2028)
    let economy = SamplePaths(unemployment: false, population: false)
    let frozen = try economy.core(vietNam).method
    #expect(frozen.kind == .frozenHeadcounts)
    #expect(frozen.reasons.contains { $0.en.contains("minimum pension of legacy members") })
    #expect(frozen.reasons.contains { $0.en.hasPrefix("ceiling of") })
    let everything = try SamplePaths().core(vietNam).method
    #expect(everything.kind == .everything)
    #expect(everything.reasons.contains { $0.en == "the population is drawn" })
    let small = try shipped("examples/4-small-full-scheme/scenario.yaml")
    #expect(try economy.core(small).method == EnsembleMethod(kind: .linear, reasons: []))
    let unemployment = SamplePaths(population: false)
    #expect(try unemployment.core(small).method.kind == .everything)
  }
}
