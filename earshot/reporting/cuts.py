"""Cuts: what a report may be told apart by."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from dialogs.script import Script
from earshot.errors import EarshotError
from earshot.reporting.periods import Unit, period
from earshot.reporting.rows import Apart
from storage.analytics import Group, RatingCount, ValueCount

_PERIODS: dict[str, Unit] = {"day": "day", "week": "week", "month": "month"}
_FROM_ROW = ("kind", "touchpoint", *_PERIODS)
_FROM_WAVE = ("kind", "week", "month")
_PICKED = ("choice", "yes_no")

PEOPLE = frozenset({"agent", "team"})
"""Properties that tell people who work here apart: of few answers nothing is told of anybody."""

Counted: TypeAlias = RatingCount | ValueCount
Named: TypeAlias = Callable[[Counted], str | None]


class CutError(EarshotError):
    """The report cannot be told apart by this; the message says by what it can."""


@dataclass(frozen=True, slots=True)
class Cut:
    """How to tell rows apart: `group` is for the database to do, `named` names a row's group."""

    by: str
    group: Group | None
    named: Named

    def apart(self, row: Counted) -> Apart | None:
        """The group of `row`; None where it cannot be told."""
        if isinstance(row, ValueCount) and self.by in _PERIODS:
            return None
        return Apart(self.by, self.named(row))


def cut(by: str, script: Script, released: Sequence[str] = ()) -> Cut:
    """How the answers to `script` are told apart by `by`; of an anonymous one `released` may.

    Raises:
        CutError: they cannot be.
    """
    possible = cuts(script, released)
    if by not in possible:
        reason = " Its answers are anonymous." if script.anonymous else ""
        raise CutError(
            f"`{script.survey}` cannot be told apart by `{by}`.{reason}"
            f" It can by: {', '.join(possible)}."
        )
    if by in {"channel", "language"}:
        return Cut(by, Group("channel" if by == "channel" else "language"), _by_group)
    if by in _FROM_ROW:
        return Cut(by, None, _from_row(by, script))
    if by in script.properties or by in released:
        return Cut(by, Group("property", by), _by_group)
    return Cut(by, Group("answer", by), _by_answer)


def cuts(script: Script, released: Sequence[str] = ()) -> list[str]:
    """Everything that the answers to `script` may be told apart by.

    Those of an anonymous one by what campaigns had them `released` by.
    """
    if script.anonymous:
        return list(dict.fromkeys([*released, "language", *_FROM_WAVE]))
    keys = [question.name for question in script.questions() if question.type in _PICKED]
    return ["channel", "language", *_FROM_ROW, *script.properties, *keys]


def _from_row(by: str, script: Script) -> Named:
    if by == "kind":
        return lambda row: row.kind
    if by == "touchpoint":
        return lambda row: script.touchpoint
    unit = _PERIODS[by]
    return lambda row: period(row.day, unit).name if isinstance(row, RatingCount) else None


def _by_group(row: Counted) -> str | None:
    return row.group


def _by_answer(row: Counted) -> str | None:
    if row.group is None:
        return None
    value = json.loads(row.group)
    return value if isinstance(value, str) else json.dumps(value)
