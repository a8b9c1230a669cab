"""A message as one or several of listed choices: by number, value, label or close spelling."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from dialogs.readings import Answered, Reading, Unclear, Value
from dialogs.script import Scale
from dialogs.understanding.expecting import ChoiceNames
from dialogs.understanding.lexicon import Lexicon, heard, lexicon
from dialogs.understanding.matching import Names, first_clause, occurrences
from dialogs.understanding.normalizing import Message, fold, squash, unspaced
from dialogs.understanding.numbers import Fit, Token, tokens
from dialogs.understanding.phrasebook import phrasebook
from dialogs.understanding.scale import rate

_CONTAINED = 0.9
_SHORTEST = 3
_SHORTEST_HAN = 2


@lru_cache(maxsize=256)
def choice_names(choices: tuple[ChoiceNames, ...], language: str) -> Names:
    """The values and labels of `choices`, and "first", "second" … where no label says so."""
    named = [(c.value, name) for c in choices for name in (c.value, *c.labels)]
    taken = {squash(name) for _, name in named}
    for words in heard(language):
        for choice, ordinals in zip(choices, words.ordinals, strict=False):
            named += [(choice.value, o) for o in ordinals.split("|") if squash(o) not in taken]
    return Names.of(named)


def read_choice(message: Message, choices: tuple[ChoiceNames, ...], language: str) -> Reading:
    """Read `message` as one of `choices`; two of them are never one."""
    known = lexicon(language)
    named = choice_names(choices, language).read(message, known)
    if isinstance(named, Answered):
        return named
    numbered = _by_number(message, choices, known)
    if isinstance(numbered, Answered):
        return numbered
    clause = first_clause(message.folded, known)
    opening = choice_names(choices, language).exact(clause, known)
    found = _contained(message, choices)
    denied = any("negation" in token.roles for token in tokens(message.folded, known))
    if opening is not None and found in ((), (opening,)):
        return Answered(opening, rest=message.words(len(clause), len(message.folded)))
    if len(found) == 1 and not denied:
        return Answered(found[0], rest=message.raw, confidence=_CONTAINED)
    if found:
        return Unclear("several" if len(found) > 1 else "not_sure", found)
    return named or numbered


def _by_number(message: Message, choices: Sequence[ChoiceNames], known: Lexicon) -> Reading:
    """The choice at the place that is named: 2, option 2, گزینه ۲, 选2."""
    found = [token for token in tokens(message.folded, known) if token.text not in _LISTING]
    read = rate(message, found, Scale(1, len(choices)))
    if isinstance(read, Unclear):
        return Unclear(read.reason, tuple(_at(place, choices) for place in read.suggestions))
    return replace(read, value=_at(read.value, choices))


def _at(place: Value, choices: Sequence[ChoiceNames]) -> str:
    return choices[int(str(place)) - 1].value


_LISTING = frozenset(
    fold(
        "option|options|number|nr|no|choice|alternative|answer|alternativ|nummer|val|svar|گزینه|"
        "شماره|مورد|选项|選項|第|项|項|号|號|个|個|选择|選擇"
    ).split("|")
)


def _contained(message: Message, choices: Sequence[ChoiceNames]) -> tuple[str, ...]:
    """The values whose labels occur in the message, not counting those inside a longer one."""
    spans = [
        (start, end, choice.value)
        for choice in choices
        for name in dict.fromkeys((choice.value, *choice.labels))
        if _long_enough(name)
        for start, end in occurrences(message.folded, name)
    ]
    outer = [span for span in spans if not any(_inside(span, other) for other in spans)]
    return tuple(dict.fromkeys(value for _, _, value in sorted(outer)))


def _inside(span: tuple[int, int, str], other: tuple[int, int, str]) -> bool:
    longer = other[1] - other[0] > span[1] - span[0]
    return longer and other[0] <= span[0] and span[1] <= other[1]


def _long_enough(name: str) -> bool:
    return len(squash(name)) >= (_SHORTEST_HAN if unspaced(name) else _SHORTEST)


@dataclass(frozen=True, slots=True)
class _Part:
    """A piece of a list of choices: the value it names, or words that name none."""

    value: Value | None
    start: int
    padding: bool


def read_choices(message: Message, choices: tuple[ChoiceNames, ...], language: str) -> Reading:
    """Read `message` as a selection from `choices`, given back in the order of the list."""
    known = lexicon(language)
    if squash(message.folded) in phrasebook(language).squashed("all"):
        return Answered(tuple(choice.value for choice in choices))
    whole = read_choice(message, choices, language)
    if isinstance(whole, Answered) and not whole.rest:
        return Answered((str(whole.value),), confidence=whole.confidence)
    parts = list(_parts(message, choices, known))
    named = {part.value for part in parts if part.value is not None}
    strange = [part for part in parts if part.value is None and not part.padding]
    picked = tuple(choice.value for choice in choices if choice.value in named)
    if picked and not strange:
        return Answered(picked)
    return _partly(message, choices, language, parts, picked)


def _partly(
    message: Message,
    choices: tuple[ChoiceNames, ...],
    language: str,
    parts: Sequence[_Part],
    picked: tuple[str, ...],
) -> Reading:
    """A list that goes on in words: what it began with counts, and what it contains."""
    contained = _contained(message, choices)
    if any("negation" in token.roles for token in tokens(message.folded, lexicon(language))):
        return Unclear("not_sure", contained or picked)
    if picked and parts[0].value is not None:
        start = next(part.start for part in parts if part.value is None and not part.padding)
        return Answered(picked, rest=message.words(start, len(message.folded)))
    if contained:
        values = tuple(choice.value for choice in choices if choice.value in contained)
        return Answered(values, rest=message.raw, confidence=_CONTAINED)
    return Unclear("not_sure", picked) if picked else read_choice(message, choices, language)


def _parts(message: Message, choices: tuple[ChoiceNames, ...], known: Lexicon) -> list[_Part]:
    names = choice_names(choices, known.language)
    parts: list[_Part] = []
    for piece in _pieces(message, choices, known):
        text = message.folded[piece[0].start : piece[-1].end]
        value = names.exact(text, known)
        if value is None and len(near := names.near(text, known)) == 1:
            value = near[0]
        if value is None:
            value = _place(piece, choices)
        padding = all("polite" in token.roles for token in piece)
        parts.append(_Part(value, piece[0].start, padding))
    return parts


def _pieces(message: Message, choices: Sequence[ChoiceNames], known: Lexicon) -> list[list[Token]]:
    """The message cut at separators, words for "and", and around every number."""
    labels = {squash(name) for choice in choices for name in choice.labels}
    pieces: list[list[Token]] = [[]]
    for token in tokens(message.folded, known):
        joins = "and" in token.roles and squash(token.text) not in labels
        if token.cut or joins:
            pieces.append([])
        elif token.fit is not None:
            pieces += [[token], []]
        else:
            pieces[-1].append(token)
    return [piece for piece in pieces if piece]


def _place(piece: Sequence[Token], choices: Sequence[ChoiceNames]) -> str | None:
    number = piece[0]
    whole = len(piece) == 1 and number.fit in {Fit.WHOLE, Fit.ARTICLE}
    return choices[number.value - 1].value if whole and 1 <= number.value <= len(choices) else None
