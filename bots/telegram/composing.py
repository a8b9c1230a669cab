"""A turn as Telegram shows it: texts that fit, and a keyboard under the last of them."""

import re
from collections.abc import Iterator

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bots.channel import Capabilities
from bots.errors import RefusedError
from bots.messages import Button, Outbound
from bots.rendering import button_rows, text_of

CAPABILITIES = Capabilities(
    buttons=100, row=8, label=64, text=4096, per_chat=1, per_second=25, editing=True
)
_CALLBACK_DATA = 64
_BREAKS = ("\n\n", "\n", " ")


def composed(outbound: Outbound) -> tuple[list[str], InlineKeyboardMarkup | None]:
    """The texts to send one after the other, and the keyboard of the last."""
    rows = _rows(outbound)
    asks = outbound.asks
    numbered = asks is not None and bool(asks.choices) and not rows
    if outbound.skip:
        rows.append([outbound.skip])
    text = text_of(outbound.prompts, numbered=numbered)
    keyboard = [[_button(one) for one in row] for row in rows]
    return list(pieces(text)), InlineKeyboardMarkup(keyboard) if keyboard else None


def pieces(text: str, *, most: int = CAPABILITIES.text) -> Iterator[str]:
    """`text` in parts of at most `most` UTF-16 units, cut where a paragraph, line or word ends.

    Telegram counts like that or more kindly, and takes blanks off both ends of a message.
    """
    rest = text.strip()
    while rest:
        fits = _fitting(rest, most)
        yield fits.rstrip()
        rest = rest[len(fits) :].lstrip()


def units(text: str) -> int:
    """The length of `text` in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def marked(text: str, label: str) -> str | None:
    """`text` with the choice that was made under it; None where both do not fit in a message."""
    whole = f"{text}\n\n✓ {label}"
    return whole if units(whole) <= CAPABILITIES.text else None


def _rows(outbound: Outbound) -> list[list[Button]]:
    asks = outbound.asks
    # Buttons in another number than the choices would stand for the wrong ones.
    if asks is None or len(outbound.buttons) != len(asks.choices):
        return []
    places = button_rows(asks, most=CAPABILITIES.buttons - 1, row=CAPABILITIES.row)
    return [[outbound.buttons[place] for place in row] for row in places]


def _button(button: Button) -> InlineKeyboardButton:
    # The client does not look: Telegram would refuse the whole message.
    if not 1 <= len(button.token.encode()) <= _CALLBACK_DATA:
        raise RefusedError("callback-data")
    return InlineKeyboardButton(_short(button.label), callback_data=button.token)


def _short(label: str) -> str:
    return label if len(label) <= CAPABILITIES.label else f"{label[: CAPABILITIES.label - 1]}…"


def _fitting(text: str, most: int) -> str:
    if units(text) <= most:
        return text
    longest = text.encode("utf-16-le")[: most * 2].decode("utf-16-le", "ignore")
    for pause in _BREAKS:
        end = longest.rfind(pause)
        if end >= most // 2:
            return longest[: end + len(pause)]
    return _between_letters(longest)


def _between_letters(text: str) -> str:
    """`text` without a last sign that may go on in the next part (a joined emoji, a tone)."""
    return re.sub(r"\S[\u200d\ufe0f\U0001f3fb-\U0001f3ff]*$", "", text) or text
