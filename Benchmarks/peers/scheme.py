"""What both peers share: reading PeerInput's folder, tables by service, checking, timing.

Nothing here is timed. The method is that of Method/Recompute in the documentation.
"""

import argparse
import json
import pathlib
import time

import numpy as np

K = 51  # completed years of service, 0...50
TOLERANCE = 1e-9

# Columns of a service table, by years of service.
INVERSE, ELIGIBLE, EARLY, RATE, BEYOND, MINIMUM, SURVIVORS, GRANT, WITHDRAWAL, SERVICE = range(10)
# Columns of a lump-sum table, in years of reference earnings.
LUMP, GRANT_LUMP, GRANT_LUMP_SURVIVORS = range(3)


class Scheme:
    """Numbers of one folder; arrays are attributes by the names they are written with."""

    def __init__(self, folder):
        folder = pathlib.Path(folder)
        description = json.loads((folder / "description.json").read_text())
        for name, shape in description["shapes"].items():
            setattr(self, name, np.fromfile(folder / f"{name}.f64").reshape(shape))
        self.law = law = description["law"]
        self.Y, self.G, self.N = law["years"], law["groups"], law["paths"]
        self.first_age, self.last_age = law["firstAge"], law["lastAge"]
        self.flow = {name: i for i, name in enumerate(law["flows"])}
        self.group_flow = {name: i for i, name in enumerate(law["groupFlows"])}
        unsupported = [
            ("invalidity", self.invalidityRate.any() or self.openInvalidityPensioners.any()),
            ("spouses' shares of pension", any(law["spouseShareOfPension"])),
            ("dispersion of pensions", law["pensionDispersion"] > 0),
            ("densities by age", np.ptp(self.density, axis=-1).any()),
        ]
        for what, used in unsupported:
            if used:
                raise SystemExit(f"the peers leave out {what}, which this scheme uses")
        self.make_tables()
        self.make_averages()

    # Tables -----------------------------------------------------------------------------------

    def make_tables(self):
        """service[place][column][k] and lump[place][column][k], and the place of a cell."""
        law, k = self.law, np.arange(K, dtype=float)
        service, lump = [], []
        shape = (self.Y, 2, 1 + self.G)
        self.service_place = np.zeros(shape, dtype=np.int64)
        self.lump_place = np.zeros(shape, dtype=np.int64)
        known = {}

        def place(table, tables):
            key = (len(table), table.tobytes())
            if key not in known:
                known[key] = len(tables)
                tables.append(np.pad(table, ((0, 0), (0, 1))))
            return known[key]

        for t in range(self.Y):
            for s in range(2):
                for slot in range(1 + self.G):
                    half = 0.5 * self.density[slot - 1, t, s, 0] if slot else 0.0
                    a, b = self.tables(t, s, k, k + half)
                    self.service_place[t, s, slot] = place(a, service)
                    self.lump_place[t, s, slot] = place(b, lump)
        self.service, self.lump = np.array(service), np.array(lump)

    def tables(self, t, s, k, x):
        law = self.law
        rounded = x + law["partYearRounding"]
        grant = reached(k, law["grantQualifying"][t])
        survivors = reached(x, law["survivorsQualifying"][t])
        points = np.array(law["withdrawalByService"])
        allowed = sum(w * (k < limit) for w, limit in law["withdrawalLimit"][t])
        months = sum(w * v for w, v in law["monthsBeyondMaximum"][t])
        rate, beyond = 0 * x, 0 * x
        for scale in law["accrual"][s][t]:
            p = np.array(scale["points"])
            y = np.interp(rounded, p[:, 0], p[:, 1])
            if p[0, 0] > 0:
                y = np.where(rounded < p[0, 0], p[0, 1] * np.maximum(rounded, 0) / p[0, 0], y)
            for w, cap in law["accrualMaximum"][t]:
                rate += scale["weight"] * w * np.minimum(y, cap)
                beyond += scale["weight"] * w * np.maximum(0, rounded - years_to(p, cap))
        inverse = np.where(x > 0, 1 / np.where(x > 0, x, 1), 0)
        service = np.stack([
            inverse, reached(x, law["qualifying"][t]), reached(x, law["earlyQualifying"][t]),
            rate, beyond * months / 12, reached(x, law["minimumPensionService"][t]), survivors,
            grant, np.where(k > 0, allowed * np.interp(k, points[:, 0], points[:, 1]), 0), x,
        ])
        sums = self.lump_years(t, k, x)
        granted = grant * np.maximum(law["survivorsMinimumMonths"][t] / 12, sums)
        return service, np.stack([sums, granted, granted * survivors])

    def lump_years(self, t, k, x):
        year, periods, months = self.law["firstYear"] + t, self.law["lumpSumMonths"], 0 * x

        def before(start):
            return x if start > year else np.clip(k - (year - start), 0, k)

        for j, (start, per_year) in enumerate(periods):
            begin = before(start) if j else 0 * x
            end = before(periods[j + 1][0]) if j + 1 < len(periods) else x
            months += per_year * np.maximum(0, end - begin)
        return months / 12

    # Final-years averages ---------------------------------------------------------------------

    def make_averages(self):
        """average_years[g][t][k], 0 for the career, and average_kind: 0 prices, 1 wages, 2 amount."""
        kinds = ["prices", "wages", "referenceAmount"]
        self.average_years = np.zeros((self.G, self.Y, K + 1), dtype=np.int64)
        self.average_kind = np.zeros((self.G, self.Y, K + 1), dtype=np.int64)
        for g, classes in enumerate(self.law["averaging"]):
            for t in range(self.Y):
                for k in range(K):
                    entry = self.law["firstYear"] + t - k
                    found = [c for c in classes if c["from"] <= entry]
                    years = found[-1].get("years") if found else None
                    if years and k >= years:
                        self.average_years[g, t, k] = years
                        self.average_kind[g, t, k] = kinds.index(found[-1]["index"])
        self.has_averages = self.average_years.any(axis=(1, 2))
        # Levels of the years before T0, the furthest first; wages are relative to T0.
        self.history = np.array([self.law["history"][kind][::-1] for kind in kinds])

    def lagged_prices(self):
        lag = self.law["valorizationLag"]
        past = self.history[0][len(self.history[0]) - lag:]
        return np.concatenate([np.repeat(past[:, None], self.N, 1), self.prices])[: self.Y]


