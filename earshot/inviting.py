"""Inviting people: at an address where we may write to them, or by a link that they open."""

import json
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from hashlib import sha256
from itertools import islice

from dialogs.contacts import canonical
from dialogs.script import Script
from earshot.connecting import not_set_up
from earshot.conversing import Conversing
from earshot.errors import EarshotError, OptedOutError, SurveyClosedError
from earshot.opening import Address, Opened, Opening, current_revision
from earshot.turns import Means
from storage.rows import InvitationRow, RespondentRow
from storage.unit_of_work import UnitOfWork

VALID_FOR = timedelta(days=28)
"""How long a link opens its survey."""

SLICE = 20
"""So many are asked in one transaction, so that nobody who answers meanwhile waits for it."""

_SLACK = re.compile(r"(?:([TE][A-Z0-9]+)/)?([UW][A-Z0-9]+)")
_TELEGRAM = re.compile(r"[1-9][0-9]{0,15}")
_NUMBER = re.compile(r"\+[1-9][0-9]{7,14}")
_OPTED_OUT = "This person asked not to be asked again."
_STOPPED = "21610"
"""Twilio's code for a number whose owner sent it STOP."""


class BadAddressError(EarshotError):
    """A text that is nobody's address; the message says how one is written."""


class BadInvitationError(EarshotError):
    """An invitation that does not suit its survey."""


@dataclass(frozen=True, slots=True)
class Invitation:
    """What people are invited to. `test`: their answers are in no report."""

    survey: str
    language: str | None = None
    properties: Mapping[str, str] = field(default_factory=dict)
    test: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """Whether somebody was asked; `reason` says why not, and is None if they were."""

    address: str
    reason: str | None = None


def address_of(text: str, *, workspace: str = "") -> Address:
    """`slack:U123`, `slack:T1/U123`, `sms:+46701234567`, `telegram:123456`.

    `workspace` is the Slack workspace of those who name none.

    Raises:
        BadAddressError: it is none of them.
    """
    kind, _, value = text.strip().partition(":")
    match kind:
        case "slack" if found := _SLACK.fullmatch(value):
            return Address("slack", found[2], found[1] or workspace)
        case "slack":
            raise BadAddressError(
                "A Slack address is written slack:U0123ABCD, with a member's ID."
            )
        case "telegram" if _TELEGRAM.fullmatch(value):
            return Address("telegram", value)
        case "telegram":
            raise BadAddressError(
                "A Telegram address is written telegram:123456789. A bot cannot write to a name: "
                "send a link instead (--link telegram)."
            )
        case "sms" if _NUMBER.fullmatch(number := canonical(value)):
            return Address("sms", number)
        case "sms":
            raise BadAddressError("A number is written sms:+46701234567, from + and the country.")
        case "email":
            raise BadAddressError(
                "Who is known by e-mail is asked by a campaign, an event or the API; or give them "
                "a link (--link web --person ID)."
            )
        case _:
            raise BadAddressError("An address begins with slack:, sms: or telegram:.")


def check(means: Means, invitation: Invitation) -> Script:
    """The script that people would be invited to.

    Raises:
        UnknownSurveyError, SurveyClosedError, BadInvitationError: nobody can be.
    """
    with means.database.read() as uow:
        current = current_revision(uow, invitation.survey)
        script = means.catalogue.script(uow, current.id)
    if not current.open:
        raise SurveyClosedError(f"The survey `{invitation.survey}` is closed.")
    if invitation.language not in {None, *script.languages}:
        raise BadInvitationError(
            f"`{script.survey}` speaks {', '.join(script.languages)}, not {invitation.language}."
        )
    for name in sorted(set(invitation.properties) - set(script.properties)):
        declared = ", ".join(script.properties) or "none"
        raise BadInvitationError(
            f"`{script.survey}` has no property `{name}`. It declares: {declared}."
        )
    return script


