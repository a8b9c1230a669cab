"""Campaigns as an account may see and run them: in its scope by the survey that they ask."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Final, Literal, TypeAlias

from dialogs.script import Script
from earshot.access.audit import Deed, about, note
from earshot.access.roles import Account, Action, Subject, refusal
from earshot.bootstrap import Earshot
from earshot.campaigns import campaigns as life
from earshot.campaigns import funnel as counting
from earshot.campaigns.funnel import Funnel
from earshot.campaigns.knowing import Surveys
from earshot.campaigns.plans import Plan, from_json
from earshot.campaigns.rehearsing import Rehearsal, Rehearsing
from earshot.console.overview import data_of
from storage.campaigns import CampaignRow, RoundRow

Move: TypeAlias = Literal["start", "pause", "resume", "stop"]

MOVES: Final[dict[str, tuple[Move, ...]]] = {
    "draft": ("start",),
    "running": ("pause", "stop"),
    "paused": ("resume", "stop"),
}
"""State → what can be done with a campaign that is in it."""

_DEEDS: Final[dict[Move, Deed]] = {
    "start": Deed.CAMPAIGN_STARTED,
    "pause": Deed.CAMPAIGN_PAUSED,
    "resume": Deed.CAMPAIGN_RESUMED,
    "stop": Deed.CAMPAIGN_STOPPED,
}

AT_ONCE = 50
"""So many of those who have not answered are listed, then as many more."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A campaign, and what its survey is called."""

    row: CampaignRow
    subject: Subject
    title: str
    anonymous: bool

    @property
    def plan(self) -> Plan:
        """Its plan as it was taken down."""
        return from_json(self.row.plan)


@dataclass(frozen=True, slots=True)
class Missing:
    """Somebody who was asked and has not answered; `name` as far as it is known."""

    invitation: int
    respondent: str
    name: str
    channel: str | None
    round: str | None


def subject_of(earshot: Earshot, survey: str) -> Subject:
    """What a campaign that asks `survey` is about."""
    return _subject(survey, _script(earshot, survey))


def surveys(earshot: Earshot, by: Account) -> list[str]:
    """The published surveys that `by` may have people asked."""
    with earshot.database.read() as uow:
        scripts = Surveys(uow, earshot.catalogue)
        known = {row.name: scripts.of(row.name) for row in uow.surveys.all()}
    return [
        name
        for name, script in sorted(known.items())
        if script and not refusal(by, Action.RUN_CAMPAIGNS, _subject(name, script))
    ]


def standings(earshot: Earshot, by: Account) -> list[Standing]:
    """The campaigns that `by` may run, the newest first."""
    with earshot.database.read() as uow:
        rows = uow.campaigns.all()
        scripts = Surveys(uow, earshot.catalogue)
        found = [_standing(row, scripts.of(row.survey)) for row in reversed(rows)]
    return [one for one in found if not refusal(by, Action.RUN_CAMPAIGNS, one.subject)]


def named(earshot: Earshot, name: str) -> Standing:
    """The campaign of this name.

    Raises:
        UnknownCampaignError: there is none.
    """
    with earshot.database.read() as uow:
        row = life.named(uow, name)
        return _standing(row, Surveys(uow, earshot.catalogue).of(row.survey))


def funnels(earshot: Earshot, found: Sequence[Standing]) -> dict[str, Funnel]:
    """How far each of these came, by its name; a draft came nowhere. Looks at all invitations."""
    names = [one.row.name for one in found if one.row.state != "draft"]
    return {name: counting.funnel(earshot.database, earshot.catalogue, name) for name in names}


def rounds(earshot: Earshot, row: CampaignRow) -> list[RoundRow]:
    """Each time that it asked, the latest first."""
    with earshot.database.read() as uow:
        return uow.campaigns.rounds(row.id or 0)[::-1]


def rehearse(earshot: Earshot, plan: Plan) -> Rehearsal:
    """Whom the next round of `plan` would ask, and whom not and why. Nothing is written.

    Raises:
        BadCampaignError, UnknownSurveyError, UnknownSegmentError: it could not begin.
    """
    zone = earshot.settings.zone
    now = earshot.clock.now()
    return Rehearsing(earshot.database, earshot.catalogue, earshot.where, now, zone).rehearse(plan)


