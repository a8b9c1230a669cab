"""A survey as Delighted knows one: a score, and a comment on it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from dialogs.script import RATED, Question, Script
from earshot.errors import EarshotError
from earshot.reporting.cells import CellError, Imported, check_cells, read_line
from earshot.reporting.importing import Into, Target, target
from earshot.reporting.sources import Line
from storage.unit_of_work import UnitOfWork


class NotScoredError(EarshotError):
    """The survey is none that Delighted's score and comment could be answers to."""


@dataclass(frozen=True, slots=True)
class Scored:
    """A survey with the question that a score answers, and the one that a comment does."""

    target: Target
    into: Into
    rating: Question
    comment: Question | None

    @property
    def script(self) -> Script:
        """The survey's script."""
        return self.target.script

    @property
    def survey(self) -> str:
        """The survey's name."""
        return self.script.survey


@dataclass(frozen=True, slots=True)
class Given:
    """One response; `answers` are those to further questions by their keys.

    `line` is where it stands in a file, `response` its name there. Nothing in it is checked yet.
    """

    response: str
    at: datetime
    score: str = ""
    comment: str = ""
    channel: str = ""
    language: str = ""
    respondent: str | None = None
    properties: Mapping[str, str] | None = None
    answers: Mapping[str, str] | None = None
    line: int = 1


def scored(uow: UnitOfWork, survey: str, *, now: datetime, zone: ZoneInfo) -> Scored:
    """`survey` as one with a score.

    Raises:
        UnknownSurveyError: there is no such survey.
        NotScoredError: it is anonymous, or asks for no rating.
    """
    try:
        found = target(uow, survey)
    except CellError as error:
        raise NotScoredError(str(error)) from None
    questions = list(found.script.questions())
    at = next((n for n, each in enumerate(questions) if each.type in RATED), None)
    if at is None:
        raise NotScoredError(f"`{survey}` asks for no rating, so no score is an answer to it.")
    comment = next((each for each in questions[at + 1 :] if each.type == "text"), None)
    into = Into({survey: found}, zone, now.astimezone(zone).date())
    return Scored(found, into, questions[at], comment)


def answers(scored: Scored, given: Given) -> Iterator[Imported]:
    """What `given` answers, question by question, checked.

    Raises:
        CellError: the first thing that is wrong with it.
    """
    told = {scored.rating.name: given.score, **(given.answers or {})}
    if scored.comment is not None:
        told[scored.comment.name] = given.comment
    elif given.comment:
        raise CellError(f"`{scored.survey}` asks for no words after its rating.")
    for key, value in told.items():
        if value:
            yield _answer(scored, given, key, value)


def _answer(scored: Scored, given: Given, key: str, value: str) -> Imported:
    day = given.at.astimezone(scored.into.zone).date().isoformat()
    cells = {
        "survey": scored.survey,
        "response": given.response,
        "key": key,
        "value": value,
        "day": day,
        "answered_at": given.at.astimezone(UTC).isoformat(),
        "channel": given.channel or None,
        "language": given.language or None,
        "properties": given.properties,
    }
    line = Line(given.line, cells, typed=False)
    check_cells(line)
    try:
        read = read_line(line, scored.script, today=scored.into.today)
    except CellError as error:
        raise CellError(str(error).replace("`value`", f"`{key}`")) from None
    properties = dict(given.properties or {})
    return replace(read, properties=properties, respondent=given.respondent)
