"""The insured lives in numba: generations outermost, a batch of paths innermost, threads by batch.

The state of one generation on one batch stays in the cache for all its years.
"""

import numba
import numpy as np
from numba import njit, prange

from scheme import (
    BEYOND, EARLY, ELIGIBLE, GRANT, GRANT_LUMP, GRANT_LUMP_SURVIVORS, INVERSE, K, LUMP, MINIMUM,
    RATE, SERVICE, SURVIVORS, WITHDRAWAL, Scheme, arguments, check, fastest, report)

LANES = 8  # paths of a batch
C = K + 1  # cells of a column, one beyond the last for what would move there
PLANE = C * LANES
# Flows in the order of PeerInput.
(F_MEMBERS, F_DORMANTS, F_RETURNED, F_UNMET, F_EXITS, F_DEATHS, F_DORMANT_DEATHS, F_PENSIONERS,
 F_PENSIONER_YEARS, F_PENSIONS, F_PENSIONER_DEATHS, F_NEW, F_NEW_EARLY, F_NEW_AMOUNT, F_SERVICE,
 F_REFERENCE, _, _, _, _, F_SPOUSES, F_CHILDREN, F_NEW_SURVIVORS, F_SURVIVORS, F_GRANTS,
 F_GRANT_RECIPIENTS, F_WITHDRAWALS, F_WITHDRAWN, F_BEYOND, F_BEYOND_RECIPIENTS, F_INELIGIBLE,
 F_INELIGIBLE_RECIPIENTS, F_SURVIVORS_LUMP, F_SURVIVORS_LUMP_RECIPIENTS, F_EXCESS, F_COUNT) = range(36)
# Vectors of one number a lane: rates of the year and totals of the generation.
(W_KEPT, W_RETURN, W_ENTRY, W_ENTRY_LEGACY, W_INDEX, W_CURRENT, W_GROWTH, W_STAY, W_MOVE, W_EXIT,
 W_LEAVE, W_COUNT) = range(12)
# Sums over service.
(Q_GRANTED, Q_MONTHLY, Q_BOTH, Q_GRANT_MONEY, Q_GRANT_MONEY_MONTHLY, Q_REMAINING, Q_AWARDED,
 Q_EARLY, Q_SERVICE, Q_BEYOND_PERSONS, Q_LUMP_PERSONS, Q_AMOUNT, Q_REFERENCE, Q_BEYOND, Q_LUMPS,
 Q_PERSONS, Q_MONEY, Q_COUNT) = range(18)
# Who retires, by service.
(R_NOT, R_AWARDED, R_EARLY, R_SERVICE, R_BEYOND, R_LUMP, R_AMOUNT, R_BEYOND_AMOUNT,
 R_LUMP_AMOUNT, R_AT_AGE, R_COUNT) = range(11)

fast = njit(error_model="numpy", boundscheck=False, fastmath=False)
inlined = njit(error_model="numpy", boundscheck=False, fastmath=False, inline="always")


@inlined
def quotient(a, b):
    return a / b if b != 0 else 0.0


@fast
def retire(R, table, lump, reach, takeUp, leaving, hazard, reduction, last, cells):
    pension = reach * (1.0 if last else takeUp)
    leave = reach * (1.0 if last else leaving)
    for k in range(cells):
        at_age = table[ELIGIBLE, k] * pension
        early = hazard * table[EARLY, k]
        gone = (1 - table[ELIGIBLE, k]) * leave
        awarded = at_age + early
        R[R_NOT, k] = 1 - awarded - gone
        R[R_AWARDED, k] = awarded
        R[R_EARLY, k] = early
        R[R_SERVICE, k] = awarded * table[SERVICE, k]
        R[R_BEYOND, k] = awarded if table[BEYOND, k] > 0 else 0.0
        R[R_LUMP, k] = gone
        R[R_AMOUNT, k] = table[RATE, k] * (at_age + early * (1 - reduction))
        R[R_BEYOND_AMOUNT, k] = awarded * table[BEYOND, k]
        R[R_LUMP_AMOUNT, k] = gone * lump[LUMP, k]
        R[R_AT_AGE, k] = at_age


@fast
def product(row, weights, cells, out):
    lanes = out.size
    for l in range(lanes):
        out[l] = 0.0
    for k in range(cells):
        weight = weights[k]
        for l in range(lanes):
            out[l] += weight * row[k * LANES + l]


