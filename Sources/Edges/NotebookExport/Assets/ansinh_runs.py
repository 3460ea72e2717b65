"""Reads runs that ansinh exports: a folder of ``ansinh export``, or a store of results.

    import ansinh_runs

    runs = ansinh_runs.load(".")             # the exported folder
    runs = ansinh_runs.load_store("results.sqlite")
    runs[0].series("reserveAtYearEnd")       # a pandas Series by year, full precision

Amounts are in the currency, nominal; rates are fractions; stocks carry their moment in the
measure's definition (``measures``). Needs pandas; Parquet needs pyarrow. Nothing here opens a
connection to a network.
"""

from __future__ import annotations

import hashlib
import json
import re
import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pandas as pd

__all__ = [
    "Currency", "Definition", "Definitions", "Run", "by_run", "load", "load_store", "measures",
    "shown", "to_parquet", "verify",
]

#: Tables of a run by name, with the columns that are words.
TABLES: dict[str, tuple[str, ...]] = {
    "series": ("branch", "group", "measure"),
    "population": ("sex",),
    "indicators": ("branch", "indicator"),
    "calibration": ("item", "unit", "source", "en", "vi"),
    "comparison": ("branch", "group", "measures", "source", "href", "en", "vi"),
    "parameters": ("path", "group", "value", "unit", "source", "basis", "file"),
    "percentiles": ("branch", "group", "measure", "statistic"),
    "indicatorPercentiles": ("branch", "indicator", "statistic"),
    "depletion": ("branch",),
    "expectedShortfall": ("branch",),
    "differences": ("branch", "group", "measure", "statistic"),
    "indicatorDifferences": ("branch", "indicator", "statistic"),
}


@dataclass(frozen=True)
class Currency:
    """What amounts are counted in.

    ``display_unit`` is what tables and charts for people divide by, ``display_words`` its name
    by language.
    """

    code: str
    display_unit: float
    words: dict[str, str]
    display_words: dict[str, str]


@dataclass(frozen=True)
class Definition:
    """What a measure or an indicator means."""

    name: str
    unit: str
    timing: str
    title: dict[str, str]
    formula: str


class Definitions(dict[str, Definition]):
    """Definitions by name; years in the names of model careers do not matter."""

    def find(self, name: str) -> Definition | None:
        """The definition of a measure or an indicator, if there is one."""
        return self.get(name) or self.get(re.sub(r"Entering\d+", "EnteringYear", name))

    def title(self, name: str, language: str) -> str:
        """The title in a language; the name itself where it has none."""
        found = self.find(name)
        if found is None:
            return name
        year = re.search(r"Entering(\d+)", name)
        return found.title[language] + (f" ({year.group(1)})" if year else "")

    def unit(self, name: str) -> str:
        """The unit, ``rate`` or ``money``; empty where it is not known."""
        found = self.find(name)
        return found.unit if found else ""


