"""Taking in an export of Delighted's: looked through first, then a slice at a time.

Broken off, it is finished by being done again: what is there already stays as it is.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import islice
from pathlib import Path

from earshot.delighted.asking import asked_earlier
from earshot.delighted.columns import Layout, layout
from earshot.delighted.exports import Entry, Read, entries
from earshot.delighted.filling import gaps
from earshot.delighted.scores import Scored, scored
from earshot.opening import Address
from earshot.people import permissions
from earshot.people.importing import FORGOTTEN, BadListError, Gone, nothing
from earshot.people.lists import heading
from earshot.people.profiles import Saved, save_all
from earshot.reporting.importing import session_id, take_in
from earshot.reporting.sources import Problem
from earshot.turns import Means
from storage.delighted import AskedEarlier
from storage.unit_of_work import UnitOfWork

SLICE = 100
"""So many lines are taken in in one transaction, so that nobody who answers waits for it."""

REASON = "delighted"
"""Why those opted out who had unsubscribed there."""

BOUNCED = "bounced"
"""The code of an address that Delighted's mail did not reach."""


class BadLinesError(BadListError):
    """Some lines are wrong, so that nothing was imported."""

    imported = "nothing"


@dataclass(slots=True)
class Tally:
    """What came, or would come, of the lines of an export.

    `answers` are those that are new or other; `people` those who are new or of whom more is known.
    """

    lines: int = 0
    responses: int = 0
    answers: int = 0
    people: int = 0
    unsubscribed: int = 0
    bounced: int = 0
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class Taking:
    """The means by which exports are taken in; `report` hears of each line that is wrong."""

    means: Means
    gone: Gone
    report: Callable[[Problem], None] = field(default=nothing)
    advance: Callable[[int], None] = field(default=nothing)

    def look(self, file: Path, survey: str) -> "Export":
        """What the columns of `file` mean for `survey`.

        Raises:
            UnknownSurveyError, NotScoredError: it takes no scores.
            ImportRefusedError: it is no export of Delighted's.
        """
        now = self.means.now()
        with self.means.database.read() as uow:
            into = scored(uow, survey, now=now, zone=self.means.zone)
        asked = {into.rating.name, *([into.comment.name] if into.comment else [])}
        keys = {each.name for each in into.script.questions()} - asked
        return Export(file, layout(*heading(file), keys=keys), into, now)

    def check(self, export: "Export") -> Tally:
        """Look through `export`: how many lines there are, and how many of them are wrong.

        Raises:
            ImportRefusedError: it cannot be read to its end.
        """
        tally = Tally()
        for slice_ in self._slices(export, tally):
            with self.means.database.read() as uow:
                self._good(uow, slice_, tally, self.report)
        return tally

    def preview(self, export: "Export") -> Tally:
        """What would come of `export` without its wrong lines; nothing is stored.

        Raises:
            ImportRefusedError: it cannot be read to its end.
        """
        tally = Tally()
        for slice_ in self._slices(export, tally):
            with self.means.database.read() as uow:
                for entry in self._good(uow, slice_, tally, self.report):
                    _foresee(uow, entry, tally)
        return tally

    def run(self, export: "Export") -> Tally:
        """Take in all good lines of `export`.

        Raises:
            ImportRefusedError: it cannot be read to its end.
            StorageError: those before are taken in; doing it again finishes it.
        """
        tally = Tally()
        for slice_ in self._slices(export, tally):
            with self.means.database.begin() as uow:
                self._take(uow, export, self._good(uow, slice_, tally, nothing), tally)
        return tally

    def _slices(self, export: "Export", tally: Tally) -> Iterator[list[Read]]:
        lines = entries(export.file, export.layout, export.scored, now=export.now)
        while slice_ := list(islice(lines, SLICE)):
            yield slice_
            tally.lines += len(slice_)
            self.advance(tally.lines)

    def _good(
        self,
        uow: UnitOfWork,
        slice_: Sequence[Read],
        tally: Tally,
        report: Callable[[Problem], None],
    ) -> list[Entry]:
        """The lines that are not wrong, and of nobody who is to be forgotten."""
        profiles = [one.profile for one in slice_ if isinstance(one, Entry) and one.profile]
        gone = self.gone(uow, {at for profile in profiles for at in profile.addresses})
        good = []
        for one in slice_:
            if isinstance(one, Entry) and gone.isdisjoint(_addresses(one)):
                good.append(one)
                continue
            tally.left_out += 1
            report(one if isinstance(one, Problem) else Problem(one.line, FORGOTTEN))
        return good

    def _take(
        self, uow: UnitOfWork, export: "Export", good: Sequence[Entry], tally: Tally
    ) -> None:
        means, now = self.means, self.means.now()
        told = [one for one in good if one.profile is not None]
        profiles = gaps(uow, (one.profile for one in told if one.profile is not None))
        saved = save_all(uow, profiles, now=now, new_id=means.new_id)
        tally.people += sum(one.created or one.changed for one in saved)
        whose = {one.line: _now(each, saved) for one, each in zip(told, saved, strict=True)}
        rows = [
            replace(row, respondent=whose.get(one.line)) for one in good for row in one.answers
        ]
        tally.responses += sum(bool(one.answers) for one in good)
        tally.answers += take_in(uow, export.scored.into, rows)
        for one in told:
            self._heed(uow, one, whose[one.line], now, tally)
        asked_earlier(uow, _asked(export.scored.survey, told, whose))

    def _heed(
        self, uow: UnitOfWork, entry: Entry, person: str, now: datetime, tally: Tally
    ) -> None:
        """Leave in peace who unsubscribed, and write nothing where nothing arrives."""
        if entry.unsubscribed and not uow.respondents.opted_out(person):
            today = self.means.day(now)
            permissions.opt_out(uow, person, kinds=None, reason=REASON, now=now, today=today)
            tally.unsubscribed += 1
        for row in uow.respondents.addresses(person) if entry.bounced else ():
            if row.kind == "email" and row.value in _values(entry) and row.unreachable is None:
                uow.respondents.set_unreachable(row.id, BOUNCED)
                tally.bounced += 1


