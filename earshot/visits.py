"""Somebody who wrote to us at an address: what is known of them, what they can be told."""

from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256

from bots.messages import Inbound
from dialogs import localizing
from dialogs.listening import About
from dialogs.prompts import NOTICE, Prompt
from earshot.opening import Address, Opening
from earshot.outgoing import stored
from earshot.turns import Means, Said
from storage.rows import AddressRow, ArrivalRow, RespondentRow, SessionRow
from storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Noted:
    """An inbound that is stored. `chosen` and `stale` as in `bots.channel.Taken`."""

    chosen: str | None = None
    stale: bool = False


NOTED = Noted()


@dataclass(frozen=True, slots=True)
class Heard:
    """What an inbound asks of the turns, if anything, and what its sender is told of it."""

    request: Said | Opening | None = None
    noted: Noted = NOTED


@dataclass(frozen=True, slots=True)
class Visit:
    """One inbound, with everything known of who sent it."""

    means: Means
    uow: UnitOfWork
    inbound: Inbound
    arrival: ArrivalRow
    at: Address
    address: AddressRow
    person: RespondentRow | None
    now: datetime

    @property
    def opted_out(self) -> bool:
        """Whether they asked us to stop, everywhere or here."""
        return self.stopped or self.address.opted_out_at is not None

    @property
    def stopped(self) -> bool:
        """Whether they asked us to stop everywhere."""
        return self.person is not None and self.person.opted_out_at is not None

    @property
    def language(self) -> str:
        """In which language we speak to them outside a session."""
        remembered = self.person.language if self.person else None
        wanted = [tag for tag in (remembered, self.inbound.sender.language) if tag]
        return localizing.choose(wanted, localizing.SHIPPED_LANGUAGES)

    def find(self, session_id: str) -> SessionRow | None:
        """The session with this id."""
        return self.uow.sessions.find([session_id]).get(session_id)

    def waiting(self) -> SessionRow | None:
        """The session that is open at their address."""
        return self.uow.sessions.waiting_at(self.address.id)

    def say(
        self,
        session: SessionRow,
        *,
        text: str | None = None,
        message: str | None = None,
        about: About | None = None,
        prompt: str | None = None,
        value: object = None,
        noted: Noted = NOTED,
        quiet: bool = False,
    ) -> Heard:
        """Have words, a tap, or something unreadable heard in `session`."""
        key = f"{self.at.kind}:{self.inbound.key}"
        said = Said(
            session.id,
            secret_digest=b"",
            key=key,
            digest=sha256(key.encode()).digest()[:16],
            text=text,
            prompt=prompt,
            value=value,
            about=about,
            arrival=replace(self.arrival, address_id=self.address.id, message=message),
            thread=self.inbound.sender.thread,
            quiet=quiet,
        )
        return Heard(said, noted)

    def answer(
        self,
        name: str | None,
        *,
        kept: str | None = None,
        message: str | None = None,
        kind: str | None = None,
    ) -> Heard:
        """Say the system text `name`, if any, outside any session; `kept` are their words.

        It is known by its name, or as `kind`.
        """
        if name is not None:
            language = self.language
            text = localizing.say(name, language)
            prompt = Prompt("1", None, NOTICE, text, language, dir=localizing.direction(language))
            self.uow.outbox.speak_outside(
                self.address.id,
                prompt=stored(prompt),
                kind=kind or name,
                now=self.now,
                thread=self.inbound.sender.thread,
            )
        return self.note(kept=kept, message=message)

    def note(
        self, noted: Noted = NOTED, *, kept: str | None = None, message: str | None = None
    ) -> Heard:
        """Remember that this arrived, and leave it at that."""
        row = replace(self.arrival, address_id=self.address.id, text=kept or None, message=message)
        self.uow.arrivals.add_all([row])
        return Heard(noted=noted)
