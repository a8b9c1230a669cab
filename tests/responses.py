"""Responses as turns leave them behind, for tests of what is counted."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import count
from typing import Any

from storage.database import Database
from storage.rows import AnonymousAnswerRow, AnswerRow, OutboxRow, SessionRow

NPS = """\
survey: {survey}
title: Would you recommend us?
kind: relationship
owner: support-team
goal: Know whether people would recommend us
languages: [en]
audience: customer
anonymous: {anonymous}
properties: [brand]
steps:
  - ask: nps
    type: nps
    text: {{en: "How likely are you to recommend us?"}}
  - ask: area
    type: choices
    text: {{en: "Which parts do you use?"}}
    choices:
      - {{value: app, label: {{en: App}}}}
      - {{value: web, label: {{en: Web}}}}
  - ask: again
    type: yes_no
    text: {{en: "Would you buy from us again?"}}
  - ask: why
    type: text
    text: {{en: "What is the main reason for your score?"}}
  - say: thanks
    text: {{en: "Thank you."}}
"""

TYPES = {"nps": ("nps", 0.0, 10.0), "ease": ("ces", 1.0, 7.0), "again": ("yes_no", None, None)}
OTHER = {"area": "choices", "plan": "choice", "why": "text", "seats": "number"}

_numbers = count()


@dataclass(frozen=True)
class Response:
    """One session and what was said in it."""

    day: date
    answers: Mapping[str, Any] = field(default_factory=dict)
    asked: tuple[str, ...] = ()
    survey: str = "nps"
    kind: str = "relationship"
    state: str = "completed"
    channel: str = "webchat"
    language: str = "en"
    properties: Mapping[str, str] = field(default_factory=dict)
    test: bool = False
    anonymous: bool = False
    id: str = field(default_factory=lambda: f"s{next(_numbers):06}")
    respondent: str | None = None


def publish(database: Database, survey: str = "nps", *, anonymous: bool = False) -> int:
    """A survey with a published script; gives its revision."""
    source = NPS.format(survey=survey, anonymous="yes" if anonymous else "no")
    return publish_source(database, survey, source)


def publish_source(database: Database, survey: str, source: str) -> int:
    """A survey with this script; gives its revision."""
    now = datetime(2026, 1, 1, tzinfo=UTC)
    with database.begin() as uow:
        return uow.surveys.publish(survey, source=source, digest=survey, now=now).id


def store(
    database: Database, responses: Iterable[Response], *, revision: int, today: date = date.min
) -> None:
    """Write `responses` as their turns would have; `today` decides what is marked as late."""
    responses = list(responses)
    with database.begin() as uow:
        uow.sessions.add_all([_session(each, revision) for each in responses])
        rows = [row for each in responses for row in answer_rows(each, revision)]
        uow.answers.record_all(rows, today=today)
        uow.outbox.add_all([row for each in responses for row in _outbox(each)])


def seal(database: Database, responses: Iterable[Response], *, revision: int) -> None:
    """Write `responses` as sealed anonymous ones."""
    responses = list(responses)
    with database.begin() as uow:
        uow.sessions.add_all([_session(replace(r, anonymous=True), revision) for r in responses])
    for each in responses:
        with database.begin() as uow:
            name = f"r{next(_numbers):06}"
            rows = [_sealed(each, row, name) for row in answer_rows(each, revision)]
            uow.anonymous.seal(each.id, rows)


def answer_rows(response: Response, revision: int) -> list[AnswerRow]:
    """The answers of `response`."""
    return [_answer(response, key, value, revision) for key, value in response.answers.items()]


def monday(day: date) -> date:
    """The Monday of the week of `day`."""
    return day - timedelta(days=day.weekday())


def _at(day: date) -> datetime:
    return datetime.combine(day, time(12), tzinfo=UTC)


def _session(response: Response, revision: int) -> SessionRow:
    at = _at(response.day)
    return SessionRow(
        id=response.id,
        survey=response.survey,
        revision_id=revision,
        respondent_id=response.respondent,
        address_id=None,
        channel_kind=response.channel,
        language=response.language,
        secret_digest=None,
        test=response.test,
        anonymous=response.anonymous,
        kind=response.kind,
        state=response.state,
        turn=1,
        pending=0,
        data="{}",
        properties=json.dumps(dict(response.properties)),
        day=response.day,
        started_at=at,
        last_at=at,
    )


def _answer(response: Response, key: str, value: Any, revision: int) -> AnswerRow:
    type_, low, high = TYPES.get(key) or (OTHER[key], None, None)
    return AnswerRow(
        session_id=response.id,
        survey=response.survey,
        revision_id=revision,
        kind=response.kind,
        key=key,
        part="answer",
        type=type_,
        low=low,
        high=high,
        low_is_good=False,
        layout="row-ltr",
        language=response.language,
        channel_kind=response.channel,
        value=json.dumps(value),
        number=float(value) if isinstance(value, bool | int | float) else None,
        raw=str(value),
        confidence=1.0,
        test=response.test,
        day=response.day,
        answered_at=_at(response.day),
    )


def _outbox(response: Response) -> list[OutboxRow]:
    at = _at(response.day)
    return [
        OutboxRow(response.id, turn, 0, key, "question", "{}", at, "held")
        for turn, key in enumerate(response.asked)
    ]


def _sealed(response: Response, row: AnswerRow, name: str) -> AnonymousAnswerRow:
    kept = {name: getattr(row, name) for name in _KEPT}
    return AnonymousAnswerRow(
        **kept,
        id=f"a{next(_numbers):06}",
        response=name,
        week=monday(row.day),
        complete=response.state == "completed",
    )


_KEPT = (
    *("survey", "revision_id", "kind", "key", "part", "type", "low", "high", "low_is_good"),
    *("layout", "language", "channel_kind", "value", "number", "raw"),
)