def invite(
    conversing: Conversing,
    invitation: Invitation,
    texts: Iterable[str],
    *,
    channels: Collection[str],
    new_secret: Callable[[], str],
    workspace: str = "",
) -> Iterator[Asked]:
    """Ask everybody at the addresses `texts`, once each: a running `serve` or `work` delivers.

    Nobody who has a survey open is taken out of it. Asking again after an interruption asks the
    others only.

    Raises:
        DatabaseUnavailableError: those that came before are asked, the others are not.
    """
    waiting = iter(dict.fromkeys(texts))
    seen: set[Address] = set()
    while slice_ := list(islice(waiting, SLICE)):
        asking: dict[Address, str] = {}
        for text in slice_:
            try:
                address = address_of(text, workspace=workspace)
            except BadAddressError as error:
                yield Asked(text, str(error))
                continue
            if address.kind not in channels:
                yield Asked(text, not_set_up(address.kind))
            elif address in seen:
                yield Asked(text, "It is the same address as one before.")
            else:
                seen.add(address)
                asking[address] = text
        yield from _ask(conversing, invitation, asking, new_secret)


def _ask(
    conversing: Conversing,
    invitation: Invitation,
    asking: Mapping[Address, str],
    new_secret: Callable[[], str],
) -> Iterator[Asked]:
    with conversing.means.database.read() as uow:
        gone = {address: _gone(uow, address) for address in asking}
    reached = [address for address in asking if gone[address] is None]
    openings = [_opening(invitation, address, new_secret()) for address in reached]
    outcomes = conversing.take(openings) if openings else []
    refused = {
        address: None if isinstance(outcome, Opened) else _said(outcome)
        for address, outcome in zip(reached, outcomes, strict=True)
    }
    for address, text in asking.items():
        yield Asked(text, gone[address] or refused[address])


def _opening(invitation: Invitation, address: Address, secret: str) -> Opening:
    return Opening(
        invitation.survey,
        sha256(secret.encode()).digest(),
        explicit=invitation.language,
        properties=invitation.properties,
        channel_kind=address.kind,
        test=invitation.test,
        address=address,
        patient=True,
    )


def _gone(uow: UnitOfWork, address: Address) -> str | None:
    """Why nothing can be sent there; that they asked us to stop goes before all else."""
    row = uow.respondents.by_address(address.kind, address.value, channel=address.account)
    if row is None or row.unreachable is None:
        return None
    if uow.respondents.left_alone(row):
        return _OPTED_OUT
    if row.unreachable == _STOPPED:
        return f"They told Twilio to stop ({_STOPPED}): only their START opens the way again."
    return f"Nothing arrives there ({row.unreachable}), until they write to us."


def _said(outcome: object) -> str:
    return str(outcome) or "It could not be stored. Invite them again."


def open_link(
    means: Means, invitation: Invitation, *, token: str | None, person: str | None
) -> int:
    """Let whoever first brings `token` answer, as `person` if one is named; only they may.

    `person` is an id at the host site, or a respondent's id. Of the token a digest is kept.
    Without one it is made from the invitation's id, which this gives (`links.token`).

    Raises:
        UnknownSurveyError, SurveyClosedError, BadInvitationError, OptedOutError: nobody may.
    """
    script = check(means, invitation)
    if script.anonymous and person is not None:
        raise BadInvitationError(
            f"`{script.survey}` is anonymous: its link must not know a person. Leave out --person."
        )
    now = means.now()
    with means.database.begin() as uow:
        respondent = None if person is None else _respondent(means, uow, person)
        return uow.invitations.add(
            InvitationRow(
                token_digest=None if token is None else sha256(token.encode()).digest(),
                survey=invitation.survey,
                properties=json.dumps(dict(invitation.properties), ensure_ascii=False),
                created_at=now,
                expires_at=now + VALID_FOR,
                respondent_id=respondent.id if respondent else None,
                language=invitation.language,
                test=invitation.test,
            )
        )


def _respondent(means: Means, uow: UnitOfWork, person: str) -> RespondentRow:
    """The respondent that `person` names, made when nobody is known by it."""
    known = uow.respondents.get(person)
    if known is None:
        at = Address("person", person)
        if means.erased(uow, at):
            raise OptedOutError("This person asked to be forgotten, and is not asked again.")
        address = uow.respondents.ensure(
            at.kind, at.value, new_id=f"r-{means.new_id()}", now=means.now()
        )
        known = uow.respondents.get(address.respondent_id)
    assert known is not None
    if known.opted_out_at is not None:
        raise OptedOutError(_OPTED_OUT)
    return known


def by_reason(left_out: Sequence[Asked]) -> dict[str, list[str]]:
    """Reason → the addresses that were left out for it, the commonest first."""
    found: dict[str, list[str]] = {}
    for one in left_out:
        found.setdefault(one.reason or "", []).append(one.address)
    return dict(sorted(found.items(), key=lambda pair: -len(pair[1])))
