"""What a person wants from us, when that is all they say: stop, skip, later, another language."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
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
from dialogs.understanding.lexicon import BY_LANGUAGE, Lexicon, base, lexicon, phrases
from dialogs.understanding.matching import POLITE, bare, stripped
from dialogs.understanding.normalizing import squash
from dialogs.understanding.numbers import Fit, Token, tokens

_MAX_WORDS = 16
_MOST_HOURS = 28 * 24
_DAY = 24

_ALWAYS_STOP = frozenset(
    {"stop", "stopp", "stopall", "unsubscribe", "optout", "لغو", "لغو11", "退订", "退訂", "停止"}
)
_STOP_ALONE = _ALWAYS_STOP | {"sluta", "avregistrera", "revoke"}


@dataclass(frozen=True, slots=True)
class Hearing:
    """Where a command is listened for.

    `words` is what the person types on (an open question: some words mean themselves there).
    """

    language: str
    languages: tuple[str, ...] = ()
    opted_out: bool = False
    sms: bool = False
    words: bool = False


def always_stops(folded: str, language: str) -> bool:
    """Whether the message is a word for stop that nothing else can mean, on any channel."""
    return squash(folded) in _ALWAYS_STOP or bare(folded, lexicon(language)) in _ALWAYS_STOP


def read_command(folded: str, hearing: Hearing) -> Command | None:
    """The command that folded text is, pleasantries apart; never one inside a sentence."""
    if folded and not folded.strip("? "):
        return Help()
    known = lexicon(hearing.language)
    found = [token for token in tokens(folded, known) if not token.cut]
    if not found or len(found) > _MAX_WORDS:
        return None
    for said in dict.fromkeys(
        (squash(folded), bare(folded, known), bare(folded, known, _HESITANT))
    ):
        name = _table().get(said)
        if name and (command := _named(name, hearing)):
            return command
    if _stops(folded, found, known):
        return Stop()
    return _language(found, hearing) or _later(stripped(found, POLITE))


@lru_cache(maxsize=1)
def _table() -> dict[str, str]:
    """Squashed phrase → the name of its command, in all languages."""
    table: dict[str, str] = {}
    for words in BY_LANGUAGE.values():
        for name, listed in words.commands.items():
            if name in _SIMPLE or name in _DEPENDENT:
                for phrase in listed.split("|"):
                    table.setdefault(squash(phrase), name)
        for phrase in words.yes.split("|"):
            table.setdefault(squash(phrase), "yes")
    return table


_SIMPLE: dict[str, Command] = {
    "stop": Stop(),
    "t": Stop(),
    "help": Help(),
    "skip": Skip(),
    "back": Back(),
    "why": Why(),
    "later": Later(),
    "tomorrow": Later(_DAY),
    "person": Person(),
}
_HESITANT = POLITE | {"correction", "sorry"}
_DEPENDENT = frozenset({"end", "start", "na"})


def _named(name: str, hearing: Hearing) -> Command | None:
    match name:
        case "end":
            return Stop(everywhere=hearing.sms)
        case "start" | "yes":
            return Start() if hearing.opted_out else None
        case "na":
            return None if hearing.words else Skip()
        case _:
            return _SIMPLE[name]


def _stops(folded: str, found: Sequence[Token], known: Lexicon) -> bool:
    """Stop in a few more words ("please stop texting me now"), or several times over."""
    if _stop_words(found):
        return True
    clauses = list(_clauses(tokens(folded, known)))
    stopping = [clause for clause in clauses if _stop_words(clause)]
    others = [clause for clause in clauses if clause not in stopping]
    return bool(stopping) and all(_says_nothing(clause) for clause in others)


def _stop_words(found: Sequence[Token]) -> bool:
    texts = [token.text for token in stripped(found, POLITE)]
    if _table().get(squash("".join(texts))) == "stop":
        return True
    core = [text for text in texts if text not in _listed("stop_fill")]
    key = squash("".join(core))
    opens = bool(core) and texts[0] == core[0]
    return opens and _table().get(key) == "stop" and (len(core) > 1 or key in _STOP_ALONE)


def _says_nothing(clause: Sequence[Token]) -> bool:
    return not stripped(clause, POLITE | {"negation"})


def _clauses(found: Sequence[Token]) -> Iterator[list[Token]]:
    clause: list[Token] = []
    for token in found:
        if token.cut:
            if clause:
                yield clause
            clause = []
        else:
            clause.append(token)
    if clause:
        yield clause


@lru_cache(maxsize=16)
def _listed(name: str) -> frozenset[str]:
    """The words that every language lists under `name`."""
    return frozenset(
        word for words in BY_LANGUAGE.values() for word in phrases(words.commands.get(name, ""))
    )


def _language(found: Sequence[Token], hearing: Hearing) -> Language | None:
    """svenska tack, in English please, language sv: one of the script's languages."""
    named = "".join(
        squash(token.text)
        for token in found
        if token.text not in _listed("speak") and token.roles.isdisjoint(POLITE)
    )
    wanted = _tongues().get(named)
    if wanted is None and any(token.text in _listed("tongue") for token in found):
        wanted = next((tag for tag in hearing.languages if squash(tag) == named), None)
    return _offered(wanted, hearing.languages) if wanted else None


def _offered(wanted: str, languages: Sequence[str]) -> Language | None:
    for tag in languages:
        if tag == wanted or base(tag) == wanted:
            return Language(tag)
    return None


@lru_cache(maxsize=1)
def _tongues() -> dict[str, str]:
    return {
        squash(name): tag
        for words in BY_LANGUAGE.values()
        for tag, names in words.languages.items()
        for name in names.split("|")
    }


def _later(found: Sequence[Token]) -> Later | None:
    """in 2 hours, om en timme, ۲ ساعت دیگر, 两个小时以后."""
    amount = [token for token in found if _counts(token)]
    hours = [_hours_of(token.text) for token in found if _hours_of(token.text)]
    cues = [token for token in found if token.text in _listed("remind")]
    others = len(found) - len(amount) - len(hours) - len(cues)
    if others or not cues or len(amount) != 1 or len(hours) != 1:
        return None
    return Later(min(max(round(_count(amount[0]) * hours[0]), 1), _MOST_HOURS))


def _counts(token: Token) -> bool:
    return token.fit in {Fit.WHOLE, Fit.ARTICLE} or token.text in _listed("article")


def _count(token: Token) -> int:
    return token.value if token.fit is Fit.WHOLE else 1


def _hours_of(unit: str) -> float:
    if unit in _listed("hour"):
        return 1
    if unit in _listed("day"):
        return _DAY
    return 1 / 60 if unit in _listed("minute") else 0
