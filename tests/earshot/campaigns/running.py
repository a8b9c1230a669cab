"""Campaigns over a real database: people who can be reached, time that passes, what was asked."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import count
from typing import Any

from sqlalchemy import select, text

from earshot.campaigns import campaigns
from earshot.campaigns.asking import Asking
from earshot.campaigns.plans import Caps, Once, Plan
from earshot.campaigns.preparing import Preparing
from storage.models import campaigns as campaigns_table
from storage.models import invitations, rounds
from storage.people import PersonRow
from storage.rows import AddressRow
from tests.earshot.conftest import Office

WALL = datetime(2026, 12, 1, 10)  # noqa: DTZ001 - the time that clocks on the wall show
"""A Tuesday. The campaigns of these tests ask at 10:00 by everybody's own clock."""

ALL = frozenset({"slack", "telegram", "sms", "email"})
PLAN = Plan("autumn", "help", ("telegram", "sms", "slack"), Once(WALL))


@dataclass
class Bureau:
    """An office with campaigns, and everything that its worker does for them."""

    office: Office
    working: frozenset[str] = ALL
    set_up: frozenset[str] = ALL
    secrets: Any = field(default_factory=count)

    @property
    def asking(self) -> Asking:
        return Asking(
            self.office.means,
            lambda: self.working,
            lambda: f"s{next(self.secrets)}",
            lambda: self.set_up,
        )

    @property
    def preparing(self) -> Preparing:
        office = self.office
        means = office.means
        return Preparing(office.database, means.catalogue, means.now, means.zone)

    def meets(self, *ids: str, kind: str = "telegram", **more: Any) -> None:
        """Make people with these ids, each with one address."""
        now = self.office.clock.now()
        with self.office.database.begin() as uow:
            uow.people.add_all([replace(PersonRow(id_, now), **more) for id_ in ids])
            account = "T1" if kind == "slack" else ""
            uow.people.add_addresses(
                AddressRow(0, id_, kind, account, f"{kind} {id_}", None, None, now)  # type: ignore[arg-type]  # a test's word
                for id_ in ids
            )

    def runs(self, plan: Plan = PLAN, **changes: Any) -> Plan:
        """Define a campaign and start it."""
        plan = replace(plan, **changes)
        office = self.office
        now = office.clock.now()
        campaigns.define(office.database, office.means.catalogue, plan, now=now)
        zone = office.means.zone
        campaigns.start(office.database, plan.campaign, now=now, operator=zone)
        return plan

    def tomorrow(self) -> datetime:
        """A time on the wall that comes in a day, when it is a decent hour."""
        return (self.office.clock.now() + timedelta(days=1)).replace(tzinfo=None)

    def works_once(self) -> None:
        """Prepare and ask all that is due now."""
        while self.preparing.slice():
            pass
        while self.asking.slice():
            pass

    def works(self, *, until: datetime | None = None) -> None:
        """Do all that is due now, and then whenever something is due until then."""
        clock = self.office.clock
        while True:
            self.looks()
            following = min((at for at in self._moments() if at > clock.at), default=None)
            if until is None or clock.at >= until:
                return
            clock.at = until if following is None else min(following, until)

    def _moments(self) -> list[datetime]:
        """When something is due."""
        statement = select(invitations.c.due_at).where(invitations.c.due_at.is_not(None))
        with self.office.database.read() as uow:
            connection = uow.invitations._connection
            found = list(connection.execute(statement.distinct()).scalars())
            for table, column in ((campaigns_table, "next_at"), (rounds, "closes_at")):
                found += connection.execute(select(table.c[column])).scalars()
        return [at for at in found if at is not None]

    def looks(self) -> None:
        """Do all that is due now."""
        self.works_once()
        self.office.finishing.act_on_time()

    def invitations(self) -> dict[str, dict[str, Any]]:
        """Respondent → their last invitation, its times as they are stored."""
        statement = text("SELECT * FROM invitations ORDER BY id")
        with self.office.database.read() as uow:
            rows = uow.invitations._connection.execute(statement).mappings()
            return {row["respondent_id"]: dict(row) for row in rows}

    def states(self) -> dict[str, tuple[str, str | None]]:
        """Respondent → state and reason of their last invitation."""
        found = self.invitations().items()
        return {id_: (row["state"], row["reason"]) for id_, row in found}

    def questions(self) -> list[str]:
        """Who was asked a question or offered a survey, in order, as often as they were."""
        statement = text(
            "SELECT a.respondent_id FROM outbox o JOIN addresses a ON a.id = o.address_id"
            " WHERE o.kind IN ('invitation', 'mail') OR EXISTS (SELECT 1 FROM outbox q"
            " WHERE q.session_id = o.session_id AND q.turn = o.turn AND q.key IS NOT NULL)"
            " ORDER BY o.id"
        )
        with self.office.database.read() as uow:
            return list(uow.invitations._connection.execute(statement).scalars())


def patient(plan: Plan = PLAN) -> Plan:
    """`plan` with caps that let people be asked every day."""
    day = timedelta(days=1)
    return replace(plan, caps=Caps(day, day, day))
