import Assumptions
import Coverage
import Demography
import Economy
import Law
import Projection
import Quantities
import Scheme

extension ArrayCatalogue {
  static let people: [ArrayDefinition] = [
    .init(
      "populationOpening", [.sex, .age], "persons", "1 January T0", "P(s,a,T0)"
    ) { $0.assumptions.population.map { ArrayValues($0.opening) } },
    .init(
      "deathRates", [.year, .sex, .age], "per person-year", "year",
      "m(s,a,t), central death rates"
    ) { source in
      source.assumptions.population.map { ArrayValues($0.deathRates, over: source.years) }
    },
    .init(
      "fertilityRates", [.year, .age], "births per woman-year", "year",
      "f(a,t) scaled to the total fertility rate"
    ) { source in
      source.assumptions.population.map { people in
        ArrayValues(
          [source.years.count, Age.count],
          source.years.flatMap { people.scaledFertilityRates(in: $0) })
      }
    },
    .init(
      "totalFertilityRate", [.year], "children per woman", "year", "Σ_a f(a,t)"
    ) { source in
      source.assumptions.population.map { people in
        ArrayValues(source.years) { people.totalFertilityRate.heldConstant(at: $0) }
      }
    },
    .init(
      "sexRatioAtBirth", [.year], "males per female", "year", "births of boys per birth of a girl"
    ) { source in
      source.assumptions.population.map { people in
        ArrayValues(source.years) { people.sexRatioAtBirth.heldConstant(at: $0) }
      }
    },
    .init(
      "netMigration", [.year, .sex, .age], "persons", "end of the year",
      "M(s,a,t) by age at the end of the year"
    ) { source in
      source.assumptions.population.map { ArrayValues($0.netMigration, over: source.years) }
    },
    .init(
      "deathProbability", [.year, .sex, .age], "rate", "year, by age on 1 January",
      "q(s,a,t) = 1 − S(s,a,t), S the survival ratio of the period life table"
    ) { $0.population.map { ArrayValues($0.deathProbability) } },
    .init(
      "population", [.year, .sex, .age], "persons", "1 January, T0…T1+1",
      "P(s,a,t), what the projection comes to"
    ) { $0.population.map { ArrayValues($0.population) } },
  ]

  static let economy: [ArrayDefinition] = [
    .init(
      "inflation", [.year], "rate", "growth over the year before",
      "π(t), history and projection"
    ) { source in
      source.indices.map { indices in
        ArrayValues(source.careerYears) { indices.inflation.heldConstant(at: $0) }
      }
    },
    .init(
      "realWageGrowth", [.year], "rate", "growth over the year before",
      "ω(t), history and projection"
    ) { source in
      source.indices.map { indices in
        ArrayValues(source.careerYears) { indices.realWageGrowth.heldConstant(at: $0) }
      }
    },
    .init(
      "priceIndex", [.year], "index", "average of the year",
      "consumer prices, T0 = 1, back to the reach of careers; J(t)"
    ) { source in
      source.indices.map { ArrayValues(source.careerYears, $0.prices) }
    },
    .init(
      "wageIndex", [.year], "index", "average of the year",
      "W(t), nominal earnings, T0 = 1, back to the reach of careers"
    ) { source in source.indices.map { ArrayValues(source.careerYears, $0.wages) } },
    .init(
      "output", [.year], "money", "flow of the year", "nominal gross domestic product"
    ) { source in source.indices.map { ArrayValues(source.years, $0.output) } },
    .init(
      "unemploymentRate", [.year], "rate", "average of the year", "u(t), all ages and both sexes"
    ) { source in
      source.assumptions.economy.map { economy in
        ArrayValues(source.years) { economy.unemploymentRate.heldConstant(at: $0) }
      }
    },
    .init(
      "participation", [.year, .sex, .age], "rate", "by age last birthday",
      "α(s,a,t) after calibration; acts as ½(α(a) + α(a+1))"
    ) { $0.labourForce.map { ArrayValues($0.participation) } },
    .init(
      "unemploymentRelativity", [.sex, .age], "ratio", "by age last birthday",
      "relative unemployment before scaling; acts as ½(a, a+1)"
    ) { $0.assumptions.labourForce.map { ArrayValues($0.unemploymentRelativity) } },
    .init(
      "labourForce", [.year, .sex, .age], "persons", "average of the year, by age on 1 January",
      "½(α(a) + α(a+1)) · P̄(s,a,t)"
    ) { $0.labourForce.map { ArrayValues($0.labourForce) } },
    .init(
      "employed", [.year, .sex, .age], "persons", "average of the year, by age on 1 January",
      "labour force · (1 − u(s,a,t))"
    ) { $0.labourForce.map { ArrayValues($0.employed) } },
    .init(
      "unemployment", [.year, .sex, .age], "rate", "average of the year, by age on 1 January",
      "u(s,a,t) = 1 − employed / labour force; null where nobody is in the labour force"
    ) { source in
      source.labourForce.map { force in
        ArrayValues(
          YearSeries(over: source.years) { year in
            AgeSexGrid { sex, age in
              let active = force.labourForce[year][sex, age]
              return active > 0 ? 1 - force.employed[year][sex, age] / active : .nan
            }
          })
      }
    },
  ]

