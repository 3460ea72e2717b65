extension ReportText {
  static let chaptersInEnglish: [ReportText: String] = [
    // Summary
    .summaryIntroduction:
      "What the projection of {first} to {last} says under “{title}”. Every figure is taken from the tables that follow.",
    .leadReserve: "Reserve.",
    .leadCost: "Cost.",
    .leadMembers: "Members.",
    .leadBalance: "Balance.",
    .leadOthers: "Other funds.",
    .leadPopulation: "Population.",
    .leadReform: "Reform.",
    .leadData: "Data.",
    .keyDepletion: "Year in which the reserve is depleted",
    .after: "after {year}",
    .keyCost: "PAYG cost rate, percent of insurable earnings, {first} → {last}",
    .keyBalance:
      "Actuarial balance over 75 years with the target reserve at the end, percent of insurable earnings",
    .keyMembers: "Contributors to a pensioner, {first} → {last}",
    .reserveStart: "The fund for {fund} holds {amount} at the end of {year}.",
    .growsTo: "The reserve is largest at the end of {peak}, at {amount}.",
    .growsToTheEnd: "The reserve is largest at the end of the projection, in {last}, at {amount}.",
    .notDepleted: "It is not depleted before the end of {last}.",
    .depleted: "It is depleted in {year}.",
    .payable: "In that year contributions and reserve pay {share} of the cost.",
    .payableAfter: "In the year after, contributions pay {share}.",
    .costMoves:
      "The PAYG cost rate goes from {from} of insurable earnings in {first} to {to} in {last}.",
    .againstIncome: "The income rate of {last} is {rate}.",
    .deficitFrom: "Contributions first fall short of expenditure in {year}.",
    .noDeficit: "Contributions cover expenditure in every year to {last}.",
    .membersMove:
      "Contributors go from {from} to {to} and old-age pensioners from {fewer} to {more} between {first} and {last}: there are {ratio} contributors to a pensioner at the start and {later} at the end.",
    .over75: "Over 75 years",
    .overHorizon: "To the end of {last}",
    .balanceShort:
      "{period} the actuarial balance, which counts a target reserve at the end, is short by {points} percentage points of insurable earnings; a level contribution rate of {premium} from today on would, with the reserve, pay all expenditure of the period, without a target reserve at the end.",
    .balanceLong:
      "{period} the actuarial balance, which counts a target reserve at the end, has {points} percentage points of insurable earnings to spare; a level contribution rate of {premium} from today on would, with the reserve, pay all expenditure of the period, without a target reserve at the end.",
    .fundIn: "{fund} ({year})",
    .othersDepleted: "Of the other funds these are depleted: {funds}.",
    .othersLast: "Not depleted before the end of {last}: {funds}.",
    .populationMoves:
      "The population goes from {from} in {first} to {to} in {last}; for 100 persons aged 15 to 64 there are {few} aged 65 and over at the start and {many} at the end.",
    .reformSame: "Under “{run}” the reserve is depleted in {year}, as in the baseline.",
    .reformLater: "Under “{run}” the reserve is depleted in {year}, {years} years later.",
    .reformEarlier: "Under “{run}” the reserve is depleted in {year}, {years} years earlier.",
    .reformSaves: "Under “{run}” the reserve is not depleted before the end of {last}.",
    .reformDepletes: "Under “{run}” the reserve is depleted in {year}.",
    .reformNever: "Under “{run}” too the reserve is not depleted before the end of {last}.",
    .reformHorizon:
      "“{run}” is projected to {last} and the baseline to {end}: under it the reserve is not depleted before the end of {last}, and no comparison is made.",
    .reformDepletesOther:
      "Under “{run}” the reserve is depleted in {year}; it is projected to {last} and the baseline to {end}, and no comparison is made.",
    .reformBalance:
      "The actuarial balance over 75 years moves by {change} percentage points, from {from} to {to} percent of insurable earnings.",
    .basisFinding:
      "Of the {all} parameters that the baseline rests on, {assumed} are assumed and {memory} are recalled and not yet checked against their source; they are marked in this report.",
    .milestonesTable: "Milestones of each fund",
    .scenariosTable: "The fund under each scenario: {fund}",
    // Provisions
    .lawInForce: "The law in force",
    .lawIntroduction:
      "Each parameter with the years in which a value is in force and the article that says so. Where a value changes almost every year, the first years, every twentieth and the last are shown.",
    .reformChanges: "What each reform changes",
    .changesOf: "Parameters that differ from the baseline: {run}",
    .inBaseline: "Baseline",
    .inReform: "Reform",
    .noLaw:
      "The runs hold no legal parameters; give scenario files or results written with them to see the provisions.",
    .noReforms:
      "No reform was given; name further runs after the baseline to see what they change.",
    .reformChangesNothing: "No parameter of this run differs from the baseline.",
    .generalPart: "General",
    .economyPart: "Economy",
    .fertilityPart: "Fertility",
    .fundPart: "Investment and administration of the funds",
    .groupsPart: "Insured groups",
    .labourPart: "Labour force",
    .migrationPart: "Migration",
    .mortalityPart: "Mortality",
    .populationPart: "Population",
    .uncertaintyPart: "Random processes",
    .minimumWagePart: "Minimum wages by region",
    // Data
    .dataIntroduction:
      "Inputs are files that name their sources; their hashes stand in the annex. A parameter was seen in its source, recalled from memory, or assumed where no source is known. What is recalled or assumed limits what the results can bear.",
    .basisTable: "Parameters by what they rest on",
    .inputs: "Inputs",
    .basisSeen: "seen in the source",
    .basisMemory: "from memory",
    .basisAssumed: "assumed",
    .openingTitle: "Opening stocks",
    .calibrationTitle: "Calibration of the base year",
    .calibrationIntroduction:
      "What was scaled to an observed total, with the factor. Nothing else was scaled.",
    .noCalibration:
      "Nothing was scaled; state observed totals in the scenario to calibrate the base year.",
    .warningsTitle: "Warnings",
    .warningCount: "Warnings: {count}",
    .noWarnings: "The run warns of nothing.",
    // Assumptions
    .assumptionsIntroduction:
      "Each assumption with the years in which it holds and its source. They are the scenario's best estimates without margins, unless a source says otherwise; the actuary judges whether they are reasonable (ISAP 2, 2.2).",
    .noAssumptions:
      "The runs hold no assumptions; give scenario files or results written with them.",
    // Method
    .methodIntroduction:
      "The projection goes from people to money: population, labour force, insured persons, earnings, benefits, fund. It is deterministic on the central path; every formula is derived on the method page named beside it.",
    .methodTiming: "Cash flows reach the fund {timing}.",
    .timingMidYear: "at mid-year",
    .timingMidYearSimple: "at mid-year, with simple interest",
    .timingEndYear: "at the end of the year",
    .timingStartYear: "at the start of the year",
    .timingMonthly: "in the middle of each month",
    .methodPopulation:
      "Population by sex and single age is carried from 1 January to 1 January by survival ratios S and net migration M; births come from fertility by age of the mother.",
    .methodCoverage:
      "Insured persons of each group g are a share κ of the labour force L by sex and age; those who leave become dormant and may return, withdraw or retire.",
    .methodEarnings:
      "Insurable earnings W are contributors C times mean earnings w, floor and ceiling applied, times the share χ that is collected.",
    .methodPensions:
      "Pensions of the year are units Z in payment times the index I, half a year's deaths q deducted; each award follows the law of its day, service and earnings.",
    .methodFund:
      "The reserve F earns the yield i on its opening balance; net cash flow N earns γ(i) of the year by its timing.",
    .methodCost:
      "The PAYG cost rate is the contribution rate that would pay the year's expenditure E out of the year's insurable earnings W.",
    .methodPremium:
      "The general average premium is the level rate that pays present values of expenditure over a period, the reserve at the start deducted; flows stand in mid-year.",
    .methodPage: "Derived in",
    .methodNotional:
      "The reserve is notional: it goes on below zero at the yield of the fund, so that a debt after depletion is no forecast but the size of what would be missing.",
    // Results
    .reserveFigure: "Reserve of the fund: {fund}",
    .ratioFigure: "Reserve ratio, opening reserve over expenditure: {fund}",
    .ratesFigure: "Income and PAYG cost rate: {fund}",
    .membersFigure: "Contributors and old-age pensioners",
    .notionalNote: "Deep below zero the drawing is cut off; the data are whole.",
    .lineWords: "{line}: {from} in {first}, {to} in {last} ({unit}).",
    .panelsOf: "“{run}”:",
    .pyramidFigure: "Population by age and sex",
    .pyramidWords:
      "The population of 1 January goes from {from} in {first} to {to} in {last}; the share aged 65 and over from {old} to {older}. Move the slider, or play, to see every year.",
    .populationByAge: "Population by age on 1 January",
    .men: "Men",
    .women: "Women",
    .sexesIn: "Both in {year}",
    .play: "Play",
    .pause: "Pause",
    .accountsTitle: "Income and expenditure",
    .accountsIntroduction:
      "Every fund by year over the whole period, then all funds consolidated, where what they pay each other cancels. Amounts in {unit}, nominal; the reserve on 31 December.",
    .accountOf: "Account: {fund}",
    .accountUnder: "Account: {fund}, under “{run}”",
    .ofWhichEmployer: "of which employers",
    .ofWhichInsured: "of which insured persons",
    .ofWhichState: "of which the State",
    .stateTitle: "Paid by the State beside the funds",
    .noFund: "The runs project no fund; a scenario with a branch gives accounts by year.",
    // Sensitivity
    .sensitivityIntroduction:
      "One assumption at a time is moved as the scenario files of the sensitivities say; all others stay.",
    .tornadoFigure: "What single assumptions move: {figure}",
    .tornadoWords:
      "{figure} is {base} ({unit}) in the baseline. The largest effect is that of {bar}: {ends}.",
    .noSensitivity:
      "No sensitivities were given; name a folder or files of scenarios that each move one assumption with --sensitivities.",
    .increase: "higher",
    .decrease: "lower",
    .level: "level",
    // Uncertainty
    .uncertaintyIntroduction:
      "Random processes are drawn around the central path; every path goes through the fund. Bands hold the stated share of paths in each year, not of whole paths.",
    .fanFigure: "Reserve over the paths: {run}",
    .fanWords:
      "{count} paths. In {last} half of them lie between {low} and {high}; the median is {median}.",
    .bandOf: "{share} percent of paths",
    .median: "Median",
    .centralPath: "Central path",
    .depletionFigure: "Probability that the reserve is depleted by the end of the year: {run}",
    .depletionWords: "{fund}: depleted by the end of {last} on {share} of the paths.",
    .pathIndicators: "Indicators over the paths: {run}",
    .existsOn: "Exists on",
    .noPaths:
      "The runs have no drawn paths; run the baseline with --paths and give its results to see fan and depletion probability.",
    // Reconciliation
    .reconciliationIntroduction:
      "From the valuation before, “{previous}”, to this one: what new data, experience, each changed assumption, the law and the method contribute (ISAP 2, 3.2; ISSA-ILO guideline 7).",
    .reconciliationFigure: "From the valuation before to this one: {figure}",
    .valuationsTable: "Both valuations",
    .noPrevious: "No valuation before was given; name its run with --previous to reconcile.",
    .noReconciliation:
      "No figure could be followed from one valuation to the other step by step; their main figures stand side by side.",
    // Comparison
    .scenariosTitle: "Scenarios",
    .indicatorsTable: "Indicators side by side",
    .allIndicators: "All indicators",
    .attributionTitle: "What each change contributes: {figure}",
    .attributionIntroduction:
      "The changes of a reform are put into the baseline one after the other, in the order of its file; each is counted after those before it, and together they are the whole difference.",
    .waterfallFigure: "From “{from}” to “{to}”",
    .waterfallWords:
      "{figure}: {start} under “{from}”, {end} under “{to}” ({unit}). The largest step is “{step}”: {change}.",
    .afterStep: "Figure after it",
    .neverNote:
      "“{after}” counts as {year}, so that a change to or from it has a size.",
    .noAttribution:
      "The differences are not split into steps here: that needs scenario files of baseline and reforms, and a figure that exists in both.",
    .publishedTitle: "Published projections and figures",
    .publishedIntroduction:
      "The baseline beside figures that others published; none of them was fitted to.",
    .noObservations:
      "The scenario names no published figures; list them under 'observations' to compare.",
    // Opinion
    .opinionIntroduction:
      "This report was made by a program. Whether it may be relied on is for an actuary to say, who under ISAP 2 (3.2) states in own words and under own name:",
    .opinionData:
      "whether the data are sufficient and reliable for the purpose, and what was done where they are not;",
    .opinionAssumptions:
      "whether the assumptions are reasonable, one by one and together, and who chose them;",
    .opinionMethod:
      "whether the method is appropriate to the programme and consistent with sound actuarial practice;",
    .opinionSustainability:
      "whether the programme is financially sustainable over the period, by which measure, and what would make it so;",
    .opinionLimits: "what limits the use of the report, and any departure from the standards.",
    .opinionBlank: "To be written by the actuary",
    .actuary: "Actuary",
    .qualification: "Qualification and membership",
    .placeAndDate: "Place, date, signature",
    // Annex
    .annexIntroduction:
      "Full tables of the baseline, the accounts that reforms move, and the inputs of every run.",
    .peopleOf: "Persons and means: {branch}",
    .inputsTitle: "Input files",
  ]
}
