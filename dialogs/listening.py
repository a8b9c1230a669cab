"""From what arrives (words or a tap) to a reading, seen from where the session stands."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from dialogs.readings import (
    Added,
    Answered,
    Command,
    Commanded,
    Corrected,
    Reading,
    Skip,
    Unclear,
    Value,
)
from dialogs.script import RATED, Question, Script
from dialogs.session import Session, Waiting
from dialogs.understanding.reader import Expectation, expectation, read

_WORDS = Expectation(key="", type="text")
_CONSENT = Expectation(key="", type="yes_no")
_OFFER_ACCEPTED = 0.9


@dataclass(frozen=True, slots=True)
class About:
    """The question that words are for, or (`probe`) the follow-up on its answer.

    `late`: they are more words, said before the person saw the question after it; otherwise they
    replace those that were said.
    """

    key: str
    probe: bool = False
    late: bool = False


def warm_up(languages: Iterable[str]) -> None:
    """Make the tables that the first message in each of `languages` would have to wait for."""
    for language in languages:
        read("9, and more", expecting=_WORDS, language=language)


def standing_expectation(script: Script, session: Session) -> Expectation:
    """What the standing question expects; words, where none stands."""
    return _context(script, session)[0]


class TapError(ValueError):
    """A tap on something that was never shown, or with a value that no button has."""


def hear(script: Script, session: Session, text: str, *, sms: bool = False) -> Reading:
    """What `text` means in this session: read against the standing question first."""
    expecting, earlier = _context(script, session)
    reading = read(
        text,
        expecting=expecting,
        language=session.language,
        earlier=earlier,
        languages=script.languages,
        opted_out=session.opted_out,
        sms=sms,
    )
    offered = session.progress.offered if isinstance(session.progress, Waiting) else None
    if offered is not None and isinstance(reading, Unclear):
        return _accepted(text, offered, session.language) or reading
    return reading


def reheard(script: Script, session: Session, about: About, text: str) -> Reading:
    """What `text` means as words for one question: written in its form, or edited later.

    For the standing question it is heard as ever; elsewhere it corrects the answer given there,
    and is Unclear when it is none. Late words that are none are heard after all.
    """
    question = script.question(about.key)
    if question is None:
        return Unclear("unreadable")
    standing = session.progress if isinstance(session.progress, Waiting) else None
    if standing and (standing.step, standing.probing) == (about.key, about.probe):
        return hear(script, session, text, sms=session.channel == "sms")
    expecting = _WORDS if about.probe else _expected(script, about.key, session.language)
    reading = read(
        text, expecting=expecting, language=session.language, opted_out=session.opted_out
    )
    if isinstance(reading, Answered) and about.late and expecting.type == "text":
        return Added(about.key, text, probe=about.probe)
    if isinstance(reading, Answered):
        return Corrected(about.key, reading.value, probe=about.probe)
    if about.late and isinstance(reading, Unclear):
        return hear(script, session, text, sms=session.channel == "sms")
    return reading


def outside(text: str, language: str, *, opted_out: bool, sms: bool) -> Command | None:
    """What a person wants who says `text` while nothing is asked of them."""
    reading = read(text, expecting=_CONSENT, language=language, opted_out=opted_out, sms=sms)
    return reading.command if isinstance(reading, Commanded) else None


def tapped(script: Script, session: Session, prompt: str, value: object) -> Reading:
    """What a tap on `value` under `prompt` means; None as value skips.

    Raises:
        TapError: `prompt` asked nothing, or no button of it has `value`.
    """
    key = session.asked.get(prompt)
    question = script.question(key) if key is not None else None
    if question is None:
        raise TapError("This prompt asked nothing.")
    standing = session.progress if isinstance(session.progress, Waiting) else None
    here = standing is not None and standing.step == question.name
    if value is None:
        if not here:
            raise TapError("Only the standing question can be skipped.")
        return Commanded(Skip())
    answer = _tapped_value(question, value)
    if here and standing is not None and not standing.probing:
        return Answered(answer)
    return Corrected(question.name, answer)


def _context(script: Script, session: Session) -> tuple[Expectation, list[Expectation]]:
    progress = session.progress
    standing = progress.step if isinstance(progress, Waiting) else None
    earlier = [
        _expected(script, key, session.language)
        for key in reversed(session.path)
        if key in session.answers and key != standing and script.question(key)
    ]
    if not isinstance(progress, Waiting):
        return _WORDS, earlier
    if script.question(progress.step) is None:
        return _WORDS, earlier
    expected = _expected(script, progress.step, session.language)
    return (_WORDS, [expected, *earlier]) if progress.probing else (expected, earlier)


@lru_cache(maxsize=4096)
def _expected(script: Script, key: str, language: str) -> Expectation:
    """What the question `key` expects, made once: it is asked for in every turn."""
    question = script.question(key)
    assert question is not None
    return expectation(question, language)


def _accepted(text: str, offered: Value, language: str) -> Reading | None:
    consent = read(text, expecting=_CONSENT, language=language)
    if isinstance(consent, Answered) and consent.value is True:
        return Answered(offered, confidence=_OFFER_ACCEPTED)
    return None


def _tapped_value(question: Question, value: object) -> Value:
    """`value`, if a button of `question` has it."""
    known: list[Value] = [choice.value for choice in question.choices]
    if question.type in RATED and question.scale is not None:
        known = list(question.scale.points)
    elif question.type == "yes_no":
        known = [True, False]
    if question.type == "choices" and isinstance(value, list) and value:
        chosen = tuple(str(one) for one in known if one in value)
        if len(chosen) == len(value):
            return chosen
    elif question.type != "choices":
        for one in known:
            if one == value and type(one) is type(value):
                return one
    raise TapError(f"No button of `{question.name}` has that value.")