@dataclass(frozen=True, slots=True)
class Export:
    """A file that was looked at, and where its scores go."""

    file: Path
    layout: Layout
    scored: Scored
    now: datetime


def import_export(taking: Taking, export: Export, *, skip_bad: bool) -> Tally:
    """Take in all of `export`; nothing if a line is wrong, unless such are to be skipped.

    Raises:
        ImportRefusedError, BadLinesError: nothing was taken in.
        StorageError: some was; doing it again finishes it.
    """
    wrong = taking.check(export).left_out
    if wrong and not skip_bad:
        raise BadLinesError(wrong)
    return taking.run(export)


def _foresee(uow: UnitOfWork, entry: Entry, tally: Tally) -> None:
    """Count what would be new."""
    if entry.answers:
        tally.responses += 1
        id_ = session_id(entry.answers[0].survey, entry.answers[0].response)
        if not uow.sessions.find([id_]):
            tally.answers += len(entry.answers)
    if entry.profile is not None:
        addresses = entry.profile.addresses
        known = any(uow.people.found(at.kind, at.value, at.account) for at in addresses)
        tally.people += not known
    tally.unsubscribed += entry.unsubscribed
    tally.bounced += entry.bounced


def _now(one: Saved, saved: Iterable[Saved]) -> str:
    """Who somebody is after all lines: a later one may have told that two are the same."""
    person = one.respondent
    for later in saved:
        if person in later.merged:
            person = later.respondent
    return person


def _asked(
    survey: str, entries_: Iterable[Entry], whose: Mapping[int, str]
) -> Iterator[AskedEarlier]:
    for entry in entries_:
        if entry.asked_at is not None:
            yield AskedEarlier(survey, whose[entry.line], entry.asked_by, entry.asked_at)


def _addresses(entry: Entry) -> tuple[Address, ...]:
    return entry.profile.addresses if entry.profile else ()


def _values(entry: Entry) -> set[str]:
    return {at.value for at in _addresses(entry)}
