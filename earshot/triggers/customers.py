"""Whom an event is about, as far as another program knows it."""

from collections.abc import Callable
from functools import partial

from earshot.opening import Address
from earshot.people import checking
from earshot.people.checking import BadProfileError
from earshot.people.profiles import Profile
from earshot.triggers.arriving import text
from storage.rows import AddressKind

_ANSWERS = {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False}


def customer(
    *,
    person: object = None,
    program: object = None,
    foreign: object = None,
    email: object = None,
    phone: object = None,
    telegram: object = None,
    slack: object = None,
    name: object = None,
    language: object = None,
    territory: object = None,
    timezone: object = None,
    account: object = None,
    consent: object = None,
) -> Profile | None:
    """The person, with what of them can be kept; None if they have no address.

    What people typed into another program is not always what its field is for, and a wrong number
    must not lose the rest. `person` is the host's own id; `foreign` is the other
    `program`'s.
    """
    candidates: list[tuple[AddressKind, str]] = [
        ("person", text(person)),
        ("person", f"{program}:{text(foreign)}" if text(foreign) else ""),
        ("email", text(email)),
        ("sms", text(phone)),
        ("telegram", text(telegram)),
        ("slack", text(slack)),
    ]
    found = [_address(kind, value) for kind, value in candidates if value]
    addresses = tuple(address for address in found if address)
    if not addresses:
        return None
    return Profile(
        addresses,
        language=_kept(checking.language, language),
        territory=_kept(checking.territory, territory),
        timezone=_kept(checking.timezone, timezone),
        name=_kept(partial(checking.words, "name"), name),
        account=_kept(partial(checking.words, "account"), account),
        consent=_ANSWERS.get(text(consent).lower()),
    )


def _address(kind: AddressKind, value: str) -> Address | None:
    account, _, member = value.rpartition("/") if kind == "slack" else ("", "", value)
    try:
        return checking.address(Address(kind, member, account))
    except BadProfileError:
        return None


def _kept(check: Callable[[str], str | None], value: object) -> str | None:
    """`value` as a profile has it, if it can."""
    written = text(value)[: checking.LONGEST]
    try:
        return check(written) if written else None
    except BadProfileError:
        return None