@fast
def gather(A, D, X, W, cells):
    """Lives, credits and legacy of those kept, returned and entered."""
    lanes = W.size // W_COUNT
    for k in range(cells):
        o = k * LANES
        for l in range(lanes):
            kept, back = W[W_KEPT * LANES + l], W[W_RETURN * LANES + l]
            X[o + l] = kept * A[o + l] + back * D[o + l]
            X[o + PLANE + l] = kept * A[o + PLANE + l] + back * D[o + PLANE + l]
            X[o + 2 * PLANE + l] = kept * A[o + 2 * PLANE + l] + back * D[o + 2 * PLANE + l]
    for l in range(lanes):
        X[l] += W[W_ENTRY * LANES + l]
        X[2 * PLANE + l] += W[W_ENTRY_LEGACY * LANES + l]


@fast
def earn(X, W, inverse, cells):
    """Lives × reference earnings of the career."""
    lanes = W.size // W_COUNT
    for k in range(cells):
        o = k * LANES
        over = inverse[k]
        for l in range(lanes):
            X[o + 3 * PLANE + l] = over * (
                X[o + PLANE + l] * W[W_INDEX * LANES + l] + X[o + l] * W[W_CURRENT * LANES + l])


@fast
def award(X, R, Q, table, minimum, factor, has_minimum, legacy_only, cells):
    """Sums of who retires; the rest stays in X."""
    lanes = Q.size // Q_COUNT
    for k in range(cells):
        o = k * LANES
        awarded, early, service, beyond, lump = (
            R[R_AWARDED, k], R[R_EARLY, k], R[R_SERVICE, k], R[R_BEYOND, k], R[R_LUMP, k])
        for l in range(lanes):
            lives = X[o + l]
            Q[Q_AWARDED * LANES + l] += awarded * lives
            Q[Q_EARLY * LANES + l] += early * lives
            Q[Q_SERVICE * LANES + l] += service * lives
            Q[Q_BEYOND_PERSONS * LANES + l] += beyond * lives
            Q[Q_LUMP_PERSONS * LANES + l] += lump * lives
        amount, beyond, lump = R[R_AMOUNT, k], R[R_BEYOND_AMOUNT, k], R[R_LUMP_AMOUNT, k]
        for l in range(lanes):
            earned = X[o + 3 * PLANE + l]
            Q[Q_AMOUNT * LANES + l] += amount * earned
            Q[Q_REFERENCE * LANES + l] += awarded * earned
            Q[Q_BEYOND * LANES + l] += beyond * earned
            Q[Q_LUMPS * LANES + l] += lump * earned
        share = table[MINIMUM, k]
        if has_minimum and share * awarded > 0:
            rate, at_age = table[RATE, k], R[R_AT_AGE, k]
            for l in range(lanes):
                lives = X[o + l]
                protected = share * (X[o + 2 * PLANE + l] if legacy_only else lives)
                pension = rate * X[o + 3 * PLANE + l] / lives if lives != 0 else 0.0
                Q[Q_AMOUNT * LANES + l] += protected * (
                    at_age * max(0.0, minimum[l] - pension)
                    + early * max(0.0, minimum[l] - pension * factor))
        rest = R[R_NOT, k]
        for l in range(lanes):
            X[o + l] *= rest
            X[o + PLANE + l] *= rest
            X[o + 2 * PLANE + l] *= rest
            X[o + 3 * PLANE + l] *= rest
            Q[Q_REMAINING * LANES + l] += X[o + l]


@fast
def die(X, Q, table, lump, cells):
    lanes = Q.size // Q_COUNT
    for k in range(cells):
        o = k * LANES
        grant, survivors = table[GRANT, k], table[SURVIVORS, k]
        money, monthly = lump[GRANT_LUMP, k], lump[GRANT_LUMP_SURVIVORS, k]
        for l in range(lanes):
            lives, earned = X[o + l], X[o + 3 * PLANE + l]
            Q[Q_GRANTED * LANES + l] += grant * lives
            Q[Q_MONTHLY * LANES + l] += survivors * lives
            Q[Q_BOTH * LANES + l] += grant * survivors * lives
            Q[Q_GRANT_MONEY * LANES + l] += money * earned
            Q[Q_GRANT_MONEY_MONTHLY * LANES + l] += monthly * earned


