"""A message as an answer to a question with a scale: one rating, or a reason to ask again."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import takewhile
from typing import Literal, TypeAlias

from dialogs.readings import Answered, Reading, Unclear
from dialogs.script import Scale
from dialogs.understanding.borrowing import borrowed_number
from dialogs.understanding.labels import label_within, opening_label
from dialogs.understanding.lexicon import PADDING, Lexicon, lexicon
from dialogs.understanding.matching import POLITE, Names, bare
from dialogs.understanding.misspelling import mended
from dialogs.understanding.normalizing import Message, unspaced
from dialogs.understanding.numbers import Fit, Token, tokens
from dialogs.understanding.phrasebook import phrasebook
from dialogs.understanding.ratios import joined

_ACCEPTED = PADDING | {"cue", "points", "correction", "sorry"}
_SURE = frozenset({Fit.WHOLE, Fit.RATIO, Fit.POINTS, Fit.ARTICLE})
_AFTER_WORDS = 0.9
_MOST_STARS = 10

Kind: TypeAlias = Literal["padding", "words", "rating", "doubt"]


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of a message, up to a separator or a word like "because".

    `values` are the ratings it may mean. A `pure` segment says nothing else, a `strong` one names
    the scale ("8 of 10"), a `denied` one says what it is not, what it was or what somebody else
    would say, an `amount` counts something else, `several` numbers are meant to be chosen from,
    `words` counts what it consists of.
    """

    kind: Kind
    start: int
    end: int
    values: tuple[int, ...] = ()
    pure: bool = False
    strong: bool = False
    denied: bool = False
    amount: bool = False
    several: bool = False
    article: bool = False
    words: int = 0


def read_scale(message: Message, scale: Scale, language: str, names: Names) -> Reading:
    """Read `message` as one rating on `scale`, by its number or by the label of a point.

    Two different numbers ("7 or 8") are never one rating: guessing would bias the score.
    """
    if message.raw.startswith(_NINE):
        message = Message("۹" + message.raw.removeprefix(_NINE))
    known = lexicon(language)
    labelled = names.read(message, known)
    if isinstance(labelled, Answered):
        return labelled
    if opening := opening_label(message, names, known):
        return opening
    if (stars := _stars(message.folded)) and stars in scale.points:
        return Answered(stars)
    reading = rate(message, tokens(message.folded, known), scale)
    if reading != Unclear("unreadable"):
        return reading
    return (
        borrowed_number(message, scale, language)
        or label_within(message, names, known)
        or misspelt(message, scale, known)
        or labelled
        or _full(message, scale, language)
        or reading
    )


def _full(message: Message, scale: Scale, language: str) -> Unclear | None:
    """满分, full marks: the top of a scale, offered since it may be another scale's."""
    known = lexicon(language)
    said = (bare(message.folded, known, padding) for padding in (POLITE, PADDING | {"cue"}))
    full = any(words in phrasebook(language).squashed("top") for words in said)
    return Unclear("not_sure", (scale.high,)) if full else None


def misspelt(message: Message, scale: Scale, known: Lexicon) -> Answered | None:
    """The rating whose word is spelt amiss: eihgt, sevn, fiiive."""
    found = [mended(token, known) for token in tokens(message.folded, known)]
    reading = rate(message, found, scale)
    if isinstance(reading, Answered):
        return replace(reading, confidence=_MENDED)
    return None


_MENDED = 0.8
_NINE = "نُه"
"""Nine with its vowel written, which tells it from "no"."""


def rate(message: Message, found: Sequence[Token], scale: Scale) -> Answered | Unclear:
    """The rating in the tokens `found` of `message`."""
    return _decided(message, segments(joined(found, scale), scale), scale)


@lru_cache(maxsize=256)
def simple_ratings(scale: Scale, language: str) -> dict[str, Answered]:
    """The commonest answers, ready under their folded form: 8, 8/10, a number word."""
    known = lexicon(language)
    ready: dict[str, Answered] = {}
    for rating in scale.points:
        ready[str(rating)] = ready[f"{rating}/{scale.high}"] = Answered(rating)
    for word, number in known.numbers.items():
        if number in scale.points and word not in known.doubtful:
            ready[word] = Answered(number)
    return ready


def _stars(folded: str) -> int:
    """How many stars a message of nothing else shows."""
    text = folded.replace(" ", "")
    if len(text) > _MOST_STARS or text.strip("⭐★🌟☆✩"):
        return 0
    return sum(text.count(star) for star in "⭐★🌟")


def segments(found: Sequence[Token], scale: Scale) -> list[Segment]:
    """`found` cut at separators, and where something beyond a rating begins."""
    parts = list(_parts(found))
    made = [_segment(part, scale) for part in parts]
    for at, following in enumerate(parts[1:]):
        follows = following[0].start - made[at].end <= 1
        if follows and "if" in following[0].roles and made[at].kind == "rating":
            made[at] = replace(made[at], kind="doubt", pure=False)
    return made


