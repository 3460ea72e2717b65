/// One number for each sex and single age, `[sex][age]`, the ages contiguous.
public struct AgeSexGrid: Equatable, Sendable {
  /// `[sex][age]`, `2 × Age.count` numbers, unit as the owner states.
  public var values: [Double]

  @inlinable public init(repeating value: Double = 0) {
    values = Array(repeating: value, count: 2 * Age.count)
  }

  /// A number for each sex and age.
  @inlinable public init(_ value: (Sex, Int) throws -> Double) rethrows {
    values = []
    values.reserveCapacity(2 * Age.count)
    for sex in Sex.allCases {
      for age in Age.all { values.append(try value(sex, age)) }
    }
  }

  @inlinable public subscript(sex: Sex, age: Int) -> Double {
    get { values[sex.rawValue * Age.count + age] }
    set { values[sex.rawValue * Age.count + age] = newValue }
  }

  @inlinable public var total: Double { values.reduce(0, +) }

  @inlinable public func total(_ sex: Sex) -> Double {
    Age.all.reduce(0) { $0 + self[sex, $1] }
  }

  /// The sum over both sexes and a range of ages.
  @inlinable public func total(ages: ClosedRange<Int>) -> Double {
    Sex.allCases.reduce(0) { sum, sex in ages.reduce(sum) { $0 + self[sex, $1] } }
  }

  /// What acts on a cohort aged `age` on 1 January, which crosses to `age + 1` during the year.
  ///
  ///     f̄(a) = ½ (f(a) + f(a+1)),   f̄(100) = f(100)
  ///
  /// A rate by age last birthday is met half before and half after the birthday. Mortality is
  /// the exception: it acts through survival ratios.
  @inlinable public func crossing(_ sex: Sex, _ age: Int) -> Double {
    age >= Age.open ? self[sex, Age.open] : 0.5 * (self[sex, age] + self[sex, age + 1])
  }

  @inlinable public func map(_ transform: (Double) -> Double) -> AgeSexGrid {
    var result = self
    for index in result.values.indices { result.values[index] = transform(values[index]) }
    return result
  }
}
