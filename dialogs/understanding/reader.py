"""What a message means, for the question that stands: an answer, a correction, a command."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from dialogs.readings import (
    Answered,
    Command,
    Commanded,
    Help,
    Language,
    Later,
    Person,
    Reading,
    Stop,
    Unclear,
    Value,
    Why,
)
from dialogs.script import RATED, Scale
from dialogs.understanding.choice import choice_names, read_choice, read_choices
from dialogs.understanding.commands import Hearing, read_command, requested
from dialogs.understanding.contact import read_contact
from dialogs.understanding.correcting import read_correction
from dialogs.understanding.expecting import ChoiceNames, Expectation, expectation
from dialogs.understanding.free_text import read_text, said_something
from dialogs.understanding.inferring import inferred
from dialogs.understanding.labels import usual_labels
from dialogs.understanding.lexicon import base, lexicon
from dialogs.understanding.matching import Names
from dialogs.understanding.normalizing import LIMIT, Message, fold, solid, squash
from dialogs.understanding.numbers import tokens
from dialogs.understanding.phrasebook import phrasebook
from dialogs.understanding.quantity import read_number
from dialogs.understanding.referring import read_reference
from dialogs.understanding.scale import read_scale, simple_ratings
from dialogs.understanding.stopping import always_stops, halts, unsigned
from dialogs.understanding.wishing import read_wish
from dialogs.understanding.yes_no import read_yes_no

__all__ = ["ChoiceNames", "Expectation", "expectation", "read"]

_FULL = Scale(0, 10)
_FEW = 20


def read(
    text: str,
    *,
    expecting: Expectation,
    language: str,
    earlier: Sequence[Expectation] = (),
    languages: Sequence[str] = (),
    opted_out: bool = False,
    sms: bool = False,
) -> Reading:
    """Read `text` as said while `expecting` stands, in a conversation in `language`.

    `earlier` are the questions answered before, latest first; `languages` those of the script.
    Nothing is guessed: what could be two things is Unclear, with both to choose from.
    """
    if expecting.type in RATED and (simple := _simple(text, expecting, language)):
        return simple
    if not said_something(text):
        return Unclear("empty")
    hearing = Hearing(language, tuple(languages), opted_out, sms, words=expecting.type == "text")
    message = Message.of(text)
    rating = _rating(message, expecting, language)
    if isinstance(rating, Answered) and rating.confidence == 1 and not rating.rest:
        return rating
    reading = (
        _command(unsigned(text), message, expecting, hearing)
        or read_reference(message, earlier=earlier, language=language)
        or read_correction(message, expecting=expecting, earlier=earlier, language=language)
    )
    if reading:
        return reading
    answer = rating or _answer(text, message, expecting, language)
    reading = _with_command(answer, message, expecting, hearing)
    return reading if opted_out else inferred(reading, message, expecting, language)


def _simple(text: str, expecting: Expectation, language: str) -> Answered | None:
    """The rating that a message of a few characters plainly is, without any search."""
    if len(text) > _FEW:
        return None
    ready = simple_ratings(expecting.scale or _FULL, language)
    return ready.get(text) or ready.get(fold(text).strip(" !."))


def _rating(message: Message, expecting: Expectation, language: str) -> Reading | None:
    """What a message with a number is as a rating; None if it may correct one, or if none is due.

    It goes before every wish if it gives a rating and nothing else.
    """
    if expecting.type not in RATED:
        return None
    found = tokens(message.folded, lexicon(language))
    corrects = any(not token.roles.isdisjoint(_CORRECTING) for token in found)
    if corrects or all(token.fit is None for token in found):
        return None
    if "asks" in found[0].roles:
        return None
    return _rated(message, expecting, language)


_CORRECTING = frozenset({"correction", "sorry", "fix"})


def _command(
    said: str, message: Message, expecting: Expectation, hearing: Hearing
) -> Commanded | None:
    """The command that is all of `said`; a choice or label of the same name goes before it."""
    if len(said) > LIMIT:
        return None
    folded = message.folded if said.strip() == message.raw else fold(said.strip())
    if always_stops(folded, hearing.language):
        return Commanded(Stop())
    known = lexicon(hearing.language)
    if (
        _names(expecting, known.language).exact(folded, known) is not None
        and not hearing.opted_out
    ):
        return None
    if (hearing.sms or not hearing.words) and halts(folded, hearing.language):
        return Commanded(Stop())
    command = read_command(folded, _answering(message, expecting, hearing))
    return Commanded(command) if command else None


def _answering(message: Message, expecting: Expectation, hearing: Hearing) -> Hearing:
    """`hearing`, with the knowledge that yes, no or neither, and more words, is an answer."""
    if expecting.type != "yes_no":
        return hearing
    reading = read_yes_no(message, expecting.yes, expecting.no, hearing.language)
    wavers = isinstance(reading, Unclear) and len(reading.suggestions) > 1
    return replace(hearing, answered=wavers or isinstance(reading, Answered))


def _with_command(
    reading: Reading, message: Message, expecting: Expectation, hearing: Hearing
) -> Reading:
    """`reading`, with the command that came along with an answer ("9, and stop texting me").

    Words of their own are kept beside a command, which is then one of their clauses. What is no
    answer is a command, if only one of its clauses is.
    """
    if isinstance(reading, Unclear):
        command = None if reading.suggestions else requested(message.folded, hearing, whole=False)
        return Commanded(command) if command else reading
    words = reading if isinstance(reading, Answered) else None
    said = words and (str(words.value) if expecting.type == "text" else words.rest)
    if not words or not said:
        return reading
    rest, hearing = Message.of(said), replace(hearing, agreed=words.value is True)
    command = None if expecting.type == "text" else _commanded(rest, expecting, hearing)
    if expecting.type == "yes_no" and not _stands_beside_yes(command):
        command = None
    if isinstance(command, Later) and message.raw.startswith(said):
        return reading
    if command:
        return replace(words, rest="", command=command)
    return replace(words, command=_along(rest, hearing))


def _stands_beside_yes(command: Command | None) -> bool:
    """Whether yes or no may come with the command: "yes, but not today" is no wish to wait."""
    return command == Stop() or isinstance(command, Person | Why | Help | Language)


def _along(rest: Message, hearing: Hearing) -> Command | None:
    """What else somebody wants who says more than that: no more messages, or a person."""
    wanted = requested(rest.folded, hearing, whole=False)
    if isinstance(wanted, Stop | Person):
        return wanted
    return None if hearing.agreed else read_wish(rest, hearing.language)


def _commanded(rest: Message, expecting: Expectation, hearing: Hearing) -> Command | None:
    if phrasebook(hearing.language).commands.get(solid(rest.folded)) == "farewell":
        return None
    found = tokens(rest.folded, lexicon(hearing.language))
    start = next((token.start for token in found if "and" not in token.roles), 0)
    hearing = replace(_answering(rest, expecting, hearing), opted_out=False, part=True)
    return read_command(rest.folded[start:], hearing)


def _answer(text: str, message: Message, expecting: Expectation, language: str) -> Reading:
    if expecting.type in RATED:
        return _rated(message, expecting, language)
    if expecting.type == "text":
        return read_text(text, message, language)
    return _READERS[expecting.type](message, expecting, language)


def _rated(message: Message, expecting: Expectation, language: str) -> Reading:
    names = _names(expecting, base(language))
    return read_scale(message, expecting.scale or _FULL, language, names)


_READERS: Mapping[str, Callable[[Message, Expectation, str], Reading]] = {
    "choice": lambda message, asked, language: read_choice(message, asked.choices, language),
    "choices": lambda message, asked, language: read_choices(message, asked.choices, language),
    "yes_no": lambda message, asked, language: read_yes_no(message, asked.yes, asked.no, language),
    "number": lambda message, asked, language: read_number(message, asked.scale, language),
    "contact": lambda message, _, language: read_contact(message, language),
}


@lru_cache(maxsize=256)
def _names(expecting: Expectation, language: str) -> Names:
    """The names that answers to the question have of their own."""
    if expecting.choices:
        return choice_names(expecting.choices, language)
    named: list[tuple[Value, str]] = [(True, label) for label in expecting.yes]
    named += [(False, label) for label in expecting.no]
    if expecting.scale:
        named += zip(expecting.scale.points, expecting.labels, strict=False)
        named += zip(
            (expecting.scale.low, expecting.scale.high), expecting.ends or (), strict=False
        )
        own = {squash(name) for _, name in named}
        usual = usual_labels(expecting.type, expecting.scale, language)
        named += [(point, name) for point, name in usual if squash(name) not in own]
    return Names.of(named)
