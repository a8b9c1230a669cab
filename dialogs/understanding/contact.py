"""A message as an e-mail address or a telephone number."""

import re

from dialogs.readings import Answered, Commanded, Reading, Skip, Unclear
from dialogs.understanding.normalizing import Message
from dialogs.understanding.yes_no import read_yes_no

_LOCAL = re.compile(
    r"[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*\Z", re.IGNORECASE
)
_LABEL = re.compile(r"[^\W_](?:[\w-]*[^\W_])?\Z")
_LONGEST_LOCAL, _LONGEST_LABEL, _LONGEST = 64, 63, 254
_SHORTEST_TOP = 2
_PHONE = re.compile(r"\+?\d(?:[ ().\-/]*\d)*")
_DATE = re.compile(r"\d{4}-\d{1,2}-\d{1,2}\Z|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\Z")
_INTERNATIONAL = range(8, 16)
_NATIONAL = range(7, 13)


def read_contact(message: Message, language: str) -> Reading:
    """Read `message` as one address: e-mail, +digits where a country is stated, or digits.

    A plain no leaves the question out: there is nothing to ask again.
    """
    found = list(dict.fromkeys((*_emails(message.raw), *_phones(message.folded))))
    if len(found) == 1:
        return Answered(found[0])
    if found:
        return Unclear("several", tuple(found))
    match read_yes_no(message, (), (), language):
        case Answered(value=False):
            return Commanded(Skip())
        case _:
            return Unclear("unreadable")


def _emails(raw: str) -> list[str]:
    words = re.split(r"[\s,;<>()\[\]\"«»“”،，、。：:]+", raw.replace("＠", "@"))
    return [email for word in words if (email := _email(word.strip("'.!?؟？！")))]


def _email(word: str) -> str | None:
    """`word` with its domain in lower case, when it can be an address."""
    local, at, domain = word.rpartition("@")
    if not at or len(local) > _LONGEST_LOCAL or len(word) > _LONGEST or not _LOCAL.match(local):
        return None
    labels = domain.lower().split(".")
    sound = len(labels) > 1 and all(
        len(label) <= _LONGEST_LABEL and _LABEL.match(label) for label in labels
    )
    if not sound or len(labels[-1]) < _SHORTEST_TOP or labels[-1].isdigit():
        return None
    return f"{local}@{'.'.join(labels)}"


def _phones(folded: str) -> list[str]:
    return [
        phone
        for match in _PHONE.finditer(folded)
        if _alone(folded, match) and (phone := _phone(match.group()))
    ]


def _alone(folded: str, match: re.Match[str]) -> bool:
    """Whether the digits are no part of a word or an address."""
    before = folded[match.start() - 1] if match.start() else " "
    after = folded[match.end()] if match.end() < len(folded) else " "
    return not (before.isalnum() or after.isalnum() or "@" in before + after or before in "-._")


def _phone(written: str) -> str | None:
    if _DATE.match(written):
        return None
    digits = "".join(c for c in written.replace("(0)", "") if c.isdigit())
    if written.startswith("+") or digits.startswith("00"):
        digits = digits if written.startswith("+") else digits[2:]
        return f"+{digits}" if len(digits) in _INTERNATIONAL and digits[0] != "0" else None
    digits = "".join(c for c in written if c.isdigit())
    return digits if len(digits) in _NATIONAL else None
