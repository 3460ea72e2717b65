# %% [markdown] uncertaintyTitle
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

runs = [run for run in ansinh_runs.load(".") if run.has("percentiles")]
assert runs, TEXT["noPaths"]
definitions = ansinh_runs.measures(".")
changed = ansinh_runs.verify(".")
assert not changed, f"not as they were written: {changed}"
base = runs[0]
unit = base.currency.display_unit
money = base.currency.display_words[LANGUAGE]
drawn = base.table("percentiles")
funds = drawn.loc[drawn["measure"].isin(["reserveAtYearEnd", "paygCostRate"]), "branch"]
main = (funds if len(funds) else drawn["branch"]).iloc[0]


def title(name: str) -> str:
    """The title of a measure or an indicator."""
    return definitions.title(name, LANGUAGE)


facts = [run.manifest.get("ensemble") or {} for run in runs]
pd.DataFrame(
    {
        TEXT["scenario"]: [run.title[LANGUAGE] for run in runs],
        TEXT["paths"]: [fact.get("pathCount") for fact in facts],
        TEXT["seed"]: [fact.get("seed") for fact in facts],
        TEXT["drawn"]: [", ".join(fact.get("randomProcesses", [])) for fact in facts],
    }
)

# %% [markdown] fan
# %%
COLOURS = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#000000"]
BANDS = [("p2.5", "p97.5", 0.15), ("p5", "p95", 0.25), ("p10", "p90", 0.35), ("p25", "p75", 0.5)]


def fan(run: ansinh_runs.Run, measure: str, scale: float, axis: str, form: str) -> alt.LayerChart:
    """Bands of the paths, their median, and the run without draws as a dashed line."""
    spread = run.percentiles(measure, main) / scale
    spread.columns = [column.replace(".", "_") for column in spread.columns]
    rows = spread.reset_index()
    x = alt.X("year:Q", title=TEXT["year"], scale=alt.Scale(nice=False, zero=False),
              axis=alt.Axis(format="d", labelOverlap=True))
    y_axis = alt.Axis(format=form)
    layers = [
        alt.Chart(rows).mark_area(color=COLOURS[0], opacity=opacity).encode(
            x=x, y=alt.Y(f"{low}:Q", title=axis, axis=y_axis), y2=f"{high}:Q")
        for low, high, opacity in (
            (low.replace(".", "_"), high.replace(".", "_"), opacity)
            for low, high, opacity in BANDS)
    ]
    middle = alt.Chart(rows).mark_line(color="black", strokeWidth=1.5).encode(x=x, y="p50:Q")
    central = (run.series(measure, main) / scale).rename("central").reset_index()
    dashed = alt.Chart(central).mark_line(color=COLOURS[1], strokeDash=[6, 4]).encode(
        x=x, y="central:Q")
    heading = f"{title(measure)}: {run.title[LANGUAGE]}"
    return alt.layer(*layers, middle, dashed).properties(title=heading, width=620, height=260)


available = set(drawn.loc[drawn["branch"] == main, "measure"])
FANS = [
    (name, scale, axis, form) for name, scale, axis, form in (
        ("reserveAtYearEnd", unit, money, ",.0f"),
        ("paygCostRate", 1.0, TEXT["ofEarnings"], ".0%"),
        ("reserveRatioOpening", 1.0, TEXT["yearsOfExpenditure"], ",.1f"),
    ) if name in available
]
alt.vconcat(*[fan(run, *figure) for figure in FANS for run in runs])

# %% [markdown] depletion
# %%
gone = pd.concat(
    run.table("depletion").query("branch == @main").assign(scenario=run.title[LANGUAGE])
    for run in runs if run.has("depletion"))
order = [run.title[LANGUAGE] for run in runs]
alt.Chart(gone, title=TEXT["depletionChart"], width=620, height=240).mark_line().encode(
    x=alt.X("year:Q", title=TEXT["year"], scale=alt.Scale(nice=False, zero=False),
                axis=alt.Axis(format="d", labelOverlap=True)),
    y=alt.Y("probability:Q", title=TEXT["probability"], axis=alt.Axis(format=".0%"),
            scale=alt.Scale(domain=[0, 1])),
    color=alt.Color("scenario:N", title=TEXT["scenario"], sort=order,
                    scale=alt.Scale(domain=order, range=COLOURS[: len(order)]),
                    legend=alt.Legend(orient="bottom", columns=1, labelLimit=600)))

# %% [markdown] pathIndicators
# %%
def spread_of_indicators(run: ansinh_runs.Run) -> pd.DataFrame:
    """A row an indicator, a column a statistic, over the paths on which it exists."""
    rows = run.table("indicatorPercentiles").query("branch == @main")
    wide = rows.pivot(index="indicator", columns="statistic", values="value")
    kept = ["share", "mean", "p5", "p25", "p50", "p75", "p95"]
    wide = wide.reindex(columns=[name for name in kept if name in wide])
    for name in wide.columns.drop("share", errors="ignore"):
        wide[name] = [
            ansinh_runs.shown(value, definitions.unit(row), unit, LANGUAGE)
            for row, value in wide[name].items()
        ]
    wide.index = [title(name) for name in wide.index]
    return wide


pd.concat({run.title[LANGUAGE]: spread_of_indicators(run) for run in runs})

# %%
def histogram(run: ansinh_runs.Run, name: str) -> alt.Chart:
    """The paths' values of one indicator, where the paths were kept."""
    values = run.path_indicators()[f"{main}.{name}"].dropna().rename("value").reset_index()
    return alt.Chart(values, title=run.title[LANGUAGE], width=300, height=180).mark_bar(
        color=COLOURS[0]).encode(
        x=alt.X("value:Q", bin=alt.Bin(maxbins=30), title=title(name)),
        y=alt.Y("count():Q", title=TEXT["paths"]))


kept = [run for run in runs if run.has_paths]
names = [column.split(".", 1)[1] for column in kept[0].path_indicators().columns
         if column.startswith(f"{main}.actuarialBalance")] if kept else []
alt.hconcat(*[histogram(run, names[-1]) for run in kept]) if names else TEXT["notKept"]

# %% [markdown] pathDifferences
# %%
def difference(run: ansinh_runs.Run, measure: str) -> pd.DataFrame:
    """A run less the first one, path by path: from kept paths, else as the run wrote it."""
    levels = [5, 25, 50, 75, 95]
    if run.has_paths and base.has_paths:
        own, first = run.paths(measure, main), base.paths(measure, main)
        both = own.index.intersection(first.index)
        change = own.loc[both] - first.loc[both]
        wide = change.quantile([level / 100 for level in levels]).T
        wide.columns = [f"p{level}" for level in levels]
        wide["probabilityAboveZero"] = (change > 0).mean()
    else:
        wide = run.percentiles(measure, main, table="differences")
        wide = wide[[f"p{level}" for level in levels] + ["probabilityAboveZero"]]
    return wide.rename_axis("year")


YEARS = [year for year in base.years if year in (base.years[0], base.years[-1]) or year % 10 == 0]
compared = [run for run in runs[1:] if run.has("differences") or (run.has_paths and base.has_paths)]
tables = {
    (run.title[LANGUAGE], title(measure)): difference(run, measure).reindex(YEARS)
    for run in compared for measure, *_ in FANS
}
pd.concat(tables, names=[TEXT["scenario"], TEXT["measure"]]) if tables else TEXT["oneRun"]
