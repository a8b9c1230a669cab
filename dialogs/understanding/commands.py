"""What a person wants from us, when that is all they say: stop, skip, later, another language."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from dialogs.readings import (
    Back,
    Command,
    Help,
    Language,
    Later,
    Person,
    Skip,
    Start,
    Stop,
    Why,
)
from dialogs.understanding.grammar import EXCUSES, Request
from dialogs.understanding.lexicon import CORE, base, lexicon, words_of
from dialogs.understanding.matching import POLITE, bare, stripped
from dialogs.understanding.normalizing import solid, squash
from dialogs.understanding.numbers import Fit, Token, tokens
from dialogs.understanding.phrasebook import Phrasebook, clauses, phrasebook, together
from dialogs.understanding.requests import requests
from dialogs.understanding.stopping import stops

_MAX_WORDS = 16
_MOST_HOURS = 28 * 24
_DAY = 24


@dataclass(frozen=True, slots=True)
class Hearing:
    """Where a command is listened for.

    `words` is what the person types on (an open question: some words mean themselves there);
    `answered` means that what is said is an answer, if it is none of the phrases for a command,
    `part` that it is one of several clauses, among which a goodbye ends nothing, and `agreed`
    that it comes with a yes, beside which "call me" is no more than that.
    """

    language: str
    languages: tuple[str, ...] = ()
    opted_out: bool = False
    sms: bool = False
    words: bool = False
    answered: bool = False
    part: bool = False
    agreed: bool = False


def read_command(folded: str, hearing: Hearing) -> Command | None:
    """The command that folded text is, pleasantries apart; never one inside a sentence."""
    if folded and not folded.strip("? "):
        return Help()
    known, book = lexicon(hearing.language), phrasebook(hearing.language)
    found = [token for token in tokens(folded, known) if not token.cut]
    if not found or len(found) > _MAX_WORDS:
        return requested(folded, hearing, whole=True)
    for said in dict.fromkeys((solid(folded), bare(folded, known), *_unhesitating(found))):
        name = book.commands.get(said)
        if name and (command := _named(name, hearing)):
            return command
    if not hearing.answered and stops(folded, found, known, book):
        return Stop()
    if asked := requested(folded, hearing, whole=True):
        return asked
    later = _later(stripped(found, POLITE), book)
    return _language(found, hearing, book) or later


def _unhesitating(found: Sequence[Token]) -> Iterator[str]:
    """What is said without one, two … words of hesitation before it.

    One at a time, since one may belong to a phrase: "sorry, wrong person" asks for no person.
    """
    end = len(found)
    while end and not found[end - 1].roles.isdisjoint(_HESITANT):
        end -= 1
    for start in range(end):
        yield together(found[start:end])
        if found[start].roles.isdisjoint(_HESITANT):
            return


def requested(folded: str, hearing: Hearing, *, whole: bool) -> Command | None:
    """The weightiest command that a clause asks for in words of its own.

    `whole`: only if every clause asks for something, or says no more than why.
    """
    known, book = lexicon(hearing.language), phrasebook(hearing.language)
    if hearing.answered:
        return None
    hearing = replace(hearing, part=hearing.part or not whole)
    asked: list[Command] = []
    reported = False
    for clause in clauses(_unhyphened(folded, tokens(folded, known))):
        quoted, reported = reported, _reports(clause, book)
        if all(not token.roles.isdisjoint(_HESITANT) for token in clause) or _denies(clause):
            continue
        wanted = [] if quoted else _asked_for(folded, clause, hearing, book, whole=whole)
        if _is_advice(clause, wanted, book):
            wanted = []
        if whole and not wanted:
            return None
        asked += [command for command in wanted if command is not None]
    return min(asked, key=_weight, default=None)


def _unhyphened(folded: str, found: Sequence[Token]) -> Iterator[Token]:
    """`found` without what ties two words together: stop-and-go is one, and sms:a is."""
    for token in found:
        around = folded[token.start - 1 : token.start] + folded[token.end : token.end + 1]
        if not (token.cut and token.text in "-/:" and around.isalnum() and len(around) > 1):
            yield token


def _is_advice(
    clause: Sequence[Token], wanted: Sequence[Command | None], book: Phrasebook
) -> bool:
    """next time just call me: what one should have done, and nothing that is wanted now."""
    opens = together(clause).startswith(tuple(book.squashed("next_time")))
    return opens and any(isinstance(one, Person) for one in wanted)


def _denies(clause: Sequence[Token]) -> bool:
    """No, before what is wanted instead."""
    return len(clause) == 1 and "negation" in clause[0].roles


def _reports(clause: Sequence[Token], book: Phrasebook) -> bool:
    """Whether what follows is what somebody else said: "they told me: stop calling"."""
    to = book.listed("reported_to")
    said = [token.text for token in clause if token.text not in to]
    own = said[-2:-1] and said[-2] in book.listed("oneself")
    return bool(said) and said[-1] in book.listed("reporting") and not own


def _asked_for(
    folded: str, clause: Sequence[Token], hearing: Hearing, book: Phrasebook, *, whole: bool
) -> list[Command | None]:
    """What a clause asks for, or its two halves; None among it is an excuse, and asks nothing.

    One of the halves is enough where others of the message need not ask for anything either.
    """
    if asked := _clause_asks(folded, clause, hearing, book):
        return asked
    partly: list[Command | None] = []
    for at in _joints(clause, book):
        first = _clause_asks(folded, clause[:at], hearing, book)
        second = _clause_asks(folded, clause[at:], hearing, book)
        second = second or _clause_asks(folded, clause[at + 1 :], hearing, book)
        if first and second:
            return first + second
        if not whole and not hearing.words and not _tells(clause, book):
            partly = partly or first * (at > 1) or second * (at + 2 < len(clause))
    return [command for command in partly if command is not None]


def _joints(clause: Sequence[Token], book: Phrasebook) -> Iterator[int]:
    """The places of words that join two sentences."""
    joining = book.listed("joining")
    for at, token in enumerate(clause):
        if at and ("and" in token.roles or token.text in joining):
            yield at


def _tells(clause: Sequence[Token], book: Phrasebook) -> bool:
    """Whether it tells what somebody said or did."""
    return any(token.text in book.listed("reporting") for token in clause)


def _clause_asks(
    folded: str, clause: Sequence[Token], hearing: Hearing, book: Phrasebook
) -> list[Command | None]:
    if not clause:
        return []
    name = book.commands.get(together(stripped(clause, _HESITANT)))
    if name and (command := _named(name, hearing)):
        return [command]
    text = folded[clause[0].start : clause[-1].end]
    wanted = [_made(one, hearing) for one in requests(text, hearing.language)]
    if later := _later(stripped(clause, POLITE), book):
        wanted.append(later)
    return sorted(wanted, key=_weight)[:1]


def _made(request: Request, hearing: Hearing) -> Command | None:
    if request.command in EXCUSES or (request.command == "call" and hearing.agreed):
        return None
    if request.command != "language":
        return _named(request.command, hearing)
    wanted = _tongues(base(hearing.language)).get(squash(request.tongue), "")
    return _offered(wanted, hearing.languages) or Language(wanted)


_WEIGHTS = (Stop, Person, Back, Later, Language, Skip, Why, Help)


def _weight(command: Command | None) -> tuple[int, bool]:
    """Which of several commands counts: the one that it would be worst to miss."""
    match command:
        case Stop(everywhere=everywhere):
            return 0, not everywhere
        case Later(hours=hours):
            return _WEIGHTS.index(Later), hours is None
        case Language(code=code):
            return _WEIGHTS.index(Language), not code
        case None | Start():
            return len(_WEIGHTS), False
        case _:
            return _WEIGHTS.index(type(command)), False


_SIMPLE: dict[str, Command] = {
    "stop": Stop(),
    "wrong": Stop(everywhere=False),
    "farewell": Stop(everywhere=False),
    "t": Stop(),
    "help": Help(),
    "skip": Skip(),
    "back": Back(),
    "why": Why(),
    "later": Later(),
    "tomorrow": Later(_DAY),
    "week": Later(7 * _DAY),
    "person": Person(),
    "call": Person(),
}
_HESITANT = POLITE | {"correction", "sorry"}


_UNLESS_WORDS: Mapping[str, Command] = {
    "na": Skip(),
    "staff": Person(),
    "occupied": Later(),
}
"""What is asked for by words that answer an open question: n/a, the desk, driving right now."""


def _named(name: str, hearing: Hearing) -> Command | None:
    match name:
        case "end":
            return Stop(everywhere=hearing.sms)
        case "farewell" if hearing.part:
            return None
        case "start" | "yes":
            return Start() if hearing.opted_out else None
        case "na" | "staff" | "occupied":
            return None if hearing.words else _UNLESS_WORDS[name]
        case _:
            return _SIMPLE[name]


def _language(found: Sequence[Token], hearing: Hearing, book: Phrasebook) -> Language | None:
    """svenska tack, in English please, language sv: one of the script's languages."""
    speak = book.listed("speak")
    named = "".join(
        solid(token.text)
        for token in found
        if token.text not in speak and token.roles.isdisjoint(POLITE)
    )
    wanted = _tongues(base(hearing.language)).get(named)
    if wanted is None and any(token.text in book.listed("tongue") for token in found):
        wanted = next((tag for tag in hearing.languages if squash(tag) == named), None)
    return _offered(wanted, hearing.languages) if wanted else None