def reached(x, shares):
    return sum(w * (x >= threshold) for w, threshold in shares) + 0 * x


def years_to(points, cap):
    """The service at which a scale first reaches the cap; infinite if it never does."""
    if points[0, 1] >= cap - 1e-12:
        return points[0, 0] * cap / points[0, 1] if points[0, 1] > cap else points[0, 0]
    for a, b in zip(points, points[1:]):
        if b[1] >= cap - 1e-12:
            return a[0] + (b[0] - a[0]) * (cap - a[1]) / (b[1] - a[1])
    return np.inf


# Checking and timing --------------------------------------------------------------------------


def check(scheme, flows, group_flows):
    """Fails where a figure differs from the engine's by more than the tolerance.

    A flow that is small in one year is measured against a millionth of its largest year.
    """
    names = [(scheme.law["flows"][i], flows[i], scheme.flows[i]) for i in range(len(flows))]
    for i, name in enumerate(scheme.law["groupFlows"]):
        for g in range(scheme.G):
            names.append((f"{name}[{g}]", group_flows[i, g], scheme.groupFlows[i, g]))
    errors = []
    for name, mine, ours in names:
        size = np.maximum(np.abs(ours), 1e-6 * np.abs(ours).max(axis=0))
        size = np.maximum(size, 1e-3)
        errors.append((float((np.abs(mine - ours) / size).max()), name))
    worst, name = max(errors)
    if not all(error <= TOLERANCE for error, _ in errors):
        for error, flow in sorted(errors, reverse=True)[:12]:
            print(f"  {flow}: {error:.2e}")
        raise SystemExit(f"differs from the engine: {name} by {worst:.2e}")
    return worst


def arguments(description):
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("folder", help="what PeerInput wrote")
    parser.add_argument("--json", help="file for the figures")
    parser.add_argument("--times", type=int, default=3, help="runs; the fastest counts")
    return parser


def fastest(times, work):
    best = float("inf")
    for _ in range(times):
        start = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - start)
    return best


def report(name, paths, seconds, worst, file):
    """Prints paths per second by number of threads, and writes them where asked."""
    print(f"{name}: {paths} paths, largest difference from the engine {worst:.1e}")
    figures = {str(threads): paths / time for threads, time in seconds.items()}
    for threads, figure in figures.items():
        print(f"  threads {threads}: {figure:8.1f} paths/s")
    if file:
        pathlib.Path(file).write_text(json.dumps(
            {"name": name, "pathsPerSecond": figures, "largestDifference": worst}) + "\n")