  static let coverage: [ArrayDefinition] = [
    .pension(
      "contributorsTarget", [.year, .group, .sex, .age], "persons",
      "average of the year, by age on 1 January", "Ā(g,s,a,t), contributors to be met"
    ) { ArrayValues($0.basis.contributors.persons, over: $0.years) },
    .pension(
      "insurableEarnings", [.year, .group, .sex, .age], "money a year",
      "year, by age on 1 January", "w(g,s,a,t), after floor and ceiling"
    ) { ArrayValues($0.basis.earnings.annual, over: $0.years) },
    .pension(
      "earningsFloor", [.year, .group], "money a year", "mean of the year",
      "F(g,t); null where there is none"
    ) { pension in
      let limits = pension.groups.map { EarningsLimits(group: $0, indices: pension.indices) }
      return ArrayValues(
        [pension.years.count, pension.groups.count],
        pension.years.flatMap { year in limits.map { $0.annual(in: year).floor ?? .nan } })
    },
    .pension(
      "earningsCeiling", [.year, .group], "money a year", "mean of the year",
      "C(g,t); null where there is none"
    ) { pension in
      let limits = pension.groups.map { EarningsLimits(group: $0, indices: pension.indices) }
      return ArrayValues(
        [pension.years.count, pension.groups.count],
        pension.years.flatMap { year in limits.map { $0.annual(in: year).ceiling ?? .nan } })
    },
    .pension(
      "earningsLevel", [.group], "money a year", "T0, before limits",
      "level that meets the observed mean; w before limits is W · level · profile"
    ) { ArrayValues([$0.groups.count], $0.basis.earnings.levels) },
    .pension(
      "contributionDensity", [.year, .group, .sex, .age], "rate", "acting, by age on 1 January",
      "δ, contribution-years per insured person-year, ½(a, a+1)"
    ) { $0.byYearAndGroup($0.lives.density) },
    .pension(
      "exitRate", [.year, .group, .sex, .age], "rate", "acting, by age on 1 January",
      "ξ, ½(a, a+1)"
    ) { $0.byYearAndGroup($0.lives.exitRate) },
    .pension(
      "withdrawalAtExit", [.year, .group], "share", "year",
      "share of the exits ξ that takes the lump sum of x at once and leaves"
    ) { pension in pension.byYearAndGroup { $0.withdrawalAtExit } },
    .pension(
      "serviceAbroad", [.year, .group], "years", "award",
      "added to x in the tests of k_min and k_early where x > 0"
    ) { pension in pension.byYearAndGroup { $0.serviceAbroad } },
    .pension(
      "mortalityRelativity", [.group, .age], "ratio", "by age on 1 January",
      "factor on q for contributors: 1 − (1 − r) · clamp((95 − a)/20, 0, 1)"
    ) { pension in
      ArrayValues(
        [pension.groups.count, Age.count],
        Array(pension.lives.relativity.prefix(pension.groups.count * Age.count)))
    },
    .pension(
      "dormantMortalityRelativity", [.age], "ratio", "by age on 1 January",
      "factor on q for dormants"
    ) { $0.relativity(row: 0) },
    .pension(
      "pensionerMortalityRelativity", [.age], "ratio", "by age on 1 January",
      "factor on q for old-age pensioners"
    ) { $0.relativity(row: 1) },
    .pension(
      "invalidityMortalityRelativity", [.age], "ratio", "by age on 1 January",
      "factor on q for invalidity pensioners"
    ) { $0.relativity(row: 2) },
    .pension(
      "collectionRate", [.year, .group], "rate", "year", "χ(g,t), collected over due"
    ) { pension in pension.byYearAndGroup { $0.collectionRate } },
    .pension(
      "contributionSubsidy", [.year, .group], "money a month", "mean of the year",
      "Σ share · amount of the classes with a subsidy, before each class's cap"
    ) { pension in
      let classes = pension.groups.enumerated().map { index, group in
        pension.law.subsidies(of: group, index).map { each in
          (amount: pension.indices.amounts(of: each.amount), share: each.share)
        }
      }
      return ArrayValues(
        [pension.years.count, pension.groups.count],
        pension.years.flatMap { year in
          classes.map { group in
            group.reduce(0) {
              $0 + $1.share.heldConstant(at: year) * $1.amount.heldConstant(at: year)
            }
          }
        })
    },
    .pension(
      "contributionRate", [.year, .payer, .group], "rate", "mean of the year",
      "statutory rate of insurable earnings"
    ) { pension in
      let payers = Payer.allCases
      return ArrayValues(
        [pension.years.count, payers.count, pension.groups.count],
        pension.years.flatMap { year in
          payers.flatMap { payer in
            pension.groups.indices.map { pension.law.rate(payer, group: $0, in: year) }
          }
        })
    },
  ]
}
