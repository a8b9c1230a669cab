"""People who are asked by the survey `visit`, each in a chat of their own, and what they say."""

import asyncio
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from random import Random
from typing import Literal, TypeAlias

from earshot.bootstrap import Earshot
from earshot.counterparts.base import Counterpart
from earshot.counterparts.records import Delivery, Message
from earshot.inviting import Invitation, invite
from storage.errors import DatabaseUnavailableError
from tests.faults.channels.platforms import address, meet

Way: TypeAlias = Literal["words", "presses"]

SURVEY = "visit"
THANKS = "Thank you for your visit."
QUESTIONS = {
    "How satisfied were you": "score",
    "What made it so": "reason",
    "Will you come again": "again",
}
PATIENCE = 120.0
_AGAIN_AFTER = 0.2


@dataclass
class Person:
    """Somebody who answers each question once, however often they are asked.

    In a `hurry` they write the reason in two messages, the second right after the first.
    """

    chat: str
    way: Way
    says: dict[str, str]
    hurry: bool = False
    answered: set[str] = field(default_factory=set)
    thanked: bool = False
    repeated: int = 0
    """How often they pressed once more, because nothing had happened."""


@dataclass
class Crowd:
    """Everybody whom Earshot asks on one platform."""

    far: Counterpart
    earshot: Earshot
    chance: Random
    hurried: float = 0.0
    people: dict[str, Person] = field(default_factory=dict)
    came: "Counter[tuple[str, str]]" = field(default_factory=Counter)
    _seen: int = 0
    _thanked: int = 0
    _acts: set["asyncio.Task[None]"] = field(default_factory=set)

    def __post_init__(self) -> None:
        """Look at every change."""
        self.far.on_change.append(self._look)

    @property
    def waiting(self) -> int:
        """How many have not come to the end."""
        return len(self.people) - self._thanked

    @property
    def doubled(self) -> Counter[str]:
        """Chat → how many messages came that had come to it already."""
        more: Counter[str] = Counter()
        for (chat, _), times in self.came.items():
            more[chat] += times - 1
        return +more

    async def comes(self, n: int) -> None:
        """`n` more people are invited."""
        chats = [meet(self.far, len(self.people) + number) for number in range(n)]
        for number, chat in enumerate(chats):
            self.people[chat] = self._person(chat, number)
        while not await asyncio.to_thread(self._invite, chats):
            await asyncio.sleep(_AGAIN_AFTER)

    async def leaves(self, patience: float = PATIENCE) -> None:
        """Wait until everybody was thanked and nothing they did is under way."""
        await self.far.until(lambda: not self.waiting, patience)
        while self._acts:
            await asyncio.wait(self._acts)

    async def goes(self) -> None:
        """Nobody does anything any more."""
        self.far.on_change.remove(self._look)
        for act in self._acts:
            act.cancel()
        await asyncio.gather(*self._acts, return_exceptions=True)

    def _person(self, chat: str, number: int) -> Person:
        presses = self.far.kind != "sms" and number % 2
        says = {
            "score": self.chance.choice("12345"),
            "reason": self.chance.choice(("They were friendly", "It took very long")),
            "again": self.chance.choice(("Yes", "No")),
        }
        hurry = self.chance.uniform(0, 1) < self.hurried
        return Person(chat, "presses" if presses else "words", says, hurry)

    def _invite(self, chats: Iterable[str]) -> bool:
        """Ask them; False when the server held the database for so long that nobody was."""
        asked = invite(
            self.earshot.conversing,
            Invitation(SURVEY),
            [address(self.far.kind, chat) for chat in chats],
            channels={self.far.kind},
            new_secret=self.earshot.ids.secret,
        )
        try:
            refused = [one for one in asked if one.reason is not None]
        except DatabaseUnavailableError:
            return False
        assert refused == []
        return True

    def _look(self) -> None:
        new, self._seen = self.far.messages[self._seen :], len(self.far.messages)
        for message in new:
            person = self.people.get(message.chat)
            if person is not None and not message.own:
                # As it came: a pressed keyboard is replaced in it later.
                self.came[message.chat, message.text] += 1
                self._read(person, message)

    def _read(self, person: Person, message: Message) -> None:
        if THANKS in message.text and not person.thanked:
            person.thanked = True
            self._thanked += 1
        key = next((key for asked, key in QUESTIONS.items() if asked in message.text), None)
        if key is not None and key not in person.answered:
            person.answered.add(key)
            act = asyncio.create_task(self._answer(person, message, key))
            self._acts.add(act)
            act.add_done_callback(self._acts.discard)

    async def _answer(self, person: Person, message: Message, key: str) -> None:
        said = person.says[key]
        if person.way == "presses" and key != "reason":
            await self._press(person, message, said)
        elif key == "reason" and person.hurry:
            await asyncio.gather(*(self.far.says(person.chat, word) for word in halves(said)))
        else:
            await self.far.says(person.chat, said)

    async def _press(self, person: Person, message: Message, label: str) -> None:
        """Press, and again where the platform says that it did not work: Slack tries once."""
        with suppress(LookupError):  # it was heard all the same, and the buttons are gone
            while not _taken(await self.far.presses(person.chat, message.id, label)):
                person.repeated += 1
                await asyncio.sleep(_AGAIN_AFTER)


def halves(text: str) -> Iterator[str]:
    """`text` in two messages."""
    first, _, second = text.partition(" ")
    yield first
    yield second


def _taken(delivery: Delivery | None) -> bool:
    return delivery is not None and 200 in delivery.statuses
