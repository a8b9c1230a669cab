"""What a platform delivers, on its way into a turn: whose it is, and what it is about.

Each inbound becomes a request for the turns of its group (words, a tap, an opening), or is dealt
with when no session is concerned. It is known by its key ever after.
"""

import logging
import re
from collections.abc import Container, Sequence
from datetime import datetime, timedelta
from decimal import Decimal

from bots import buttons
from bots.errors import SignatureError
from bots.messages import Asked, Edited, Inbound, Pressed, Reported, Unreadable, Words
from dialogs import localizing
from dialogs.listening import About, hear
from dialogs.prompts import PROBE, Prompt
from dialogs.readings import Answered, Unclear
from earshot import asking
from earshot.opening import Address
from earshot.outgoing import prompt_of
from earshot.outside import outside
from earshot.turns import Means, about_of, session_of
from earshot.verdicts import MAYBE
from earshot.visits import Heard, Noted, Visit
from storage.rows import ArrivalRow, AskedRow, SessionRow
from storage.unit_of_work import UnitOfWork

log = logging.getLogger(__name__)

LISTENED = timedelta(hours=24)
"""So long after its end a session still hears what is said at its address."""

_STALE = Noted(stale=True)


def heard(means: Means, uow: UnitOfWork, inbound: Inbound, now: datetime) -> Heard:
    """What `inbound`, which is new, asks for."""
    sender = inbound.sender
    at = Address(sender.kind, sender.address, sender.account)
    arrival = ArrivalRow(sender.kind, sender.account, inbound.key, now)
    if means.erased(uow, at):
        uow.arrivals.add_all([arrival])
        return Heard()
    new_id = f"r-{means.new_id()}"
    address = uow.respondents.ensure(at.kind, at.value, channel=at.account, new_id=new_id, now=now)
    if address.unreachable is not None:
        # Whoever writes to us can be reached again.
        uow.respondents.set_unreachable(address.id, None)
    person = uow.respondents.get(address.respondent_id)
    if person is not None and person.language is None and sender.language:
        uow.respondents.remember_language(person.id, sender.language)
    return _heard(Visit(means, uow, inbound, arrival, at, address, person, now))


def report(uow: UnitOfWork, reported: Reported) -> None:
    """Note what became of a message of ours, and that a person cannot be reached, if so."""
    uow.outbox.report(reported.outbound, reported.state, reported.code)
    sent = uow.outbox.by_id(reported.outbound) if reported.unreachable else None
    if sent is not None:
        uow.respondents.set_unreachable(sent.address_id, reported.code or "unreachable")


def _heard(visit: Visit) -> Heard:
    match visit.inbound.content:
        case Words(text, message, token):
            return _words(visit, text, message) if token is None else _form(visit, text, token)
        case Unreadable(text):
            return _words(visit, text, None) if text.strip() else _unreadable(visit)
        case Edited(message, text):
            return _edited(visit, message, text)
        case Pressed(tokens):
            return _pressed(visit, tokens)
        case Asked(survey, invitation):
            return _asked(visit, survey, invitation)


# Words


def _words(visit: Visit, text: str, message: str | None) -> Heard:
    if message and visit.uow.arrivals.of_message(visit.address.id, message):
        # Its newer text overtook it, as an edit.
        return visit.note()
    session = visit.uow.sessions.latest_at(visit.address.id, visit.now - LISTENED)
    if session is None or session.state != "waiting":
        # Where a question waits, any word may be its answer.
        opened = asking.keyword(visit, text)
        if opened is not None:
            return opened
    if session is None:
        return outside(visit, text, message)
    about, quiet = _late(visit, session, text, message), _idle(visit, session, text)
    return visit.say(session, text=text, message=message, about=about, quiet=quiet)


def _idle(visit: Visit, session: SessionRow, text: str) -> bool:
    """Whether this is small talk after the end, and was answered already that it is over.

    Somebody who has "I'm driving" sent to everybody must not be answered for ever.
    """
    if session.ended_at is None or session.last_at <= session.ended_at:
        return False
    script = visit.means.standing(visit.uow, session).script
    reading = hear(script, session_of(session), text, sms=visit.at.kind == "sms")
    return isinstance(reading, Answered | Unclear)


def _late(visit: Visit, session: SessionRow, text: str, message: str | None) -> About | None:
    """The question that words belong to which were written before the next one was seen.

    Where nobody knows whether it was seen, they belong there if they are no answer to that one.
    """
    asked = visit.uow.outbox.asked(session.id) if message and _is_number(message) else []
    seen = [_was_seen(row, message or "") for row in asked]
    if None in seen[:-1]:
        # What was answered before the last question was asked has been seen.
        answered = session_of(session).answers
        for place, row in enumerate(asked[:-1]):
            if seen[place] is None and _is_answered(row, answered):
                seen[place] = True
    known = [place for place, was in enumerate(seen) if was]
    if not known or known[-1] == len(asked) - 1:
        return None
    if False not in seen[known[-1] :] and not _unclear(visit, session, text):
        return None
    prompt = prompt_of(asked[known[-1]].prompt)
    return About(prompt.key or "", probe=prompt.kind == PROBE, late=True)


