"""Asking a classifier about what the rules left open: whom, when, and never for long."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

from dialogs.listening import standing_expectation
from dialogs.readings import Answered, Reading
from dialogs.script import Script
from dialogs.session import Session
from dialogs.understanding.judging import Classifier, Opinion, Thresholds, judged, undecided
from storage.rows import InboxRow

log = logging.getLogger(__name__)

AT_ONCE = 8
"""So many questions are put to a classifier at the same time."""

PATIENCE = 0.5
"""Seconds until nobody waits any more of many who do at once; the rules decide for the rest.

More than a classifier's own deadline, so that one which is too slow is known to be.
"""


class UndecidedError(Exception):
    """The rules left open what was said, and a classifier is to be asked before the turn."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """A message that waits to be taken up, in its session's language.

    `open`: the rules leave open what it means, so that a classifier is asked.
    """

    row: InboxRow
    language: str
    open: bool


@dataclass(slots=True)
class Consulting:
    """When a classifier is asked, and what its opinion makes of a reading.

    A turn never waits for it: the message is accepted, and the worker asks. `wake` tells the
    worker that there is something to ask; nobody is asked before one has set it. `abroad` is a
    classifier that is not our own server, which never sees a word of an anonymous survey.
    """

    classifier: Classifier
    thresholds: Thresholds = field(default_factory=Thresholds)
    abroad: bool = False
    wake: Callable[[], object] | None = None

    def at_once(self, script: Script, session: Session, text: str, reading: Reading) -> Reading:
        """`reading`, where it needs no opinion.

        Raises:
            UndecidedError: it needs one, and one may be had.
        """
        if self.wake is None or not self.wanted(script, session, text, reading):
            return reading
        if not self.classifier.ready():
            return reading
        self.wake()
        raise UndecidedError

    def afterwards(
        self,
        opinion: Opinion | None,
        script: Script,
        session: Session,
        text: str,
        reading: Reading,
    ) -> Reading:
        """`reading`, in the light of `opinion`, wherever the session stands by now."""
        if not self.wanted(script, session, text, reading):
            return reading
        expecting = standing_expectation(script, session)
        return judged(reading, opinion, expecting, self.thresholds)

    async def opinions(self, waiting: Sequence[Accepted]) -> dict[int, Opinion]:
        """What the classifier makes of the open ones, by the messages' ids, in bounded time."""
        turns, found = asyncio.Semaphore(AT_ONCE), dict[int, Opinion]()

        async def ask(id_: int, text: str, language: str) -> None:
            async with turns:
                opinion = await self.classifier.opinion(text, language)
            if opinion is not None:
                found[id_] = opinion

        asked = [
            ask(one.row.id, one.row.text, one.language)
            for one in waiting
            if one.open and one.row.id is not None and one.row.text
        ]
        if asked:
            with suppress(TimeoutError):
                await asyncio.wait_for(asyncio.gather(*asked), PATIENCE)
            log.debug("asked", extra={"messages": len(asked), "opinions": len(found)})
        return found

    def wanted(self, script: Script, session: Session, text: str, reading: Reading) -> bool:
        """Whether the classifier is to be asked about `text`, where the session now stands.

        Never about what may be an address.
        """
        if session.state != "waiting" or (script.anonymous and self.abroad):
            return False
        expecting = standing_expectation(script, session)
        if expecting.type == "contact":
            return False
        named = isinstance(reading, Answered) and expecting.type == "text"
        return (named and expecting.key in script.intents) or undecided(reading, expecting, text)