@fast
def credit(A, V, X, W, cells):
    """Who stays and who exits, moved up by the density of the year."""
    lanes = W.size // W_COUNT
    for l in range(lanes):
        A[l] = W[W_STAY * LANES + l] * X[l]
        A[PLANE + l] = W[W_STAY * LANES + l] * X[PLANE + l]
        A[2 * PLANE + l] = W[W_STAY * LANES + l] * X[2 * PLANE + l]
        V[l] += W[W_EXIT * LANES + l] * X[l]
        V[PLANE + l] += W[W_EXIT * LANES + l] * X[PLANE + l]
        V[2 * PLANE + l] += W[W_EXIT * LANES + l] * X[2 * PLANE + l]
    # Upwards from the cell below: numba vectorises only indices that it knows not to be negative.
    for k in range(cells - 1):
        b = k * LANES
        o = b + LANES
        for l in range(lanes):
            stay, move = W[W_STAY * LANES + l], W[W_MOVE * LANES + l]
            below = X[b + PLANE + l] + X[b + l] * W[W_GROWTH * LANES + l]
            A[o + l] = stay * X[o + l] + move * X[b + l]
            A[o + PLANE + l] = stay * X[o + PLANE + l] + move * below
            A[o + 2 * PLANE + l] = stay * X[o + 2 * PLANE + l] + move * X[b + 2 * PLANE + l]
        for l in range(lanes):
            exit, leave = W[W_EXIT * LANES + l], W[W_LEAVE * LANES + l]
            below = X[b + PLANE + l] + X[b + l] * W[W_GROWTH * LANES + l]
            V[o + l] += exit * X[o + l] + leave * X[b + l]
            V[o + PLANE + l] += exit * X[o + PLANE + l] + leave * below
            V[o + 2 * PLANE + l] += exit * X[o + 2 * PLANE + l] + leave * X[b + 2 * PLANE + l]


@fast
def close_top(A, W):
    """Nobody moves beyond the top cell: neither service nor credits grow there."""
    lanes = W.size // W_COUNT
    o, b = (K - 1) * LANES, K * LANES
    for l in range(lanes):
        A[o + PLANE + l] += A[b + PLANE + l] - A[b + l] * W[W_GROWTH * LANES + l]
        A[o + l] += A[b + l]
        A[o + 2 * PLANE + l] += A[b + 2 * PLANE + l]
        A[b + l] = A[b + PLANE + l] = A[b + 2 * PLANE + l] = 0.0


@fast
def withdraw(X, D, V, Q, surviving, hazard, table, lump, cells):
    """Dormants survive or withdraw; the year's exits join them."""
    lanes = Q.size // Q_COUNT
    for k in range(cells):
        o = k * LANES
        rate, years = min(1.0, hazard * table[WITHDRAWAL, k]), lump[LUMP, k]
        for l in range(lanes):
            lives, credits = surviving[l] * X[o + l], surviving[l] * X[o + PLANE + l]
            legacy = surviving[l] * X[o + 2 * PLANE + l]
            out = rate * legacy
            share = out / lives if lives != 0 else 0.0
            Q[Q_PERSONS * LANES + l] += out
            Q[Q_MONEY * LANES + l] += X[o + 3 * PLANE + l] * surviving[l] * share * years
            X[o + l] = lives - out
            X[o + PLANE + l] = credits - credits * share
            X[o + 2 * PLANE + l] = legacy - out
        for l in range(lanes):
            D[o + l] = X[o + l] + V[o + l]
            D[o + PLANE + l] = X[o + PLANE + l] + V[o + PLANE + l]
            D[o + 2 * PLANE + l] = X[o + 2 * PLANE + l] + V[o + 2 * PLANE + l]
        for l in range(lanes):
            V[o + l] = V[o + PLANE + l] = V[o + 2 * PLANE + l] = 0.0


@fast
def add_moved(A, D, kept, cells):
    lanes = kept.size
    for k in range(cells):
        o = k * LANES
        for l in range(lanes):
            moved = 1 - kept[l]
            D[o + l] += moved * A[o + l]
            D[o + PLANE + l] += moved * A[o + PLANE + l]
            D[o + 2 * PLANE + l] += moved * A[o + 2 * PLANE + l]


