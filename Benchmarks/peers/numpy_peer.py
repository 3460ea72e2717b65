"""The insured lives in NumPy: years outermost, all generations and a batch of paths in one array.

Arrays are [sex][age on 1 January][completed years of service][path].
"""

import os

import numpy as np

from scheme import (
    BEYOND, EARLY, ELIGIBLE, GRANT, GRANT_LUMP, GRANT_LUMP_SURVIVORS, INVERSE, K, LUMP, MINIMUM,
    RATE, SERVICE, SURVIVORS, WITHDRAWAL, Scheme, arguments, check, fastest, report)


def quotient(a, b):
    """a/b, 0 where b is 0."""
    return np.divide(a, b, out=np.zeros(np.broadcast_shapes(a.shape, b.shape)), where=b != 0)


class Batch:
    """A batch of paths from T0 to T1."""

    def __init__(self, scheme, paths):
        self.d, self.paths = scheme, paths
        self.B = paths.stop - paths.start
        d = scheme
        self.ages = slice(d.first_age, d.last_age + 1)  # of the insured
        self.count = d.last_age + 1 - d.first_age
        self.M = 101 + d.Y  # ages of pensioners and survivors, beyond the open age too
        self.beyond = np.minimum(np.arange(self.M), 100)
        self.flows = np.zeros((len(d.flow), d.Y, self.B))
        self.group_flows = np.zeros((len(d.group_flow), d.G, d.Y, self.B))

        def opened(array):
            return np.repeat(array[..., self.ages, :, None], self.B, axis=-1)

        self.A = [
            np.stack([opened(a[g]) for a in (
                d.openMemberLives, d.openMemberCredits, d.openMemberLegacy)])
            for g in range(d.G)]
        self.D = np.stack([opened(a) for a in (
            d.openDormantLives, d.openDormantCredits, d.openDormantLegacy)])
        self.stocks = np.zeros((4, 2, self.M, self.B))
        for stock, array in zip(self.stocks, (
                d.openPensioners, d.openPensionUnits, d.openSpouses, d.openChildren)):
            stock[:, d.first_age:101] = array[:, d.first_age:, None]
        self.lagged = d.lagged_prices()[:, paths]

    def add(self, name, t, value):
        self.flows[self.d.flow[name], t] += value.sum(axis=tuple(range(value.ndim - 1)))

    def run(self):
        for t in range(self.d.Y):
            self.year(t)

    # One year ---------------------------------------------------------------------------------

    def year(self, t):
        d, paths, ages = self.d, self.paths, self.ages
        self.cut_off()
        P, Z, SP, CH = self.stocks
        q_all = d.deathProbability[t][..., paths]
        q = q_all[:, ages]
        amount = d.referenceAmount[t, paths]
        self.minimum, self.grant = (
            d.law["minimumPension"][t] * amount, d.law["funeralGrant"][t] * amount)
        members = np.stack([A[0].sum(axis=2) for A in self.A])
        dormant = self.D[0].sum(axis=2)
        self.add("members", t, members)
        self.add("dormantMembers", t, dormant)
        for name, stock in (("oldAgePensioners", P), ("spousePensioners", SP),
                            ("childPensioners", CH)):
            self.add(name, t, stock)
        residents = d.population[t][..., paths]
        if t:
            insured = P[:, :101].copy()
            insured[:, ages] += members.sum(axis=0) + dormant
            over = (insured - residents)[:, d.first_age:100]
            self.add("personsBeyondPopulation", t - 1, np.maximum(0, over))

        # Ages at which somebody may leave, from the youngest on.
        reaching = d.reaching[t][:, ages].copy()
        reaching[:, -1] = 1
        rates = reaching + d.early[t][:, ages] + d.dormantEarly[t][:, ages]
        self.old = slice(int(rates.any(axis=0).argmax()), self.count)
        self.new = np.zeros((4, 2, self.M, self.B))  # persons, units, spouses, children

        retirement = [self.retire(t, slot, reaching) for slot in range(d.G + 1)]
        alive = [1 - q * d.relativity[g, ages][:, None] for g in range(d.G)]
        exits = [d.exitRate[g, t][:, ages, None] for g in range(d.G)]
        stay = [alive[g] * (1 - exits[g]) for g in range(d.G)]
        self.meet_coverage(t, retirement, stay, residents[:, ages])

        leavers = np.zeros_like(self.D)
        for g in range(d.G):
            q_group = 1 - alive[g]
            earned = self.references(t, g)
            rest = self.award(t, self.A[g], earned, g, retirement[g])
            self.bury(t, rest, earned, q_group, "contributorDeaths", g)
            out = alive[g] * exits[g]
            self.add("memberExits", t, rest[0].sum(axis=2) * out)
            w = d.earnings[g, t][:, ages, paths] / d.prices[t, paths]
            delta = d.density[g, t, 0, 0]
            leavers += moved(rest * out[:, :, None], 0.5 * delta, w)
            self.A[g] = moved(rest * stay[g][:, :, None], delta, w)

        q_dormant = q * d.relativity[d.G, ages][:, None]
        inverse = self.column(t, 0, INVERSE)
        earned = self.D[1] * self.lagged[t] * inverse
        rest = self.award(t, self.D, earned, d.G, retirement[d.G])
        self.bury(t, rest, earned, q_dormant, "dormantDeaths", d.G)
        self.D = self.withdraw(t, rest, earned, 1 - q_dormant) + leavers
        self.pay(t, q_all, amount)
        for stock in [self.D] + self.A:
            stock[:, :, 1:] = stock[:, :, :-1].copy()
            stock[:, :, 0] = 0

    def column(self, t, slot, column):
        """A column of the service tables, or of the lump sums, for both sexes."""
        d = self.d
        return np.stack([d.service[d.service_place[t, s, slot], column, :K] for s in (0, 1)])[
            :, None, :, None]

    def sums(self, t, slot, column):
        d = self.d
        return np.stack([d.lump[d.lump_place[t, s, slot], column, :K] for s in (0, 1)])[
            :, None, :, None]

    def cut_off(self):
        """Above the coverage ages a generation ends below a thousandth of a person, by eights."""
        old = self.stocks[:, :, self.d.last_age + 1:]
        persons = (old[0] + old[2] + old[3]).reshape(old.shape[1:3] + (-1, 8))
        old *= np.repeat((persons > 1e-3).any(axis=-1), 8, axis=-1)

    def retire(self, t, row, reaching):
        """Shares of a row who retire, of those at the ages where somebody does."""
        d, law = self.d, self.d.law
        dormant = row == d.G
        slot = 0 if dormant else 1 + row
        old = self.old
        rate = np.where(np.arange(self.count)[old] == self.count - 1, 1.0, np.nan)
        take_up = law["dormantTakeUp" if dormant else "takeUp"]
        leaving = law["dormantIneligibleLumpSumShare" if dormant else "ineligibleLumpSumShare"]
        last = ~np.isnan(rate)
        h = reaching[:, old, None, None]
        pension = h * np.where(last, 1, take_up)[:, None, None]
        leave = h * np.where(last, 1, leaving)[:, None, None]
        hazard = (d.dormantEarly if dormant else d.early)[t][:, self.ages][:, old, None, None]
        eligible = self.column(t, slot, ELIGIBLE)
        at_age = eligible * pension
        early = np.where(last[:, None, None], 0, hazard) * self.column(t, slot, EARLY)
        return at_age, early, (1 - eligible) * leave

    # Membership -------------------------------------------------------------------------------

    def meet_coverage(self, t, retirement, stay, population):
        d, paths, old = self.d, self.paths, self.old
        notretired = []
        for row in range(d.G + 1):
            rest = np.ones((2, self.count, K, 1))
            rest[:, old] -= sum(retirement[row])
            notretired.append(rest)

        def years(lives, g):
            """Contributor-years of a row if it were this group."""
            present = 0.5 * lives.sum(axis=2)
            staying = (lives * notretired[g]).sum(axis=2)
            return present + 0.5 * stay[g] * staying

        gap = []
        moves = t > 0
        for g in range(d.G):
            now = years(self.A[g][0], g)
            if moves:
                target = d.contributors[g, t][:, self.ages, paths]
                kept = np.minimum(1, quotient(target, now))
                gap.append(np.maximum(0, target - now))
                now = now * kept
                shrunk = self.A[g] * kept[:, :, None]
                self.D += self.A[g] - shrunk
                self.A[g] = shrunk
            self.contribute(t, g, now)
        if not moves:
            return
        dormant = self.D[0].sum(axis=2)
        insured = dormant + self.stocks[0][:, self.ages]
        insured = insured + sum(A[0].sum(axis=2) for A in self.A)
        residents = np.maximum(0, population - insured)
        pool = d.law["returnPropensity"] * dormant
        theta = quotient(pool, pool + residents)
        weight = [quotient(years(self.D[0], g), dormant) for g in range(d.G)]
        back = [quotient(theta * gap[g], weight[g]) for g in range(d.G)]
        granted = np.minimum(1, quotient(dormant, sum(back)))
        entries, each = [], []
        for g in range(d.G):
            back[g] = back[g] * granted
            each.append(0.5 * (1 + notretired[g][:, :, 0] * stay[g]))
            entries.append(np.maximum(0, gap[g] - back[g] * weight[g]) / each[g])
        admitted = np.minimum(1, quotient(residents, sum(entries)))
        pool = self.D.copy()
        for g in range(d.G):
            entered = admitted * entries[g]
            share = quotient(back[g], dormant)
            self.add("returnedMembers", t, back[g])
            self.add("unmetCoverage", t, (entries[g] - entered) * each[g])
            self.group_flows[d.group_flow["newEntrants"], g, t] += entered.sum(axis=(0, 1))
            self.contribute(t, g, back[g] * weight[g] + entered * each[g])
            returned = pool * share[:, :, None]
            self.A[g] += returned
            self.D -= returned
            self.A[g][0][:, :, 0] += entered
            self.A[g][2][:, :, 0] += entered * d.law["legacyShareOfEntrants"][t]

    def contribute(self, t, g, contributors):
        d = self.d
        years = contributors * d.density[g, t, 0, 0]
        money = years * d.earnings[g, t][:, self.ages, self.paths]
        for name, value in (("contributors", contributors), ("contributionYears", years),
                            ("insurableEarnings", money)):
            self.group_flows[d.group_flow[name], g, t] += value.sum(axis=(0, 1))

    # Awards and deaths ------------------------------------------------------------------------

    def references(self, t, g):
        """Lives × reference earnings of members of a group."""
        d, A = self.d, self.A[g]
        current = 0.5 * d.density[g, t, 0, 0] * d.earnings[g, t][:, self.ages, self.paths]
        earned = (A[1] * self.lagged[t] + A[0] * current[:, :, None]) * self.column(
            t, 1 + g, INVERSE)
        if d.has_averages[g]:
            found = {}
            for k in range(K):
                key = d.average_years[g, t, k], d.average_kind[g, t, k]
                if key[0]:
                    if key not in found:
                        found[key] = self.final_years(t, g, *key)
                    earned[:, :, k] = A[0][:, :, k] * found[key]
        return earned

    def final_years(self, t, g, years, kind):
        d, paths = self.d, self.paths
        level = [d.prices, d.wages, d.referenceAmount][kind][:, paths]
        reach = d.history.shape[1]
        ages = np.arange(d.first_age, d.last_age + 1)
        total = 0
        for j in range(years):
            w = d.earnings[g, max(t - j, 0)][:, np.maximum(ages - j, 0), paths]
            if t - j < 0:
                w = w * d.history[1, reach + t - j] / d.history[kind, reach + t - j]
            else:
                w = w / level[t - j]
            total = total + w
        return total * level[t] / years

    def award(self, t, row, earned, g, retirement):
        """Awards and lump sums of a row; returns the rest of it and reduces what it earned."""
        d, old, ages = self.d, self.old, self.ages
        dormant = g == d.G
        slot = 0 if dormant else 1 + g
        at_age, early, leaving = retirement
        awarded = at_age + early
        cut = (d.dormantReduction if dormant else d.reduction)[t][:, ages][:, old, None, None]
        lives, money = row[0][:, old], earned[:, old]
        rate, beyond = self.column(t, slot, RATE), self.column(t, slot, BEYOND)
        pension = rate * (at_age + early * (1 - cut)) * money
        if d.law["hasMinimumPension"][g]:
            legacy = d.law["minimumPensionForLegacyOnly"]
            covered = self.column(t, slot, MINIMUM) * (row[2][:, old] if legacy else lives)
            mean = rate * quotient(money, lives)
            pension += covered * (
                at_age * np.maximum(0, self.minimum - mean)
                + early * np.maximum(0, self.minimum - mean * (1 - cut)))
        new = (awarded * lives).sum(axis=2)
        units = pension.sum(axis=2) / d.pensionIndex[t, self.paths]
        first = d.first_age + old.start
        self.new[0][:, first:d.last_age + 1] += new
        self.new[1][:, first:d.last_age + 1] += units
        self.add("newOldAgePensions", t, new)
        self.add("newEarlyPensions", t, early * lives)
        self.add("newOldAgePensionAmount", t, pension)
        self.add("serviceAtAward", t, awarded * self.column(t, slot, SERVICE) * lives)
        self.add("referenceEarningsAtAward", t, awarded * money)
        self.add("lumpSumsBeyondMaximum", t, awarded * beyond * money)
        self.add("beyondMaximumRecipients", t, awarded * (beyond > 0) * lives)
        self.add("ineligibleLumpSums", t, leaving * self.sums(t, slot, LUMP) * money)
        self.add("ineligibleLumpSumRecipients", t, leaving * lives)
        rest = row.copy()
        rest[:, :, old] *= 1 - awarded - leaving
        earned[:, old] *= 1 - awarded - leaving
        return rest

    def bury(self, t, rest, earned, q, flow, g):
        d, ages = self.d, self.ages
        slot = 0 if g == d.G else 1 + g
        leaves = d.monthlySurvivors[:, ages, None]
        grant, survivors = self.column(t, slot, GRANT), self.column(t, slot, SURVIVORS)
        granted = q * (rest[0] * grant).sum(axis=2)
        monthly = q * (rest[0] * survivors).sum(axis=2)
        both = q * (rest[0] * (grant * survivors)).sum(axis=2)
        money = (earned * self.sums(t, slot, GRANT_LUMP)).sum(axis=2)
        money -= leaves * (earned * self.sums(t, slot, GRANT_LUMP_SURVIVORS)).sum(axis=2)
        self.add(flow, t, q * rest[0].sum(axis=2))
        self.add("funeralGrants", t, granted * self.grant)
        self.add("funeralGrantRecipients", t, granted)
        self.add("survivorsLumpSums", t, q * money)
        self.add("survivorsLumpSumRecipients", t, granted - leaves * both)
        self.new[2][:, ages] += monthly * d.entitledSpouses[:, ages, None]
        self.new[3][:, ages] += monthly * d.entitledChildren[:, ages, None]

    def withdraw(self, t, rest, earned, alive):
        d = self.d
        alive = alive[:, :, None]
        hazard = np.minimum(
            1, d.withdrawalRate[t][:, self.ages, None, None] * self.column(t, 0, WITHDRAWAL))
        rest = rest * alive
        out = hazard * rest[2]
        share = quotient(out, rest[0])
        self.add("withdrawalRecipients", t, out)
        self.add("withdrawals", t, earned * alive * share * self.sums(t, 0, LUMP))
        rest[0] -= out
        rest[1] -= rest[1] * share
        rest[2] -= out
        return rest

    def pay(self, t, q_all, amount):
        """Pensions in payment and those who survive into the next year."""
        d, law = self.d, self.d.law
        P, Z, SP, CH = self.stocks
        new_p, new_z, new_s, new_c = self.new
        beyond = self.beyond
        index = d.pensionIndex[t, self.paths]
        q = (q_all * d.relativity[d.G + 1][:, None])[:, beyond]
        leaves = d.monthlySurvivors[:, beyond, None]
        dead, units = P * q + 0.5 * q * new_p, Z * q + 0.5 * q * new_z
        self.add("oldAgePensions", t, index * (Z * (1 - 0.5 * q) + 0.5 * new_z))
        self.add("oldAgePensionerYears", t, P * (1 - 0.5 * q) + 0.5 * new_p)
        self.add("pensionerDeaths", t, dead)
        self.add("funeralGrants", t, dead * self.grant)
        self.add("funeralGrantRecipients", t, dead)
        lump = d.pensionerLumpSum[t][:, beyond, None]
        self.add("survivorsLumpSums", t, (1 - leaves) * lump * index * units)
        self.add("survivorsLumpSumRecipients", t, (1 - leaves) * dead)
        new_s += dead * d.entitledSpouses[:, beyond, None]
        new_c += dead * d.entitledChildren[:, beyond, None]
        self.add("newSurvivorsPensions", t, new_s + new_c)
        spouse = [
            np.clip(np.arange(self.M) - law["spouseAgeDifference"][s], 0, 100) for s in (0, 1)]
        r = np.stack([q_all[1 - s][spouse[s]] for s in (0, 1)])
        run_off = 1 / law["childYears"]
        self.add("survivorsPensions", t, amount * (
            law["spouseAmount"][t] * (SP * (1 - 0.5 * r) + 0.5 * new_s)
            + law["childAmount"][t] * (CH * (1 - 0.5 * run_off) + 0.5 * new_c)))
        after = np.stack([
            P * (1 - q) + new_p * (1 - 0.5 * q), Z * (1 - q) + new_z * (1 - 0.5 * q),
            SP * (1 - r) + new_s * (1 - 0.5 * r),
            CH * (1 - run_off) + new_c * (1 - 0.5 * run_off)])
        self.stocks[:, :, 1:] = after[:, :, :-1]
        self.stocks[:, :, :d.first_age + 1] = 0  # nobody is carried below the coverage ages


