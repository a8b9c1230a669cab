"""What webhooks hear of a turn: the response as it then stands, and alerts.

Nothing of trials, and nothing of anonymous surveys: when an answer came would tell whose it is.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, TypeAlias

from dialogs.events import AnswerRecorded, Ended, Turn
from earshot.notices import PICKED
from earshot.notifying.telling import Happened, notify_all
from earshot.reporting.columns import as_object
from storage.rows import AlertRow, SessionRow
from storage.unit_of_work import UnitOfWork
from storage.webhooks import InvitedRow

Turns: TypeAlias = Sequence[tuple[str, Turn]]
"""Turns of one transaction with the ids of their sessions, in their order."""

_MEANING = (
    *("key", "part", "type", "revision", "scale_low", "scale_high", "direction"),
    *("language", "answered_at"),
)


def tell_turns(
    uow: UnitOfWork, turns: Turns, alerts: Sequence[AlertRow], *, now: datetime
) -> None:
    """Have webhooks told of what `turns` recorded; it is stored already."""
    changed = dict(_changed(turns))
    raised = {alert.session_id for alert in alerts if alert.session_id is not None}
    rows = uow.sessions.find(sorted(changed.keys() | raised)) if changed or raised else {}
    told = {id_: row for id_, row in rows.items() if not (row.test or row.anonymous)}
    events = _of_responses(uow, [row for id_, row in told.items() if id_ in changed], changed)
    events += [_of_alert(alert) for alert in alerts if alert.session_id in told]
    notify_all(uow, events, now=now)


def _changed(turns: Turns) -> Iterator[tuple[str, list[str]]]:
    """The sessions whose responses changed, and the events that tell so."""
    by_session: dict[str, list[Turn]] = {}
    for id_, turn in turns:
        by_session.setdefault(id_, []).append(turn)
    for id_, of_session in by_session.items():
        names = _names(of_session)
        if names:
            yield id_, names


def _names(turns: Sequence[Turn]) -> list[str]:
    names = []
    if any(isinstance(event, AnswerRecorded) for turn in turns for event in turn.events):
        first = any(map(_is_first, turns))
        names.append("response.created" if first else "response.updated")
    if any(_is_completed(turn) for turn in turns):
        names.append("response.completed")
    return names


def _is_first(turn: Turn) -> bool:
    """Whether all that has been answered was answered in this turn."""
    new = {
        event.key
        for event in turn.events
        if isinstance(event, AnswerRecorded) and event.part == "answer" and not event.adds
    }
    corrects = any(isinstance(event, AnswerRecorded) and event.corrects for event in turn.events)
    return bool(new) and not corrects and turn.session.answers.keys() <= new


def _is_completed(turn: Turn) -> bool:
    ended = any(isinstance(event, Ended) for event in turn.events)
    return ended and turn.session.state == "completed"


def _of_responses(
    uow: UnitOfWork, rows: Sequence[SessionRow], names: Mapping[str, Iterable[str]]
) -> list[Happened]:
    if not rows:
        return []
    ids = [row.id for row in rows]
    invited = uow.notifications.invited(ids)
    answers: defaultdict[str, list[Mapping[str, Any]]] = defaultdict(list)
    for answer in uow.analytics.of_sessions(ids):
        answers[answer.response].append(as_object(answer))
    events = []
    for row in rows:
        about = _response(row, invited.get(row.id))
        data = about | {"answers": list(map(_picked, answers[row.id]))}
        full = about | {"answers": list(map(_whole, answers[row.id]))}
        events += [Happened(name, data, row.id, row.respondent_id, full) for name in names[row.id]]
    return events


def _response(row: SessionRow, invited: InvitedRow | None) -> dict[str, Any]:
    """The response as the API has it, and what led to it."""
    return {
        "id": row.id,
        "survey": row.survey,
        "kind": row.kind,
        "person": row.respondent_id,
        "channel": row.channel_kind,
        "language": row.language,
        "state": row.state,
        "started_at": row.started_at.isoformat(),
        "last_at": row.last_at.isoformat(),
        "ended_at": row.ended_at and row.ended_at.isoformat(),
        "invitation": invited and invited.id,
        "campaign": invited and invited.campaign_id,
        "event": invited and invited.event_id,
    }


def _whole(answer: Mapping[str, Any]) -> Mapping[str, Any]:
    """With what was written, which is personal data."""
    return {name: answer[name] for name in (*_MEANING, "value", "number", "words")}


def _picked(answer: Mapping[str, Any]) -> Mapping[str, Any]:
    """With what was picked, if it was."""
    picked = answer["type"] in PICKED and answer["part"] == "answer"
    shown = {name: answer[name] if picked else None for name in ("value", "number")}
    return {name: answer[name] for name in _MEANING} | shown


def _of_alert(alert: AlertRow) -> Happened:
    data = {
        "survey": alert.survey,
        "response": alert.session_id,
        "kind": alert.kind,
        "key": alert.key,
        "to": alert.recipient,
    }
    return Happened("alert.created", data, alert.session_id)
