"""Somebody wants to be asked: a survey by its name, by an invitation, or whatever is open."""

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from hashlib import sha256

from earshot.admitting import brought
from earshot.links import written
from earshot.opening import Opening
from earshot.outside import outside, start_again, wish
from earshot.visits import Heard, Visit
from storage.rows import InvitationRow

_KEYWORD = re.compile(r"[A-Za-z0-9_-]{2,64}")


def named(visit: Visit, survey: str) -> Heard:
    """Open `survey`; what is no survey is an answer, a word such as "stop", or a mistake."""
    state = visit.uow.surveys.takes(survey)
    if state is None:
        return outside(visit, survey) if wish(visit, survey) else visit.answer("not_found")
    if visit.opted_out:
        return visit.answer("opted_out")
    return _open(visit, survey) if state[1] == "open" else visit.answer("closed")


def greeted(visit: Visit) -> Heard:
    """Hello: what is open is asked again. On Telegram it is also the word for a start."""
    if visit.opted_out:
        return start_again(visit) if visit.at.kind == "telegram" else visit.answer("opted_out")
    session = visit.waiting()
    return _open(visit, session.survey) if session else visit.answer("greeting")


def invited(visit: Visit, token: str) -> Heard:
    """Open the survey of an invitation, for whoever brings it first, or of a link for all."""
    row = brought(visit.uow, token, visit.means.button_key())
    if row is None:
        return _linked(visit, token) or visit.answer("not_found")
    if row.used_at is not None:
        return _used(visit, row)
    state = visit.uow.surveys.takes(row.survey)
    if row.expires_at <= visit.now or state is None or state[1] != "open":
        return visit.answer("closed")
    if visit.opted_out or (row.respondent_id and _joined(visit, row.respondent_id)):
        return visit.answer("opted_out")
    _use(visit, row, state[0])
    properties = json.loads(row.properties)
    return _open(visit, row.survey, explicit=row.language, properties=properties, test=row.test)


def keyword(visit: Visit, text: str) -> Heard | None:
    """Open what somebody sends a word for, alone in its SMS; None where the word means nothing."""
    word = text.strip()
    if visit.at.kind != "sms" or not _KEYWORD.fullmatch(word) or wish(visit, text):
        return None
    if brought(visit.uow, word, visit.means.button_key()) is not None:
        return invited(visit, word)
    return _linked(visit, word)


def _linked(visit: Visit, code: str) -> Heard | None:
    """Open the survey of a link that is open to all; None if there is none with this code."""
    uow = visit.uow
    link = uow.links.get(written(code))
    if link is None:
        return None
    if visit.opted_out:
        return visit.answer("opted_out")
    waiting, state = visit.waiting(), uow.surveys.takes(link.survey)
    if waiting is not None and waiting.survey == link.survey:
        # The same person once more: they go on, and are counted once.
        return _open(visit, link.survey)
    if state is None or state[1] != "open" or not uow.links.use(link.code, visit.now):
        return visit.answer("closed")
    properties = json.loads(link.properties)
    return _open(visit, link.survey, explicit=link.language, properties=properties)


def _used(visit: Visit, row: InvitationRow) -> Heard:
    """A link once more: who opened it goes on with what it opened."""
    session = visit.waiting() if row.address_id in {None, visit.address.id} else None
    return _open(visit, session.survey) if session else visit.answer("link_used")


def _use(visit: Visit, row: InvitationRow, revision_id: int) -> None:
    """Note who came, and when; of an anonymous survey only that somebody did, and the day."""
    assert row.id is not None
    anonymous = visit.means.catalogue.script(visit.uow, revision_id).anonymous
    day = visit.now.replace(hour=0, minute=0, second=0, microsecond=0)
    address, at = (None, day) if anonymous else (visit.address.id, visit.now)
    visit.uow.invitations.use(row.id, address, at)


def _joined(visit: Visit, person: str) -> bool:
    """Make the address that of the invited `person`; whether they had asked us to stop.

    An address that belongs to somebody else we know stays theirs, and so do its answers.
    """
    mine = visit.uow.respondents.addresses(visit.address.respondent_id)
    stranger = all(address.kind == visit.at.kind for address in mine)
    if person != visit.address.respondent_id and stranger:
        visit.uow.respondents.join(visit.address.respondent_id, into=person)
    return visit.uow.respondents.opted_out(person)


def _open(
    visit: Visit,
    survey: str,
    *,
    explicit: str | None = None,
    properties: Mapping[str, str] | None = None,
    test: bool = False,
) -> Heard:
    sender = visit.inbound.sender
    return Heard(
        Opening(
            survey,
            secret_digest=sha256(visit.means.new_id().encode()).digest(),
            explicit=explicit,
            languages=(sender.language,) if sender.language else (),
            properties=properties or {},
            channel_kind=sender.kind,
            test=test,
            address=visit.at,
            thread=sender.thread,
            arrival=replace(visit.arrival, address_id=visit.address.id),
        )
    )
