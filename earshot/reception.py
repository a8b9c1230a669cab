"""What channels hand over, taken on the writer thread; async at the edge, sync inside."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from bots.channel import Standing, Taken, Talk
from bots.messages import Inbound, Reported, Sender, Words
from dialogs import listening, localizing
from dialogs.prompts import NOTICE, Prompt
from dialogs.readings import Stop
from earshot.catalogue import Catalogue
from earshot.errors import (
    AlreadyAnsweredError,
    EarshotError,
    OptedOutError,
    SurveyClosedError,
    UnknownSurveyError,
)
from earshot.gathering import Gathering
from earshot.offering import offered_by
from earshot.opening import Opened, Opening
from earshot.outgoing import outbound_of, prompt_of
from earshot.partaking import take_part
from earshot.turns import Reply, Said
from earshot.visits import Noted
from storage.database import Database

_FALLBACK = localizing.SHIPPED_LANGUAGES[0]
_REFUSALS: Mapping[type[EarshotError], str] = {
    UnknownSurveyError: "not_found",
    SurveyClosedError: "closed",
    OptedOutError: "opted_out",
    AlreadyAnsweredError: "link_used",
}


@dataclass(frozen=True, slots=True)
class Desk:
    """The `bots.channel.Reception` of the program.

    `recorded` is called when something may have been recorded that is to be sent.
    """

    database: Database
    catalogue: Catalogue
    gathering: Gathering
    now: Callable[[], datetime]
    new_secret: Callable[[], str]
    key: Callable[[], bytes]
    recorded: Callable[[], None]

    async def take(self, inbound: Inbound) -> Taken:
        """Store `inbound` and all that it leads to.

        Raises:
            StorageError: it is not stored; the platform must deliver it again.
        """
        given = await self.gathering.submit(inbound)
        self.recorded()
        if isinstance(given, Noted):
            return Taken(given.chosen, given.stale)
        assert isinstance(given, Exception)
        raise given

    async def report(self, reported: Reported) -> None:
        """Note what became of a message of ours.

        Raises:
            StorageError: it is not noted; the platform must report it again.
        """
        given = await self.gathering.submit(reported)
        self.recorded()
        if isinstance(given, Exception):
            raise given

    async def reach(self, sender: Sender, *, reachable: bool) -> None:
        """Note that a person blocked us, or let us in again."""
        await self.gathering.run(partial(self._reach, sender, None if reachable else "blocked"))

    async def standing(self, sender: Sender) -> Standing | None:
        """The open survey of a person, as it was asked last."""
        return await self.gathering.run(partial(self._standing, sender))

    async def begin(self, sender: Sender, survey: str) -> Talk:
        """Open `survey`, or what an offer's button brought, in a form of the channel's own.

        A refusal is a talk that has ended.
        """
        wanted = offered_by(survey)
        if await self.gathering.run(partial(self._opted_out, sender)):
            return self._refusal(OptedOutError(""), sender)
        secret = self.new_secret()
        opening = Opening(
            wanted.survey,
            secret_digest=_digest(secret),
            explicit=wanted.language,
            properties=wanted.properties,
            languages=(sender.language,) if sender.language else (),
            channel_kind=sender.kind,
            test=wanted.test,
            form=True,
            respondent=await self.gathering.run(partial(self._respondent, sender)),
        )
        given = await self.gathering.submit(opening)
        if isinstance(given, Opened):
            prompts = tuple(prompt_of(text) for text in given.prompts)
            return Talk(given.session, secret, given.state, prompts, given.language)
        if isinstance(given, EarshotError):
            return self._refusal(given, sender)
        assert isinstance(given, Exception)
        raise given

    async def say(
        self,
        talk: tuple[str, str],
        key: str,
        *,
        text: str | None = None,
        prompt: str | None = None,
        value: object = None,
        sender: Sender | None = None,
    ) -> Talk:
        """Words or a tap in a dialog that the channel holds open."""
        session, secret = talk
        survey = await self.gathering.run(partial(self._counting, session))
        said = Said(
            session,
            secret_digest=_digest(secret),
            key=key,
            digest=_digest(repr((text, prompt, value)))[:16],
            text=text,
            prompt=prompt,
            value=value,
        )
        given = await self.gathering.submit(said)
        if isinstance(given, Reply):
            if sender is not None and survey is not None:
                await self.gathering.run(partial(self._took_part, sender, survey))
            prompts = tuple(prompt_of(one) for one in given.prompts)
            language = prompts[-1].language if prompts else _FALLBACK
            if sender is not None and given.state == "stopped" and _is_stop(text, language):
                await self._stop(sender)
            return Talk(session, secret, given.state, prompts, language)
        if isinstance(given, EarshotError):
            return _ended(localizing.say("error", _FALLBACK), _FALLBACK)
        assert isinstance(given, Exception)
        raise given

    async def _stop(self, sender: Sender) -> None:
        """Ask somebody nothing more, as if they had said so in the conversation.

        The form belongs to nobody: no key, and no word of theirs, leads from one to the other.
        """
        await self.take(Inbound(self.new_secret(), sender, Words("stop")))

    def _respondent(self, sender: Sender) -> str | None:
        with self.database.read() as uow:
            address = uow.respondents.by_address(
                sender.kind, sender.address, channel=sender.account
            )
            return address.respondent_id if address else None

    def _counting(self, session_id: str) -> str | None:
        """The survey of a session of which it is kept who took part."""
        with self.database.read() as uow:
            row = uow.sessions.find([session_id]).get(session_id)
            return row.survey if row is not None and row.anonymous and not row.test else None

    def _took_part(self, sender: Sender, survey: str) -> None:
        respondent = self._respondent(sender)
        if respondent is not None:
            with self.database.begin() as uow:
                take_part(uow, survey, respondent)

    def _reach(self, sender: Sender, code: str | None) -> None:
        with self.database.begin() as uow:
            address = uow.respondents.by_address(
                sender.kind, sender.address, channel=sender.account
            )
            if address is not None:
                uow.respondents.set_unreachable(address.id, code)

    def _standing(self, sender: Sender) -> Standing | None:
        with self.database.read() as uow:
            address = uow.respondents.by_address(
                sender.kind, sender.address, channel=sender.account
            )
            session = uow.sessions.waiting_at(address.id) if address else None
            asked = uow.outbox.asked(session.id) if session else []
            sent = uow.outbox.by_id(asked[-1].id) if asked else None
            if session is None or sent is None:
                return None
            script = self.catalogue.script(uow, session.revision_id)
            turn = sent.session_id, sent.turn
            prompts = [prompt_of(row.prompt) for row in uow.outbox.of_turns([turn])[turn]]
        outbound = outbound_of(sent, prompts, key=self.key(), anonymous=session.anonymous)
        return Standing(script.title, outbound)

    def _opted_out(self, sender: Sender) -> bool:
        with self.database.read() as uow:
            address = uow.respondents.by_address(
                sender.kind, sender.address, channel=sender.account
            )
            return address is not None and uow.respondents.left_alone(address)

    def _refusal(self, error: EarshotError, sender: Sender) -> Talk:
        wanted = (sender.language or _FALLBACK,)
        language = localizing.choose(wanted, localizing.SHIPPED_LANGUAGES)
        name = _REFUSALS.get(type(error), "error")
        return _ended(localizing.say(name, language), language)


def _ended(text: str, language: str) -> Talk:
    """A dialog in which there is nothing more to say than `text`."""
    prompt = Prompt("1", None, NOTICE, text, language, dir=localizing.direction(language))
    return Talk("", "", None, (prompt,), language)


def _is_stop(text: str | None, language: str) -> bool:
    """Whether these words, which ended a dialog, mean all others too."""
    wish = listening.outside(text or "", language, opted_out=False, sms=False)
    return isinstance(wish, Stop) and wish.everywhere


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8", "replace")).digest()
