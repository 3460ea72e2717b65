# %% [markdown] comparisonTitle
# %% [markdown] setup
# %%
import altair as alt
import pandas as pd

import ansinh_runs

alt.renderers.enable("svg")
alt.data_transformers.disable_max_rows()
pd.options.display.max_rows = 200
pd.options.display.float_format = lambda number: (
    f"{number:,.0f}" if abs(number) >= 1000 else f"{number:,.4g}")

LANGUAGE = "{language}"
TEXT = {texts}
if LANGUAGE == "vi":
    alt.renderers.set_embed_options(format_locale={
        "decimal": ",", "thousands": ".", "grouping": [3], "currency": ["", "\u00a0₫"]})

runs = ansinh_runs.load(".")
definitions = ansinh_runs.measures(".")
changed = ansinh_runs.verify(".")
assert not changed, f"not as they were written: {changed}"
base, reforms = runs[0], runs[1:]
unit = base.currency.display_unit
money = base.currency.display_words[LANGUAGE]
main = (base.branches() or ["pension"])[0]


def title(name: str) -> str:
    """The title of a measure or an indicator."""
    return definitions.title(name, LANGUAGE)


pd.DataFrame(
    {
        TEXT["scenario"]: [run.title[LANGUAGE] for run in runs],
        TEXT["run"]: [run.manifest["run"] for run in runs],
        TEXT["years"]: [f"{run.years[0]}–{run.years[-1]}" for run in runs],
    }
)

# %% [markdown] fund
# %%
# Okabe and Ito's colours, which the colour-blind tell apart.
COLOURS = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#000000"]


def long(measure: str, branch: str = main, scale: float = 1.0) -> pd.DataFrame:
    """One measure of all runs: year, scenario, value."""
    wide = ansinh_runs.by_run(runs, measure, branch, language=LANGUAGE) / scale
    return wide.rename_axis("year").reset_index().melt(
        "year", var_name="scenario", value_name="value").dropna()


def lines(data: pd.DataFrame, heading: str, axis: str, form: str = ",.0f") -> alt.Chart:
    """A line a scenario; ``form`` is a number format of d3."""
    order = list(dict.fromkeys(data["scenario"]))
    return alt.Chart(data, title=heading, width=620, height=280).mark_line().encode(
        x=alt.X("year:Q", title=TEXT["year"], scale=alt.Scale(nice=False, zero=False),
                axis=alt.Axis(format="d", labelOverlap=True)),
        y=alt.Y("value:Q", title=axis, axis=alt.Axis(format=form)),
        color=alt.Color(
            "scenario:N", title=TEXT["scenario"], sort=order,
            scale=alt.Scale(domain=order, range=COLOURS[: len(order)]),
            legend=alt.Legend(orient="bottom", columns=1, labelLimit=600)),
    )


lines(long("reserveAtYearEnd", scale=unit), title("reserveAtYearEnd"), money)

# %%
YEARS = [year for year in base.years if year in (base.years[0], base.years[-1]) or year % 10 == 0]
(ansinh_runs.by_run(runs, "reserveAtYearEnd", main, language=LANGUAGE) / unit).reindex(YEARS)

# %% [markdown] indicators
# %%
found = pd.DataFrame({run.title[LANGUAGE]: run.indicators() for run in runs}).loc[main]
rows = [
    [ansinh_runs.shown(value, definitions.unit(name), unit, LANGUAGE) for value in row]
    for name, row in zip(found.index, found.to_numpy())
]
pd.DataFrame(rows, index=[title(name) for name in found.index], columns=found.columns)

# %% [markdown] differences
# %%
MEASURES = ["contributors", "oldAgePensioners", "contributions", "totalExpenditure",
            "reserveAtYearEnd", "paygCostRate"]


def difference(measure: str) -> pd.DataFrame:
    """Each reform less the first run, in the chosen years."""
    wide = ansinh_runs.by_run(runs, measure, main, language=LANGUAGE)
    first = wide.columns[0]
    scale = unit if definitions[measure].unit == "money" else 1.0
    change = wide.drop(columns=first).sub(wide[first], axis=0).reindex(YEARS) / scale
    return pd.concat({title(measure): change.T}, names=[TEXT["measure"], TEXT["scenario"]])


parts = [difference(name) for name in MEASURES if reforms and len(base.series(name, main))]
pd.concat(parts) if parts else TEXT["oneRun"]

