"""How far a campaign came: from its audience to whoever answered, each step counted honestly.

What a platform does not report is None, and never 0. Of an anonymous campaign nothing is told by
channel or segment, and of answers only how many took part, rounded down.
"""

import json
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Final

from dialogs.script import ANONYMITY_THRESHOLD
from earshot.campaigns.audiences import Audience
from earshot.campaigns.campaigns import named
from earshot.campaigns.knowing import Surveys
from earshot.catalogue import Catalogue
from earshot.errors import EarshotError
from earshot.people import segments
from earshot.reporting.gate import at_least, score_from
from storage.campaigns import CampaignRow, MissingRow, RoundRow, StageRow, StateCount
from storage.database import Database
from storage.unit_of_work import UnitOfWork

REPORTING_DELIVERY: Final = frozenset({"sms"})
"""The kinds of channel whose platform tells that a message arrived."""

REPORTING_CLICKS: Final = frozenset({"email"})
"""The kinds whose questions have links."""

STEPS: Final = (
    "sent",
    "failed",
    "delivered",
    "seen",
    "clicked",
    "started",
    "completed",
    "broken_off",
    "opted_out",
)
"""How far those came who were asked, in order."""


class NotToldError(EarshotError):
    """What an anonymous campaign must not tell."""


@dataclass(frozen=True, slots=True)
class Funnel:
    """How many got how far: the audience are those excluded, waiting, and asked.

    Of those asked some were sent their question, some failed, the others are on their way. None is
    what is not reported, or not told.
    """

    audience: int | None
    excluded: Mapping[str, int]
    waiting: int | None
    asked: int
    sent: int | None = None
    delivered: int | None = None
    seen: int | None = None
    clicked: int | None = None
    started: int | None = None
    completed: int | None = None
    broken_off: int | None = None
    opted_out: int | None = None
    failed: int | None = None


@dataclass(frozen=True, slots=True)
class _Told:
    """A campaign, the rounds that are looked at, and whether it asks anonymously."""

    id: int
    row: CampaignRow
    rounds: Sequence[RoundRow]
    anonymous: bool
    round: str | None


def funnel(
    database: Database, catalogue: Catalogue, campaign: str, *, round_: str | None = None
) -> Funnel:
    """How far a campaign came, or one round of it.

    Raises:
        UnknownCampaignError, NotToldError: there is no such campaign, or round.
    """
    with database.read() as uow:
        told = _told(uow, catalogue, campaign, round_)
        states = uow.campaigns.states(told.id, round_)
        stages = [] if told.anonymous else uow.campaigns.stages(told.id, round_)
        partakers = _partakers(uow, told) if told.anonymous else None
    excluded, waiting, asked = _reached(states)
    audience = sum(one.audience for one in told.rounds)
    for one in told.rounds:
        excluded += Counter(json.loads(one.left_out))
    # Whoever was erased has left no invitation behind.
    excluded["erased"] += audience - excluded.total() - waiting - asked
    base = Funnel(audience, _sorted(excluded), waiting, asked)
    return replace(base, started=partakers) if told.anonymous else _staged(base, stages)


def by_channel(
    database: Database, catalogue: Catalogue, campaign: str, *, round_: str | None = None
) -> dict[str, Funnel]:
    """How far those came who were asked, by the kind of channel.

    Raises:
        UnknownCampaignError, NotToldError: there is no such campaign, or it is anonymous.
    """
    with database.read() as uow:
        told = _identified(uow, catalogue, campaign, round_)
        stages = uow.campaigns.stages(told.id, round_)
    return {
        stage.channel_kind or "": _staged(Funnel(None, {}, None, stage.asked), [stage])
        for stage in stages
    }


def by_segment(
    database: Database, catalogue: Catalogue, campaign: str, *, round_: str | None = None
) -> dict[str, Funnel]:
    """How far those came who were invited, by every segment that they are in now.

    Raises:
        UnknownCampaignError, NotToldError: there is no such campaign, or it is anonymous.
    """
    with database.read() as uow:
        told = _identified(uow, catalogue, campaign, round_)
        audiences = {
            row.name: Audience(segments.condition_of(row.condition))
            for row in segments.all_segments(uow)
        }
    tallies = {name: _Tally() for name in audiences}
    for people in segments.everybody(database):
        with database.read() as uow:
            found = uow.campaigns.of_persons(told.id, [one.id for one in people], round_)
        for name, audience in audiences.items():
            for person in audience.members(people):
                tallies[name].add(found.get(person.id, ()))
    return {name: tally.funnel() for name, tally in tallies.items()}


