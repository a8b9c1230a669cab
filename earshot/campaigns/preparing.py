"""Preparing the rounds of campaigns: whom each asks, in slices that a crash cannot break.

The invitations of a slice and how far it came commit together, under a lock on the round, and
nobody has two invitations to one round.
"""

import json
import logging
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from dialogs.script import Script
from earshot.campaigns import sampling, schedules
from earshot.campaigns.audiences import PEOPLE, Audience, told
from earshot.campaigns.knowing import Surveys
from earshot.campaigns.permitting import Reason
from earshot.campaigns.plans import Plan, from_json
from earshot.campaigns.sampling import Stratum
from earshot.campaigns.schedules import Round
from earshot.catalogue import Catalogue
from earshot.errors import EarshotError
from earshot.people import segments
from storage.campaigns import CampaignRow, PlannedRow, RoundRow
from storage.database import Database
from storage.people import PersonRow
from storage.unit_of_work import UnitOfWork

log = logging.getLogger(__name__)

InSample = Callable[[str, Stratum], bool]


@dataclass(slots=True)
class Preparing:
    """The use case of preparing; several processes share the work, each round one at a time."""

    database: Database
    catalogue: Catalogue
    now: Callable[[], datetime]
    zone: ZoneInfo
    _drawn: tuple[tuple[int, str], InSample] | None = field(default=None)

    def slice(self) -> bool:
        """Begin, go on with, or close a round; False when there is nothing to do."""
        return self._begin() or self._go_on() or self._close()

    def _begin(self) -> bool:
        """Begin a round whose time has come."""
        with self.database.begin() as uow:
            campaign = uow.campaigns.due(self.now())
            if campaign is None or campaign.next_at is None or campaign.id is None:
                return False
            plan = from_json(campaign.plan)
            round_ = schedules.round_at(plan, campaign.next_at)
            following = schedules.round_after(plan, campaign.next_at)
            uow.campaigns.add_round(
                RoundRow(
                    campaign_id=campaign.id,
                    name=round_.name,
                    state="preparing",
                    starts_at=round_.starts_at,
                    closes_at=round_.closes_at,
                    cursor="",
                    audience=0,
                    left_out="{}",
                )
            )
            uow.campaigns.move(campaign.id, "running", following.starts_at if following else None)
        log.info("round begun", extra={"campaign": campaign.name, "round": round_.name})
        return True

    def _go_on(self) -> bool:
        """Prepare a slice of a round."""
        with self.database.read() as uow:
            waiting = uow.campaigns.preparing()
        if waiting is None:
            return False
        try:
            return self._prepared(*waiting)
        except EarshotError as error:
            self._give_up(waiting[1], error)
            return True

    def _prepared(self, round_: RoundRow, campaign: CampaignRow) -> bool:
        in_sample = self._in_sample(round_, campaign)
        with self.database.begin() as uow:
            row = uow.campaigns.to_prepare(round_.campaign_id, round_.name)
            if row is None:
                return False
            self._prepare(uow, row, from_json(campaign.plan), in_sample)
        return True

    def _give_up(self, campaign: CampaignRow, error: EarshotError) -> None:
        """Its segment is gone, say: pause the campaign until somebody has mended it."""
        log.error(
            "campaign paused", extra={"campaign": campaign.name, "error": type(error).__name__}
        )
        with self.database.begin() as uow:
            assert campaign.id is not None
            standing = uow.campaigns.lock(campaign.id)
            uow.campaigns.move(campaign.id, "paused", standing.next_at)

    def _in_sample(self, row: RoundRow, campaign: CampaignRow) -> InSample:
        """Who is in the sample; drawn once a round, before anybody is invited."""
        key = row.campaign_id, row.name
        if self._drawn is None or self._drawn[0] != key:
            self._drawn = key, drawn(self.database, from_json(campaign.plan), row.name)
        return self._drawn[1]

    def _prepare(self, uow: UnitOfWork, row: RoundRow, plan: Plan, in_sample: InSample) -> None:
        people = uow.people.page(row.cursor, PEOPLE)
        members = Audience.of(uow, plan.audience).members(people)
        script = Surveys(uow, self.catalogue).of(plan.survey)
        slice_ = _Slice(plan, row, script, in_sample, self.now(), self.zone)
        uow.invitations.plan(slice_.planned(members))
        left_out = Counter(json.loads(row.left_out)) + slice_.left_out
        uow.campaigns.save_round(
            replace(
                row,
                state="preparing" if len(people) == PEOPLE else "open",
                cursor=people[-1].id if people else row.cursor,
                audience=row.audience + len(members),
                left_out=json.dumps(left_out, sort_keys=True),
            )
        )

    def _close(self) -> bool:
        """Close a round that can no longer be answered; after the last the campaign is over."""
        with self.database.begin() as uow:
            row = uow.campaigns.to_close(self.now())
            if row is None:
                return False
            uow.campaigns.set_round(row.campaign_id, row.name, "closed")
            campaign = uow.campaigns.lock(row.campaign_id)
            states = {one.state for one in uow.campaigns.rounds(row.campaign_id)}
            if campaign.state == "running" and not campaign.next_at and states <= {"closed"}:
                uow.campaigns.move(row.campaign_id, "finished", None)
        return True


