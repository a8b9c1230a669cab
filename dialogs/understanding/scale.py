"""A message as an answer to a question with a scale: one rating, or a reason to ask again."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from dialogs.readings import Answered, Reading, Unclear
from dialogs.script import Scale
from dialogs.understanding.borrowing import borrowed_number
from dialogs.understanding.cutting import clauses
from dialogs.understanding.deciding import Kind, Segment, decided, weighed
from dialogs.understanding.joining import joined
from dialogs.understanding.labels import label_within, opening_label
from dialogs.understanding.lexicon import NO_ROLES, PADDING, Lexicon, lexicon
from dialogs.understanding.listing import counts_on, unlisted
from dialogs.understanding.matching import POLITE, Names, bare
from dialogs.understanding.misspelling import mended
from dialogs.understanding.normalizing import Message
from dialogs.understanding.numbers import Fit, Token, tokens
from dialogs.understanding.phrasebook import phrasebook
from dialogs.understanding.settling import denies, revises, settled, supposes
from dialogs.understanding.surroundings import (
    Place,
    amounts,
    counts_others,
    led_elsewhere,
    nobodys,
    places,
    stands_free,
)
from dialogs.understanding.telling import ACCEPTED, DENYING, is_accepted, is_cued, is_homonym
from dialogs.understanding.weighing import WEIGHED, likelihoods

_SURE = frozenset({Fit.WHOLE, Fit.RATIO, Fit.POINTS, Fit.ARTICLE})
_MOST_STARS = 10


def read_scale(message: Message, scale: Scale, language: str, names: Names) -> Reading:
    """Read `message` as one rating on `scale`, by its number or by the label of a point.

    Two different numbers ("7 or 8") are never one rating: guessing would bias the score.
    """
    if _NINE.search(message.raw):
        message = Message(_NINE.sub("۹", message.raw, count=1))
    known = lexicon(language)
    labelled = names.read(message, known)
    if isinstance(labelled, Answered):
        return labelled
    if opening := opening_label(message, names, known):
        return opening
    if (stars := _stars(message.folded)) and stars in scale.points:
        return Answered(stars)
    rated = _weighed if known.language in WEIGHED else rate
    reading = rated(message, tokens(message.folded, known), scale)
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


def _full(message: Message, scale: Scale, language: str) -> Answered | Unclear | None:
    """满分, full marks: the top of a scale, offered unless it says that it is this scale's."""
    known = lexicon(language)
    said = (bare(message.folded, known, padding) for padding in (POLITE, PADDING | {"cue"}))
    if not any(words in phrasebook(language).squashed("top") for words in said):
        return None
    stated = any(
        t.fit is not None and t.value == scale.high for t in tokens(message.folded, known)
    )
    return Answered(scale.high) if stated else Unclear("not_sure", (scale.high,))


def misspelt(message: Message, scale: Scale, known: Lexicon) -> Answered | None:
    """The rating whose word is spelt amiss: eihgt, sevn, fiiive."""
    found = [mended(token, known) for token in tokens(message.folded, known)]
    reading = rate(message, found, scale)
    if isinstance(reading, Answered):
        return replace(reading, confidence=_MENDED)
    return None


_MENDED = 0.8
_NINE = re.compile(r"(?<!\w)ن(?:\N{ARABIC DAMMA}ه|ه\N{ARABIC DAMMA})(?!\w)")
"""Nine with its vowel written, which tells it from "no"."""


def rate(message: Message, found: Sequence[Token], scale: Scale) -> Answered | Unclear:
    """The rating in the tokens `found` of `message`."""
    return decided(message, segments(arranged(found, scale), scale), scale)


def arranged(found: Sequence[Token], scale: Scale) -> Sequence[Token]:
    """`found`, with what is listed, settled or out of the top of a scale as one number."""
    return joined(settled(unlisted(found)), scale)


def _weighed(message: Message, found: Sequence[Token], scale: Scale) -> Answered | Unclear:
    """As `rate`, and what stands around the numbers is heard as well."""
    arrangement = arranged(found, scale)
    parts = segments(arrangement, scale)
    reading = decided(message, parts, scale)
    if isinstance(reading, Answered) and not reading.words:
        return reading
    return weighed(reading, message, parts, likelihoods(arrangement, scale))


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
    parts = list(clauses(found))
    made = [
        _segment(part, place, scale)
        for part, place in zip(parts, places(found, parts), strict=True)
    ]
    for at, following in enumerate(parts[1:]):
        follows = following[0].start - made[at].end <= 1
        conditions = _CONDITIONS & (following[0].roles | following[-1].roles)
        if follows and conditions and made[at].kind == "rating":
            made[at] = replace(made[at], kind="doubt", pure=False, discussed=True)
        if made[at + 1].kind == "rating" and (
            supposes(parts[at])
            or counts_on(parts[: at + 2])
            or _echoes(parts[: at + 2], made[: at + 2])
        ):
            made[at + 1] = replace(made[at + 1], kind="doubt", pure=False, discussed=True)
    return made


