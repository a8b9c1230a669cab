"""A dry run: whom a campaign would ask in its next round, where, and whom not and why.

Everybody is judged at the moment at which they would be asked, by what is known today. Nothing is
written.
"""

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from dialogs.script import Script
from earshot.campaigns import campaigns, schedules
from earshot.campaigns.audiences import PEOPLE
from earshot.campaigns.knowing import TALKING, Knowledge, know
from earshot.campaigns.permitting import Ask, LeaveOut, Wait, permit
from earshot.campaigns.plans import Plan
from earshot.campaigns.preparing import InSample, drawn, left_out
from earshot.campaigns.schedules import Round
from earshot.campaigns.terms import Terms, Where
from earshot.catalogue import Catalogue
from earshot.people import segments
from storage.campaigns import DueInvitation
from storage.database import Database
from storage.people import PersonRow


@dataclass(slots=True)
class Rehearsal:
    """What the next round would do, if nothing changed until then.

    `later` are asked once it is a decent hour again, say, and within the time they have; `budget`
    a day spreads those who are asked over several days.
    """

    round: str
    starts_at: datetime
    audience: int = 0
    asked: Counter[str] = field(default_factory=Counter)
    later: Counter[str] = field(default_factory=Counter)
    left_out: Counter[str] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True)
class _Next:
    """The round that is rehearsed."""

    plan: Plan
    script: Script
    round: Round
    in_sample: InSample


@dataclass(frozen=True, slots=True)
class Rehearsing:
    """The use case of a dry run. Reads a page at a time, and keeps nothing but counts."""

    database: Database
    catalogue: Catalogue
    where: Where
    now: datetime
    zone: ZoneInfo

    def rehearse(self, plan: Plan) -> Rehearsal:
        """What the next round of `plan` would do.

        Raises:
            BadCampaignError, UnknownSurveyError, UnknownSegmentError: it could not even begin.
        """
        with self.database.read() as uow:
            script = campaigns.check(uow, self.catalogue, plan)
        round_ = schedules.first_round(plan, self.now, operator=self.zone)
        if round_ is None:
            raise campaigns.BadCampaignError(
                "All times at which it asks have gone by. Give the plan a later one."
            )
        rounds = _Next(plan, script, round_, drawn(self.database, plan, round_.name))
        found = Rehearsal(round_.name, round_.starts_at)
        for people in segments.everybody(self.database, plan.audience, page=PEOPLE):
            found.audience += len(people)
            with self.database.read() as uow:
                known = know(uow, self.catalogue, {one.id: one for one in people}, self.now)
                for person in people:
                    self._judge(found, rounds, person, known)
        return found

    def _judge(self, found: Rehearsal, next_: _Next, person: PersonRow, known: Knowledge) -> None:
        reason = left_out(next_.plan, person, next_.in_sample)
        if reason is not None:
            found.left_out[reason] += 1
            return
        row = self._imagined(next_, person)
        at = max(self.now, row.due_at)
        facts = known.facts(row)
        if at - self.now > TALKING:
            facts = replace(facts, in_session=False)
        match permit(facts, Terms(None, next_.plan).rules(row, next_.script, self.where), at):
            case Ask(kind):
                found.asked[kind] += 1
            case Wait(reason):
                found.later[reason] += 1
            case LeaveOut(reason):
                found.left_out[reason] += 1

    def _imagined(self, next_: _Next, person: PersonRow) -> DueInvitation:
        """The invitation that `person` would get."""
        due_at = schedules.asking_moment(
            next_.plan,
            next_.round,
            person.id,
            zone_name=person.timezone,
            operator=self.zone,
        )
        return DueInvitation(
            id=0,
            survey=next_.plan.survey,
            respondent_id=person.id,
            properties="{}",
            language=next_.plan.language,
            test=False,
            created_at=self.now,
            expires_at=min(next_.round.closes_at, due_at + next_.plan.expires),
            state="waiting",
            due_at=due_at,
            campaign_id=None,
            round=next_.round.name,
            channels=None,
            groups=None,
            reason=None,
            channel_kind=None,
            session_id=None,
            asked_at=None,
            reminders=0,
        )