# %% [markdown] rates
# %%
cost = long("paygCostRate").assign(kind=title("paygCostRate"))
income = long("incomeRate").assign(kind=title("incomeRate"))
lines(pd.concat([cost, income]), TEXT["costAndIncome"], TEXT["ofEarnings"], ".0%").encode(
    strokeDash=alt.StrokeDash(
        "kind:N", title=None, sort=[title("paygCostRate"), title("incomeRate")],
        legend=alt.Legend(orient="bottom")))

# %% [markdown] members
# %%
members = pd.concat(
    long(name, scale=1e6).assign(kind=title(name)) for name in ("contributors", "oldAgePensioners"))
lines(members, TEXT["membersChart"], TEXT["millions"], ",.1f").encode(
    strokeDash=alt.StrokeDash("kind:N", title=None, legend=alt.Legend(orient="bottom")))

# %% [markdown] expenditure
# %%
LINES = ["oldAgePensions", "invalidityPensions", "survivorsPensions", "lumpSums",
         "survivorsLumpSums", "funeralGrants", "healthContributionsOfPensioners",
         "administration"]
found = {title(name): base.series(name, main) / base.series("output", "all") for name in LINES
         if len(base.series(name, main))}
spent = pd.DataFrame(found)
if spent.isna().all(axis=None):
    spent = pd.DataFrame({title(name): base.series(name, main) / unit for name in LINES})
parts = spent.rename_axis("year").reset_index().melt(
    "year", var_name="line", value_name="value").dropna()
alt.Chart(
    parts, title=f"{TEXT['expenditureChart']}: {base.title[LANGUAGE]}", width=620, height=280
).mark_area().encode(
    x=alt.X("year:Q", title=TEXT["year"], scale=alt.Scale(nice=False, zero=False),
                axis=alt.Axis(format="d", labelOverlap=True)),
    y=alt.Y("value:Q", title=TEXT["ofOutput"], axis=alt.Axis(format=".1%")),
    color=alt.Color("line:N", title=None, sort=list(spent.columns),
                    scale=alt.Scale(scheme="tableau20"), legend=alt.Legend(labelLimit=400)),
    order=alt.Order("line:N"),
)

# %% [markdown] pyramid
# %%
def pyramid(run: ansinh_runs.Run, year: int) -> alt.Chart:
    """Men to the left, women to the right, in groups of five ages."""
    people = run.population().loc[year]
    people = people.groupby(people.index // 5 * 5).sum() / 1e6
    people["male"] = -people["male"]
    rows = people.rename_axis("age").reset_index().melt(
        "age", var_name="sex", value_name="persons")
    rows["sex"] = rows["sex"].map({"male": TEXT["men"], "female": TEXT["women"]})
    return alt.Chart(rows, title=str(year), width=190, height=260).mark_bar().encode(
        x=alt.X("persons:Q", title=TEXT["millions"],
                axis=alt.Axis(labelExpr="format(abs(datum.value), ',.1f')", tickCount=5)),
        y=alt.Y("age:O", title=TEXT["age"], sort="descending"),
        color=alt.Color("sex:N", title=None, sort=[TEXT["men"], TEXT["women"]],
                        scale=alt.Scale(range=COLOURS[:2])))


first, last = base.years[0], base.years[-1]
chosen = sorted({first, min(first + 30, last), last})
alt.hconcat(*[pyramid(base, year) for year in chosen]) if base.has("population") else None

# %% [markdown] parameters
# %%
def changes(run: ansinh_runs.Run) -> pd.DataFrame:
    """The values of a run that the first one lacks or has otherwise."""
    key = ["path", "group", "firstYear", "lastYear", "value"]
    known = base.parameters()[key]
    merged = run.parameters().merge(known.drop_duplicates(), on=key, how="left", indicator=True)
    new = merged[merged["_merge"] == "left_only"].drop(columns="_merge")
    return new.assign(scenario=run.title[LANGUAGE])


columns = ["scenario", "path", "group", "firstYear", "lastYear", "value", "unit", "source", "file"]
new = pd.concat([changes(run) for run in reforms]) if reforms else pd.DataFrame(columns=columns)
new = new.astype({"firstYear": "Int64", "lastYear": "Int64"})[columns]
new.head(100).fillna({"source": "", "file": ""}).reset_index(drop=True)

# %% [markdown] published
# %%
beside = base.table("comparison") if base.has("comparison") else pd.DataFrame()
beside[[LANGUAGE, "year", "observed", "projected", "relativeError", "source"]] if len(
    beside) else None
