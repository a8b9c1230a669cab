"""What may be counted and listed; part of every unit of work."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from sqlalchemy import bindparam, select

from storage.analytics import (
    exporting,
    folding,
    inviting,
    lengths,
    moving,
    reading,
    scanning,
    searching,
    wording,
)
from storage.analytics.days import active_days, live_days
from storage.analytics.folding import Counted
from storage.analytics.rows import (
    AskedCount,
    ExportRow,
    Group,
    LengthCount,
    RatingCount,
    SessionCount,
    Span,
    Teams,
    ValueCount,
    VerbatimCount,
    Wanted,
)
from storage.analytics.searching import Place
from storage.models import sessions, surveys
from storage.releases import Wave
from storage.repositories.base import Repository

_TEAMS = Group("property", "team")
_NAMES = select(surveys.c.name).order_by(surveys.c.name)
_KNOWN = select(sessions.c.id).where(sessions.c.id.in_(bindparam("ids", expanding=True)))


class Analytics(Repository):
    """Counts by day and the answers behind them, without the admin's trials.

    Whatever is named *wave* is anonymous: it must pass the gate before anybody sees it.
    """

    __slots__ = ()

    def surveys(self) -> list[str]:
        """Every survey's name."""
        return list(self._connection.execute(_NAMES).scalars())

    def days(self, survey: str, span: Span) -> list[date]:
        """The days of `span` on which sessions began, ascending."""
        return active_days(self._connection, survey, span)

    def ratings(
        self, survey: str, span: Span, group: Group | None = None, teams: Teams = None
    ) -> list[RatingCount]:
        """Ratings, and yes or no as 1 and 0, by day. A day may come in several parts."""
        if group == _TEAMS:
            return self._by_team(survey, span, teams)
        if group and group.kind in {"property", "answer"}:
            rows = scanning.ratings(self._connection, survey, span, group, teams)
            return [RatingCount(*row) for row in rows]
        column = reading.COLUMNS[group.kind] if group else None
        return self._rated(survey, span, column, teams)

    def _by_team(self, survey: str, span: Span, teams: Teams) -> list[RatingCount]:
        """Roll-ups know those that belong to a team; of no team are all but those."""
        found = self._rated(survey, span, reading.TEAM_COLUMN, teams)
        if teams is not None:
            return found
        rest = Counter[RatingCount]()
        for row in self._rated(survey, span, None, None):
            rest[replace(row, n=0)] += row.n
        for row in found:
            rest[replace(row, group=None, n=0)] -= row.n
        return [*found, *(replace(row, n=n) for row, n in rest.items() if n)]

    def _rated(
        self, survey: str, span: Span, column: str | None, teams: Teams
    ) -> list[RatingCount]:
        days = live_days(self._connection, survey, span)
        rows = reading.ratings(self._connection, survey, span, days, column, teams)
        return [RatingCount(*row) for row in rows]

    def sessions(self, survey: str, span: Span, teams: Teams = None) -> list[SessionCount]:
        """Sessions by day and state."""
        days = live_days(self._connection, survey, span)
        rows = reading.states(self._connection, survey, span, days, teams)
        return [SessionCount(*row) for row in rows]

    def asked(self, survey: str, span: Span, teams: Teams = None) -> list[AskedCount]:
        """How often each question was asked and answered; a key may come in two parts."""
        days = live_days(self._connection, survey, span)
        rows = reading.asked(self._connection, survey, span, days, teams)
        return [AskedCount(*row) for row in rows]

    def lengths(self, survey: str, span: Span, teams: Teams = None) -> list[LengthCount]:
        """How long completed sessions took; a length may come in several parts."""
        days = live_days(self._connection, survey, span)
        return lengths.lengths(self._connection, survey, span, days, teams)

    def links(
        self, survey: str, first: datetime, last: datetime, teams: Teams = None
    ) -> tuple[int, int]:
        """Invitations by link made from `first` up to `last`, and how many were followed."""
        return inviting.links(self._connection, survey, first, last, teams)

    def moved(self, survey: str) -> str:
        """A word that changes with every turn of a session of `survey`."""
        return moving.moved(self._connection, survey)

    def values(
        self,
        survey: str,
        span: Span,
        keys: Sequence[str],
        group: Group | None = None,
        teams: Teams = None,
    ) -> list[ValueCount]:
        """Choices and numbers given to the questions `keys`. Reads all their answers in `span`."""
        if not keys:
            return []
        rows = scanning.values(self._connection, survey, span, keys, group, teams)
        return [ValueCount(*row) for row in rows]

    def page(
        self, survey: str, day: date, *, after: tuple[str, int] = ("", 0), most: int
    ) -> tuple[list[ExportRow], tuple[str, int]]:
        """The next answers of `day`, by response, and what to give as `after` for those beyond."""
        return exporting.page(self._connection, survey, day, after=after, most=most)

    def wave(self, survey: str, wave: Wave) -> list[ExportRow]:
        """The answers of one anonymous wave."""
        return exporting.wave(self._connection, survey, wave)

    def of_sessions(self, ids: Sequence[str]) -> list[ExportRow]:
        """The answers of these sessions, in the order in which they were first given."""
        return exporting.of_sessions(self._connection, ids)

    def verbatims(self, survey: str, span: Span, wanted: Wanted, *, most: int) -> list[ExportRow]:
        """The newest verbatims of `span` that are wanted, with what was read in them."""
        return exporting.verbatims(self._connection, survey, span, wanted, most=most)

    def look(
        self, survey: str, span: Span, wanted: Wanted, *, before: Place, most: int
    ) -> list[tuple[Place, str | None]]:
        """The next verbatims before `before`, with the words of those that are wanted."""
        return searching.look(self._connection, survey, span, wanted, before=before, most=most)

    def found(self, ids: Sequence[int]) -> list[ExportRow]:
        """These verbatims, the newest first, with what was read in them."""
        return searching.found(self._connection, ids)

    def verbatim_counts(self, survey: str, span: Span, teams: Teams = None) -> list[VerbatimCount]:
        """What was read in all verbatims of `span`. Looks at each of them."""
        return wording.counts(self._connection, survey, span, teams)

    def known(self, session_ids: list[str]) -> set[str]:
        """Those of `session_ids` that exist."""
        return set(self._connection.execute(_KNOWN, {"ids": session_ids}).scalars())

    def unfolded(self, survey: str, *, before: date) -> list[date]:
        """Days that are over and must be folded (again)."""
        return live_days(self._connection, survey, Span(until=before))

    def unfold(self, survey: str, day: date) -> bool:
        """Have `day` counted from its rows; True when it may be counted and kept now.

        Not so while another process folds, or while somebody still writes who may have seen the
        day as one that is folded anyway. The day then waits for another round.
        """
        if not folding.take_turn(self._connection):
            return False
        folding.unfold(self._connection, survey, day)
        return folding.settled(self._connection)

    def count(self, survey: str, day: date) -> Counted:
        """What to `keep` for `day`."""
        return folding.count(self._connection, survey, day)

    def keep(self, survey: str, day: date, counted: Counted) -> bool:
        """Fold `day`; False when it was written to since it was counted."""
        return folding.keep(self._connection, survey, day, counted)