def _parts(found: Sequence[Token]) -> Iterator[list[Token]]:
    part: list[Token] = []
    numbered = False
    for index, token in enumerate(found):
        begins = (
            "joint" in token.roles
            or _contrasts(part, token)
            or (
                numbered and _begins_beyond(found, index) and not _falls_short(part, found[index:])
            )
        )
        if part and (token.cut or begins):
            yield part
            part, numbered = [], False
        if not token.cut:
            part.append(token)
            numbered = numbered or _counts(token) or _one_and(found, index)
    if part:
        yield part


def _contrasts(part: Sequence[Token], token: Token) -> bool:
    """eskiden 10 verirdim şimdi 7: what is said of now, after another time."""
    return "now" in token.roles and any("other" in said.roles for said in part)


def _one_and(found: Sequence[Token], index: int) -> bool:
    """I give it one and ...: a one that was announced, before what is said beyond it."""
    follows = index + 1 < len(found) and "and" in found[index + 1].roles
    before = found[max(index - 2, 0) : index]
    announced = any("cue" in said.roles or said.fit is Fit.ARTICLE for said in before)
    return found[index].fit is Fit.ARTICLE and follows and announced


def _falls_short(part: Sequence[Token], following: Sequence[Token]) -> bool:
    """for a ten it is not enough: a negation in the rest of the clause denies the number."""
    said = list(takewhile(lambda token: not (token.cut or "joint" in token.roles), following))
    return _aimed_at(part) and any("negation" in token.roles for token in said)


def _aimed_at(part: Sequence[Token]) -> bool:
    """Whether the number stands in "for a ten", or its own ending says so: kymppiin."""
    first = next((at for at, token in enumerate(part) if _counts(token)), 0)
    before = [token for token in part[:first] if token.fit is not Fit.ARTICLE]
    return any("for" in token.roles for token in (*before[-1:], part[first]))


def _counts(token: Token) -> bool:
    return token.fit not in {None, Fit.ARTICLE}


def _begins_beyond(found: Sequence[Token], index: int) -> bool:
    """Whether the token at `index`, which follows a number, begins what is said beyond it."""
    token = found[index]
    if token.fit not in {None, Fit.DOUBTFUL}:
        return False
    if "praise" in token.roles and _rest_of_clause(found, index) <= PADDING | {
        "praise",
        "starter",
    }:
        return True
    ends = index + 1 == len(found) or found[index + 1].cut
    return "starter" in token.roles and not ("negation" in token.roles and ends)


def _rest_of_clause(found: Sequence[Token], index: int) -> frozenset[str]:
    """One role of each word up to the next cut, the most telling."""
    telling: set[str] = set()
    for token in found[index:]:
        if token.cut:
            break
        telling.add(next((r for r in ("praise", "polite", "filler") if r in token.roles), "word"))
    return frozenset(telling)


def _segment(part: Sequence[Token], scale: Scale) -> Segment:
    start, end = part[0].start, part[-1].end
    numbers = _numbers(part)
    amount = any(token.fit is Fit.FOREIGN for token in part)
    doubtful = bool(numbers) and all(map(_ambiguous, numbers))
    pure = (
        not amount
        and not (doubtful and len(part) > 1)
        and not any(_content(token, numbers) for token in part)
    )
    if not numbers:
        kind: Kind = "padding" if pure else "words"
        return Segment(kind, start, end, amount=amount, words=len(part))
    values = _distinct(numbers)
    denied = _denied(part, numbers)
    strong = any(token.fit is Fit.RATIO for token in numbers)
    would = any("would" in token.roles for token in part)
    sure = not denied and len(values) == 1 and all(token.fit in _SURE for token in numbers)
    sure = sure and not _led_elsewhere(part, numbers[0])
    accepted = sure and (pure or strong or _stands_free(part, numbers))
    kind = "rating" if accepted and values[0] in scale.points else "doubt"
    several = len(numbers) > 1 or numbers[0].fit is Fit.RANGE
    article = all(token.fit is Fit.ARTICLE for token in numbers)
    said = pure and not would, strong and not would
    return Segment(kind, start, end, values, *said, denied, amount, several, article, len(part))


def _numbers(part: Sequence[Token]) -> list[Token]:
    """The numbers of a clause that may be ratings; "en" in "en åtta" is none."""
    numbers = [token for token in part if token.fit not in {None, Fit.FOREIGN}]
    firm = [token for token in numbers if token.fit not in {Fit.ARTICLE, Fit.DOUBTFUL}]
    if firm:
        return firm
    others = (token for token in part if token not in numbers)
    if not all(_accepted(token) for token in others):
        return []
    return [token for token in numbers if _homonym(token)] or numbers


def _homonym(token: Token) -> bool:
    """A number above one that is another word as well: sei, neuf."""
    return token.fit is Fit.ARTICLE and token.value > 1


def _ambiguous(token: Token) -> bool:
    """A number word that is likelier another word, when it does not stand alone."""
    return token.fit is Fit.DOUBTFUL or _homonym(token)


def _accepted(token: Token) -> bool:
    return token.fit is None and not token.roles.isdisjoint(_ACCEPTED)