def moved(rest, delta, growth):
    """Lives, credits and legacy with a share one year further; each move brings one w/J."""
    out = rest.copy()
    step = rest[:, :, :, :K - 1] * delta
    out[:, :, :, :K - 1] -= step
    out[:, :, :, 1:] += step
    out[1][:, :, 1:] += step[0] * growth[:, :, None]
    return out


def main():
    parser = arguments(__doc__)
    parser.add_argument("--batch", type=int, default=32, help="paths in one array")
    options = parser.parse_args()
    d = Scheme(options.folder)
    flows, group_flows = np.zeros_like(d.flows), np.zeros_like(d.groupFlows)
    batches = [
        slice(i, min(i + options.batch, d.N)) for i in range(0, d.N, options.batch)]

    def run(part):
        for paths in part:
            batch = Batch(d, paths)
            batch.run()
            flows[..., paths], group_flows[..., paths] = batch.flows, batch.group_flows

    def fork():
        children = []
        for number in range(2):
            child = os.fork()
            if child == 0:
                run(batches[number::2])
                os._exit(0)
            children.append(child)
        if any(os.waitpid(child, 0)[1] for child in children):
            raise SystemExit("a process of the NumPy peer failed")

    seconds = {1: fastest(options.times, lambda: run(batches))}
    worst = check(d, flows, group_flows)
    if (os.cpu_count() or 1) > 1:
        seconds[2] = fastest(options.times, fork)
    report("NumPy", d.N, seconds, worst, options.json)


if __name__ == "__main__":
    main()
