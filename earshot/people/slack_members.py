"""The members of a Slack workspace as people: so that a pulse can go to those who work there."""

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Final, TypeVar

from bots.slack.members import Groups, Member
from earshot.opening import Address
from earshot.people import checking, segments
from earshot.people.checking import BadProfileError
from earshot.people.importing import Gone
from earshot.people.profiles import Profile, checked, save_all
from storage.database import Database
from storage.rows import AddressRow
from storage.unit_of_work import UnitOfWork

GROUPS: Final = "slack_groups"
"""The property that names the user groups somebody is in: `'design' in slack_groups`."""

TITLE: Final = "slack_title"
"""The property with what somebody is by their profile in Slack."""

DEACTIVATED: Final = "user_disabled"
"""Slack's own word for why nothing arrives at a member who left."""

SLICE = 100

_T = TypeVar("_T")


class _UndoneError(Exception):
    """What was done is to be undone."""


@dataclass(slots=True)
class Synced:
    """What came of the members of a workspace; those who are forgotten are left out."""

    created: int = 0
    changed: int = 0
    unchanged: int = 0
    gone: int = 0
    left_out: int = 0

    @property
    def seen(self) -> int:
        """How many members there were."""
        return self.created + self.changed + self.unchanged + self.gone + self.left_out


@dataclass(frozen=True, slots=True)
class Syncing:
    """The means by which the members of a workspace are taken down; with `preview` nobody is."""

    database: Database
    workspace: str
    gone: Gone
    now: Callable[[], datetime]
    new_id: Callable[[], str]
    preview: bool = False

    def take_down(self, members: Sequence[Member], groups: Groups | None, synced: Synced) -> None:
        """Have these members among the people, and count in `synced` what came of it.

        Who is known by the e-mail address that Slack has for them is the same person. Nothing is
        sent any more to those who left; they come back if Slack has them back.
        """
        for start in range(0, len(members), SLICE):
            part = members[start : start + SLICE]
            with suppress(_UndoneError), self.database.begin() as uow:
                self._mark(uow, part)
                synced.gone += sum(member.gone for member in part)
                self._save(uow, [one for one in part if not one.gone], groups, synced)
                if self.preview:
                    raise _UndoneError

    def unmatched(self) -> Iterator[str]:
        """The e-mail addresses of those of whom we know no member of the workspace."""
        for people in segments.everybody(self.database):
            for person in people:
                at = {(row.kind, row.channel) for row in person.addresses}
                if ("slack", self.workspace) not in at:
                    yield from (row.value for row in person.addresses if _is_theirs(row))

    def _save(
        self, uow: UnitOfWork, members: Sequence[Member], groups: Groups | None, synced: Synced
    ) -> None:
        profiles = [profile_of(member, self.workspace, groups) for member in members]
        gone = self.gone(uow, {at for profile in profiles for at in profile.addresses})
        kept = [profile for profile in profiles if gone.isdisjoint(profile.addresses)]
        synced.left_out += len(profiles) - len(kept)
        for saved in save_all(uow, kept, now=self.now(), new_id=self.new_id):
            synced.created += saved.created
            synced.changed += saved.changed and not saved.created
            synced.unchanged += not saved.changed

    def _mark(self, uow: UnitOfWork, members: Collection[Member]) -> None:
        """Note at which addresses nothing arrives because their owner left, or came back."""
        left = {one.id: one.gone for one in members}
        for row in uow.people.having(left):
            if (row.kind, row.channel) == ("slack", self.workspace):
                _mark_one(uow, row, gone=left[row.value])


def profile_of(member: Member, workspace: str, groups: Groups | None) -> Profile:
    """What Slack tells of `member`, but for what we could not keep."""
    addresses = [Address("slack", member.id, workspace)]
    if member.email and (email := _kept(_email, member.email)):
        addresses.append(email)
    return checked(
        Profile(
            tuple(addresses),
            language=_kept(checking.language, member.locale or ""),
            timezone=_kept(checking.timezone, member.timezone or ""),
            name=_kept(lambda name: checking.words("name", name), member.name or ""),
            properties=_properties(member, groups),
        )
    )


def _properties(member: Member, groups: Groups | None) -> dict[str, str]:
    """What an empty value stands for is taken away: who is in no group any more has none."""
    title = _kept(lambda title: checking.words("title", title), member.title or "")
    told = {TITLE: title or ""}
    return told if groups is None else told | {GROUPS: ", ".join(groups.get(member.id, ()))}


def _email(text: str) -> Address:
    return checking.address(Address("email", text))


def _kept(check: Callable[[str], _T], text: str) -> _T | None:
    try:
        return check(text)
    except BadProfileError:
        return None


def _is_theirs(row: AddressRow) -> bool:
    """Whether it is an e-mail address that somebody vouched for: none that a visitor typed."""
    return row.kind == "email" and not row.channel


def _mark_one(uow: UnitOfWork, row: AddressRow, *, gone: bool) -> None:
    if gone and row.unreachable is None:
        uow.respondents.set_unreachable(row.id, DEACTIVATED)
    elif not gone and row.unreachable == DEACTIVATED:
        uow.respondents.set_unreachable(row.id, None)
