"""Asking those whose moment has come: who may be asked is, and of the others it is noted why not.

The question and the note that it was asked are one transaction: whoever is interrupted asks
nobody twice.
"""

import json
import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from hashlib import sha256

from dialogs.localizing import choose
from earshot.campaigns.knowing import Knowledge, know
from earshot.campaigns.marking import Marks
from earshot.campaigns.permitting import (
    Ask,
    Facts,
    LeaveOut,
    Reason,
    Rules,
    Wait,
    permit,
    spans,
)
from earshot.campaigns.plans import from_json
from earshot.campaigns.reminding import Answers, Await, Remind, Settle, answers_to
from earshot.campaigns.terms import Terms, Where, terms_of
from earshot.errors import EarshotError, OptedOutError
from earshot.grouping import Turns
from earshot.mailing import invite_by_mail
from earshot.opening import Address, Opened, Opening
from earshot.turns import Means
from storage.campaigns import CampaignRow, DueInvitation
from storage.errors import ConflictError, DatabaseUnavailableError
from storage.rows import AddressRow
from storage.unit_of_work import UnitOfWork

log = logging.getLogger(__name__)

SLICE = 25
"""So many are looked at in one transaction: turns need not wait long for it."""

AGAIN = timedelta(minutes=15)
"""When an invitation is looked at again that could not be asked for a reason of ours."""


@dataclass(frozen=True, slots=True)
class Asking:
    """The use case of asking. Used by one thread at a time; several processes share the work.

    `working` are the kinds of channel that are set up and not failing now, `set_up` those that
    there are at all.
    """

    means: Means
    working: Callable[[], frozenset[str]]
    new_secret: Callable[[], str]
    set_up: Callable[[], frozenset[str]] | None = None

    def slice(self) -> int:
        """Act on what is due; gives how many invitations were looked at.

        Raises:
            DatabaseUnavailableError: nothing was done; they are due still.
        """
        try:
            return self._together(SLICE)
        except DatabaseUnavailableError:
            raise
        except Exception as error:  # noqa: BLE001 - one of them must not hold up the others
            log.warning("asking one by one", extra={"error": type(error).__name__})
            return sum(self._alone() for _ in range(SLICE))

    def _alone(self) -> int:
        try:
            return self._together(1)
        except DatabaseUnavailableError:
            raise
        except Exception as error:  # noqa: BLE001 - what cannot be asked now is put off
            level = logging.INFO if isinstance(error, ConflictError) else logging.ERROR
            log.log(level, "not asked", extra={"error": type(error).__name__})
            return self._put_aside()

    def _put_aside(self) -> int:
        now = self.means.now()
        with self.means.database.begin() as uow:
            due = uow.invitations.due(now, limit=1)
            uow.invitations.put_off([(row.reason, now + AGAIN, row.id) for row in due])
        return len(due)

    def _together(self, limit: int) -> int:
        means, now = self.means, self.means.now()
        with means.database.begin() as uow:
            due = _one_each(uow.invitations.due(now, limit=limit))
            if not due:
                return 0
            answers = answers_to(uow, due)
            campaigns = _campaigns(uow, due)
            people = uow.people.take([row.respondent_id for row in due])
            known = know(uow, means.catalogue, people, now)
            recording = means.recording(now)
            turns = Turns(means, uow, {}, {}, {}, now, recording)
            set_up = self.set_up() if self.set_up else None
            where = Where(self.working(), str(means.zone), set_up)
            look = _Look(means, uow, known, turns, answers, where, self.new_secret, Marks(now))
            for row in due:
                look.at(row, terms_of(campaigns, row))
            recording.write(uow)
            uow.outbox.keep_within(look.within, said_at=now)
            look.marks.write(uow)
        return len(due)


