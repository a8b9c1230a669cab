"""Labels of a scale in longer messages: "Very satisfied, Tom was patient"."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from dialogs.readings import Answered, Value
from dialogs.script import Scale
from dialogs.understanding.lexicon import PADDING, Lexicon, base, words_of
from dialogs.understanding.matching import Names, first_clause
from dialogs.understanding.normalizing import Message, unspaced
from dialogs.understanding.numbers import Token, tokens
from dialogs.understanding.phrasebook import clauses, together

SETS: Mapping[str, tuple[str, ...]] = {
    "nps": ("likely",),
    "enps": ("likely",),
    "csat": ("satisfied",),
    "ces": ("agree", "ease"),
}
"""Question type → the sets of labels that its scale usually has."""

_OPENING = 0.9
_WITHIN = 0.8
_MOST_WORDS = 20
_LONGEST = 8
_BEFORE = PADDING | {"starter", "joint", "and"}
_DENYING = frozenset({"negation", "other", "if"})


def usual_labels(type_: str, scale: Scale, language: str) -> Iterator[tuple[int, str]]:
    """The points of `scale` by the words that people have for them, whoever labelled it.

    A set that has as many labels as the scale has points names all of them, others only the ends.
    Of likelihood only the usual wording of the upper end is one: "very likely" may be an 8.
    """
    for name in SETS.get(type_, ()):
        labels = words_of(base(language)).labels.get(name, ())
        points = tuple(scale.points)
        if labels and len(labels) != len(points):
            labels, points = (labels[0], labels[-1]), (scale.low, scale.high)
        for point, listed in zip(points, labels, strict=False):
            forms = listed.split("|")[: 1 if name == "likely" and point == scale.high else None]
            yield from ((point, label) for label in forms if label)


def opening_label(message: Message, names: Names, known: Lexicon) -> Answered | None:
    """The rating whose label is all of the first of several clauses."""
    clause = first_clause(message.folded, known)
    if len(clause) == len(message.folded):
        return None
    value = names.exact(clause, known)
    if value is None:
        return None
    words, rest = message.words(0, len(clause)), message.words(len(clause), len(message.folded))
    return Answered(value, rest=rest, confidence=_OPENING, words=words)


def label_within(message: Message, names: Names, known: Lexicon) -> Answered | None:
    """The one rating whose label stands in a sentence, not denied and not made stronger.

    Where no spaces tell words apart, nothing is looked for inside a sentence.
    """
    if unspaced(message.folded) or not names.values or message.raw.endswith("?"):
        return None
    found = list(_labels(message, names, known))
    if len({value for value, _, _ in found}) != 1:
        return None
    value, start, end = found[0]
    words = message.words(start, end)
    return Answered(value, rest=message.raw, confidence=_WITHIN, words=words)


def _labels(message: Message, names: Names, known: Lexicon) -> Iterator[tuple[Value, int, int]]:
    """Every label, the longest at each place, that nothing before it makes another."""
    said = tokens(message.folded, known)
    for clause in (part for whole in clauses(said) for part in _sentences(whole)):
        at = 0
        while at < min(len(clause), _MOST_WORDS):
            size, value = _longest(clause, at, names)
            around = (*clause[:at], *clause[at + size :])
            if value is not None and _states(clause[:at]) and not _denied(around):
                yield value, clause[at].start, clause[at + size - 1].end
            at += size


def _sentences(clause: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """The parts of a clause, each from a word such as "because" on, which deny nothing else."""
    starts = [at for at, token in enumerate(clause) if at and "joint" in token.roles]
    for start, end in pairwise((0, *starts, len(clause))):
        yield clause[start:end]


def _longest(clause: Sequence[Token], at: int, names: Names) -> tuple[int, Value | None]:
    for size in range(min(_LONGEST, len(clause) - at), 0, -1):
        value = names.values.get(together(clause[at : at + size]))
        if value is not None:
            return size, value
    return 1, None


def _states(before: Sequence[Token]) -> bool:
    return not before or not before[-1].roles.isdisjoint(_BEFORE)


def _denied(around: Sequence[Token]) -> bool:
    return any(not token.roles.isdisjoint(_DENYING) for token in around)
