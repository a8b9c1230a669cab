"""Rows to store in tests, each complete; keywords change what a test is about."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from storage.database import Database
from storage.rows import AnonymousAnswerRow, AnswerRow, InboxRow, OutboxRow, SessionRow

NOW = datetime(2026, 11, 3, 12, 30, 15, 123456, tzinfo=UTC)
TODAY = date(2026, 11, 3)
YESTERDAY = date(2026, 11, 2)
MONDAY = date(2026, 11, 2)


def publish(database: Database, survey: str = "nps") -> int:
    """The id of a first revision of `survey`."""
    with database.begin() as uow:
        return uow.surveys.publish(survey, source="steps: []", digest="d", now=NOW).id


def session(id_: str = "s1", **changes: Any) -> SessionRow:
    row = SessionRow(
        id=id_,
        survey="nps",
        revision_id=1,
        respondent_id=None,
        address_id=None,
        channel_kind="webchat",
        language="en",
        secret_digest=b"\x00secret\xff",
        test=False,
        anonymous=False,
        kind="relationship",
        state="waiting",
        turn=0,
        pending=0,
        data="{}",
        properties='{"brand": "Hjälp"}',
        day=TODAY,
        started_at=NOW,
        last_at=NOW,
    )
    return replace(row, **changes)


def inbound(session_id: str = "s1", key: str = "m1", **changes: Any) -> InboxRow:
    row = InboxRow(
        session_id=session_id,
        key=key,
        digest=b"\x01body",
        text="nio, för att Maria hjälpte mig 🎉",
        prompt_id="p1",
        value="9",
        received_at=NOW,
        state="done",
    )
    return replace(row, **changes)


def prompt(session_id: str = "s1", turn: int = 0, position: int = 0, **changes: Any) -> OutboxRow:
    row = OutboxRow(
        session_id=session_id,
        turn=turn,
        position=position,
        key="score",
        kind="nps",
        prompt='{"text": "How likely?"}',
        created_at=NOW,
        state="held",
    )
    return replace(row, **changes)


def answer(session_id: str = "s1", key: str = "score", **changes: Any) -> AnswerRow:
    row = AnswerRow(
        session_id=session_id,
        survey="nps",
        revision_id=1,
        kind="relationship",
        key=key,
        part="answer",
        type="nps",
        low=0,
        high=10,
        low_is_good=False,
        layout="row",
        language="en",
        channel_kind="webchat",
        value="9",
        number=9,
        raw="nine I guess",
        confidence=1,
        test=False,
        day=TODAY,
        answered_at=NOW,
    )
    return replace(row, **changes)


def anonymous_answer(id_: str, **changes: Any) -> AnonymousAnswerRow:
    row = AnonymousAnswerRow(
        id=id_,
        response=f"response of {id_}",
        survey="enps",
        revision_id=1,
        kind="pulse",
        key="why",
        part="answer",
        type="text",
        low=None,
        high=None,
        low_is_good=False,
        layout="",
        language="en",
        channel_kind="webchat",
        value='"the coffee"',
        number=None,
        raw="the coffee",
        week=MONDAY,
        complete=True,
    )
    return replace(row, **changes)
