"""What is known of those who may be asked: gathered for many at once, in a few statements."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from dialogs.script import Script
from earshot.campaigns.audiences import segment_caps
from earshot.campaigns.calling_codes import of_number
from earshot.campaigns.permitting import Facts, Reachable
from earshot.catalogue import Catalogue
from earshot.errors import EarshotError
from earshot.opening import current_revision
from storage.campaigns import AskedOnce, DueInvitation, OpenSession
from storage.people import PersonRow
from storage.rows import AddressRow
from storage.unit_of_work import UnitOfWork

TALKING = timedelta(hours=24)
"""Whoever said or was asked something within it is in a session; later it may make way."""


@dataclass(slots=True)
class Surveys:
    """The scripts that new sessions start on, each looked up once a transaction."""

    uow: UnitOfWork
    catalogue: Catalogue
    _found: dict[str, tuple[Script, bool] | None] = field(default_factory=dict)

    def open(self, survey: str) -> Script | None:
        """The script of `survey` if it takes sessions."""
        found = self._current(survey)
        return found[0] if found is not None and found[1] else None

    def of(self, survey: str) -> Script | None:
        """The script of `survey`, open or closed."""
        found = self._current(survey)
        return found[0] if found is not None else None

    def all(self) -> dict[str, Script]:
        """The script of every survey, open or closed, by its name."""
        found = {row.name: self.of(row.name) for row in self.uow.surveys.all()}
        return {name: script for name, script in found.items() if script is not None}

    def _current(self, survey: str) -> tuple[Script, bool] | None:
        if survey not in self._found:
            try:
                current = current_revision(self.uow, survey)
            except EarshotError:
                self._found[survey] = None
            else:
                script = self.catalogue.script(self.uow, current.id)
                self._found[survey] = script, current.open
        return self._found[survey]


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What is known of some people at `now`."""

    now: datetime
    surveys: Surveys
    people: Mapping[str, PersonRow]
    cap: Callable[[PersonRow], timedelta | None]
    _before: Mapping[str, list[AskedOnce]]
    _open: Mapping[str, list[OpenSession]]

    def facts(self, row: DueInvitation, *, asked_today: int = 0) -> Facts:
        """What is known of the person whom `row` invites."""
        person = self.people.get(row.respondent_id)
        if person is None:
            return Facts(expires_at=row.expires_at, erased=True)
        before = self._before.get(person.id, ())
        script = self.surveys.open(row.survey)
        return Facts(
            expires_at=row.expires_at,
            addresses=tuple(map(_reachable, person.addresses)),
            opted_out=person.opted_out_at is not None,
            consented=person.consent_at is not None,
            zone=person.timezone,
            territory=person.territory,
            number_territories=_of_number(person),
            asked_at=_last(before),
            survey_asked_at=_last(one for one in before if one.survey == row.survey),
            kind_asked_at=_last(one for one in before if self._same_kind(one, script)),
            segment_cap=self.cap(person),
            in_session=self._in_session(row),
            closed=script is None,
            reminder=row.state == "asked",
            asked_today=asked_today,
        )

    def _same_kind(self, one: AskedOnce, script: Script | None) -> bool:
        other = self.surveys.of(one.survey)
        return script is not None and other is not None and other.kind == script.kind

    def _in_session(self, row: DueInvitation) -> bool:
        """Whether they are talking with us now, about something else than `row`."""
        return any(
            session.id != row.session_id
            and not (session.anonymous and session.survey == row.survey)
            and self.now - session.last_at < TALKING
            for session in self._open.get(row.respondent_id, ())
        )


def know(
    uow: UnitOfWork, catalogue: Catalogue, people: Mapping[str, PersonRow], now: datetime
) -> Knowledge:
    """What is known of `people`; as long as they are locked, it stays so."""
    ids = list(people)
    return Knowledge(
        now,
        Surveys(uow, catalogue),
        people,
        segment_caps(uow),
        uow.invitations.asked_before(ids),
        uow.invitations.open_sessions(ids),
    )


def _reachable(address: AddressRow) -> Reachable:
    return Reachable(
        kind=address.kind,
        id=address.id,
        consented=address.consent_at is not None,
        opted_out=address.opted_out_at is not None,
        unreachable=address.unreachable is not None,
    )


def _of_number(person: PersonRow) -> tuple[str, ...]:
    """Where the person's telephone number may be from."""
    number = next((one.value for one in person.addresses if one.kind == "sms"), None)
    return () if number is None else of_number(number)


def _last(asked: Iterable[AskedOnce]) -> datetime | None:
    return max((one.at for one in asked), default=None)