def add(earshot: Earshot, plan: Plan, *, by: Account) -> CampaignRow:
    """Take `plan` down as a draft; it is remembered who did.

    Raises:
        BadCampaignError, UnknownSurveyError, UnknownSegmentError: it cannot be.
    """
    row = life.define(earshot.database, earshot.catalogue, plan, now=earshot.clock.now())
    _note(earshot, by, Deed.CAMPAIGN_ADDED, row.name)
    return row


def move(earshot: Earshot, name: str, to: Move, *, by: Account) -> None:
    """Start, pause, resume or stop a campaign; it is remembered who did.

    Raises:
        UnknownCampaignError, BadCampaignError: it cannot be, as it stands.
    """
    database, now = earshot.database, earshot.clock.now()
    moves: dict[Move, Callable[[], object]] = {
        "start": lambda: life.start(database, name, now=now, operator=earshot.settings.zone),
        "pause": lambda: life.pause(database, name),
        "resume": lambda: life.resume(database, name, now=now),
        "stop": lambda: life.stop(database, name),
    }
    moves[to]()
    _note(earshot, by, _DEEDS[to], name)


def apart(earshot: Earshot, name: str, by: str, round_: str | None) -> dict[str, Funnel]:
    """How far a campaign, or one round of it, came: as one, by channel, or by segment.

    Raises:
        UnknownCampaignError, NotToldError: there is no such campaign, or it is anonymous.
    """
    of = earshot.database, earshot.catalogue, name
    match by:
        case "channel":
            return counting.by_channel(*of, round_=round_)
        case "segment":
            return counting.by_segment(*of, round_=round_)
        case _:
            return {"": counting.funnel(*of, round_=round_)}


def missing(
    earshot: Earshot, name: str, *, by: Account, round_: str | None, after: int
) -> list[Missing]:
    """Those who were asked and have not answered, a page of them; that it was seen is remembered.

    Raises:
        UnknownCampaignError, NotToldError: there is no such campaign, or it is anonymous.
    """
    rows = counting.missing(
        earshot.database, earshot.catalogue, name, round_=round_, after=after, limit=AT_ONCE
    )
    with earshot.database.begin() as uow:
        known = {one.id: one for one in uow.people.these({row.respondent_id for row in rows})}
        now = earshot.clock.now()
        note(uow, by, Deed.NONRESPONDERS_SEEN, about("campaign", name), now=now)
    return [
        Missing(
            row.invitation_id,
            row.respondent_id,
            (known[row.respondent_id].name or "") if row.respondent_id in known else "",
            row.channel_kind,
            row.round,
        )
        for row in rows
    ]


def free_name(earshot: Earshot, survey: str) -> str:
    """A name for a new campaign that asks `survey`."""
    with earshot.database.read() as uow:
        taken = {row.name for row in uow.campaigns.all()}
    day = first_day(earshot)
    wanted = [f"{survey[:48]}-{day}", *(f"{survey[:48]}-{day}-{n}" for n in range(2, 100))]
    return next((name for name in wanted if name not in taken), wanted[0])


def first_day(earshot: Earshot) -> str:
    """The day on which a new campaign could begin."""
    today = earshot.clock.now().astimezone(earshot.settings.zone).date()
    return (today + timedelta(days=1)).isoformat()


def written(row: CampaignRow) -> Sequence[tuple[str, str]]:
    """The plan of `row`, key by key."""
    found: dict[str, object] = json.loads(row.plan)
    return [(key, _plain(value)) for key, value in found.items()]


def _plain(value: object) -> str:
    match value:
        case list():
            return ", ".join(map(_plain, value)) or "–"
        case dict():
            return ", ".join(f"{key}: {_plain(one)}" for key, one in value.items())
        case _:
            return str(value)


def _standing(row: CampaignRow, script: Script | None) -> Standing:
    title = script.title if script else row.survey
    return Standing(row, _subject(row.survey, script), title, script is None or script.anonymous)


def _subject(survey: str, script: Script | None) -> Subject:
    return Subject(survey, data_of(script) if script else None)


def _script(earshot: Earshot, survey: str) -> Script | None:
    with earshot.database.read() as uow:
        return Surveys(uow, earshot.catalogue).of(survey)


def _note(earshot: Earshot, by: Account, deed: Deed, name: str) -> None:
    with earshot.database.begin() as uow:
        note(uow, by, deed, about("campaign", name), now=earshot.clock.now())