def missing(
    database: Database,
    catalogue: Catalogue,
    campaign: str,
    *,
    round_: str | None = None,
    after: int = 0,
    limit: int = 100,
) -> list[MissingRow]:
    """Those who were asked and have not answered, a page at a time.

    Raises:
        UnknownCampaignError, NotToldError: there is no such campaign, or it is anonymous.
    """
    with database.read() as uow:
        told = _identified(uow, catalogue, campaign, round_)
        return uow.campaigns.missing(told.id, round_, after=after, limit=limit)


@dataclass(slots=True)
class _Tally:
    """What is counted of one segment."""

    states: list[StateCount] = field(default_factory=list)
    stages: dict[str | None, StageRow] = field(default_factory=dict)

    def add(self, invited: Iterable[tuple[StateCount, StageRow]]) -> None:
        """Count a person's invitations."""
        for state, stage in invited:
            self.states = _merged(self.states, state)
            if stage.asked:
                before = self.stages.get(stage.channel_kind)
                self.stages[stage.channel_kind] = _sum(before, stage) if before else stage

    def funnel(self) -> Funnel:
        """The funnel of all that was counted."""
        excluded, waiting, asked = _reached(self.states)
        audience = excluded.total() + waiting + asked
        base = Funnel(audience, _sorted(excluded), waiting, asked)
        return _staged(base, list(self.stages.values()))


def _told(uow: UnitOfWork, catalogue: Catalogue, campaign: str, round_: str | None) -> _Told:
    row = named(uow, campaign)
    assert row.id is not None
    rounds = [one for one in uow.campaigns.rounds(row.id) if round_ in {None, one.name}]
    if round_ is not None and not rounds:
        raise NotToldError(f"The campaign `{campaign}` has no round `{round_}`.")
    script = Surveys(uow, catalogue).of(row.survey)
    return _Told(row.id, row, rounds, script is None or script.anonymous, round_)


def _identified(uow: UnitOfWork, catalogue: Catalogue, campaign: str, round_: str | None) -> _Told:
    told = _told(uow, catalogue, campaign, round_)
    if told.anonymous:
        raise NotToldError(
            f"`{campaign}` asks anonymously: who answered, and where, is told of nobody."
        )
    return told


def _partakers(uow: UnitOfWork, told: _Told) -> int | None:
    """How many took part, rounded down: one more tells nothing of whoever it was.

    None while they are few, as in reports: of a handful all would be told by it.
    """
    waves = [f"{told.row.name}:{one.name}" for one in told.rounds]
    n = uow.campaigns.partakers(told.row.survey, waves)
    told_from = score_from(ANONYMITY_THRESHOLD)
    return at_least(n, threshold=ANONYMITY_THRESHOLD) if n >= told_from else None


def _reached(states: Iterable[StateCount]) -> tuple[Counter[str], int, int]:
    """Why how many are not asked, how many wait, and how many were asked."""
    excluded: Counter[str] = Counter()
    waiting = asked = 0
    for one in states:
        if one.asked:
            asked += one.count
        elif one.state == "waiting":
            waiting += one.count
        else:
            reason = one.reason if one.state == "left_out" else one.state
            excluded[reason or one.state] += one.count
    return excluded, waiting, asked


def _staged(base: Funnel, stages: Sequence[StageRow]) -> Funnel:
    """`base` with how far those came who were asked."""
    return replace(
        base,
        sent=sum(one.sent for one in stages),
        delivered=_reported(stages, REPORTING_DELIVERY, "delivered"),
        clicked=_reported(stages, REPORTING_CLICKS, "clicked"),
        started=sum(one.started for one in stages),
        completed=sum(one.completed for one in stages),
        broken_off=sum(one.broken_off for one in stages),
        opted_out=sum(one.opted_out for one in stages),
        failed=sum(one.failed for one in stages),
    )


def _reported(stages: Iterable[StageRow], kinds: Collection[str], name: str) -> int | None:
    """The sum over the channels that report it; None if there is none."""
    counts = [getattr(one, name) for one in stages if one.channel_kind in kinds]
    return sum(counts) if counts else None


def _merged(states: list[StateCount], one: StateCount) -> list[StateCount]:
    for place, known in enumerate(states):
        if (known.state, known.reason, known.asked) == (one.state, one.reason, one.asked):
            states[place] = replace(known, count=known.count + one.count)
            return states
    return [*states, one]


def _sum(one: StageRow, other: StageRow) -> StageRow:
    counts = (getattr(one, each.name) + getattr(other, each.name) for each in fields(StageRow)[1:])
    return StageRow(one.channel_kind, *counts)


def _sorted(excluded: Counter[str]) -> dict[str, int]:
    return {reason: n for reason, n in excluded.most_common() if n}
