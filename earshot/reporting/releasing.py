"""Releasing: what may be told of an anonymous wave is made once, when it closes, and kept.

Reports, exports, pages and programs tell what was released and nothing else, whoever asks for
what. `docs/decisions/0013` says why nobody can be found in it.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from itertools import chain
from typing import TypeAlias

from dialogs.script import ANONYMITY_THRESHOLD
from earshot.notifying.telling import notify
from earshot.reporting import gate, tallying
from earshot.reporting.blocks import Cell, Groups, groups_told, of_many_minds
from earshot.reporting.figures import Counts, Figures, Rated, Told
from earshot.reporting.gate import Definition
from storage.analytics import NOT_FOLDED, PICKED
from storage.database import Database
from storage.releases import ReleaseRow, SealedRow, Wave

FLOOR = 3
"""No threshold is lower: of two, each knows the other."""

NEARLY_EVERYBODY = 0.95
"""A question is told apart if so many of those who came to the end answered it. What only some
are asked would tell how they answered the question before."""

LANGUAGE = "language"
"""By this, too, answers are told apart, after the cuts of the campaign."""

_ByCell: TypeAlias = Mapping[Cell, Counts]


@dataclass(frozen=True, slots=True)
class _Response:
    """Whoever answered, as far as it is known: their cell, and whether they came to the end."""

    cell: Cell
    complete: bool


def release(database: Database, survey: str, wave: Wave, *, before: date, now: datetime) -> bool:
    """Release a wave that is over, once and for good; False when it must wait."""
    # SQLite has one writer, which must not wait while a large wave is looked through.
    with database.read() as uow:
        rows = uow.releases.sealed(survey, wave)
        invited = uow.releases.invited(wave)
    found = figures(rows, invited)
    with database.begin() as uow:
        ready = uow.releases.ready(survey, wave, before=before, now=now)
        if not ready or uow.releases.size(survey, wave) != len(rows):
            return False
        text = found.to_json()
        uow.releases.add(ReleaseRow(survey, wave.name, wave.week, now, text))
        told = {"survey": survey, "wave": wave.name, "week": wave.week.isoformat()}
        notify(uow, "wave.released", told | {"figures": json.loads(text)}, now=now)
        return True


def figures(
    rows: Sequence[SealedRow], invited: Iterable[str] = (), *, threshold: int = ANONYMITY_THRESHOLD
) -> Figures:
    """What may be told of the answers in `rows`, all those of a wave.

    `invited` are the groups (JSON) of those who were asked, whether they answered or not: where
    nobody did, that is not told either.

    Raises:
        ValueError: the threshold is below the floor.
    """
    if threshold < FLOOR:
        raise ValueError(f"The threshold is {FLOOR} or more.")
    groups = [_groups(text) for text in dict.fromkeys(invited)]
    cuts = _cuts([*groups, *map(_groups, dict.fromkeys(row.groups for row in rows))])
    asked = [_cell(each, cuts) for each in groups]
    responses = _responses(rows, cuts)
    return Figures(
        threshold=threshold,
        cuts=cuts,
        responses=tuple(_counted(rows, threshold)),
        ratings=tuple(_ratings(rows, responses, asked, cuts, threshold)),
        values=tuple(_values(rows, threshold)),
    )


def _cell(groups: Mapping[str, str | None], cuts: Sequence[str]) -> Cell:
    return tuple(groups.get(cut) or None for cut in cuts)


def _groups(text: str | None) -> dict[str, str | None]:
    return json.loads(text) if text else {}


def _cuts(groups: Iterable[Mapping[str, str | None]]) -> tuple[str, ...]:
    """All that answers can be told apart by, in the order of the campaign."""
    named = dict.fromkeys(cut for each in groups for cut in each if cut not in gate.RESERVED)
    return *named, LANGUAGE


def _responses(rows: Iterable[SealedRow], cuts: Sequence[str]) -> dict[str, _Response]:
    """Each response once; whoever went on in another language is in the first by its name."""
    found: dict[str, SealedRow] = {}
    for row in rows:
        known = found.get(row.response)
        if known is None or row.language < known.language:
            found[row.response] = row
    cells: dict[tuple[str | None, str], Cell] = {}
    for row in found.values():
        named = row.groups, row.language
        if named not in cells:
            of = {**_groups(row.groups), LANGUAGE: row.language}
            cells[named] = _cell(of, cuts)
    return {
        response: _Response(cells[row.groups, row.language], row.complete)
        for response, row in found.items()
    }


def _counted(rows: Iterable[SealedRow], threshold: int) -> Iterable[tuple[str, str, int]]:
    """At least so many responses of each kind came to the end, and did not."""
    n = Counter({(row.response, row.kind, row.complete) for row in rows})
    of_kind = Counter(kind for _, kind, _ in n)
    each = Counter((kind, complete) for _, kind, complete in n)
    for (kind, complete), some in sorted(each.items()):
        if of_kind[kind] >= gate.score_from(threshold):
            state = "completed" if complete else "expired"
            yield kind, state, gate.at_least(some, threshold=threshold)


def _ratings(
    rows: Iterable[SealedRow],
    responses: Mapping[str, _Response],
    invited: Iterable[Cell],
    cuts: Sequence[str],
    threshold: int,
) -> Iterable[Rated]:
    by_cell: dict[Definition, dict[Cell, Counter[float]]] = defaultdict(
        lambda: defaultdict(Counter)
    )
    finished: Counter[Definition] = Counter()
    for row in rows:
        if row.number is not None and row.type != NOT_FOLDED:
            meaning, of = _meaning(row), responses[row.response]
            by_cell[meaning][of.cell][row.number] += 1
            finished[meaning] += of.complete
    everybody = NEARLY_EVERYBODY * sum(each.complete for each in responses.values())
    least = gate.score_from(threshold)
    reached = [
        meaning
        for meaning in sorted(by_cell)
        if finished[meaning] >= everybody and _n(_sum(by_cell[meaning].values())) >= least
    ]
    told = _groups_told([by_cell[meaning] for meaning in reached], invited, least)
    for meaning in sorted(by_cell):
        groups = told if meaning in reached else []
        yield _rated(meaning, by_cell[meaning], groups, cuts, threshold)


def _groups_told(questions: Sequence[_ByCell], invited: Iterable[Cell], least: int) -> Groups:
    """The same for all questions, or the difference of two would be of other people."""
    if not questions:
        return []
    cells = dict.fromkeys(cell for question in questions for cell in question)
    sizes = {cell: [_n(question.get(cell, {})) for question in questions] for cell in cells}
    # Some of them did not answer, or would have in another language.
    sizes |= {cell: [0] * len(questions) for cell in invited}
    return groups_told(sizes, least=least)


def _rated(
    meaning: Definition, by_cell: _ByCell, groups: Groups, cuts: Sequence[str], threshold: int
) -> Rated:
    whole = _sum(by_cell.values())
    n, type_ = _n(whole), meaning[2]
    if n < gate.score_from(threshold):
        return Rated(meaning, threshold if n >= threshold else 0)
    at_least = gate.at_least(n, threshold=threshold)
    if gate.of_one_mind(type_, whole):
        return Rated(meaning, at_least, bands=tallying.bands(meaning, whole))
    alike = partial(_alike, type_, by_cell)
    kept = of_many_minds(groups, by_cell, alike)
    apart = (_apart(cuts[cut], cut, frozenset(some), by_cell) for cut, some in enumerate(kept))
    return Rated(meaning, at_least, counts=whole, apart=tuple(chain.from_iterable(apart)))


def _apart(by: str, cut: int, told: frozenset[str], by_cell: _ByCell) -> Iterable[Told]:
    found: dict[str, Counter[float]] = defaultdict(Counter)
    for cell, counts in by_cell.items():
        group = cell[cut]
        if group is not None and group in told:
            found[group].update(counts)
    return [Told(by, group, found[group]) for group in sorted(found)]


def _alike(type_: str, by_cell: _ByCell, cells: Iterable[Cell]) -> bool:
    return gate.of_one_mind(type_, _sum(by_cell[cell] for cell in cells))


def _values(rows: Iterable[SealedRow], threshold: int) -> Iterable[tuple[str, str, str, str, int]]:
    """The choices of questions to which enough people chose, and not all the same."""
    found: dict[tuple[str, str, str], Counter[str]] = defaultdict(Counter)
    for row in rows:
        if row.type in PICKED and row.value is not None:
            found[row.kind, row.key, row.type][row.value] += 1
    for (kind, key, type_), chosen in sorted(found.items()):
        if gate.speaks_of_choices(type_, chosen.items(), threshold):
            yield from ((kind, key, type_, value, n) for value, n in sorted(chosen.items()))


def _meaning(row: SealedRow) -> Definition:
    return row.kind, row.key, row.type, row.low or 0.0, row.high or 0.0, row.low_is_good


def _sum(counts: Iterable[Counts]) -> Counts:
    total: dict[float, int] = {}
    for each in counts:
        for number, n in each.items():
            total[number] = total.get(number, 0) + n
    return total


def _n(counts: Counts) -> int:
    return sum(counts.values())
