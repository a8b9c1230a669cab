"""What a turn does to a person's own rows, beside the session: rare, and after the rest."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

from dialogs.contacts import canonical
from dialogs.events import ContactGiven, LanguageChanged, OptedIn, OptedOut
from dialogs.migrating import upgraded
from dialogs.session import Stopped, to_json
from storage.rows import AddressKind, AnonymousAnswerRow, AnswerRow, SessionRow
from storage.unit_of_work import UnitOfWork


def heed(
    uow: UnitOfWork,
    person: str,
    session_id: str,
    event: OptedOut | OptedIn | LanguageChanged,
    *,
    now: datetime,
    today: date,
) -> None:
    """Do as the person asked: ask nothing more, ask again, or remember the language."""
    match event:
        case OptedOut():
            uow.respondents.opt_out(person, reason="stop", now=now)
            others = [row for row in uow.sessions.waiting_of(person) if row.id != session_id]
            stopped = [(_stopped(row, now), row.turn) for row in others]
            uow.sessions.save_all(stopped, today=today)
        case OptedIn():
            uow.respondents.opt_in(person)
        case LanguageChanged(language):
            uow.respondents.remember_language(person, language)


def keep_contact(uow: UnitOfWork, row: SessionRow, given: ContactGiven, now: datetime) -> None:
    """Store the address that a person left, as theirs; a visitor becomes a respondent by it."""
    kind: AddressKind = "email" if "@" in given.address else "phone"
    value = canonical(given.address)
    if row.respondent_id is not None:
        uow.respondents.add_address(
            row.respondent_id, kind, value, now=now, purpose=given.purpose, consent_at=now
        )
        return
    # A respondent of the session's own: whoever types an address has not proved that it is theirs.
    visitor = f"r-{row.id}"
    address = uow.respondents.ensure(kind, value, new_id=visitor, now=now, channel=row.id)
    uow.respondents.add_address(
        visitor,
        kind,
        address.value,
        now=now,
        channel=row.id,
        purpose=given.purpose,
        consent_at=now,
    )
    uow.sessions.identify(row.id, respondent_id=visitor)


def seal(uow: UnitOfWork, row: SessionRow, new_id: Callable[[], str]) -> None:
    """Keep the answers of an ended anonymous session among their week's; delete all else."""
    answers = [answer for answer in uow.answers.of_session(row.id) if not answer.test]
    complete = row.state == "completed"
    response = new_id()
    rows = [_anonymous(answer, new_id(), response, complete=complete) for answer in answers]
    uow.anonymous.seal(row.id, rows)


def _stopped(row: SessionRow, now: datetime) -> SessionRow:
    session = replace(upgraded(json.loads(row.data)), progress=Stopped(everywhere=True))
    data = json.dumps(to_json(session), ensure_ascii=False, separators=(",", ":"))
    return replace(row, state="stopped", data=data, ended_at=now, due_at=None, due_kind=None)


def _anonymous(
    answer: AnswerRow, id_: str, response: str, *, complete: bool
) -> AnonymousAnswerRow:
    return AnonymousAnswerRow(
        id=id_,
        response=response,
        survey=answer.survey,
        revision_id=answer.revision_id,
        kind=answer.kind,
        key=answer.key,
        part=answer.part,
        type=answer.type,
        low=answer.low,
        high=answer.high,
        low_is_good=answer.low_is_good,
        layout=answer.layout,
        language=answer.language,
        channel_kind=answer.channel_kind,
        value=answer.value,
        number=answer.number,
        raw=answer.raw,
        week=answer.day - timedelta(days=answer.day.weekday()),
        complete=complete,
    )