@fast
def report_awards(F, Q, index, new, new_units):
    lanes = Q.size // Q_COUNT
    for l in range(lanes):
        new[l] += Q[Q_AWARDED * LANES + l]
        new_units[l] += Q[Q_AMOUNT * LANES + l] / index[l]
        F[F_NEW, l] += Q[Q_AWARDED * LANES + l]
        F[F_NEW_EARLY, l] += Q[Q_EARLY * LANES + l]
        F[F_NEW_AMOUNT, l] += Q[Q_AMOUNT * LANES + l]
        F[F_SERVICE, l] += Q[Q_SERVICE * LANES + l]
        F[F_REFERENCE, l] += Q[Q_REFERENCE * LANES + l]
        F[F_BEYOND, l] += Q[Q_BEYOND * LANES + l]
        F[F_BEYOND_RECIPIENTS, l] += Q[Q_BEYOND_PERSONS * LANES + l]
        F[F_INELIGIBLE, l] += Q[Q_LUMPS * LANES + l]
        F[F_INELIGIBLE_RECIPIENTS, l] += Q[Q_LUMP_PERSONS * LANES + l]


@fast
def bury(F, Q, total, death, flow, leaves, spouse_share, child_share, grant, new_s, new_c):
    lanes = Q.size // Q_COUNT
    for l in range(lanes):
        q = death[l]
        monthly = q * Q[Q_MONTHLY * LANES + l]
        granted = q * Q[Q_GRANTED * LANES + l]
        F[flow, l] += q * total[l]
        F[F_GRANTS, l] += granted * grant[l]
        F[F_GRANT_RECIPIENTS, l] += granted
        F[F_SURVIVORS_LUMP, l] += q * (
            Q[Q_GRANT_MONEY * LANES + l] - leaves * Q[Q_GRANT_MONEY_MONTHLY * LANES + l])
        F[F_SURVIVORS_LUMP_RECIPIENTS, l] += granted - leaves * q * Q[Q_BOTH * LANES + l]
        new_s[l] += monthly * spouse_share
        new_c[l] += monthly * child_share
        F[F_NEW_SURVIVORS, l] += monthly * (spouse_share + child_share)


@fast
def sum_past(past, levels, earnings, history, s, start, last_age, first):
    """Earnings over the level of each index, summed along the life of a generation."""
    reach = history.shape[1]
    for y in range(-reach, levels.shape[1] - reach):
        if start + y > last_age:
            break
        a = max(start + y, 0)
        for kind in (0, 2):
            for l in range(LANES):
                w = earnings[max(y, 0), s, a, first + l] * (history[1, reach + y] if y < 0 else 1)
                past[kind, reach + y + 1, l] = (
                    past[kind, reach + y, l] + w / levels[kind, reach + y, l])