@dataclass(frozen=True)
class Run:
    """One run. Its tables are read when they are asked for, and once."""

    name: str
    title: dict[str, str]
    years: range
    currency: Currency
    manifest: dict[str, Any]
    folder: Path | None
    read: Callable[[str], pd.DataFrame | None] = field(repr=False)
    tables: dict[str, pd.DataFrame | None] = field(default_factory=dict, repr=False)

    def table(self, name: str) -> pd.DataFrame:
        """A whole table, one of ``TABLES``.

        Raises ``KeyError`` where the run does not have it, as percentiles of a run without paths.
        """
        if name not in self.tables:
            self.tables[name] = self.read(name)
        table = self.tables[name]
        if table is None:
            raise KeyError(f"the run '{self.name}' has no table '{name}'")
        return table

    def has(self, name: str) -> bool:
        """Whether the run has a table."""
        try:
            self.table(name)
        except KeyError:
            return False
        return True

    def series(self, measure: str, branch: str = "pension", group: str = "all") -> pd.Series:
        """One measure by year; empty where the run does not have it."""
        table = self.table("series")
        found = table[
            (table["measure"] == measure) & (table["branch"] == branch) & (table["group"] == group)
        ]
        values = pd.Series(
            found["value"].to_numpy(float), index=found["year"].to_numpy(int), name=measure)
        values.index.name = "year"
        return values

    def branches(self, measure: str = "reserveAtYearEnd") -> list[str]:
        """The branches that have a measure, in the order of the run."""
        table = self.table("series")
        return list(dict.fromkeys(table.loc[table["measure"] == measure, "branch"]))

    def indicators(self) -> pd.Series:
        """Indicators by branch and name; missing where one does not exist."""
        return self.table("indicators").set_index(["branch", "indicator"])["value"]

    def population(self) -> pd.DataFrame:
        """Persons on 1 January: a row a year and age, a column a sex; age 100 is open."""
        return self.table("population").pivot(
            index=["year", "age"], columns="sex", values="persons")

    def parameters(self) -> pd.DataFrame:
        """Resolved values, years with the same value together; with source, file and line."""
        return self.table("parameters")

    def percentiles(
        self, measure: str, branch: str = "pension", group: str = "all",
        table: str = "percentiles",
    ) -> pd.DataFrame:
        """The distribution of a measure over the paths: a row a year, a column a statistic."""
        rows = self.table(table)
        found = rows[
            (rows["measure"] == measure) & (rows["branch"] == branch) & (rows["group"] == group)
        ]
        return found.pivot(index="year", columns="statistic", values="value")

    def paths(self, measure: str, branch: str = "pension", group: str = "all") -> pd.DataFrame:
        """Every path of a measure, a row a path and a column a year, where paths were kept."""
        described = self._described_paths()
        name = f"{branch}.{group}.{measure}"
        for array in described["measures"]:
            if array["name"] == name:
                return self._paths(array["file"], described, described["years"])
        raise KeyError(f"the paths of '{name}' were not kept")

    def path_indicators(self) -> pd.DataFrame:
        """Every path's indicators, a row a path; missing where one does not exist."""
        described = self._described_paths()
        arrays = described["indicators"]
        return self._paths(
            arrays["file"], described, [column["name"] for column in arrays["columns"]])

    @property
    def has_paths(self) -> bool:
        """Whether the paths themselves were kept and exported."""
        return self.folder is not None and (self.folder / "paths" / "paths.json").exists()

    def _described_paths(self) -> dict[str, Any]:
        if self.folder is None or not self.has_paths:
            raise KeyError(f"the paths of '{self.name}' were not kept; run with --keep-paths")
        text = (self.folder / "paths" / "paths.json").read_text(encoding="utf-8")
        described: dict[str, Any] = json.loads(text)
        return described

    def _paths(self, file: str, described: dict[str, Any], columns: list[Any]) -> pd.DataFrame:
        import numpy as np

        assert self.folder is not None
        values = np.load(self.folder / "paths" / file, allow_pickle=False)
        first = described["firstPath"]
        index = pd.RangeIndex(first, first + len(values), name="path")
        return pd.DataFrame(values, index=index, columns=columns)


# Folders


def load(folder: str | Path = ".") -> list[Run]:
    """The runs of an exported folder, the one that the others are compared with first."""
    root = Path(folder)
    export = json.loads((root / "manifest.json").read_text(encoding="utf-8"))
    return [_run(root, entry, export["files"]) for entry in export["runs"]]


def measures(folder: str | Path = ".") -> Definitions:
    """What the measures and indicators of an exported folder mean, by name."""
    table = pd.read_csv(Path(folder) / "measures.csv", keep_default_na=False)
    return Definitions({
        row["name"]: Definition(
            row["name"], row["unit"], row["timing"], {"en": row["en"], "vi": row["vi"]},
            row["formula"])
        for row in table.to_dict("records")
    })


def verify(folder: str | Path = ".") -> list[str]:
    """The files of an exported folder that are not as they were written; none if all is well."""
    root = Path(folder)
    export = json.loads((root / "manifest.json").read_text(encoding="utf-8"))
    return [
        name for name, digest in export["files"].items()
        if not (root / name).is_file() or _hash(root / name) != digest
    ]


def to_parquet(folder: str | Path = ".") -> list[Path]:
    """Writes every table of an exported folder as Parquet into its ``cache`` folder.

    ``load`` reads these from then on, as long as the CSV files are those they were made from.
    """
    root = Path(folder)
    export = json.loads((root / "manifest.json").read_text(encoding="utf-8"))
    written = []
    for entry in export["runs"]:
        for name in TABLES:
            file = f"{entry['folder']}/{name}.csv"
            if file not in export["files"]:
                continue
            target = _cached(root, export["files"][file])
            if not target.exists():
                target.parent.mkdir(exist_ok=True)
                _csv(root / file, name).to_parquet(
                    target, engine="pyarrow", compression="zstd", index=False)
            written.append(target)
    return written


def _run(root: Path, entry: dict[str, Any], files: dict[str, str]) -> Run:
    folder = root / entry["folder"]
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))

    def read(table: str) -> pd.DataFrame | None:
        name = f"{entry['folder']}/{table}.csv"
        if name not in files:
            return None
        cached = _cached(root, files[name])
        if cached.exists():
            return pd.read_parquet(cached)
        return _csv(root / name, table)

    currency = manifest["currency"]
    return Run(
        name=entry["name"], title=manifest["title"],
        years=range(manifest["years"]["first"], manifest["years"]["last"] + 1),
        currency=Currency(
            currency["code"], currency["displayUnit"], currency["words"],
            currency["displayWords"]),
        manifest=manifest, folder=folder, read=read)


