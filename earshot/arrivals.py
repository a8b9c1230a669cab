"""What a platform delivers, on its way into a turn: whose it is, and what it is about.

Each inbound becomes a request for the turns of its group (words, a tap, an opening), or is dealt
with here when no session is concerned. It is known by its key ever after.
"""

import json
import logging
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from decimal import Decimal
from hashlib import sha256
from typing import Any

from bots import buttons
from bots.errors import SignatureError
from bots.messages import Asked, Edited, Inbound, Pressed, Reported, Unreadable, Words
from dialogs import localizing
from dialogs.listening import About, outside
from dialogs.prompts import NOTICE, PROBE, Prompt
from dialogs.readings import Help, Start, Stop
from earshot.consequences import opt_out
from earshot.opening import Address, Opening
from earshot.outgoing import prompt_of, stored
from earshot.turns import Means, Said, about_of
from storage.rows import AddressRow, ArrivalRow, AskedRow, RespondentRow, SessionRow
from storage.unit_of_work import UnitOfWork

log = logging.getLogger(__name__)

LISTENED = timedelta(hours=24)
"""So long after its end a session still hears what is said at its address."""

NO_SESSION = "no_session"
"""The kind of a prompt that says who we are, to somebody of whom nothing is asked."""

ONCE_IN = timedelta(days=1)
"""How often that is said."""


@dataclass(frozen=True, slots=True)
class Noted:
    """An inbound that is stored. `chosen` and `stale` as in `bots.channel.Taken`."""

    chosen: str | None = None
    stale: bool = False


@dataclass(frozen=True, slots=True)
class Heard:
    """What an inbound asks of the turns, if anything, and what its sender is told of it."""

    request: Said | Opening | None = None
    noted: Noted = field(default=Noted())


@dataclass(frozen=True, slots=True)
class Arrivals:
    """Turns inbounds into requests."""

    means: Means

    def heard(self, uow: UnitOfWork, inbound: Inbound, now: datetime) -> Heard:
        """What `inbound`, which is new, asks for."""
        sender = inbound.sender
        at = Address(sender.kind, sender.address, sender.account)
        arrival = ArrivalRow(sender.kind, sender.account, inbound.key, now)
        if self.means.erased(uow, at):
            uow.arrivals.add_all([arrival])
            return Heard()
        new_id = f"r-{self.means.new_id()}"
        address = uow.respondents.ensure(
            at.kind, at.value, channel=at.account, new_id=new_id, now=now
        )
        if address.unreachable is not None:
            # Whoever writes to us can be reached again.
            uow.respondents.set_unreachable(address.id, None)
        person = uow.respondents.get(address.respondent_id)
        return _Visit(self, uow, inbound, arrival, at, address, person, now).heard()


