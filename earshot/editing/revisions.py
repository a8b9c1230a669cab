"""What was published before: listed, compared side by side, taken up again; open and closed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from difflib import SequenceMatcher
from itertools import accumulate
from typing import Literal, TypeAlias

from earshot.editing import drafts
from earshot.editing.drafts import Conflict, Saved
from earshot.editing.words import RefusedError, words
from earshot.errors import UnknownSurveyError
from storage.database import Database

Kind: TypeAlias = Literal["same", "changed", "added", "removed", "skipped"]

AROUND = 3
"""So many unchanged lines stay beside a change; the others are skipped."""
MOST_MATCHED = 3_000
"""Where more lines than these differ on a side, none of them is looked for on the other."""
MOST_SHOWN = 1_000
"""So many rows are shown of what was shortened; the last of them stands for all that follow."""
MOST_READ = 50
"""So many of the newest revisions tell for which source a translation was written."""
_LONGEST_MARKED = 2_000
"""A line of more characters is marked as a whole."""
_WORDS = re.compile(r"[\u2e80-\u9fff]|[^\W\u2e80-\u9fff]+|\s+|.")
"""Words, and what stands between them; a Han character or kana is one by itself."""


@dataclass(frozen=True, slots=True)
class Revision:
    """A published script. `current`: new sessions start on it; `running` sessions wait in it.

    `author` is None for what was published on the command line.
    """

    number: int
    published_at: datetime
    author: str | None
    current: bool
    running: int


@dataclass(frozen=True, slots=True)
class Side:
    """A line with its number; `marks` are the spans (from, to) that differ from the other side."""

    number: int
    text: str
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """Two lines beside each other; of those that are skipped only how many."""

    kind: Kind
    left: Side | None = None
    right: Side | None = None
    skipped: int = 0


def revisions(database: Database, survey: str) -> list[Revision]:
    """Every revision of `survey`, the newest first; none before it is published."""
    with database.read() as uow:
        listed, running = uow.surveys.revisions(survey), uow.surveys.running(survey)
        current = uow.surveys.takes(survey)
    return [
        Revision(
            row.number,
            row.published_at,
            row.author,
            current is not None and row.id == current[0],
            running.get(row.number, 0),
        )
        for row in listed
    ]


def text_of(database: Database, survey: str, number: int) -> str:
    """The script of revision `number`.

    Raises:
        RefusedError: there is none.
    """
    with database.read() as uow:
        row = uow.surveys.numbered(survey, number)
    if row is None:
        raise RefusedError(words("refused.no_revision", survey=survey, number=number))
    return row.source


def texts(database: Database, survey: str) -> tuple[str, ...]:
    """The scripts of the revisions, at most the `MOST_READ` newest, the oldest first."""
    with database.read() as uow:
        listed = uow.surveys.revisions(survey)[:MOST_READ]
        rows = [uow.surveys.revision(row.id) for row in reversed(listed)]
    return tuple(row.source for row in rows if row is not None)


def restore(
    database: Database,
    survey: str,
    number: int,
    version: int,
    *,
    based_on: int | None,
    author: str,
    now: datetime,
) -> Saved | Conflict:
    """Make the script of revision `number` the draft, as `drafts.save` does."""
    text = text_of(database, survey, number)
    return drafts.save(database, survey, text, version, based_on=based_on, author=author, now=now)


def set_open(database: Database, survey: str, *, taking: bool) -> None:
    """Let new sessions begin from now on, or none; those that run go on.

    Raises:
        UnknownSurveyError: it was never published.
    """
    with database.begin() as uow:
        if not uow.surveys.set_state(survey, "open" if taking else "closed"):
            raise UnknownSurveyError(f"There is no survey `{survey}`.")


def compare(left: str, right: str, *, around: int | None = AROUND) -> tuple[Row, ...]:
    """Two texts side by side; `around` None shows every line."""
    rows = list(_rows(left.splitlines(), right.splitlines()))
    return tuple(rows if around is None else _cut(list(_shortened(rows, around))))


def _rows(left: list[str], right: list[str]) -> Iterator[Row]:
    for tag, start, end, from_, to in _differences(left, right):
        olds = [Side(n + 1, left[n]) for n in range(start, end)]
        news = [Side(n + 1, right[n]) for n in range(from_, to)]
        pairs = min(len(olds), len(news)) if tag in {"equal", "replace"} else 0
        for old, new in zip(olds[:pairs], news[:pairs], strict=True):
            yield Row("same", old, new) if tag == "equal" else _changed(old, new)
        yield from (Row("removed", left=old) for old in olds[pairs:])
        yield from (Row("added", right=new) for new in news[pairs:])


def _differences(left: list[str], right: list[str]) -> Iterator[tuple[str, int, int, int, int]]:
    """As the opcodes of a `SequenceMatcher`; what is too long to be matched is `other`."""
    head = _equal(left, right)
    tail = _equal(left[head:][::-1], right[head:][::-1])
    end, to = len(left) - tail, len(right) - tail
    yield "equal", 0, head, 0, head
    if max(end, to) - head > MOST_MATCHED:
        yield "other", head, end, head, to
    else:
        matcher = SequenceMatcher(None, left[head:end], right[head:to], autojunk=False)
        for tag, *span in matcher.get_opcodes():
            start_, end_, from_, to_ = (head + place for place in span)
            yield tag, start_, end_, from_, to_
    yield "equal", end, len(left), to, len(right)


def _equal(left: list[str], right: list[str]) -> int:
    """How many lines are the same from the beginning."""
    pairs = enumerate(zip(left, right, strict=False))
    return next((n for n, (old, new) in pairs if old != new), min(len(left), len(right)))


def _cut(rows: list[Row]) -> list[Row]:
    if len(rows) <= MOST_SHOWN:
        return rows
    last = rows[MOST_SHOWN - 1]
    left, right = (side and Side(side.number, "…") for side in (last.left, last.right))
    return [*rows[: MOST_SHOWN - 1], Row(last.kind, left, right, last.skipped)]


def _changed(old: Side, new: Side) -> Row:
    """Two lines that differ, with the words that differ in them marked."""
    if max(len(old.text), len(new.text)) > _LONGEST_MARKED:
        return Row("changed", _marked(old), _marked(new))
    lefts, rights = _WORDS.findall(old.text), _WORDS.findall(new.text)
    spans = list(_differing(lefts, rights))
    left = _marks(lefts, [(start, end) for start, end, _, _ in spans])
    right = _marks(rights, [(start, end) for _, _, start, end in spans])
    return Row("changed", Side(old.number, old.text, left), Side(new.number, new.text, right))


def _marked(side: Side) -> Side:
    return Side(side.number, side.text, ((0, len(side.text)),))


def _differing(left: list[str], right: list[str]) -> Iterator[tuple[int, int, int, int]]:
    """Where the words differ; one word that is the same amid such is taken with them."""
    matcher = SequenceMatcher(None, left, right, autojunk=False)
    last: tuple[int, int, int, int] | None = None
    for tag, start, end, from_, to in matcher.get_opcodes():
        if tag == "equal":
            continue
        if last is not None and sum(not one.isspace() for one in left[last[1] : start]) <= 1:
            last = (last[0], end, last[2], to)
            continue
        if last is not None:
            yield last
        last = (start, end, from_, to)
    if last is not None:
        yield last


def _marks(parts: list[str], spans: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """The same spans in characters; empty ones are none."""
    places = [0, *accumulate(map(len, parts))]
    return tuple((places[start], places[end]) for start, end in spans if start < end)


def _shortened(rows: list[Row], around: int) -> Iterator[Row]:
    changed = [place for place, row in enumerate(rows) if row.kind != "same"]
    shown = {near for place in changed for near in range(place - around, place + around + 1)}
    skipped = 0
    for place, row in enumerate(rows):
        if place not in shown:
            skipped += 1
            continue
        if skipped:
            yield Row("skipped", skipped=skipped)
        skipped = 0
        yield row
    if skipped:
        yield Row("skipped", skipped=skipped)
