"""Which number of a message is the rating: by the rules, and by what stands around it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from operator import itemgetter
from typing import Final, Literal, TypeAlias

from dialogs.readings import Answered, Unclear
from dialogs.script import Scale
from dialogs.understanding.normalizing import Message, fold
from dialogs.understanding.reckoning import Fit, Token

_AFTER_WORDS: Final = 0.9
_LIKELY: Final = 0.77
_EVEN: Final = 0.5
_DOUBTED: Final = 0.4
_UNLIKELY: Final = 0.15
_FEW: Final = 6
"""What the rules leave open is taken when it is likely. What they take is only offered when it is
doubted, a number that stands alone in its part when it is unlikely. A part of more than a few
words is kept as what was said beyond the rating."""

Kind: TypeAlias = Literal["padding", "words", "rating", "doubt"]


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of a message, up to a separator or a word like "because".

    `values` are the ratings it may mean. A `pure` segment says nothing else, a `strong` one names
    the scale ("8 of 10"), a `denied` one says what it is not, what it was or what somebody else
    would say, a `discussed` one asks or says something of its number, an `amount` counts something
    else, `several` numbers are meant to be chosen from, `words` counts what it consists of. One
    that `revises` takes back the rating before it.
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
    revises: bool = False
    discussed: bool = False


def decided(message: Message, parts: Sequence[Segment], scale: Scale) -> Answered | Unclear:
    """The rating that the parts of a message give by the rules, or why none of them is it."""
    parts = _revised(parts)
    ratings = [part for part in parts if part.kind == "rating"]
    ratings = [part for part in ratings if not part.article] or ratings
    if not ratings:
        return _doubted(parts, scale)
    weight = max(map(_weight, ratings))
    weightiest = [part for part in ratings if _weight(part) == weight]
    doubts = [p for p in parts if p.kind == "doubt" and not p.denied and (p.pure or not weight)]
    doubts = [p for p in doubts if any(value in scale.points for value in p.values)]
    competing = [value for part in (*weightiest, *doubts) for value in part.values]
    if len(set(competing)) > 1:
        return Unclear("several", _offered(competing, scale))
    first = weightiest[0]
    before = parts[: parts.index(first)]
    plain = weight and all(part.kind == "padding" or part.denied for part in before)
    return _answered(message, parts, first, 1.0 if plain else _AFTER_WORDS)


def _answered(
    message: Message, parts: Sequence[Segment], rating: Segment, confidence: float
) -> Answered:
    words = message.words(rating.start, rating.end)
    return Answered(
        rating.values[0],
        rest=_rest(message, parts, rating),
        confidence=confidence,
        words="" if fold(words) == message.folded.strip(" .!") else words,
    )


def _revised(parts: Sequence[Segment]) -> Sequence[Segment]:
    """What is left when one rating was taken back for another: 8, no wait, 6."""
    for at in range(len(parts) - 1, 0, -1):
        begin = at if parts[at].values else at + 1
        given = begin < len(parts) and parts[begin].kind == "rating"
        if given and parts[at].revises and any(part.values for part in parts[:at]):
            return parts[begin:]
    return parts


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
    before = [part for part in parts if part.start < rating.start]
    after = [part for part in parts if part.start > rating.start]
    said = []
    if any(part.kind != "padding" and part.words > 1 for part in before):
        said.append(message.words(0, rating.start))
    if not all(part.kind == "padding" or (part.pure and not part.denied) for part in after):
        begin = next(part.start for part in after if part.kind != "padding" or part.words > 1)
        said.append(message.words(begin, len(message.folded)))
    return " ".join(said)


def weighed(
    reading: Answered | Unclear,
    message: Message,
    parts: Sequence[Segment],
    likely: Sequence[tuple[Token, float]],
) -> Answered | Unclear:
    """`reading`, unless what stands around the numbers speaks against it.

    `likely` are the numbers that may be the rating, each with how likely it is.
    """
    taken = reading.value if isinstance(reading, Answered) else None
    given = [(share, number) for number, share in likely if number.value == taken]
    share = max((share for share, _ in given), default=1.0)
    best, number = max(_stated(parts, likely), key=itemgetter(0), default=(0.0, None))
    if number and best >= _LIKELY and (taken is None or share < _EVEN):
        rating = replace(_part(parts, number), values=(number.value,))
        answered = _answered(message, parts, rating, round(best, 2))
        return replace(answered, rest=message.raw) if rating.words > _FEW else answered
    alone = any(_part(parts, number).pure or _part(parts, number).strong for _, number in given)
    if share < (_UNLIKELY if alone else _DOUBTED):
        return Unclear("not_sure", tuple({number.value for _, number in given}))
    return reading


def _stated(
    parts: Sequence[Segment], likely: Sequence[tuple[Token, float]]
) -> Iterator[tuple[float, Token]]:
    """The numbers that may be taken against the rules; none of several that each stand alone.

    What is denied or asked about in one part of a message is not said in another.
    """
    if len({value for part in parts if part.pure for value in part.values}) > 1:
        return
    barred = {value for part in parts if part.denied or part.discussed for value in part.values}
    for number, share in likely:
        if number.fit in _FIRM and number.value not in barred:
            yield share, number


_FIRM = frozenset({Fit.WHOLE, Fit.RATIO, Fit.POINTS})


def _part(parts: Sequence[Segment], number: Token) -> Segment:
    return next(part for part in parts if part.start <= number.start < part.end)