@dataclass(frozen=True, slots=True)
class _Visit:
    """One inbound, with everything known of who sent it."""

    arrivals: Arrivals
    uow: UnitOfWork
    inbound: Inbound
    arrival: ArrivalRow
    at: Address
    address: AddressRow
    person: RespondentRow | None
    now: datetime

    def heard(self) -> Heard:
        match self.inbound.content:
            case Words(text, message, token):
                return self._words(text, message, token)
            case Unreadable(text):
                return self._words(text, None, None) if text.strip() else self._unreadable()
            case Edited(message, text):
                return self._edited(message, text)
            case Pressed(tokens):
                return self._pressed(tokens)
            case Asked(survey, invitation):
                return self._asked(survey, invitation)

    # Words

    def _words(self, text: str, message: str | None, token: str | None) -> Heard:
        if token is not None:
            return self._form(text, token)
        session = self._session()
        if session is None:
            return self._outside(text)
        return self._said(session, text=text, message=message, about=self._late(session, message))

    def _form(self, text: str, token: str) -> Heard:
        """Words written in the form under a prompt: for its question, whatever stands by now."""
        found = self._pointed([token])
        if found is None:
            return self._note(Noted(stale=True))
        session, prompt, _ = found
        about = About(prompt.key or "", probe=prompt.kind == PROBE)
        return self._said(session, text=text, about=about)

    def _unreadable(self) -> Heard:
        session = self._session()
        return self._outside("") if session is None else self._said(session)

    def _edited(self, message: str, text: str) -> Heard:
        """The words of an earlier message are replaced, for the question that stood then."""
        before = self.uow.arrivals.of_message(self.address.id, message)
        session = before and before.session_id and self._find(before.session_id)
        if not before or not session:
            return self._note()
        about = about_of(before.question) if before.question else None
        return self._said(session, text=text, about=about)

    def _late(self, session: SessionRow, message: str | None) -> About | None:
        """The question that words belong to which were written before the next one was seen."""
        if message is None or not _is_number(message):
            return None
        asked = self.uow.outbox.asked(session.id)
        seen = [row for row in asked if not _unseen(row, message)]
        if len(seen) == len(asked) or not seen:
            return None
        prompt = prompt_of(seen[-1].prompt)
        return About(prompt.key or "", probe=prompt.kind == PROBE, late=True)

    # Buttons

    def _pressed(self, tokens: Sequence[str]) -> Heard:
        found = self._pointed(tokens)
        if found is None:
            return self._note(Noted(stale=True))
        session, prompt, options = found
        if buttons.SKIP in options:
            skipped = localizing.say("skip_button", prompt.language)
            return self._tapped(session, prompt, None, skipped)
        if not all(option.isdigit() for option in options):
            return self._note(Noted(stale=True))
        chosen = [prompt.choices[int(option)] for option in options]
        values = [choice.value for choice in chosen]
        value = values if prompt.kind == "choices" else values[0]
        label = localizing.listed([choice.label for choice in chosen], prompt.language)
        return self._tapped(session, prompt, value, label)

    def _tapped(self, session: SessionRow, prompt: Prompt, value: object, label: str) -> Heard:
        noted = Noted(None if session.anonymous else label)
        return self._said(session, prompt=prompt.id, value=value, noted=noted)

    def _pointed(self, tokens: Sequence[str]) -> tuple[SessionRow, Prompt, list[str]] | None:
        """The session, prompt and options that `tokens` stand for; None when they are no good."""
        try:
            key = self.arrivals.means.button_key()
            pointers = [buttons.read(key, token, address=self.at.value) for token in tokens]
        except SignatureError:
            log.warning("forged button", extra={"channel": self.at.kind})
            return None
        sent = self.uow.outbox.by_id(pointers[0].outbound)
        session = self._find(sent.session_id) if sent else None
        if sent is None or session is None:
            return None
        turn = sent.session_id, sent.turn
        prompts = [prompt_of(row.prompt) for row in self.uow.outbox.of_turns([turn])[turn]]
        prompt = next((prompt for prompt in prompts if prompt.key is not None), None)
        return (session, prompt, [pointer.option for pointer in pointers]) if prompt else None

    # Wishes

    def _asked(self, survey: str | None, invitation: str | None) -> Heard:
        if invitation is not None:
            return self._invited(invitation)
        if survey is None:
            return self._greeted()
        state = self.uow.surveys.takes(survey)
        if state is None:
            return self._words(survey, None, None)
        if self._opted_out:
            return self._answer("opted_out")
        if state[1] != "open":
            return self._answer("closed")
        return self._open(survey)

    def _greeted(self) -> Heard:
        """Hello: where it is the platform's word for a start, it undoes a stop."""
        if self._opted_out:
            return self._start_again()
        session = self.uow.sessions.waiting_at(self.address.id)
        return self._open(session.survey) if session else self._answer(NO_SESSION)

    def _invited(self, token: str) -> Heard:
        row = self.uow.invitations.by_digest(sha256(token.encode("utf-8", "replace")).digest())
        if row is None or row.address_id not in {None, self.address.id}:
            return self._answer("not_found")
        if row.used_at is not None:
            return self._greeted()
        state = self.uow.surveys.takes(row.survey)
        if row.expires_at <= self.now or state is None or state[1] != "open":
            return self._answer("closed")
        if self._opted_out:
            self.uow.respondents.opt_in(self.address.respondent_id)
        assert row.id is not None
        self.uow.invitations.use(row.id, self.address.id, self.now)
        return self._open(
            row.survey,
            explicit=row.language,
            properties=json.loads(row.properties),
            respondent=row.respondent_id,
            test=row.test,
        )

    def _open(self, survey: str, **more: Any) -> Heard:
        sender = self.inbound.sender
        return Heard(
            Opening(
                survey,
                secret_digest=sha256(self.arrivals.means.new_id().encode()).digest(),
                languages=(sender.language,) if sender.language else (),
                channel_kind=sender.kind,
                address=self.at,
                thread=sender.thread,
                arrival=replace(self.arrival, address_id=self.address.id),
                **more,
            )
        )

    # Outside any session

    def _outside(self, text: str) -> Heard:
        """Nothing is open: only a stop, a start or a call for help means anything."""
        sms = self.at.kind == "sms"
        wish = outside(text, self._language, opted_out=self._opted_out, sms=sms)
        match wish:
            case Stop(everywhere=True) if not self._opted_out:
                return self._stop(text)
            case Start() if self._opted_out:
                return self._start_again(text)
            case Help() if not self._opted_out:
                return self._answer(NO_SESSION, text)
        last = self.uow.outbox.last_outside(self.address.id, NO_SESSION)
        quiet = last is not None and self.now - last < ONCE_IN
        return self._answer(None if quiet or self._opted_out else NO_SESSION, text)

    def _stop(self, text: str) -> Heard:
        person, today = self.address.respondent_id, self.arrivals.means.day(self.now)
        opt_out(self.uow, person, now=self.now, today=today)
        return self._answer("stopped", text)

    def _start_again(self, text: str | None = None) -> Heard:
        self.uow.respondents.opt_in(self.address.respondent_id)
        return self._answer("started", text)

    def _answer(self, name: str | None, text: str | None = None) -> Heard:
        """Say the system text `name`, if any, to somebody who is in no session."""
        if name is not None:
            language = self._language
            said = localizing.say(name, language)
            prompt = Prompt("1", None, NOTICE, said, language, dir=localizing.direction(language))
            self.uow.outbox.speak_outside(
                self.address.id,
                prompt=stored(prompt),
                kind=name,
                now=self.now,
                thread=self.inbound.sender.thread,
            )
        return self._note(text=text)

    # What they all need

    def _said(
        self,
        session: SessionRow,
        *,
        text: str | None = None,
        message: str | None = None,
        about: About | None = None,
        prompt: str | None = None,
        value: object = None,
        noted: Noted = Noted(),
    ) -> Heard:
        key = f"{self.at.kind}:{self.inbound.key}"
        arrival = replace(self.arrival, address_id=self.address.id, message=message)
        said = Said(
            session.id,
            secret_digest=b"",
            key=key,
            digest=sha256(key.encode()).digest()[:16],
            text=text,
            prompt=prompt,
            value=value,
            about=about,
            arrival=arrival,
            thread=self.inbound.sender.thread,
        )
        return Heard(said, noted)

    def _note(self, noted: Noted = Noted(), *, text: str | None = None) -> Heard:
        """Remember that this arrived, and leave it at that."""
        row = replace(self.arrival, address_id=self.address.id, text=text or None)
        self.uow.arrivals.add_all([row])
        return Heard(noted=noted)

    def _session(self) -> SessionRow | None:
        return self.uow.sessions.latest_at(self.address.id, self.now - LISTENED)

    def _find(self, session_id: str) -> SessionRow | None:
        return self.uow.sessions.find([session_id]).get(session_id)

    @property
    def _opted_out(self) -> bool:
        return self.person is not None and self.person.opted_out_at is not None

    @property
    def _language(self) -> str:
        remembered = self.person.language if self.person else None
        wanted = [tag for tag in (remembered, self.inbound.sender.language) if tag]
        return localizing.choose(wanted, localizing.SHIPPED_LANGUAGES)


def report(uow: UnitOfWork, reported: Reported) -> None:
    """Note what became of a message of ours, and that a person cannot be reached, if so."""
    uow.outbox.report(reported.outbound, reported.state, reported.code)
    sent = uow.outbox.by_id(reported.outbound) if reported.unreachable else None
    if sent is not None:
        uow.respondents.set_unreachable(sent.address_id, reported.code or "unreachable")


def _is_number(message: str) -> bool:
    """Whether a platform's message id tells the order of messages (SMS has none that does)."""
    return re.fullmatch(r"\d+(\.\d+)?", message) is not None


def _unseen(asked: AskedRow, message: str) -> bool:
    """Whether a question surely came after `message` was written; one that may have been sent
    has perhaps been seen.
    """
    if asked.receipt is None:
        return asked.waits
    return _is_number(asked.receipt) and bool(Decimal(asked.receipt) > Decimal(message))
