"""Respondents as an admin sees and changes them; who looked, and who changed what, is noted."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import partial
from typing import Final, Literal, TypeAlias

from earshot.access.audit import Deed, about, note
from earshot.access.roles import Account
from earshot.bootstrap import Earshot
from earshot.campaigns.knowing import Surveys
from earshot.people import permissions, segments
from earshot.people.finding import search
from earshot.people.segments import BadSegmentError, check, condition_of, holds, known_properties
from earshot.privacy import UnknownPersonError
from storage.campaigns import InvitationState
from storage.events import NEWEST
from storage.listing import ListedInvitation
from storage.people import PersonRow, SegmentRow

AT_ONCE = 50
"""So many are listed, then as many more."""

Change: TypeAlias = Literal["opt_out", "opt_in", "agree", "withdraw"]

_DEEDS: Final[dict[Change, Deed]] = {
    "opt_out": Deed.OPTED_OUT,
    "opt_in": Deed.OPTED_IN,
    "agree": Deed.CONSENT_CHANGED,
    "withdraw": Deed.CONSENT_CHANGED,
}
_WAS_ASKED: Final[Collection[InvitationState]] = frozenset({"asked", "answered", "expired"})
_WOULD_TELL: Final = frozenset({"answered", "in_session"})
"""Reasons that say of an anonymous survey who takes part in it."""


@dataclass(frozen=True, slots=True)
class Invited:
    """An invitation and what became of it, as far as it may be told."""

    row: ListedInvitation
    state: InvitationState
    reason: str | None
    campaign: str | None
    session: str | None


@dataclass(frozen=True, slots=True)
class Counted:
    """A segment and how many are in it just now."""

    row: SegmentRow
    people: int


def found(earshot: Earshot, words: str, after: str) -> list[PersonRow]:
    """Some people with `words` in their name, account or an address, behind the id `after`."""
    with earshot.database.read() as uow:
        return search(uow, words, after=after, limit=AT_ONCE)


def known(earshot: Earshot, respondent_id: str) -> PersonRow:
    """The person with this id.

    Raises:
        UnknownPersonError: nobody has it.
    """
    with earshot.database.read() as uow:
        person = uow.people.get(respondent_id)
    if person is None:
        raise UnknownPersonError(f"Nobody has the id `{respondent_id}`.")
    return person


def opened(earshot: Earshot, respondent_id: str, *, by: Account) -> PersonRow:
    """The person with this id; that they were looked at is remembered.

    Raises:
        UnknownPersonError: nobody has it.
    """
    person = known(earshot, respondent_id)
    with earshot.database.begin() as uow:
        now = earshot.clock.now()
        note(uow, by, Deed.RESPONDENT_SEEN, about("person", person.id), now=now)
    return person


def invitations(earshot: Earshot, respondent_id: str, before: int = NEWEST) -> list[Invited]:
    """What they were asked, and why not, the newest first.

    Of an anonymous survey it is told that they were asked, and never whether they answered.
    """
    with earshot.database.read() as uow:
        rows = uow.listing.invitations(before=before, most=AT_ONCE, respondent_id=respondent_id)
        ids = {row.campaign_id for row in rows if row.campaign_id is not None}
        campaigns = {id_: row.name for id_, row in uow.campaigns.find([*ids]).items()}
        scripts = Surveys(uow, earshot.catalogue)
        anonymous = {
            name: script is None or script.anonymous
            for name in {row.survey for row in rows}
            for script in [scripts.of(name)]
        }
    return [_told(row, campaigns.get(row.campaign_id or 0), anonymous[row.survey]) for row in rows]


def change(
    earshot: Earshot,
    respondent_id: str,
    what: Change,
    kinds: Collection[str] | None,
    *,
    by: Account,
    reason: str = "",
) -> None:
    """Change what a person lets us do, everywhere or at addresses of these `kinds`.

    Raises:
        UnknownPersonError, NotReachedThereError: there is nobody, or nothing, to change.
    """
    now = earshot.clock.now()
    today = earshot.conversing.means.day(now)
    with earshot.database.begin() as uow:
        of = partial(_CHANGES[what], uow, respondent_id, kinds=kinds)
        match what:
            case "opt_out":
                of(reason=reason, now=now, today=today)
            case "opt_in":
                of(now=now)
            case "agree":
                of(at=now)
            case "withdraw":
                of(at=None)
        note(uow, by, _DEEDS[what], about("person", respondent_id), now=now)


_CHANGES: Final[dict[Change, Callable[..., None]]] = {
    "opt_out": permissions.opt_out,
    "opt_in": permissions.opt_in,
    "agree": permissions.consent,
    "withdraw": permissions.consent,
}


# Segments


def all_segments(earshot: Earshot) -> list[SegmentRow]:
    """Every segment, by name."""
    with earshot.database.read() as uow:
        return segments.all_segments(uow)


def counted(earshot: Earshot, rows: Collection[SegmentRow]) -> list[Counted]:
    """How many people are in each of these: everybody is looked at once."""
    conditions = {row.name: condition_of(row.condition) for row in rows}
    counts = dict.fromkeys(conditions, 0)
    for people in segments.everybody(earshot.database):
        for name, condition in conditions.items():
            counts[name] += sum(holds(condition, person) for person in people)
    return [Counted(row, counts[row.name]) for row in rows]


def count_of(earshot: Earshot, condition: str) -> int:
    """For how many `condition` holds just now.

    Raises:
        BadSegmentError: it is no condition over people.
    """
    with earshot.database.read() as uow:
        checked = check(condition, known_properties(uow))
    return segments.counted(earshot.database, checked)


def save_segment(
    earshot: Earshot,
    name: str,
    condition: str,
    cap_hours: int | None,
    *,
    by: Account,
    new: bool,
) -> None:
    """Call those for whom `condition` holds `name`.

    Raises:
        BadSegmentError: the name or the condition is no such thing, or a `new` name is taken.
    """
    with earshot.database.read() as uow:
        properties = known_properties(uow)
    with earshot.database.begin() as uow:
        if new and uow.segments.get(name) is not None:
            raise BadSegmentError(f"There is a segment `{name}` already.", "name")
        now = earshot.clock.now()
        segments.define(uow, name, condition, cap_hours=cap_hours, now=now, known=properties)
        note(uow, by, Deed.SEGMENT_SAVED, about("segment", name), now=now)


def delete_segment(earshot: Earshot, name: str, *, by: Account) -> None:
    """Forget a segment; its people stay.

    Raises:
        UnknownSegmentError: there is none of this name.
    """
    with earshot.database.begin() as uow:
        segments.delete(uow, name)
        now = earshot.clock.now()
        note(uow, by, Deed.SEGMENT_DELETED, about("segment", name), now=now)


def _told(row: ListedInvitation, campaign: str | None, anonymous: bool) -> Invited:  # noqa: FBT001 - of the survey
    if not anonymous:
        return Invited(row, row.state, row.reason, campaign, row.session_id)
    state: InvitationState = "asked" if row.state in _WAS_ASKED or row.asked_at else row.state
    reason = None if row.reason in _WOULD_TELL else row.reason
    return Invited(row, state, reason, campaign, None)