def _offered(wanted: str, languages: Sequence[str]) -> Language | None:
    for tag in languages:
        if tag == wanted or base(tag) == wanted:
            return Language(tag)
    return None


@lru_cache(maxsize=64)
def _tongues(own: str) -> dict[str, str]:
    return {
        squash(name): tag
        for code in (*CORE, own)
        for tag, names in words_of(code).languages.items()
        for name in names.split("|")
    }


def _later(found: Sequence[Token], book: Phrasebook) -> Later | None:
    """in 2 hours, om en timme, ۲ ساعت دیگر, 两个小时以后."""
    reminding = book.listed("remind")
    cues = sum(token.text in reminding for token in found)
    units = [book.hours[token.text] for token in found if token.text in book.hours]
    if not cues or len(units) != 1:
        return None
    amount = [token for token in found if _counts(token, book)]
    if len(amount) != 1 or len(found) != len(amount) + len(units) + cues:
        return None
    return Later(min(max(round(_count(amount[0]) * units[0]), 1), _MOST_HOURS))


def _counts(token: Token, book: Phrasebook) -> bool:
    return token.fit in {Fit.WHOLE, Fit.ARTICLE} or token.text in book.listed("article")


def _count(token: Token) -> int:
    return token.value if token.fit is Fit.WHOLE else 1
