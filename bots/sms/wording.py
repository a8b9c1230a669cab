"""A turn as the text of an SMS: in the cheaper alphabet where it fits, in parts where too long."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from bots.rendering import text_of
from dialogs.prompts import Prompt
from dialogs.segments import is_gsm

LONGEST = 1600
"""Twilio takes no message with more characters."""

_LAST_OF_ONE_UNIT = "\uffff"
_LOOK_ALIKES = str.maketrans(
    {
        "‘": "'",
        "’": "'",
        "‚": "'",
        "“": '"',
        "”": '"',
        "„": '"',
        "«": '"',
        "»": '"',
        "‐": "-",
        "‑": "-",
        "‒": "-",
        "–": "-",
        "—": "-",
        "−": "-",
        "…": "...",
        "•": "-",
        "\u00a0": " ",
        "\u2009": " ",
        "\u202f": " ",
        "\u200b": "",
        "\u2060": "",
        "\ufeff": "",
    }
)
_ENDS = tuple(re.compile(end) for end in (r"\n\n", r"\n", r"(?<=[.!?؟…])\s|(?<=[。！？])", r"\s"))


def wording(prompts: Sequence[Prompt]) -> str:
    """What is sent for `prompts`, before it is cut into parts."""
    return plain(text_of(prompts, numbered=True, short=True))


def plain(text: str) -> str:
    """`text` with simple punctuation, if that brings all of it into GSM-7; else as it is."""
    simple = text.translate(_LOOK_ALIKES)
    return simple if is_gsm(simple) else text


def parts(text: str, longest: int = LONGEST) -> list[str]:
    """`text` in parts that Twilio takes, cut at the end of a paragraph, a sentence or a word."""
    found = []
    while len(window := _fitting(text, longest)) < len(text):
        cut = _cut(text, window)
        found.append(text[:cut].rstrip())
        text = text[cut:].lstrip()
    return [part for part in (*found, text) if part] or [text]


def _fitting(text: str, longest: int) -> str:
    """The longest beginning of `text` with so many characters, counted as carriers do."""
    ends = list(accumulate(2 if letter > _LAST_OF_ONE_UNIT else 1 for letter in text))
    return text[: bisect_right(ends, longest)]


def _cut(text: str, window: str) -> int:
    """Where to cut: at the best kind of end that does not leave a part half empty."""
    for end in _ENDS:
        # One character beyond the window may be the space before which it just fits.
        found = [match.start() for match in end.finditer(text, 0, len(window) + 1)]
        best = max((place for place in found if place <= len(window)), default=0)
        if best >= len(window) // 2:
            return best
    return len(window)
