"""The prompts of a turn in a shape that a channel can show, and the layout of an answer."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, pairwise
from typing import Literal, TypeAlias

from dialogs.localizing import digits, say
from dialogs.prompts import Direction, Prompt

Layout: TypeAlias = Literal["row-ltr", "row-rtl", "rows-ltr", "rows-rtl", "stacked", "typed"]
"""How the values of a question stood before the person; stored with the answer."""

ROW: Mapping[str, int] = {"slack": 8, "telegram": 8}
"""Channel kind → so many buttons at most stand beside each other; a longer scale is wrapped."""

_TYPED = frozenset({"text", "number", "contact"})
_STACKED = frozenset({"choice", "choices", "yes_no"})
_FEWEST_POINTS = 4
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def for_web(prompt: Prompt) -> str:
    """`prompt` as the JSON of the web chat's contract."""
    return _encode(
        {
            "id": prompt.id,
            "key": prompt.key,
            "kind": prompt.kind,
            "text": prompt.text,
            "language": prompt.language,
            "dir": prompt.dir,
            "low_label": prompt.low_label,
            "high_label": prompt.high_label,
            "choices": [{"value": o.value, "label": o.label} for o in prompt.choices],
            "optional": prompt.optional,
        }
    )


def text_of(prompts: Sequence[Prompt], *, numbered: bool, short: bool = False) -> str:
    """All prompts of a turn as one text, with a blank line between them.

    A rating says what the ends of its scale mean. `numbered`: other options are listed by number,
    for people who have no buttons. `short`: for SMS, in the author's wording for that if there is
    one.
    """
    return "\n\n".join(
        "\n".join(_lines(prompt, numbered=numbered, short=short)) for prompt in prompts
    )


def button_rows(prompt: Prompt, *, most: int, row: int) -> tuple[tuple[int, ...], ...]:
    """The places in `prompt.choices` of the buttons in each row, in the order to send them.

    A scale stands in rows of at most `row`, of like length, and ascends in reading direction on a
    platform that does not mirror; other options stand one below the other. There are no rows
    where more than `most` buttons would be needed, or several options may be chosen.
    """
    n = len(prompt.choices)
    if not 0 < n <= most or prompt.kind == "choices":
        return ()
    if prompt.kind in _STACKED:
        return tuple((place,) for place in range(n))
    step = -1 if prompt.dir == "rtl" else 1
    return tuple(tuple(range(*ends))[::step] for ends in pairwise(_cuts(n, row)))


def layout(kind: str, direction: Direction, channel_kind: str, points: int = 0) -> Layout:
    """How `channel_kind` lays out the values of a question of type `kind`, of so many `points`."""
    if kind in _TYPED or channel_kind not in {"webchat", *ROW}:
        return "typed"
    if kind in _STACKED:
        return "typed" if (kind, channel_kind) == ("choices", "telegram") else "stacked"
    wrapped = points > ROW.get(channel_kind, points)
    if direction == "rtl":
        return "rows-rtl" if wrapped else "row-rtl"
    return "rows-ltr" if wrapped else "row-ltr"


def _lines(prompt: Prompt, *, numbered: bool, short: bool) -> Iterator[str]:
    text = (short and prompt.sms) or prompt.text
    yield text
    if prompt.kind not in _STACKED:
        yield from _scale_line(prompt, text)
    elif numbered:
        for n, option in enumerate(prompt.choices, 1):
            # A dot a line can cost a whole SMS; numbers that meet would be read as one.
            dot = "" if short and not option.label[:1].isdecimal() else "."
            yield f"{digits(n, prompt.language)}{dot} {option.label}"


def _scale_line(prompt: Prompt, text: str) -> Iterator[str]:
    """The ends of the scale, unless `text` says them already; a few offered ratings have none."""
    if not prompt.choices:
        return
    low, high = prompt.choices[0].label, prompt.choices[-1].label
    low_label, high_label = prompt.low_label, prompt.high_label
    if low_label and high_label:
        if not all(_says(text, part) for part in (low, high, low_label, high_label)):
            yield say(
                "scale_hint",
                prompt.language,
                low=low,
                high=high,
                low_label=low_label,
                high_label=high_label,
            )
    elif len(prompt.choices) >= _FEWEST_POINTS and not (_says(text, low) and _says(text, high)):
        yield f"{low}–{high}"


def _says(text: str, part: str) -> bool:
    """Whether `text` has `part`; 1 is not said by 10."""
    pattern = rf"(?<!\d){re.escape(part.casefold())}(?!\d)"
    return re.search(pattern, text.casefold()) is not None


def _cuts(n: int, row: int) -> list[int]:
    """Where rows of at most `row` begin and end, so that their lengths differ by one at most."""
    rows = -(-n // row)
    lengths = [n // rows + (place < n % rows) for place in range(rows)]
    return list(accumulate(lengths, initial=0))