def _unclear(visit: Visit, session: SessionRow, text: str) -> bool:
    """Whether `text` is no answer to the question that stands."""
    script = visit.means.standing(visit.uow, session).script
    return isinstance(hear(script, session_of(session), text), Unclear)


def _form(visit: Visit, text: str, token: str) -> Heard:
    """Words written in the form under a prompt: for its question, whatever stands by now."""
    found = _pointed(visit, [token])
    if found is None:
        return visit.note(_STALE)
    session, prompt, _ = found
    return visit.say(session, text=text, about=About(prompt.key or "", prompt.kind == PROBE))


def _unreadable(visit: Visit) -> Heard:
    session = visit.uow.sessions.latest_at(visit.address.id, visit.now - LISTENED)
    if session is None:
        return outside(visit, "")
    return visit.say(session, quiet=_idle(visit, session, ""))


def _edited(visit: Visit, message: str, text: str) -> Heard:
    """The words of an earlier message are replaced, for the question that stood then.

    An edit that overtook its message is all that is heard of it.
    """
    before = visit.uow.arrivals.of_message(visit.address.id, message)
    if before is None:
        return _words(visit, text, message)
    session = visit.find(before.session_id) if before.session_id else None
    if session is None:
        return outside(visit, text)
    about = about_of(before.question) if before.question else None
    return visit.say(session, text=text, about=about)


def _asked(visit: Visit, survey: str | None, invitation: str | None) -> Heard:
    """A wish to be asked; what is no survey's name may be an answer in the one that is open."""
    if invitation is not None:
        return asking.invited(visit, invitation)
    if survey is None:
        return asking.greeted(visit)
    if visit.uow.surveys.takes(survey) is None and visit.waiting() is not None:
        return _words(visit, survey, None)
    return asking.named(visit, survey)


def _is_number(message: str) -> bool:
    """Whether a platform's message id tells the order of messages (SMS has none that does)."""
    return re.fullmatch(r"\d+(\.\d+)?", message) is not None


def _was_seen(asked: AskedRow, message: str) -> bool | None:
    """Whether a question came before `message` was written; None: nobody knows."""
    if asked.attempts == 0:
        return False
    if asked.receipt is not None and _is_number(asked.receipt):
        before = bool(Decimal(asked.receipt) < Decimal(message))
        # An attempt before the last may have come, and we never knew.
        return before or (False if asked.attempts == 1 else None)
    surely_not = asked.error is not None and not asked.error.startswith(MAYBE)
    return False if surely_not and asked.attempts == 1 else None


def _is_answered(asked: AskedRow, answered: Container[str]) -> bool:
    """Whether a question, not the follow-up on one, has its answer."""
    prompt = prompt_of(asked.prompt)
    return prompt.kind != PROBE and prompt.key in answered


# Buttons


def _pressed(visit: Visit, tokens: Sequence[str]) -> Heard:
    found = _pointed(visit, tokens)
    if found is None:
        return visit.note(_STALE)
    session, prompt, options = found
    if buttons.SKIP in options:
        skipped = localizing.say("skip_button", prompt.language)
        return _tapped(visit, session, prompt, None, skipped)
    if not all(option.isdigit() for option in options):
        return visit.note(_STALE)
    chosen = [prompt.choices[int(option)] for option in options]
    values = [choice.value for choice in chosen]
    value = values if prompt.kind == "choices" else values[0]
    label = localizing.listed([choice.label for choice in chosen], prompt.language)
    return _tapped(visit, session, prompt, value, label)


def _tapped(visit: Visit, session: SessionRow, prompt: Prompt, value: object, label: str) -> Heard:
    noted = Noted(None if session.anonymous else label)
    return visit.say(session, prompt=prompt.id, value=value, noted=noted)


def _pointed(visit: Visit, tokens: Sequence[str]) -> tuple[SessionRow, Prompt, list[str]] | None:
    """The session, prompt and options that `tokens` stand for; None when they are no good."""
    try:
        key = visit.means.button_key()
        pointers = [buttons.read(key, token, address=visit.at.value) for token in tokens]
    except SignatureError:
        log.warning("forged button", extra={"channel": visit.at.kind})
        return None
    outbounds = {pointer.outbound for pointer in pointers}
    sent = visit.uow.outbox.by_id(outbounds.pop()) if len(outbounds) == 1 else None
    if sent is None or sent.address_id != visit.address.id:
        return None
    session, turn = visit.find(sent.session_id), (sent.session_id, sent.turn)
    prompts = [prompt_of(row.prompt) for row in visit.uow.outbox.of_turns([turn])[turn]]
    prompt = next((prompt for prompt in prompts if prompt.key is not None), None)
    if session is None or prompt is None:
        return None
    return session, prompt, [pointer.option for pointer in pointers]
