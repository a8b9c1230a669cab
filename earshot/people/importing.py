"""Taking down a list of people: looked through first, then a slice at a time.

It may be of any length. Broken off, it is finished by being done again: who is there already stays
as they are.
"""

from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeAlias

from earshot.errors import EarshotError
from earshot.opening import Address
from earshot.people.lists import Header, Told, header, read
from earshot.people.profiles import ErasedPersonError, Profile, Saved, save_all
from earshot.reporting.sources import Problem
from storage.database import Database
from storage.errors import ConflictError
from storage.unit_of_work import UnitOfWork

SLICE = 100
"""So many lines are taken down in one transaction, so that nobody who answers waits for it."""

FORGOTTEN = str(ErasedPersonError())
"""What is wrong with a line about somebody who asked to be forgotten."""

ATTEMPTS = 5
"""So often a slice is begun when others take the same people down at the same time."""

Gone: TypeAlias = Callable[[UnitOfWork, Collection[Address]], set[Address]]
"""Those of some addresses that belong to people who asked to be forgotten."""


class BadListError(EarshotError):
    """Some lines are wrong, so that nothing was imported."""

    imported = "nobody"

    def __init__(self, n: int) -> None:
        """It says how many, and what to do."""
        lines = "1 line is" if n == 1 else f"{n} lines are"
        super().__init__(
            f"{lines} wrong, so {self.imported} was imported. Mend the file, or leave the lines"
            " out with --skip-bad."
        )


@dataclass(slots=True)
class Tally:
    """What came, or would come, of the lines of a list."""

    lines: int = 0
    created: int = 0
    changed: int = 0
    unchanged: int = 0
    merged: int = 0
    left_out: int = 0

    def add(self, saved: Saved) -> None:
        """Count what came of one profile."""
        self.merged += len(saved.merged)
        if saved.created:
            self.created += 1
        elif saved.changed:
            self.changed += 1
        else:
            self.unchanged += 1


def nothing(_told: object) -> None:
    """Nobody wants to know."""


@dataclass(frozen=True, slots=True)
class Importing:
    """The means by which lists are taken down.

    `workspace` is that of Slack members who name none. `report` is told of each line that is
    wrong, and `advance` how many lines were seen, after each slice.
    """

    database: Database
    gone: Gone
    now: Callable[[], datetime]
    new_id: Callable[[], str]
    workspace: str = ""
    report: Callable[[Problem], None] = field(default=nothing)
    advance: Callable[[int], None] = field(default=nothing)

    def check(self, file: Path) -> Tally:
        """Look through `file`: how many lines there are, and how many of them are wrong.

        Raises:
            ImportRefusedError: it is no list of people.
        """
        tally = Tally()
        for slice_ in self._slices(file, tally):
            with self.database.read() as uow:
                self._good(uow, slice_, tally, self.report)
        return tally

    def preview(self, file: Path) -> Tally:
        """What would come of `file` without its wrong lines; nothing is stored.

        It is done with copies of the people that it touches, so that it cannot be mistaken.

        Raises:
            ImportRefusedError: it is no list of people.
        """
        tally = Tally()
        with _scratch() as scratch:
            for slice_ in self._slices(file, tally):
                with self.database.read() as uow, scratch.begin() as copy:
                    profiles = self._good(uow, slice_, tally, self.report)
                    _copy(uow, copy, profiles)
                    for saved in save_all(copy, profiles, now=self.now(), new_id=self.new_id):
                        tally.add(saved)
        return tally

    def run(self, file: Path) -> Tally:
        """Take down everybody on the good lines of `file`, one line after another.

        Raises:
            ImportRefusedError: it is no list of people.
            StorageError: those before are taken down; doing it again finishes it.
        """
        tally = Tally()
        for slice_ in self._slices(file, tally):
            for saved in self._taken_down(slice_, tally):
                tally.add(saved)
        return tally

    def _slices(self, file: Path, tally: Tally) -> Iterator[list[Told | Problem]]:
        found: Header = header(file)
        lines = read(file, found, workspace=self.workspace)
        while slice_ := list(islice(lines, SLICE)):
            yield slice_
            tally.lines += len(slice_)
            self.advance(tally.lines)

    def _taken_down(self, slice_: list[Told | Problem], tally: Tally) -> list[Saved]:
        before = tally.left_out
        for attempt in range(1, ATTEMPTS + 1):
            try:
                with self.database.begin() as uow:
                    profiles = self._good(uow, slice_, tally, nothing)
                    return save_all(uow, profiles, now=self.now(), new_id=self.new_id)
            except ConflictError:
                tally.left_out = before
                if attempt == ATTEMPTS:
                    raise
        return []

    def _good(
        self,
        uow: UnitOfWork,
        slice_: Iterable[Told | Problem],
        tally: Tally,
        report: Callable[[Problem], None],
    ) -> list[Profile]:
        """The profiles on the lines that are not wrong, of nobody who is to be forgotten."""
        read_ = list(slice_)
        told = [line for line in read_ if isinstance(line, Told)]
        gone = self.gone(uow, {at for line in told for at in line.profile.addresses})
        good: list[Profile] = []
        for line in read_:
            if isinstance(line, Told) and gone.isdisjoint(line.profile.addresses):
                good.append(line.profile)
                continue
            tally.left_out += 1
            report(line if isinstance(line, Problem) else Problem(line.line, FORGOTTEN))
        return good


def import_people(importing: Importing, file: Path, *, skip_bad: bool) -> Tally:
    """Take down everybody in `file`; nobody if a line is wrong, unless such are to be skipped.

    Raises:
        ImportRefusedError, BadListError: nobody was taken down.
        StorageError: some were; doing it again finishes it.
    """
    wrong = importing.check(file).left_out
    if wrong and not skip_bad:
        raise BadListError(wrong)
    return importing.run(file)


@contextmanager
def _scratch() -> Iterator[Database]:
    """A database that is gone afterwards."""
    with TemporaryDirectory() as folder:
        database = Database.open(f"sqlite:///{folder}/people.db")
        try:
            database.migrate()
            yield database
        finally:
            database.close()


def _copy(uow: UnitOfWork, copy: UnitOfWork, profiles: Iterable[Profile]) -> None:
    """Have in `copy` the people whom `profiles` are about, unless they were copied before."""
    wanted = {at for profile in profiles for at in profile.addresses}
    rows = uow.people.having({at.value for at in wanted})
    named = {
        row.respondent_id for row in rows if Address(row.kind, row.value, row.channel) in wanted
    }
    people = uow.people.these(named)
    values = {row.value for person in people for row in person.addresses}
    # Also of who became somebody else there.
    there = {(row.kind, row.channel, row.value) for row in copy.people.having(values)}
    new = [
        person
        for person in people
        if not any((row.kind, row.channel, row.value) in there for row in person.addresses)
    ]
    copy.people.add_all(new)
    copy.people.add_addresses(row for person in new for row in person.addresses)