@fast
def batch(first, G, Y, last_age, first_age, top0, service, service_place, lump, lump_place,
          average_years, average_kind, has_averages, history, density, exit_rate, withdrawal_rate,
          reaching, early, reduction, dormant_early, dormant_reduction, pensioner_lump, spouses,
          children, leaves_monthly, relativity, member_lives, member_credits, member_legacy,
          dormant_lives, dormant_credits, dormant_legacy, open_pensioners, open_units,
          open_spouses, open_children, has_minimum, legacy_entrants, spouse_age, minimum_pension,
          spouse_amount, child_amount, funeral_grant, behaviour, legacy_only, population, death,
          contributors, earnings, prices, lagged, wages, amount, index, out, group_out):
    take_up, dormant_take_up, leaving, dormant_leaving, propensity, run_off = behaviour
    reach = history.shape[1]
    flows = np.zeros((Y, F_COUNT, LANES))
    group_flows = np.zeros((Y, G, 4, LANES))
    A = np.zeros((G, 3 * PLANE))
    D = np.zeros(3 * PLANE)
    V = np.zeros(3 * PLANE)
    X = np.zeros(4 * PLANE)
    W = np.zeros(W_COUNT * LANES)
    Q = np.zeros(Q_COUNT * LANES)
    R = np.zeros((G + 1, R_COUNT, C))
    past = np.zeros((G, 3, reach + Y + 1, LANES))
    levels = np.zeros((3, reach + Y, LANES))
    for y in range(reach):
        for l in range(LANES):
            for kind in range(3):
                levels[kind, y, l] = history[kind, y]
    for t in range(Y):
        for l in range(LANES):
            levels[0, reach + t, l] = prices[t, first + l]
            levels[1, reach + t, l] = wages[t, first + l]
            levels[2, reach + t, l] = amount[t, first + l]
    members = np.zeros((G, LANES))
    kept = np.ones((G, LANES))
    back = np.zeros((G, LANES))
    entry = np.zeros((G, LANES))
    gap = np.zeros((G, LANES))
    weight = np.zeros((G, LANES))
    active_members = np.zeros((G, LANES))
    stay = np.zeros((G, LANES))
    exits = np.zeros((G, LANES))
    dying = np.zeros((G + 2, LANES))
    vectors = np.zeros((21, LANES))
    total_d, leavers, P, Z, SP, CH = (
        vectors[0], vectors[1], vectors[2], vectors[3], vectors[4], vectors[5])
    new_p, new_z, new_s, new_c, dormant_kept, minimum, grant = (
        vectors[6], vectors[7], vectors[8], vectors[9], vectors[10], vectors[11], vectors[12])
    temp, rest, residents, wanted, asked, surviving, average = (
        vectors[13], vectors[14], vectors[15], vectors[16], vectors[17], vectors[18], vectors[19])

    for s in range(2):
        for start in range(100, first_age - Y, -1):
            A[:] = 0.0
            D[:] = 0.0
            V[:] = 0.0
            members[:] = 0.0
            vectors[:] = 0.0
            t, age, top = 0, start, 0
            if start < first_age:
                t, age = first_age - start, first_age
            else:
                if age <= last_age:
                    top = min(max(age - top0, 0), K - 1)
                    for k in range(top + 1):
                        for l in range(LANES):
                            for g in range(G):
                                A[g, k * LANES + l] = member_lives[g, s, age, k]
                                A[g, PLANE + k * LANES + l] = member_credits[g, s, age, k]
                                A[g, 2 * PLANE + k * LANES + l] = member_legacy[g, s, age, k]
                                members[g, l] += member_lives[g, s, age, k]
                            D[k * LANES + l] = dormant_lives[s, age, k]
                            D[PLANE + k * LANES + l] = dormant_credits[s, age, k]
                            D[2 * PLANE + k * LANES + l] = dormant_legacy[s, age, k]
                            total_d[l] += dormant_lives[s, age, k]
                P[:] = open_pensioners[s, age]
                Z[:] = open_units[s, age]
                SP[:] = open_spouses[s, age]
                CH[:] = open_children[s, age]
            for g in range(G):
                if has_averages[g]:
                    sum_past(past[g], levels, earnings[g], history, s, start, last_age, first)
            while t < Y:
                a = min(age, 100)
                F = flows[t]
                if age > last_age:
                    alive = False
                    for l in range(LANES):
                        alive = alive or P[l] + SP[l] + CH[l] > 1e-3
                    if not alive:
                        break
                for l in range(LANES):
                    F[F_PENSIONERS, l] += P[l]
                    F[F_SPOUSES, l] += SP[l]
                    F[F_CHILDREN, l] += CH[l]
                    insured = total_d[l]
                    for g in range(G):
                        insured += members[g, l]
                    F[F_MEMBERS, l] += insured - total_d[l]
                    F[F_DORMANTS, l] += total_d[l]
                    if t > 0 and age < 100:
                        flows[t - 1, F_EXCESS, l] += max(
                            0.0, insured + P[l] - population[t, s, a, first + l])
                    q = death[t, s, a, first + l]
                    for row in range(G + 2):
                        dying[row, l] = q * relativity[row, a]
                    minimum[l] = minimum_pension[t] * amount[t, first + l]
                    grant[l] = funeral_grant[t] * amount[t, first + l]
                if age <= last_age:
                    last = age == last_age
                    active = last or (
                        reaching[t, s, a] > 0 or early[t, s, a] > 0 or dormant_early[t, s, a] > 0)
                    h = 1.0 if last else reaching[t, s, a]
                    nxt = min(top + 1, K - 1)
                    cells = C if nxt == K - 1 else nxt + 1
                    for g in range(G):
                        if active:
                            retire(R[g], service[service_place[t, s, 1 + g]],
                                   lump[lump_place[t, s, 1 + g]], h, take_up, leaving,
                                   early[t, s, a], reduction[t, s, a], last, cells)
                        xi = exit_rate[g, t, s, a]
                        for l in range(LANES):
                            stay[g, l] = (1 - dying[g, l]) * (1 - xi)
                            exits[g, l] = (1 - dying[g, l]) * xi
                            kept[g, l] = 1.0
                            back[g, l] = entry[g, l] = 0.0
                    # Membership
                    for g in range(G):
                        if active:
                            product(A[g], R[g, R_NOT], top + 1, temp)
                        else:
                            temp[:] = members[g]
                        for l in range(LANES):
                            active_members[g, l] = 0.5 * (members[g, l] + stay[g, l] * temp[l])
                    dormant_kept[:] = 1.0
                    if t > 0:
                        for g in range(G):
                            moving = False
                            for l in range(LANES):
                                now = active_members[g, l]
                                target = contributors[g, t, s, a, first + l]
                                kept[g, l] = min(1.0, quotient(target, now))
                                gap[g, l] = max(0.0, target - now)
                                active_members[g, l] = kept[g, l] * now
                                moving = moving or kept[g, l] < 1
                            if moving:
                                add_moved(A[g], D, kept[g], top + 1)
                                for l in range(LANES):
                                    total_d[l] += (1 - kept[g, l]) * members[g, l]
                                    members[g, l] *= kept[g, l]
                        for l in range(LANES):
                            insured = total_d[l] + P[l]
                            for g in range(G):
                                insured += members[g, l]
                            residents[l] = max(0.0, population[t, s, a, first + l] - insured)
                            wanted[l] = asked[l] = 0.0
                        for g in range(G):
                            if active:
                                product(D, R[g, R_NOT], top + 1, temp)
                            else:
                                temp[:] = total_d
                            for l in range(LANES):
                                d = total_d[l]
                                pool = propensity * d
                                theta = quotient(pool, pool + residents[l])
                                weight[g, l] = quotient(0.5 * (d + stay[g, l] * temp[l]), d)
                                back[g, l] = quotient(theta * gap[g, l], weight[g, l])
                                wanted[l] += back[g, l]
                        for g in range(G):
                            for l in range(LANES):
                                granted = min(1.0, quotient(total_d[l], wanted[l]))
                                back[g, l] *= granted
                                missing = max(0.0, gap[g, l] - back[g, l] * weight[g, l])
                                stays = R[g, R_NOT, 0] if active else 1.0
                                entry[g, l] = missing / (0.5 * (1 + stays * stay[g, l]))
                                asked[l] += entry[g, l]
                        for g in range(G):
                            for l in range(LANES):
                                admitted = min(1.0, quotient(residents[l], asked[l]))
                                asking = entry[g, l]
                                stays = R[g, R_NOT, 0] if active else 1.0
                                each = 0.5 * (1 + stays * stay[g, l])
                                entry[g, l] = admitted * asking
                                active_members[g, l] += (
                                    back[g, l] * weight[g, l] + entry[g, l] * each)
                                F[F_RETURNED, l] += back[g, l]
                                F[F_UNMET, l] += (asking - entry[g, l]) * each
                                group_flows[t, g, 3, l] += entry[g, l]
                                back[g, l] = quotient(back[g, l], total_d[l])
                                members[g, l] += entry[g, l] + back[g, l] * total_d[l]
                                dormant_kept[l] -= back[g, l]
                        for l in range(LANES):
                            total_d[l] *= dormant_kept[l]
                    # Members
                    for g in range(G):
                        anybody = False
                        delta = density[g, t, s, a]
                        for l in range(LANES):
                            years = active_members[g, l] * delta
                            w = earnings[g, t, s, a, first + l]
                            anybody = anybody or active_members[g, l] > 0
                            group_flows[t, g, 0, l] += active_members[g, l]
                            group_flows[t, g, 1, l] += years
                            group_flows[t, g, 2, l] += years * w
                            W[W_KEPT * LANES + l] = kept[g, l]
                            W[W_RETURN * LANES + l] = back[g, l]
                            W[W_ENTRY * LANES + l] = entry[g, l]
                            W[W_ENTRY_LEGACY * LANES + l] = entry[g, l] * legacy_entrants[t]
                            W[W_INDEX * LANES + l] = lagged[t, first + l]
                            W[W_CURRENT * LANES + l] = 0.5 * delta * w
                            W[W_GROWTH * LANES + l] = w / prices[t, first + l]
                            W[W_MOVE * LANES + l] = stay[g, l] * delta
                            W[W_STAY * LANES + l] = stay[g, l] - stay[g, l] * delta
                            W[W_LEAVE * LANES + l] = 0.5 * exits[g, l] * delta
                            W[W_EXIT * LANES + l] = exits[g, l] - 0.5 * exits[g, l] * delta
                        if not anybody:
                            A[g, :] = 0.0
                            members[g, :] = 0.0
                            continue
                        table = service[service_place[t, s, 1 + g]]
                        sums = lump[lump_place[t, s, 1 + g]]
                        gather(A[g], D, X, W, cells)
                        earn(X, W, table[INVERSE], cells)
                        if has_averages[g]:
                            n_before, kind_before = 0, 0
                            for k in range(min(cells, K)):
                                n, kind = average_years[g, t, k], average_kind[g, t, k]
                                if n == 0:
                                    continue
                                if n != n_before or kind != kind_before:
                                    now = reach + t
                                    for l in range(LANES):
                                        average[l] = levels[kind, now, l] / n * (
                                            past[g, kind, now + 1, l]
                                            - past[g, kind, now + 1 - n, l])
                                    n_before, kind_before = n, kind
                                for l in range(LANES):
                                    X[3 * PLANE + k * LANES + l] = (
                                        X[k * LANES + l] * average[l])
                        Q[:] = 0.0
                        if active:
                            award(X, R[g], Q, table, minimum, 1 - reduction[t, s, a],
                                  has_minimum[g], legacy_only, cells)
                            report_awards(F, Q, index[t, first:first + LANES], new_p, new_z)
                            rest[:] = Q[Q_REMAINING * LANES:(Q_REMAINING + 1) * LANES]
                        else:
                            rest[:] = members[g]
                        die(X, Q, table, sums, cells)
                        bury(F, Q, rest, dying[g], F_DEATHS, leaves_monthly[s, a], spouses[s, a],
                             children[s, a], grant, new_s, new_c)
                        credit(A[g], V, X, W, cells)
                        if nxt == K - 1:
                            close_top(A[g], W)
                            close_top(V, W)
                        for l in range(LANES):
                            members[g, l] = rest[l] * stay[g, l]
                            leavers[l] += rest[l] * exits[g, l]
                            F[F_EXITS, l] += rest[l] * exits[g, l]
                    # Dormants
                    table = service[service_place[t, s, 0]]
                    sums = lump[lump_place[t, s, 0]]
                    for l in range(LANES):
                        W[W_KEPT * LANES + l] = dormant_kept[l]
                        W[W_RETURN * LANES + l] = W[W_CURRENT * LANES + l] = 0.0
                        W[W_ENTRY * LANES + l] = W[W_ENTRY_LEGACY * LANES + l] = 0.0
                        W[W_INDEX * LANES + l] = lagged[t, first + l]
                        surviving[l] = 1 - dying[G, l]
                    Q[:] = 0.0
                    gather(D, D, X, W, cells)
                    earn(X, W, table[INVERSE], cells)
                    if active:
                        retire(R[G], table, sums, h, dormant_take_up, dormant_leaving,
                               dormant_early[t, s, a], dormant_reduction[t, s, a], last, cells)
                        award(X, R[G], Q, table, minimum, 1 - dormant_reduction[t, s, a],
                              has_minimum[G], legacy_only, cells)
                        report_awards(F, Q, index[t, first:first + LANES], new_p, new_z)
                        rest[:] = Q[Q_REMAINING * LANES:(Q_REMAINING + 1) * LANES]
                    else:
                        rest[:] = total_d
                    die(X, Q, table, sums, cells)
                    bury(F, Q, rest, dying[G], F_DORMANT_DEATHS, leaves_monthly[s, a],
                         spouses[s, a], children[s, a], grant, new_s, new_c)
                    withdraw(X, D, V, Q, surviving, withdrawal_rate[t, s, a], table, sums, cells)
                    for l in range(LANES):
                        out_now = Q[Q_PERSONS * LANES + l]
                        F[F_WITHDRAWN, l] += out_now
                        F[F_WITHDRAWALS, l] += Q[Q_MONEY * LANES + l]
                        total_d[l] = max(0.0, rest[l] * surviving[l] - out_now) + leavers[l]
                        leavers[l] = 0.0
                    top = nxt
                # Pensioners and survivors
                spouse = min(max(age - spouse_age[s], 0), 100)
                without = 1 - leaves_monthly[s, a]
                for l in range(LANES):
                    i = index[t, first + l]
                    q = dying[G + 1, l]
                    dead = P[l] * q + 0.5 * q * new_p[l]
                    dead_units = Z[l] * q + 0.5 * q * new_z[l]
                    F[F_PENSIONS, l] += i * (Z[l] * (1 - 0.5 * q) + 0.5 * new_z[l])
                    F[F_PENSIONER_YEARS, l] += P[l] * (1 - 0.5 * q) + 0.5 * new_p[l]
                    F[F_PENSIONER_DEATHS, l] += dead
                    F[F_GRANTS, l] += dead * grant[l]
                    F[F_GRANT_RECIPIENTS, l] += dead
                    F[F_SURVIVORS_LUMP, l] += without * pensioner_lump[t, s, a] * i * dead_units
                    F[F_SURVIVORS_LUMP_RECIPIENTS, l] += without * dead
                    F[F_NEW_SURVIVORS, l] += dead * (spouses[s, a] + children[s, a])
                    widowed = new_s[l] + dead * spouses[s, a]
                    orphans = new_c[l] + dead * children[s, a]
                    P[l] = P[l] * (1 - q) + new_p[l] * (1 - 0.5 * q)
                    Z[l] = Z[l] * (1 - q) + new_z[l] * (1 - 0.5 * q)
                    q = death[t, 1 - s, spouse, first + l]
                    m = amount[t, first + l]
                    F[F_SURVIVORS, l] += (
                        spouse_amount[t] * m * (SP[l] * (1 - 0.5 * q) + 0.5 * widowed)
                        + child_amount[t] * m * (CH[l] * (1 - 0.5 * run_off) + 0.5 * orphans))
                    SP[l] = SP[l] * (1 - q) + widowed * (1 - 0.5 * q)
                    CH[l] = CH[l] * (1 - run_off) + orphans * (1 - 0.5 * run_off)
                    new_p[l] = new_z[l] = new_s[l] = new_c[l] = 0.0
                t += 1
                age += 1
    for t in range(Y):
        for f in range(F_COUNT):
            for l in range(LANES):
                out[f, t, first + l] = flows[t, f, l]
        for g in range(G):
            for f in range(4):
                for l in range(LANES):
                    group_out[f, g, t, first + l] = group_flows[t, g, f, l]


