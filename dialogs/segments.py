"""How many segments an SMS takes, counted as Twilio counts and bills them."""

from typing import Final

GSM_BASIC: Final = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
GSM_EXTENDED: Final = frozenset("\f^{}\\[~]|€")
"""These take two places each, and stay together in one segment."""

GSM_SINGLE, GSM_PART = 160, 153
UCS2_SINGLE, UCS2_PART = 70, 67


def is_gsm(text: str) -> bool:
    """Whether all of `text` is in GSM-7; one other character makes it all UCS-2."""
    return all(letter in GSM_BASIC or letter in GSM_EXTENDED for letter in text)


def segments(text: str) -> int:
    """The number of segments of `text`; an empty message is none.

    Flags and letters with combining marks are counted by their parts, as carriers send them;
    Twilio's own calculator keeps each together and may differ by a segment there.
    """
    if is_gsm(text):
        sizes = [2 if letter in GSM_EXTENDED else 1 for letter in text]
        return _packed(sizes, GSM_SINGLE, GSM_PART)
    # UCS-2 counts units of two bytes; the two units of one emoji stay together.
    sizes = [len(letter.encode("utf-16-le", "surrogatepass")) // 2 for letter in text]
    return _packed(sizes, UCS2_SINGLE, UCS2_PART)


def _packed(sizes: list[int], single: int, part: int) -> int:
    """Characters of these sizes in one message of `single` places, or in parts of `part`."""
    if sum(sizes) <= single:
        return min(len(sizes), 1)
    parts, free = 1, part
    for size in sizes:
        if size > free:
            parts, free = parts + 1, part
        free -= size
    return parts
