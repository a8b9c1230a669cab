"""Links that are open to all, with a limit: a web page, a start of our bot, a word sent by SMS."""

import json
import re
from base64 import b32encode
from collections.abc import Iterator
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Literal, TypeAlias
from urllib.parse import quote

from dialogs import listening
from dialogs.localizing import SHIPPED_LANGUAGES
from earshot import inviting
from earshot.errors import EarshotError
from earshot.inviting import Invitation
from earshot.links import written
from earshot.turns import Means
from storage.errors import ConflictError
from storage.rows import LinkRow

Way: TypeAlias = Literal["web", "telegram", "sms"]
"""Where a link leads."""

WAYS: tuple[Way, ...] = ("web", "telegram", "sms")

_CODE = re.compile(r"(?=.*[A-Z])[A-Z0-9_-]{2,40}")
_MADE = 8


class BadLinkError(EarshotError):
    """A link that cannot be made; the message says how it can."""


def add(
    means: Means,
    invitation: Invitation,
    *,
    code: str | None,
    most: int | None,
    expires_at: datetime | None,
    new_secret: str,
) -> LinkRow:
    """Make a link that lets anybody answer; without a `code` it gets one that nobody guesses.

    Raises:
        UnknownSurveyError, SurveyClosedError, BadInvitationError, BadLinkError: it is not made.
    """
    inviting.check(means, invitation)
    if invitation.test:
        raise BadLinkError("A link that is open to all is no trial. Leave out --test.")
    row = LinkRow(
        _checked(code) if code else _made(new_secret),
        invitation.survey,
        json.dumps(dict(invitation.properties), ensure_ascii=False),
        means.now(),
        invitation.language,
        most,
        expires_at=expires_at,
    )
    with means.database.begin() as uow:
        if uow.links.get(row.code) is not None:
            raise BadLinkError(f"There is a link `{row.code}` already. Take another code.")
        try:
            uow.links.add(row)
        except ConflictError:
            raise BadLinkError(f"There is a link `{row.code}` already.") from None
    return row


def all_links(means: Means) -> list[LinkRow]:
    """Every link, the oldest first."""
    with means.database.read() as uow:
        return uow.links.all()


def remove(means: Means, code: str) -> None:
    """Make a link lead nowhere.

    Raises:
        BadLinkError: there is none with this code.
    """
    with means.database.begin() as uow:
        if not uow.links.remove(written(code)):
            known = ", ".join(row.code for row in uow.links.all()) or "none"
            raise BadLinkError(f"There is no link `{code}`. The links are: {known}.")


def sms_link(number: str, word: str) -> str:
    """What opens an SMS to `number` that says `word`."""
    return f"sms:{number}?body={quote(word, safe='')}"


def draw(address: str, file: Path) -> None:
    """Draw `address` as a QR code, in an SVG or PNG file.

    Raises:
        EarshotError: the file is of another kind, or cannot be written.
    """
    # Only here: it would cost every command 70 ms.
    import segno  # noqa: PLC0415 - as said above

    kind = file.suffix.lower().lstrip(".")
    if kind not in {"svg", "png"}:
        raise EarshotError(f"A QR code is drawn into a .svg or a .png, not {file.name}.")
    try:
        segno.make(address, micro=False).save(str(file), kind=kind, scale=8)
    except OSError as error:
        raise EarshotError(f"{file} cannot be written: {error.strerror}.") from error


def _checked(code: str) -> str:
    """`code` as it is kept; none that a person means something else by."""
    kept = written(code)
    if not _CODE.fullmatch(kept):
        raise BadLinkError(
            "A code has 2 to 40 of the letters A to Z, digits, _ and -, and a letter among them."
        )
    taken = [language for language in SHIPPED_LANGUAGES if any(_commands(kept, language))]
    if taken:
        raise BadLinkError(f"By `{kept}` people stop us, or ask for help. Take another word.")
    return kept


def _commands(code: str, language: str) -> Iterator[object]:
    for opted_out in (False, True):
        yield listening.outside(code, language, opted_out=opted_out, sms=True)


def _made(secret: str) -> str:
    """A code that has a letter whatever the secret is."""
    return "L" + b32encode(sha256(secret.encode()).digest()).decode()[: _MADE - 1]
