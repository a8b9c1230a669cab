"""A message as one or several of listed choices: by number, value, label or close spelling."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from dialogs.readings import Answered, Reading, Unclear, Value
from dialogs.script import Scale
from dialogs.understanding.abbreviating import abbreviated, counted_off
from dialogs.understanding.expecting import ChoiceNames
from dialogs.understanding.lexicon import PADDING, Lexicon, heard, lexicon
from dialogs.understanding.matching import Names, first_clause
from dialogs.understanding.naming import Contained, contained
from dialogs.understanding.normalizing import Message, fold, solid, squash
from dialogs.understanding.numbers import Fit, Token, tokens
from dialogs.understanding.phrasebook import phrasebook, together
from dialogs.understanding.scale import rate

_CONTAINED = 0.9
_ALL = 5
_BESIDE = PADDING | {"cue"}


@lru_cache(maxsize=256)
def choice_names(choices: tuple[ChoiceNames, ...], language: str) -> Names:
    """The values and labels of `choices`, and "first", "second" … where no label says so."""
    named = [(c.value, name) for c in choices for name in (c.value, *c.labels)]
    taken = {squash(name) for _, name in named}
    for words in heard(language):
        for choice, ordinals in zip(choices, words.ordinals, strict=False):
            named += [(choice.value, o) for o in ordinals.split("|") if squash(o) not in taken]
        last = words.commands.get("last", "").split("|")
        named += [(c.value, o) for c in choices[-1:] for o in last if squash(o) not in taken]
    return Names.of(named)


def read_choice(message: Message, choices: tuple[ChoiceNames, ...], language: str) -> Reading:
    """Read `message` as one of `choices`; two of them are never one."""
    if not choices:
        return Unclear("unreadable")
    known = lexicon(language)
    names = choice_names(choices, language)
    named = names.read(message, known)
    if isinstance(named, Answered):
        return named
    numbered = _by_number(message, choices, known)
    if isinstance(numbered, Answered):
        return numbered
    placed = names.exact(_unlisted(message, known), known)
    placed = placed or abbreviated(message.folded, choices, known)
    if placed is not None:
        return Answered(placed)
    return _within(message, choices, names, known) or named or numbered


def _within(
    message: Message, choices: Sequence[ChoiceNames], names: Names, known: Lexicon
) -> Reading | None:
    """The choice that a sentence begins with, or that it names."""
    clause = first_clause(message.folded, known)
    opening = names.exact(clause, known)
    found = contained(message, choices, known)
    if opening is not None and found.named in ((), (opening,)):
        return Answered(opening, rest=message.words(len(clause), len(message.folded)))
    if len(found.meant) == 1:
        return Answered(found.meant[0], rest=message.raw, confidence=_CONTAINED)
    if found.named:
        return Unclear("several" if len(found.named) > 1 else "not_sure", found.named)
    return None


def _unlisted(message: Message, known: Lexicon) -> str:
    """What is said without the words for a list: the first option, den andra i listan."""
    found = tokens(message.folded, known)
    return " ".join(token.text for token in found if token.text not in _LISTING | _ON_A_LIST)


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
        "option|options|number|nr|no|choice|alternative|answer|list|alternativ|alternativet|nummer|val|"
        "valet|svar|listan|گزینه|شماره|مورد|选项|選項|第|项|項|号|號|个|個|选择|選擇"
    ).split("|")
)

_BESIDE_A_PLACE = "in|on|of|from|go|going|with|take|i|på|av|från|tar|blir|kör"
_ON_A_LIST = frozenset(_BESIDE_A_PLACE.split("|"))


@dataclass(frozen=True, slots=True)
class _Part:
    """A piece of a list of choices: the value it names, or words that name none."""

    value: Value | None
    start: int
    padding: bool


def read_choices(message: Message, choices: tuple[ChoiceNames, ...], language: str) -> Reading:
    """Read `message` as a selection from `choices`, given back in the order of the list."""
    if not choices:
        return Unclear("unreadable")
    known = lexicon(language)
    if several := _at_once(message, choices, known):
        return several
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


def _at_once(message: Message, choices: Sequence[ChoiceNames], known: Lexicon) -> Answered | None:
    """All of them, the first two, or all but one."""
    if solid(message.folded) in phrasebook(known.language).squashed("all"):
        return Answered(tuple(choice.value for choice in choices))
    if counted := counted_off(message, choices, known):
        return Answered(counted)
    return _every(message, choices, known)


def _every(message: Message, choices: Sequence[ChoiceNames], known: Lexicon) -> Answered | None:
    """All of them are important; all of them except price."""
    found = tokens(message.folded, known)
    book = phrasebook(known.language)
    ends = [at for at in range(1, _ALL + 1) if together(found[:at]) in book.squashed("all_open")]
    if not ends:
        return None
    rest = found[ends[-1] :]
    named = contained(message, choices, known).named
    excepted = bool(rest) and rest[0].text in book.listed("except")
    if bool(named) != excepted or any("negation" in token.roles for token in rest):
        return None
    values = tuple(choice.value for choice in choices if choice.value not in named)
    return Answered(values, confidence=_CONTAINED if rest else 1.0) if values else None


def _partly(
    message: Message,
    choices: tuple[ChoiceNames, ...],
    language: str,
    parts: Sequence[_Part],
    picked: tuple[str, ...],
) -> Reading:
    """A list that goes on in words: what it began with counts, and what it contains."""
    found = contained(message, choices, lexicon(language))
    if any("negation" in token.roles for token in tokens(message.folded, lexicon(language))):
        return _not_denied(found, picked, message)
    if picked and parts[0].value is not None:
        start = next(part.start for part in parts if part.value is None and not part.padding)
        return Answered(picked, rest=message.words(start, len(message.folded)))
    if found.sure:
        values = tuple(choice.value for choice in choices if choice.value in found.named)
        return Answered(values, rest=message.raw, confidence=_CONTAINED)
    offered = picked or found.named
    return Unclear("not_sure", offered) if offered else read_choice(message, choices, language)


def _not_denied(found: Contained, picked: tuple[str, ...], message: Message) -> Reading:
    """Not the price, the quality; with nothing to choose instead, what was named is offered."""
    if found.meant and found.meant != found.named:
        return Answered(found.meant, rest=message.raw, confidence=_CONTAINED)
    return Unclear("not_sure", found.named or picked)


def _parts(message: Message, choices: tuple[ChoiceNames, ...], known: Lexicon) -> list[_Part]:
    names = choice_names(choices, known.language)
    parts: list[_Part] = []
    for piece in _pieces(message, choices, known):
        text = message.folded[piece[0].start : piece[-1].end]
        value = names.exact(text, known)
        if value is None and len(near := names.near(text, known)) == 1:
            value = near[0]
        if value is None:
            value = abbreviated(text, choices, known) or _place(piece, choices)
        padding = all(not token.roles.isdisjoint(_BESIDE) for token in piece)
        parts.append(_Part(value, piece[0].start, padding))
    return parts


def _pieces(message: Message, choices: Sequence[ChoiceNames], known: Lexicon) -> list[list[Token]]:
    """The message cut at separators, words for "and", and around every number."""
    labels = {squash(name) for choice in choices for name in choice.labels}
    pieces: list[list[Token]] = [[]]
    for token in tokens(message.folded, known):
        joins = "and" in token.roles and solid(token.text) not in labels
        if token.text in _LISTING and solid(token.text) not in labels:
            continue
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