def _csv(path: Path, table: str) -> pd.DataFrame:
    words = TABLES[table]
    frame = pd.read_csv(
        path, dtype={column: str for column in words}, float_precision="round_trip",
        keep_default_na=False, na_values={column: [""] for column in _numbers(path, words)})
    return frame


def _numbers(path: Path, words: Iterable[str]) -> list[str]:
    head = pd.read_csv(path, nrows=0).columns
    return [column for column in head if column not in words]


def _cached(root: Path, digest: str) -> Path:
    return root / "cache" / f"{digest[:32]}.parquet"


def _hash(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()


# Stores

_QUERIES: dict[str, str] = {
    "series": 'SELECT branch, "group", measure, year, value FROM series WHERE run = ?',
    "population": "SELECT year, sex, age, persons FROM population WHERE run = ?",
    "indicators": "SELECT branch, indicator, value FROM indicator WHERE run = ?",
    "calibration":
        "SELECT item, unit, raw, observed, factor, source, en, vi FROM calibration WHERE run = ?",
    "comparison":
        'SELECT branch, "group", measures, year, last_year AS lastYear, observed, projected, '
        "relative_error AS relativeError, source, href, en, vi FROM comparison WHERE run = ? "
        "ORDER BY number",
    "parameters":
        'SELECT path, "group", year AS firstYear, year AS lastYear, value, number, unit, source, '
        "basis, place AS file FROM parameter WHERE run = ? ORDER BY row",
    "percentiles":
        'SELECT branch, "group", measure, year, '
        "'p' || replace(CAST(percent AS TEXT), '.0', '') AS statistic, value "
        "FROM percentile WHERE run = ?",
    "indicatorPercentiles":
        "SELECT branch, indicator, statistic, value FROM indicator_percentile WHERE run = ?",
    "depletion": "SELECT branch, year, probability FROM depletion WHERE run = ?",
    "expectedShortfall":
        "SELECT branch, year, level, value FROM expected_shortfall WHERE run = ?",
    "differences":
        'SELECT branch, "group", measure, year, statistic, value FROM difference WHERE run = ?',
    "indicatorDifferences":
        "SELECT branch, indicator, statistic, value FROM indicator_difference WHERE run = ?",
}


def load_store(
    path: str | Path, runs: Iterable[str] | None = None, display_unit: float = 1.0
) -> list[Run]:
    """The runs of a store, or those with the given ids, in the order asked for.

    A store knows a currency by its code; ``display_unit`` is what charts divide amounts by.
    """
    file = Path(path)
    with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as database:
        database.row_factory = sqlite3.Row
        found = {row["id"]: dict(row) for row in database.execute("SELECT * FROM run")}
    wanted = list(found) if runs is None else list(runs)
    missing = [name for name in wanted if name not in found]
    if missing:
        raise KeyError(f"'{file}' has no run '{missing[0]}'; it has {', '.join(found)}")
    return [_stored(file, found[name], display_unit) for name in wanted]


def _stored(file: Path, row: dict[str, Any], display_unit: float) -> Run:
    def read(table: str) -> pd.DataFrame | None:
        with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as database:
            frame = pd.read_sql_query(_QUERIES[table], database, params=(row["id"],))
        numbers = [column for column in frame.columns if column not in TABLES[table]]
        frame[numbers] = frame[numbers].apply(pd.to_numeric)
        return None if frame.empty and table not in ("series", "parameters") else frame

    code = row["currency"]
    return Run(
        name=row["id"], title={"en": row["title_en"], "vi": row["title_vi"]},
        years=range(row["first_year"], row["last_year"] + 1),
        currency=Currency(
            code, display_unit, {"en": code, "vi": code}, {"en": code, "vi": code}),
        manifest=row, folder=None, read=read)


# Runs together


def shown(value: float, unit: str, display_unit: float = 1.0, language: str = "en") -> str:
    """A figure for people: rates in percent, money in the display unit, marks of the language."""
    if pd.isna(value):
        return "–"
    if unit == "calendar year":
        return f"{value:.0f}"
    if unit == "rate":
        text = f"{100 * value:,.2f} %"
    elif unit == "money":
        text = f"{value / display_unit:,.1f}"
    else:
        text = f"{value:,.0f}" if abs(value) >= 1000 else f"{value:,.3f}"
    return text if language == "en" else text.translate(str.maketrans(",.", ".,"))


def by_run(
    runs: Iterable[Run], measure: str, branch: str = "pension", group: str = "all",
    language: str = "en",
) -> pd.DataFrame:
    """One measure of several runs: a row a year, a column a run under its title."""
    columns = {}
    for run in runs:
        title = run.title[language]
        while title in columns:
            title += " ′"
        columns[title] = run.series(measure, branch, group)
    return pd.DataFrame(columns)
