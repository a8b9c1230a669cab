"""What a turn does to a person's own rows, beside the session: rare, and after the rest."""

import json
from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta

from dialogs.contacts import canonical
from dialogs.events import AnswerRecorded, ContactGiven, Event, LanguageChanged, OptedIn
from dialogs.migrating import upgraded
from dialogs.session import Stopped, to_json
from dialogs.understanding.judging import Opinion
from earshot.notifying.telling import notify
from storage.readings import ReadingRow
from storage.rows import AddressKind, AnonymousAnswerRow, AnswerRow, SessionRow
from storage.unit_of_work import UnitOfWork

HUSHED = timedelta(days=2)
"""From the day on which an anonymous dialog ended, words at its address are not kept so long."""


def heed(
    uow: UnitOfWork, row: SessionRow, event: OptedIn | LanguageChanged, now: datetime
) -> None:
    """Do as the person asked: ask again, or remember the language."""
    match event:
        case OptedIn():
            for person in _persons(uow, row):
                opt_in(uow, person, address_id=row.address_id, now=now)
        case LanguageChanged(language) if row.respondent_id is not None:
            uow.respondents.remember_language(row.respondent_id, language)
        case _:
            pass


def stop(uow: UnitOfWork, row: SessionRow, *, now: datetime, today: date) -> None:
    """Ask nothing more of whose session this is, nor send what waits to be sent to them."""
    for person in _persons(uow, row):
        opt_out(uow, person, but=row.id, now=now, today=today)


def opt_out(
    uow: UnitOfWork,
    person: str,
    *,
    now: datetime,
    today: date,
    but: str | None = None,
    reason: str = "stop",
) -> None:
    """Ask `person` nothing more, anywhere: all their sessions (`but` one) end unsaid."""
    uow.respondents.opt_out(person, reason=reason, now=now)
    uow.invitations.stop(person)
    others = [row for row in uow.sessions.waiting_of(person) if row.id != but]
    addresses = [address.id for address in uow.respondents.addresses(person)]
    silence(uow, others, addresses, now=now, today=today)
    told = {"person": person, "channels": None, "reason": reason}
    notify(uow, "opt_out.created", told, now=now, respondent_id=person)


def opt_in(uow: UnitOfWork, person: str, *, address_id: int | None, now: datetime) -> None:
    """Take back that `person` is asked nothing, anywhere, and that nothing is asked there."""
    uow.respondents.opt_in(person)
    if address_id is not None:
        uow.people.set_opt_out([address_id], None)
    told = {"person": person, "channels": None}
    notify(uow, "opt_in.created", told, now=now, respondent_id=person)


def silence(
    uow: UnitOfWork,
    sessions: Iterable[SessionRow],
    addresses: Collection[int],
    *,
    now: datetime,
    today: date,
) -> None:
    """End these sessions unsaid, and send nothing that waits to be sent to these addresses."""
    stopped = [(_stopped(row, now), row.turn) for row in sessions]
    uow.sessions.save_all(stopped, today=today)
    # Only now: whoever held one of those sessions has committed what they would send.
    uow.outbox.withdraw(addresses, error="stopped")


def add_words(uow: UnitOfWork, answer: AnswerRow, today: date) -> None:
    """Put the words of `answer` behind those that its question has."""
    rows = uow.answers.of_session(answer.session_id)
    same = (row for row in rows if (row.key, row.part) == (answer.key, answer.part))
    before = next(same, None)
    if before is not None:
        said = f"{before.raw}\n{answer.raw}"
        answer = replace(answer, raw=said, value=json.dumps(said, ensure_ascii=False))
    uow.answers.record_all([answer], today=today)


def outdate(uow: UnitOfWork, corrected: AnswerRow) -> None:
    """Forget what was heard in the answer that stood before; read anew what its rating decided.

    Which way some words are meant is told by what their person declared.
    """
    uow.readings.hear(corrected.session_id, corrected.key)
    if corrected.low is not None:
        uow.readings.read_anew(corrected.session_id)


def keep_intents(
    uow: UnitOfWork, row: SessionRow, events: Iterable[Event], opinion: Opinion
) -> None:
    """Record what a classifier took answers for, as far as it was believed.

    Not in an anonymous session: a reading that came with its answer would tell when that came.
    """
    for event in () if row.anonymous else events:
        if isinstance(event, AnswerRecorded) and event.intent:
            sure, by = opinion.confidence, opinion.source
            heard = ReadingRow("intent", event.intent, by, confidence=sure, source="classifier")
            uow.readings.hear(row.id, event.key, heard)


def _persons(uow: UnitOfWork, row: SessionRow) -> set[str]:
    """Whose session it is: the one it belongs to, and the one at the address it is held at."""
    address = uow.respondents.address(row.address_id) if row.address_id is not None else None
    known = {row.respondent_id, address.respondent_id if address else None}
    return {person for person in known if person is not None}


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
    """Keep the answers of an ended anonymous session among their wave's; delete all else."""
    answers = [answer for answer in uow.answers.of_session(row.id) if not answer.test]
    complete = row.state == "completed"
    response = new_id()
    rows = [_anonymous(answer, new_id(), response, complete=complete) for answer in answers]
    rows = [*_in_round(uow, row, rows)]
    uow.anonymous.seal(row.id, rows, rest=new_id())
    if row.address_id is not None and row.ended_at is not None:
        # A day and no finer, and long enough for whatever else the person wants to say.
        day = row.ended_at.replace(hour=0, minute=0, second=0, microsecond=0)
        uow.respondents.hush(row.address_id, day + HUSHED)


def _in_round(
    uow: UnitOfWork, row: SessionRow, rows: Iterable[AnonymousAnswerRow]
) -> Iterable[AnonymousAnswerRow]:
    """The answers as those of the campaign's round that the person was asked in, if it still takes
    any, with nothing of them but what its figures may be told apart by."""
    at = uow.respondents.address(row.address_id) if row.address_id is not None else None
    asked = (
        uow.invitations.standing_of(at.respondent_id, row.survey)
        if at
        else uow.invitations.take_round(row.id)
    )
    wave = uow.releases.open_round(row.survey, asked.wave) if asked and asked.wave else None
    if asked is None or wave is None:
        return rows
    return [replace(each, week=wave.week, wave=wave.name, groups=asked.groups) for each in rows]


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
