"""Asking a classifier about what the rules left open: whom, when, and never for long."""

import asyncio
import logging
from collections.abc import Callable, Sequence
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


class UndecidedError(Exception):
    """The rules left open what was said, and a classifier is to be asked before the turn."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """A message that waits to be taken up, and of which session."""

    row: InboxRow
    language: str
    anonymous: bool


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
        if self.wake is None or not self._wanted(script, session, text, reading):
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
        if not self._wanted(script, session, text, reading):
            return reading
        expecting = standing_expectation(script, session)
        return judged(reading, opinion, expecting, self.thresholds)

    async def opinions(self, waiting: Sequence[Accepted]) -> dict[int, Opinion]:
        """What the classifier makes of each of the accepted messages, by their ids."""
        turns = asyncio.Semaphore(AT_ONCE)

        async def ask(row: InboxRow, language: str) -> Opinion | None:
            async with turns:
                return await self.classifier.opinion(row.text or "", language)

        may_see = [one for one in waiting if not (one.anonymous and self.abroad)]
        asked = [one for one in may_see if _in_words(one.row)]
        given = await asyncio.gather(*(ask(one.row, one.language) for one in asked))
        found = {
            one.row.id: opinion
            for one, opinion in zip(asked, given, strict=True)
            if one.row.id is not None and opinion is not None
        }
        log.debug("asked", extra={"messages": len(asked), "opinions": len(found)})
        return found

    def _wanted(self, script: Script, session: Session, text: str, reading: Reading) -> bool:
        if session.state != "waiting" or (script.anonymous and self.abroad):
            return False
        expecting = standing_expectation(script, session)
        named = isinstance(reading, Answered) and expecting.type == "text"
        return (named and expecting.key in script.intents) or undecided(reading, expecting, text)


def _in_words(row: InboxRow) -> bool:
    """Whether it was typed, and is taken up for the first time."""
    return bool(row.text) and not row.attempts and not row.prompt_id
