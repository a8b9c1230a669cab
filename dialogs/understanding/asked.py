"""A question that no script asks, as somebody states it: type, scale, choices, language."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import get_args

from dialogs.script import RATED, QuestionType, Scale
from dialogs.texts.labels import LABELS
from dialogs.understanding.expecting import ChoiceNames, Expectation

LABEL_SETS: Mapping[str, str] = {
    "nps": "likely",
    "enps": "likely",
    "csat": "satisfied",
    "ces": "agree",
}
SCALES: Mapping[str, tuple[int, int]] = {
    "nps": (0, 10),
    "enps": (0, 10),
    "csat": (1, 5),
    "ces": (1, 7),
    "scale": (0, 10),
}

_CHOSEN = frozenset({"choice", "choices"})
TYPES: tuple[str, ...] = get_args(QuestionType)


class AskedError(ValueError):
    """What is stated is no question; the message says what it should look like."""


def asked(fields: Mapping[str, object]) -> Expectation:
    """What a question with the `type`, `scale`, `language` and `choices` of `fields` expects.

    `scale` is written 1-7 and is the type's usual one if missing; `choices` are labels, in a list
    or with commas between them. It has the labels that a script without any would get.

    Raises:
        AskedError: no such question can be asked.
    """
    written = fields.get("choices") or ()
    labels = written.split(",") if isinstance(written, str) else written
    if not isinstance(labels, Iterable) or not all(isinstance(label, str) for label in labels):
        raise AskedError("`choices` are labels, in a list or with commas between them.")
    scale, language = fields.get("scale"), fields.get("language", "en")
    if not isinstance(scale, str | None) or not isinstance(language, str):
        raise AskedError("`scale` is written like 1-7, `language` like sv.")
    return _asked(
        str(fields.get("type")), scale, language, tuple(label.strip() for label in labels)
    )


@lru_cache(maxsize=1024)
def _asked(type_: str, written: str | None, language: str, labels: tuple[str, ...]) -> Expectation:
    known = next((one for one in get_args(QuestionType) if one == type_), None)
    if known is None:
        raise AskedError(f"The type is one of {', '.join(TYPES)}.")
    choices = tuple(ChoiceNames(label, (label,)) for label in labels if label)
    if known in _CHOSEN and not choices:
        raise AskedError(f'A `{known}` needs `choices`, such as "Price, Speed".')
    scale = _scale(written, known)
    points = LABELS[LABEL_SETS[known]].get(language, ()) if known in LABEL_SETS else ()
    return Expectation(
        key="answer",
        type=known,
        scale=scale,
        labels=points if scale and len(points) == len(scale.points) else (),
        ends=(points[0], points[-1]) if points else None,
        choices=choices,
    )


def _scale(written: str | None, type_: QuestionType) -> Scale | None:
    if written is None:
        return Scale(*SCALES[type_]) if type_ in SCALES else None
    match = _WRITTEN.match(written)
    scale = Scale(int(match[1]), int(match[2])) if match else None
    if scale is None or scale.low >= scale.high:
        raise AskedError(f"A scale is written like 1-7, not {written[:20]!r}.")
    if type_ in RATED and len(scale.points) > _MOST_POINTS:
        raise AskedError(f"A scale has at most {_MOST_POINTS} points, such as 0-100.")
    return scale


_WRITTEN = re.compile(r"(\d{1,9})-(\d{1,9})\Z")
_MOST_POINTS = 101