def _echoes(parts: Sequence[Sequence[Token]], made: Sequence[Segment]) -> bool:
    """two agents hung up. TWO: the last part says again what was no rating before."""
    *before, last = parts
    if not made[-1].pure:
        return any(said.denied and said.values == made[-1].values for said in made[:-1])
    if len(last) > len(("two", "of them")) or is_cued(last):
        return False
    again = {last[0].text, last[0].value if last[0].fit is Fit.WHOLE else 0} - {0}
    return any(not again.isdisjoint({t.text, t.value}) for part in before for t in amounts(part))


def _segment(part: Sequence[Token], place: Place, scale: Scale) -> Segment:
    start, end = part[0].start, part[-1].end
    numbers = _numbers(part)
    amount = any(token.fit is Fit.FOREIGN for token in part)
    pure = (
        not amount
        and not (numbers and all(_another_word(part, number) for number in numbers))
        and not any(_content(token, numbers) for token in (_said(part) if numbers else part))
    )
    if not numbers:
        kind: Kind = "padding" if pure else "words"
        taken = revises(part) or denies(part)
        return Segment(kind, start, end, amount=amount, words=len(part), revises=taken)
    values = _distinct(numbers)
    before = part[: part.index(numbers[0])]
    revised = revises(before)
    free = revised and "negation" not in before[-1].roles
    denied = (not free and _denied(part, numbers)) or supposes(before)
    denied = denied or nobodys(part, numbers[0])
    strong = numbers[0].fit is Fit.RATIO and not counts_others(part, numbers[0], place)
    would = any("would" in token.roles for token in part)
    sure = not denied and len(values) == 1 and all(token.fit in _SURE for token in numbers)
    sure = sure and not led_elsewhere(part, numbers[0]) and not place.goes_on(part, numbers)
    accepted = sure and (pure or strong or stands_free(part, numbers, place))
    kind = "rating" if accepted and values[0] in scale.points else "doubt"
    several = len(numbers) > 1 or numbers[0].fit is Fit.RANGE
    return Segment(
        kind,
        start,
        end,
        values,
        pure=pure and not would,
        strong=strong and not would,
        denied=denied,
        amount=amount,
        several=several,
        article=all(token.fit is Fit.ARTICLE for token in numbers),
        words=len(part),
        revises=revised,
        discussed=place.asked or place.discussed or led_elsewhere(part, numbers[0]),
    )


def _numbers(part: Sequence[Token]) -> list[Token]:
    """The numbers of a clause that may be ratings; "en" in "en åtta" is none."""
    numbers = [token for token in part if token.fit not in {None, Fit.FOREIGN}]
    firm = [token for token in numbers if token.fit not in {Fit.ARTICLE, Fit.DOUBTFUL}]
    if firm:
        return firm
    others = (token for token in part if token not in numbers)
    if not all(is_accepted(token) for token in others):
        return []
    return [token for token in numbers if is_homonym(token)] or numbers


def _another_word(part: Sequence[Token], number: Token) -> bool:
    """Whether a number word is likelier what else it means: un momento, sei gentile."""
    if number.fit is Fit.ARTICLE and not is_homonym(number):
        following = part[part.index(number) + 1 :]
        return any("polite" not in token.roles for token in following)
    return len(part) > 1 and (number.fit is Fit.DOUBTFUL or is_homonym(number))


def _said(part: Sequence[Token]) -> Sequence[Token]:
    """What a clause says, without the word that ties it to the one before: so 7."""
    return part[1:] if len(part) > 1 and "joint" in part[0].roles else part


def _content(token: Token, numbers: Sequence[Token]) -> bool:
    """Whether a word says more than how a rating is given."""
    if token in numbers or token.fit in {Fit.ARTICLE, Fit.DOUBTFUL}:
        return False
    return token.roles.isdisjoint(ACCEPTED)


def _denied(part: Sequence[Token], numbers: Sequence[Token]) -> bool:
    """Whether a negation stands before the number, or it is another time's or person's."""
    return any(
        (_denies(part, at) and "filler" not in token.roles)
        or (token.fit is Fit.DOUBTFUL and token.roles.isdisjoint({"unit", "cue"}))
        for at, token in enumerate(part)
        if token not in numbers
    )


def _denies(part: Sequence[Token], at: int) -> bool:
    """Whether the word at `at` denies the number; in "not friendly 2" it denies another word."""
    after = part[at + 1].roles if at + 1 < len(part) else NO_ROLES
    if "praise" in after and after.isdisjoint(ACCEPTED | DENYING):
        return "other" in part[at].roles
    if "final" in part[at].roles and all(token.fit is None for token in part[:at]):
        return False
    return not part[at].roles.isdisjoint(DENYING)


_CONDITIONS = frozenset({"if", "when"})


def _distinct(numbers: Iterable[Token]) -> tuple[int, ...]:
    values: list[int] = []
    for token in numbers:
        values.extend(token.suggested or (token.value,))
    return tuple(dict.fromkeys(values))
