"""What the database holds of a conversation, in a form that is the same on every channel."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TypeAlias

from earshot.bootstrap import Earshot
from earshot.counterparts.slack import TEAM
from storage.rows import AnonymousAnswerRow, AnswerRow, SessionRow
from tests.end_to_end.parity.cases import Case
from tests.end_to_end.parity.people import Confidant, Person, Texter, Visitor

Answer: TypeAlias = tuple[str, str, str | None, float | None, str, str]
"""Key, part, value, number, the words, their language."""

Response: TypeAlias = tuple[str, tuple[Answer, ...]]
"""How a session ended, and its answers."""

LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


def response(earshot: Earshot, person: Person, *, tapped: bool) -> Response:
    """What is stored of the conversation that `person` had.

    `tapped`: without the words for options, which are labels where somebody tapped.
    """
    with earshot.database.read() as uow:
        row = _session(earshot, person)
        return row.state, _answers(uow.answers.of_session(row.id), tapped)


def sealed(earshot: Earshot, survey: str, *, tapped: bool) -> dict[str, list[Response]]:
    """Channel kind → what is stored of the anonymous conversations on it, sorted."""
    found: defaultdict[tuple[str, str], list[AnonymousAnswerRow]] = defaultdict(list)
    today = earshot.clock.now().date()
    monday = today.fromisocalendar(*today.isocalendar()[:2], 1)
    with earshot.database.read() as uow:
        for row in uow.anonymous.of_week(survey, monday):
            found[row.channel_kind, row.response].append(row)
    by_kind: defaultdict[str, list[Response]] = defaultdict(list)
    for (kind, _), rows in found.items():
        ended = "completed" if rows[0].complete else "left"
        by_kind[kind].append((ended, _answers(rows, tapped)))
    return {kind: sorted(responses) for kind, responses in by_kind.items()}


def expected(case: Case) -> dict[str, str | None]:
    """The values that the script's own test expects, by key."""
    return {key: value for key, value in case.test.expect.items() if key != "state"}


def _session(earshot: Earshot, person: Person) -> SessionRow:
    with earshot.database.read() as uow:
        if isinstance(person, Visitor):
            return uow.sessions.find([person.session])[person.session]
        assert isinstance(person, Texter | Confidant)
        kind = person.platform.kind
        account = TEAM if kind == "slack" else ""
        address = uow.respondents.by_address(kind, person.chat, channel=account)
        assert address is not None
        row = uow.sessions.latest_at(address.id, LONG_AGO)
    assert row is not None
    return row


def _answers(rows: Iterable[AnswerRow | AnonymousAnswerRow], tapped: bool) -> tuple[Answer, ...]:
    return tuple(sorted(_answer(row, tapped) for row in rows))


def _answer(row: AnswerRow | AnonymousAnswerRow, tapped: bool) -> Answer:
    raw = "" if tapped and row.type != "text" else row.raw
    return row.key, row.part, row.value, row.number, raw, row.language
