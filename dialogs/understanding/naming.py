"""Choices that are named inside a sentence: inflected, slightly misspelt, or denied."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dialogs.understanding.expecting import ChoiceNames
from dialogs.understanding.lexicon import Lexicon
from dialogs.understanding.matching import misspelling, occurrences
from dialogs.understanding.normalizing import Message, squash, unspaced
from dialogs.understanding.numbers import Token, tokens
from dialogs.understanding.phrasebook import Phrasebook, phrasebook, together

_SHORTEST = 3
_SHORTEST_HAN = 2
_INFLECTED = 4
_FIRST_WORDS = 60


@dataclass(frozen=True, slots=True)
class Contained:
    """The values of the choices that a message names, in its order.

    `meant` are those among them that it does not deny: not the price, the quality. It is `sure`
    if one of them at least is not misspelt.
    """

    named: tuple[str, ...] = ()
    meant: tuple[str, ...] = ()
    sure: bool = False


@dataclass(frozen=True, slots=True)
class _Span:
    """Where a choice is named."""

    start: int
    end: int
    value: str
    sure: bool = True

    def inside(self, other: "_Span") -> bool:
        longer = other.end - other.start > self.end - self.start
        return longer and other.start <= self.start and self.end <= other.end


def contained(message: Message, choices: Sequence[ChoiceNames], known: Lexicon) -> Contained:
    """The choices whose labels occur in the message, not counting those inside a longer one."""
    found = tokens(message.folded, known)[:_FIRST_WORDS]
    book = phrasebook(known.language)
    spans = list(_exactly(message, choices))
    sure = {span.value for span in spans}
    spans += [span for span in _nearly(found, choices, book) if span.value not in sure]
    outer = [span for span in spans if not any(span.inside(other) for other in spans)]
    outer.sort(key=lambda span: (span.start, span.end, span.value))
    denied = _denied(found, outer, book)
    named = dict.fromkeys(span.value for span in outer)
    meant = dict.fromkeys(span.value for span in outer if span not in denied)
    return Contained(tuple(named), tuple(meant), any(span.sure for span in outer))


def _exactly(message: Message, choices: Sequence[ChoiceNames]) -> Iterator[_Span]:
    for choice in choices:
        for name in dict.fromkeys((choice.value, *choice.labels)):
            if len(squash(name)) >= (_SHORTEST_HAN if unspaced(name) else _SHORTEST):
                for start, end in occurrences(message.folded, name):
                    yield _Span(start, end, choice.value)


def _nearly(
    found: Sequence[Token], choices: Sequence[ChoiceNames], book: Phrasebook
) -> Iterator[_Span]:
    """Labels with an ending, or a slip; none that could be two choices."""
    for at in range(len(found)):
        for size in (1, 2, 3):
            words = found[at : at + size]
            if len(words) < size or any(word.cut or word.fit is not None for word in words):
                break
            slips = {c.value: _slips(together(words), c, size, book) for c in choices}
            near = {value: n for value, n in slips.items() if n is not None}
            if len(near) == 1:
                value, n = near.popitem()
                yield _Span(words[0].start, words[-1].end, value, sure=n == 0)


def _slips(said: str, choice: ChoiceNames, words: int, book: Phrasebook) -> int | None:
    """How far `said` is from a label of so many words, with or without an ending."""
    endings = ("", *book.spoken[0].commands.get("endings", "").split("|"))
    slips = [
        0 if said == name + end else misspelling(said, name + end)
        for label in choice.labels
        if len(label.split()) == words and len(name := squash(label)) >= _INFLECTED
        for end in endings
        if not unspaced(name)
    ]
    return min((n for n in slips if n is not None), default=None)


def _denied(found: Sequence[Token], spans: Sequence[_Span], book: Phrasebook) -> set[_Span]:
    """The spans that stand behind a "not" in their clause, up to a word such as "but"."""
    denied: set[_Span] = set()
    denying = False
    since: set[_Span] = set()
    for token in found:
        may_turn = token.cut or denying or "negation" not in token.roles
        if may_turn and (token.cut or _turns(token, since, book)):
            denying, since = False, set()
        elif "negation" in token.roles:
            denying, since = True, set()
        if denying:
            since.update(span for span in spans if span.start == token.start)
            denied |= since
    return denied


def _turns(token: Token, denied: set[_Span], book: Phrasebook) -> bool:
    """Whether what follows is what counts: "but", or "it's" once something was denied."""
    return token.text in book.listed("rather") or (
        bool(denied) and token.text in book.listed("anew")
    )
