"""Import: answers from a file, checked as a whole before anything is written.

The file is our own export, or a simple table: one answer a line, with the columns `survey,
response, key, value, day` and any others of an export. The same file again changes nothing: a
response keeps an id made of its survey and its name in the file, and one that this database
exported itself is here already.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from itertools import islice
from pathlib import Path
from zoneinfo import ZoneInfo

from dialogs.script import Script
from earshot.errors import UnknownSurveyError
from earshot.reporting.cells import CellError, Imported, check_cells, read_line
from earshot.reporting.sources import ImportRefusedError, Line, Problem, lines
from earshot.reporting.surveys import current_script
from storage.database import Database
from storage.rows import AnswerRow, SessionRow
from storage.unit_of_work import UnitOfWork

SLICE = 100
"""Answers written in one transaction, so that chats go on between two of them."""

MOST_PROBLEMS = 1000

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


@dataclass(frozen=True, slots=True)
class Target:
    """A survey as it stands: the script to check against, the revision to write."""

    script: Script
    revision_id: int


@dataclass(frozen=True, slots=True)
class Into:
    """Where answers go: surveys as they stand by their names, and how days are counted."""

    targets: Mapping[str, Target]
    zone: ZoneInfo
    today: date


@dataclass(frozen=True, slots=True)
class Checked:
    """A file of `n` answers that may be imported."""

    file: Path
    n: int
    into: Into


@dataclass(frozen=True, slots=True)
class Progress:
    """How many answers were looked at so far, and how many of them were new or other."""

    seen: int
    written: int


@dataclass(slots=True)
class _Checking:
    """What is known of the file so far, in a few bytes a response."""

    database: Database
    today: date
    targets: dict[str, Target] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    answers: set[int] = field(default_factory=set)
    days: dict[int, date] = field(default_factory=dict)

    def line(self, line: Line) -> None:
        try:
            check_cells(line)
            found = read_line(line, self._target(line).script, today=self.today)
            self._alone(found)
        except (CellError, UnknownSurveyError) as error:
            self.problems.append(Problem(line.number, str(error)))

    def _target(self, line: Line) -> Target:
        survey = line.text("survey") or ""
        if survey not in self.targets:
            with self.database.read() as uow:
                self.targets[survey] = target(uow, survey)
        return self.targets[survey]

    def _alone(self, found: Imported) -> None:
        """Refuse a second answer to the same question, and a second day of one response."""
        answer = hash((found.survey, found.response, found.key, found.part))
        if answer in self.answers:
            raise CellError(f"`{found.key}` of response `{found.response}` stands there twice.")
        self.answers.add(answer)
        day = self.days.setdefault(hash((found.survey, found.response)), found.day)
        if day != found.day:
            raise CellError(f"response `{found.response}` has another day, {day}, further up.")


def target(uow: UnitOfWork, survey: str) -> Target:
    """Where answers to `survey` go.

    Raises:
        UnknownSurveyError: there is none.
        CellError: it is anonymous.
    """
    script = current_script(uow, survey)
    revision = uow.surveys.current(survey)
    if revision is None or script.anonymous:
        raise CellError(f"`{survey}` is anonymous. A file tells who answered, so it takes none.")
    return Target(script, revision.id)


def check(database: Database, file: Path, *, now: datetime, zone: ZoneInfo) -> Checked:
    """Check every line of `file`; nothing is written.

    Raises:
        ImportRefusedError: with everything that is wrong with it.
    """
    checking = _Checking(database, now.astimezone(zone).date())
    n = 0
    for line in lines(file):
        n += 1
        checking.line(line)
        if len(checking.problems) == MOST_PROBLEMS:
            checking.problems.append(Problem(line.number, "so many problems; stopped here."))
            break
    if checking.problems:
        raise ImportRefusedError(checking.problems)
    return Checked(file, n, Into(checking.targets, zone, checking.today))


def write(database: Database, checked: Checked) -> Iterator[Progress]:
    """Write a checked file, a slice each time the next progress is asked for."""
    into = checked.into
    rows = (
        read_line(line, into.targets[line.text("survey") or ""].script, today=into.today)
        for line in lines(checked.file)
    )
    seen = written = 0
    while some := list(islice(rows, SLICE)):
        with database.begin() as uow:
            written += take_in(uow, into, some)
        seen += len(some)
        yield Progress(seen, written)


def session_id(survey: str, response: str) -> str:
    """The id that a response of a file has here, the same each time."""
    digest = hashlib.sha256("\n".join((survey, response)).encode())
    return f"i-{digest.hexdigest()[:32]}"


def take_in(uow: UnitOfWork, into: Into, some: Sequence[Imported]) -> int:
    """Record answers; gives how many are new, or other than those that stand."""
    ours = uow.analytics.known([row.response for row in some])
    foreign = [row for row in some if row.response not in ours]
    standing = uow.sessions.find({session_id(row.survey, row.response) for row in foreign})
    new = {row.id: row for row in _sessions(foreign, into) if row.id not in standing}
    uow.sessions.add_all(list(new.values()))
    given = {_place(row): row for id_ in standing for row in uow.answers.of_session(id_)}
    answers = (answer(row, into) for row in foreign)
    changed = [row for row in answers if _says_more(row, given.get(_place(row)))]
    uow.answers.record_all(changed, today=into.today)
    return len(changed)


def _says_more(row: AnswerRow, standing: AnswerRow | None) -> bool:
    """Whether `row` is new, or another answer than the one that stands."""
    return standing is None or _said(row) != _said(standing)


def _place(row: AnswerRow) -> tuple[str, str, str]:
    return row.session_id, row.key, row.part


def _said(row: AnswerRow) -> tuple[str | None, str, str, str, str]:
    return row.value, row.raw, row.language, row.layout, row.channel_kind


def _sessions(rows: Iterable[Imported], into: Into) -> Iterator[SessionRow]:
    for row in rows:
        at = _at(row, into.zone)
        yield SessionRow(
            id=session_id(row.survey, row.response),
            survey=row.survey,
            revision_id=into.targets[row.survey].revision_id,
            respondent_id=row.respondent,
            address_id=None,
            channel_kind=row.channel,
            language=row.language,
            secret_digest=None,
            test=False,
            anonymous=False,
            kind=row.kind,
            state=row.state,
            turn=0,
            pending=0,
            data="{}",
            properties=_encode(row.properties),
            day=row.day,
            started_at=at,
            last_at=at,
            ended_at=at,
        )


def answer(row: Imported, into: Into, *, session: str | None = None) -> AnswerRow:
    """The row of an answer, in its `session`; without one in that which its file's name makes."""
    value = row.value
    return AnswerRow(
        session_id=session or session_id(row.survey, row.response),
        survey=row.survey,
        revision_id=into.targets[row.survey].revision_id,
        kind=row.kind,
        key=row.key,
        part=row.part,
        type=row.type,
        low=row.low,
        high=row.high,
        low_is_good=row.low_is_good,
        layout=row.layout,
        language=row.language,
        channel_kind=row.channel,
        value=None if value is None else _encode(value),
        number=float(value) if isinstance(value, bool | int | float) else None,
        raw=row.words,
        confidence=1.0,
        test=False,
        day=row.day,
        answered_at=_at(row, into.zone),
    )


def _at(row: Imported, zone: ZoneInfo) -> datetime:
    """When it was answered, or else at noon of its day."""
    at = row.answered_at or datetime.combine(row.day, time(12), tzinfo=zone)
    return at.astimezone(UTC)
