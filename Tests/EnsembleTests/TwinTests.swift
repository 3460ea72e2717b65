import Assumptions
import Economy
import Ensemble
import Quantities
import Testing
import Valuation

@Suite("Paths against the deterministic run of each path")
struct TwinTests {
  @Test("The names are those of the deterministic run")
  func names() throws {
    for file in ["vietnam/baseline.yaml", "examples/4-small-full-scheme/scenario.yaml"] {
      let assumptions = try shipped(file, lastYear: 2027)
      let names = try Valuation.run(assumptions).series.map {
        EnsembleMeasure(branch: $0.branch, group: $0.group, measure: $0.measure)
      }
      let available = EnsembleEngine.available(for: assumptions)
      #expect(available == names.filter(Set(available).contains))
      // Other branches, and the statement of all funds, are those of the central path.
      let carried = ["population", "labour", "pension"]
      #expect(names.filter { carried.contains($0.branch) }.allSatisfy(available.contains))
    }
  }

  @Test("A small full scheme, everything random")
  func small() throws {
    var assumptions = try shipped("examples/4-small-full-scheme/scenario.yaml", lastYear: 2034)
    assumptions.economy?.unemploymentRate.values = [0.03]
    try compareWithTwins(assumptions, SamplePaths(), paths: [0, 1, 5], lane: SIMD4<Double>.self)
  }

  @Test("Viet Nam's baseline, everything random")
  func vietNam() throws {
    let assumptions = try shipped("vietnam/baseline.yaml", lastYear: 2030)
    try compareWithTwins(assumptions, SamplePaths(), paths: [3], lane: SIMD2<Double>.self)
  }

  @Test("Money of Viet Nam's baseline on frozen headcounts")
  func frozenHeadcounts() throws {
    let assumptions = try shipped("vietnam/baseline.yaml", lastYear: 2030)
    let source = SamplePaths(unemployment: false, population: false)
    #expect(try source.core(assumptions).method.kind == .frozenHeadcounts)
    try compareWithTwins(assumptions, source, paths: [3, 9], lane: SIMD8<Double>.self)
  }

  @Test("Money of Viet Nam without what bends it, as products of weights")
  func linear() throws {
    let assumptions = try shipped("benchmarks/linear.yaml", lastYear: 2030)
    let source = SamplePaths(unemployment: false, population: false, first: 3)
    #expect(try source.core(assumptions).method.kind == .linear)
    try compareWithTwins(assumptions, source, paths: [3, 70], lane: SIMD8<Double>.self)
  }

  @Test("A population alone")
  func population() throws {
    let assumptions = try shipped("vietnam/population.yaml")
    try compareWithTwins(assumptions, SamplePaths(), paths: [0, 1, 9], lane: SIMD8<Double>.self)
  }
}