@dataclass(slots=True)
class _Look:
    """One transaction's look at those who are due."""

    means: Means
    uow: UnitOfWork
    known: Knowledge
    turns: Turns
    answers: Answers
    where: Where
    new_secret: Callable[[], str]
    marks: Marks
    within: list[tuple[str, int]] = field(default_factory=list)
    _asked_today: dict[int, int] = field(default_factory=dict)

    def at(self, row: DueInvitation, terms: Terms) -> None:
        """Do what is due on `row`."""
        campaign = terms.campaign
        if campaign is not None and campaign.state in {"paused", "draft"}:
            self.marks.put_off(row, None)
        elif row.state == "asked":
            self._go_on(row, terms)
        elif campaign is not None and campaign.state == "stopped":
            self.marks.settled(row, "stopped")
        else:
            self._ask(row, terms)

    def _go_on(self, row: DueInvitation, terms: Terms) -> None:
        match self.answers.step(row, terms, self.known):
            case Settle(state):
                self.marks.settled(row, state)
            case Await(until):
                self.marks.put_off(row, until)
            case Remind():
                self._ask(row, terms)

    def _ask(self, row: DueInvitation, terms: Terms) -> None:
        script = self.known.surveys.open(row.survey)
        if script is None:
            self._refuse(row, terms, "closed")
            return
        rules = terms.rules(row, script, self.where)
        facts = self.known.facts(row, asked_today=self._today(terms))
        match permit(facts, rules, self.known.now):
            case Ask(kind, address_id):
                self._say(row, terms, kind, address_id)
                self.within.append((_spans(facts, rules, self.known.now), address_id))
            case Wait(reason, until):
                self.marks.put_off(row, until, reason)
            case LeaveOut(reason):
                self._refuse(row, terms, reason)

    def _refuse(self, row: DueInvitation, terms: Terms, reason: Reason) -> None:
        """They are left out; whoever was asked already is only not reminded."""
        if row.state == "asked":
            self.marks.put_off(row, row.expires_at)
        else:
            self.marks.left_out(row, terms, reason)

    def _say(self, row: DueInvitation, terms: Terms, kind: str, address_id: int) -> None:
        person = self.known.people[row.respondent_id]
        address = next(one for one in person.addresses if one.id == address_id)
        if kind == "email":
            self._mail(row, address, person.language)
            session = row.session_id
        else:
            outcome = self.turns.one(self._opening(row, address))
            if not isinstance(outcome, Opened):
                self._refused(row, terms, outcome)
                return
            session = self._named(row, outcome)
        self.marks.asked(row, terms, kind, session)
        if terms.campaign is not None and row.state == "waiting":
            self._count(terms)

    def _refused(self, row: DueInvitation, terms: Terms, outcome: object) -> None:
        match outcome:
            case OptedOutError():
                self._refuse(row, terms, "opted_out")
            case EarshotError():
                self._refuse(row, terms, "closed")
            case _:
                raise TypeError(f"Asking gave {type(outcome).__name__}.")

    def _named(self, row: DueInvitation, opened: Opened) -> str | None:
        """The session to be kept with the invitation: none that nobody may join to its person."""
        script = self.known.surveys.of(row.survey)
        return None if script is None or script.anonymous else opened.session

    def _opening(self, row: DueInvitation, address: AddressRow) -> Opening:
        return Opening(
            row.survey,
            sha256(self.new_secret().encode()).digest(),
            explicit=row.language,
            properties=json.loads(row.properties),
            channel_kind=address.kind,
            test=row.test,
            address=Address(address.kind, address.value, address.channel),
        )

    def _mail(self, row: DueInvitation, address: AddressRow, remembered: str | None) -> None:
        script = self.known.surveys.open(row.survey)
        assert script is not None
        wanted = [tag for tag in (row.language, remembered) if tag]
        properties = self.means.catalogue.properties(script, json.loads(row.properties))
        invite_by_mail(
            self.uow,
            invitation_id=row.id,
            address_id=address.id,
            script=script,
            language=choose(wanted, script.languages),
            properties=properties,
            now=self.known.now,
            reminder=row.state == "asked",
        )

    def _today(self, terms: Terms) -> int:
        """How many the campaign asked today; nobody else asks for it until we are done."""
        if terms.campaign is None or terms.budget is None:
            return 0
        id_ = terms.campaign.id or 0
        if id_ not in self._asked_today:
            local = self.known.now.astimezone(self.means.zone)
            since = datetime.combine(local.date(), time(), self.means.zone)
            self._asked_today[id_] = self.uow.invitations.asked_since(
                id_, since, most=terms.budget
            )
        return self._asked_today[id_]

    def _count(self, terms: Terms) -> None:
        id_ = terms.campaign.id if terms.campaign else None
        if id_ in self._asked_today:
            self._asked_today[id_] += 1


def _spans(facts: Facts, rules: Rules, now: datetime) -> str:
    """When the question may be sent: a slow channel must not bring it at night."""
    found = ([at.isoformat() for at in span] for span in spans(facts, rules, now))
    return json.dumps(list(found))


def _one_each(due: Iterable[DueInvitation]) -> list[DueInvitation]:
    """The first invitation of every person: what is asked first decides on the others."""
    first: dict[str, DueInvitation] = {}
    for row in due:
        first.setdefault(row.respondent_id, row)
    return list(first.values())


def _campaigns(uow: UnitOfWork, due: Iterable[DueInvitation]) -> Mapping[int, CampaignRow]:
    """The campaigns of `due`, which nobody pauses meanwhile.

    Of those with a budget nobody else asks either: two would both find room for the last.
    """
    ids = sorted({row.campaign_id for row in due if row.campaign_id is not None})
    found = uow.campaigns.find(ids) if ids else {}
    budgeted = {id_ for id_ in found if from_json(found[id_].plan).budget is not None}
    shared = uow.campaigns.share([id_ for id_ in ids if id_ not in budgeted])
    return {**shared, **{id_: uow.campaigns.lock(id_) for id_ in sorted(budgeted)}}
