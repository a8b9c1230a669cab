"""Responses that another program brings, or corrects."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from earshot.delighted.scores import Given, Scored, answers
from earshot.errors import EarshotError
from earshot.reporting import importing
from earshot.reporting.cells import CellError
from earshot.reporting.importing import session_id, take_in
from storage.rows import AnswerRow, SessionRow
from storage.unit_of_work import UnitOfWork


class BadResponseError(EarshotError):
    """A response that cannot be recorded; the message says why."""


@dataclass(frozen=True, slots=True)
class Correction:
    """What is other than before; None is nothing. An empty property is taken away."""

    score: str | None = None
    comment: str | None = None
    respondent: str | None = None
    properties: Mapping[str, str] | None = None


def record(uow: UnitOfWork, scored: Scored, given: Given) -> str:
    """Record a response; its id.

    Raises:
        BadResponseError: it cannot be one.
    """
    try:
        rows = list(answers(scored, given))
    except CellError as error:
        raise BadResponseError(str(error)) from None
    take_in(uow, scored.into, rows)
    return session_id(scored.survey, given.response)


def correct(
    uow: UnitOfWork, scored: Scored, row: SessionRow, correction: Correction, *, now: datetime
) -> None:
    """Change a response that nobody is giving any more.

    Raises:
        BadResponseError: they are still answering, or it cannot be so.
    """
    if row.state == "waiting":
        raise BadResponseError("They are still answering. Correct it when they are done.")
    _answer(uow, scored, row, correction, now)
    if correction.respondent not in {None, row.respondent_id}:
        assert correction.respondent is not None
        uow.sessions.identify(row.id, respondent_id=correction.respondent)
    if correction.properties is not None:
        _tell(uow, row, correction.properties)


def _answer(
    uow: UnitOfWork, scored: Scored, row: SessionRow, correction: Correction, now: datetime
) -> None:
    standing = {each.key: each for each in uow.answers.of_session(row.id) if each.part == "answer"}
    given = Given(
        row.id,
        row.started_at,
        score=correction.score or "",
        comment=correction.comment or "",
        channel=row.channel_kind,
        language=row.language,
    )
    try:
        read = [replace(each, day=row.day, answered_at=now) for each in answers(scored, given)]
    except CellError as error:
        raise BadResponseError(str(error)) from None
    rows = [
        replace(importing.answer(each, scored.into, session=row.id), kind=row.kind)
        for each in read
    ]
    changed = [each for each in rows if _is_other(each, standing.get(each.key))]
    uow.answers.record_all(changed, today=scored.into.today)


def _is_other(row: AnswerRow, standing: AnswerRow | None) -> bool:
    """Whether it says something else: a comment that is sent back as it was read does not."""
    return standing is None or (row.value, row.number) != (standing.value, standing.number)


def _tell(uow: UnitOfWork, row: SessionRow, properties: Mapping[str, str]) -> None:
    before: dict[str, str] = json.loads(row.properties)
    after = {name: value for name, value in {**before, **properties}.items() if value}
    if after != before:
        uow.delighted.set_properties(row.id, json.dumps(after, ensure_ascii=False))