def _content(token: Token, numbers: Sequence[Token]) -> bool:
    """Whether a word says more than how a rating is given."""
    if token in numbers or token.fit in {Fit.ARTICLE, Fit.DOUBTFUL}:
        return False
    return token.roles.isdisjoint(_ACCEPTED)


def _denied(part: Sequence[Token], numbers: Sequence[Token]) -> bool:
    """Whether a negation stands before the number, or it is another time's or person's."""
    return any(
        (not token.roles.isdisjoint(_DENYING) and "filler" not in token.roles)
        or token.fit is Fit.DOUBTFUL
        for token in part
        if token not in numbers
    )


_DENYING = frozenset({"negation", "other"})


def _led_elsewhere(part: Sequence[Token], number: Token) -> bool:
    """at least an 8, my order number is 7: a word just before makes it something else."""
    at = part.index(number)
    return any("before" in token.roles for token in part[max(0, at - _LEAD) : at])


_LEAD = 2


def _stands_free(part: Sequence[Token], numbers: Sequence[Token]) -> bool:
    """put me down for an 8, i landed on 8: nothing after the number can be what it counts.

    Before digits, or a word for a mark (en åtta, восьмёрка), anything may stand.
    """
    last = part.index(numbers[-1])
    if all(token.fit is Fit.ARTICLE for token in numbers) and len(part) > 1:
        return _announced(part, numbers[0])
    if all(token.fit is Fit.POINTS and unspaced(token.text) for token in numbers):
        return True
    if not all(_accepted(token) for token in part[last + 1 :]):
        return False
    first = part.index(numbers[0])
    before = part[first - 1] if first else None
    marks = numbers[0].text[:1].isdecimal() or "mark" in numbers[0].roles
    return before is None or _leads_to(before) or marks


def _announced(part: Sequence[Token], number: Token) -> bool:
    """I give it one: a word for rating before, and nothing after but what goes with it."""
    at = part.index(number)
    said = any("cue" in token.roles for token in part[:at])
    counted = at > 0 and _homonym(number) and part[at - 1].fit is Fit.ARTICLE
    return all(map(_accepted, part[at + 1 :])) and (said or counted)


def _leads_to(token: Token) -> bool:
    return _accepted(token) or token.fit is Fit.ARTICLE or not token.roles.isdisjoint(_LEADING)


_LEADING = frozenset({"joint", "starter", "and"})


def _distinct(numbers: Iterable[Token]) -> tuple[int, ...]:
    values: list[int] = []
    for token in numbers:
        values.extend(token.suggested or (token.value,))
    return tuple(dict.fromkeys(values))


def _decided(message: Message, parts: Sequence[Segment], scale: Scale) -> Answered | Unclear:
    ratings = [part for part in parts if part.kind == "rating"]
    ratings = [part for part in ratings if not part.article] or ratings
    if not ratings:
        return _doubted(parts, scale)
    weight = max(map(_weight, ratings))
    weightiest = [part for part in ratings if _weight(part) == weight]
    doubts = [p for p in parts if p.kind == "doubt" and not p.denied and (p.pure or not weight)]
    competing = [value for part in (*weightiest, *doubts) for value in part.values]
    if len(set(competing)) > 1:
        return Unclear("several", _offered(competing, scale))
    first = weightiest[0]
    before = parts[: parts.index(first)]
    plain = weight and all(part.kind == "padding" or part.denied for part in before)
    confidence = 1.0 if plain else _AFTER_WORDS
    words = message.words(first.start, first.end)
    return Answered(
        first.values[0],
        rest=_rest(message, parts, first),
        confidence=confidence,
        words="" if words == message.raw else words,
    )


def _weight(rating: Segment) -> int:
    """A named scale says more than a number alone, and that more than one among other words."""
    return 2 if rating.strong else int(rating.pure)


def _doubted(parts: Sequence[Segment], scale: Scale) -> Unclear:
    """Why no rating was read, with what may have been meant."""
    doubts = [part for part in parts if part.kind == "doubt"]
    if not doubts:
        return Unclear("unreadable")
    meant = [part for part in doubts if not part.denied]
    values = tuple(dict.fromkeys(value for part in meant for value in part.values))
    offered = _offered(values, scale)
    numbered = any(part.amount for part in parts)
    if len(values) == 1 and meant[0].pure and not offered and not numbered:
        return Unclear("out_of_range")
    several = len(values) > 1 and (len(meant) > 1 or any(part.several for part in meant))
    return Unclear("several" if several else "not_sure", offered)


def _offered(values: Iterable[int], scale: Scale) -> tuple[int, ...]:
    return tuple(value for value in dict.fromkeys(values) if value in scale.points)


def _rest(message: Message, parts: Sequence[Segment], rating: Segment) -> str:
    """What is said beyond the rating; nothing, if only pleasantries are.

    One word before it announces it ("typed: 3"); a reason takes more.
    """
    at = parts.index(rating)
    before, after = parts[:at], parts[at + 1 :]
    said = []
    if any(part.kind != "padding" and part.words > 1 for part in before):
        said.append(message.words(0, rating.start))
    if not all(part.kind == "padding" or (part.pure and not part.denied) for part in after):
        said.append(message.words(after[0].start, len(message.folded)))
    return " ".join(said)