@dataclass(slots=True)
class _Slice:
    """Some of the audience: who is invited, and how many are not, by reason."""

    plan: Plan
    row: RoundRow
    script: Script | None
    in_sample: InSample
    now: datetime
    zone: ZoneInfo
    left_out: Counter[str] = field(default_factory=Counter)

    def planned(self, people: Iterable[PersonRow]) -> Iterator[PlannedRow]:
        """The invitations; `left_out` counts the others once they are all taken."""
        round_ = schedules.round_at(self.plan, self.row.starts_at)
        for person in people:
            reason = left_out(self.plan, person, self.in_sample)
            if reason is None:
                yield self._invited(person, round_)
            else:
                self.left_out[reason] += 1

    def _invited(self, person: PersonRow, round_: Round) -> PlannedRow:
        plan = self.plan
        due_at = schedules.asking_moment(
            plan, round_, person.id, zone_name=person.timezone, operator=self.zone
        )
        return PlannedRow(
            survey=plan.survey,
            respondent_id=person.id,
            properties=_json(filled(plan, self.script, person)),
            created_at=self.now,
            expires_at=min(round_.closes_at, due_at + plan.expires),
            due_at=due_at,
            language=plan.language,
            campaign_id=self.row.campaign_id,
            round=self.row.name,
            groups=self._groups(person),
        )

    def _groups(self, person: PersonRow) -> str | None:
        """What anonymous answers may be told apart by; of others the person tells."""
        if self.script is None or not self.script.anonymous:
            return None
        return _json({cut: told(person, cut) for cut in self.plan.cuts})


def left_out(plan: Plan, person: PersonRow, in_sample: InSample) -> Reason | None:
    """Why somebody of the audience gets no invitation, if that is known beforehand."""
    if person.opted_out_at is not None:
        return "opted_out"
    if not any(address.kind in plan.channels for address in person.addresses):
        return "no_address"
    return None if in_sample(person.id, stratum(plan, person)) else "out_of_sample"


def stratum(plan: Plan, person: PersonRow) -> Stratum:
    """What a stratified sample knows a person by."""
    by = plan.sample.by if plan.sample else ()
    return tuple(told(person, name) for name in by)


def filled(plan: Plan, script: Script | None, person: PersonRow) -> dict[str, str]:
    """What fills the placeholders: the plan's words, and of a person what the script declares.

    An anonymous script knows nothing of the person.
    """
    own = {} if script is None or script.anonymous else person.properties
    declared = script.properties if script else ()
    return {name: own[name] for name in declared if name in own} | dict(plan.properties)


def drawn(database: Database, plan: Plan, round_: str) -> InSample:
    """Who is in the sample of a round; one of a size goes through the audience."""

    def people() -> Iterator[tuple[str, Stratum]]:
        for page in segments.everybody(database, plan.audience, page=PEOPLE):
            for person in page:
                if left_out(plan, person, _everybody) is None:
                    yield person.id, stratum(plan, person)

    return sampling.chooser(plan.sample, people, round_=round_)


def _everybody(_respondent: str, _stratum: Stratum) -> bool:
    return True


_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def _json(values: Mapping[str, str]) -> str:
    return _encode(dict(values))