@njit(parallel=True, error_model="numpy", boundscheck=False, fastmath=False)
def carry(N, shared, population, death, contributors, earnings, prices, lagged, wages, amount,
          index, out, group_out):
    for block in prange(N // LANES):
        batch(block * LANES, *shared, population, death, contributors, earnings, prices, lagged,
              wages, amount, index, out, group_out)


def main():
    options = arguments(__doc__).parse_args()
    d = Scheme(options.folder)
    law = d.law
    assert d.N % LANES == 0 and law["lanes"] == LANES
    assert len(law["flows"]) == F_COUNT and law["flows"][-1] == "personsBeyondPopulation"
    behaviour = np.array([
        law["takeUp"], law["dormantTakeUp"], law["ineligibleLumpSumShare"],
        law["dormantIneligibleLumpSumShare"], law["returnPropensity"], 1 / law["childYears"]])
    numbers = lambda name: np.array(law[name], dtype=float)
    shared = (
        d.G, d.Y, d.last_age, d.first_age, d.first_age, d.service, d.service_place, d.lump,
        d.lump_place, d.average_years, d.average_kind, d.has_averages, d.history, d.density,
        d.exitRate, d.withdrawalRate, d.reaching, d.early, d.reduction, d.dormantEarly,
        d.dormantReduction, d.pensionerLumpSum, d.entitledSpouses, d.entitledChildren,
        d.monthlySurvivors, d.relativity, d.openMemberLives, d.openMemberCredits,
        d.openMemberLegacy, d.openDormantLives, d.openDormantCredits, d.openDormantLegacy,
        d.openPensioners, d.openPensionUnits, d.openSpouses, d.openChildren,
        np.array(law["hasMinimumPension"]), numbers("legacyShareOfEntrants"),
        np.array(law["spouseAgeDifference"]), numbers("minimumPension"), numbers("spouseAmount"),
        numbers("childAmount"), numbers("funeralGrant"), behaviour,
        law["minimumPensionForLegacyOnly"])
    flows, group_flows = np.zeros_like(d.flows), np.zeros_like(d.groupFlows)

    def run():
        carry(d.N, shared, d.population, d.deathProbability, d.contributors, d.earnings, d.prices,
              d.lagged_prices(), d.wages, d.referenceAmount, d.pensionIndex, flows, group_flows)

    run()  # compiles
    worst = check(d, flows, group_flows)
    seconds = {}
    for threads in range(1, min(2, numba.config.NUMBA_NUM_THREADS) + 1):
        numba.set_num_threads(threads)
        seconds[threads] = fastest(options.times, run)
    report("numba", d.N, seconds, worst, options.json)


if __name__ == "__main__":
    main()
