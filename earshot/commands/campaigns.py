"""`campaigns`: whom we ask by a plan, when, and what came of it."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from earshot.bootstrap import Earshot
from earshot.campaigns import campaigns as life
from earshot.campaigns import funnel as counting
from earshot.campaigns import plans
from earshot.campaigns.funnel import STEPS, Funnel
from earshot.campaigns.rehearsing import Rehearsal, Rehearsing
from earshot.commands.context import Context, pass_context
from earshot.commands.files import source
from earshot.commands.listing import say_list
from earshot.commands.scripts import FORMAT
from storage.campaigns import CampaignRow, RoundRow

_ROUND = click.option("--round", "round_", metavar="DAY", help="Only this round of it.")
_CURES: Mapping[str, str] = {
    "no_address": " (import addresses of the plan's channels)",
    "no_consent": " (record their consent: earshot people consent)",
    "not_set_up": " (set the channel up: earshot doctor)",
    "channel_down": " (its platform refuses us: earshot doctor)",
}
"""What would let those be asked who are left out for a reason."""


@click.group()
def campaigns() -> None:
    """Ask an audience by a plan: once, again and again, or a share of it a day."""


@campaigns.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@pass_context
def add(context: Context, file: Path) -> None:
    """Take down the plan in FILE as a new campaign; it asks nobody before it is started."""
    plan = plans.read(source(file))
    with context.earshot() as earshot:
        life.define(earshot.database, earshot.catalogue, plan, now=earshot.clock.now())
    click.echo(f"The campaign `{plan.campaign}` is there. See whom it would ask:")
    click.echo(f"  earshot campaigns rehearse {plan.campaign}")
    click.echo(f"and let it begin: earshot campaigns start {plan.campaign}")


@campaigns.command("list")
@FORMAT
@pass_context
def list_(context: Context, format_: str) -> None:
    """Every campaign, and where it stands."""
    with context.earshot() as earshot, earshot.database.read() as uow:
        rows = uow.campaigns.all()
    say_list("campaign", rows, format_, line=_line, plain=_campaign)


@campaigns.command()
@click.argument("campaign")
@FORMAT
@pass_context
def show(context: Context, campaign: str, format_: str) -> None:
    """The plan of CAMPAIGN, and its rounds so far."""
    with context.earshot() as earshot, earshot.database.read() as uow:
        row = life.named(uow, campaign)
        rounds = uow.campaigns.rounds(row.id or 0)
    if format_ == "json":
        told = _campaign(row) | {"rounds": [_round(one) for one in rounds]}
        click.echo(json.dumps(told, ensure_ascii=False))
        return
    click.echo(f"{row.name}: {row.state}, asks `{row.survey}`; {_next(row)}")
    for key, value in json.loads(row.plan).items():
        click.echo(f"  {key}: {value if isinstance(value, str) else json.dumps(value)}")
    for one in rounds:
        left_out = ", ".join(f"{n} {reason}" for reason, n in json.loads(one.left_out).items())
        click.echo(
            f"Round {one.name}: {one.state}, audience {one.audience}"
            + (f"; left out beforehand: {left_out}" if left_out else "")
        )


@campaigns.command()
@click.argument("what", metavar="CAMPAIGN|FILE")
@FORMAT
@pass_context
def rehearse(context: Context, what: str, format_: str) -> None:
    """Say how many the next round would ask, where, and whom not and why. Nothing is written."""
    with context.earshot() as earshot:
        plan = plans.read(source(Path(what))) if Path(what).is_file() else _plan(earshot, what)
        rehearsing = Rehearsing(
            earshot.database,
            earshot.catalogue,
            earshot.where,
            earshot.clock.now(),
            earshot.settings.zone,
        )
        found = rehearsing.rehearse(plan)
    click.echo(json.dumps(_rehearsed(found)) if format_ == "json" else _in_words(found, plan))


@campaigns.command()
@click.argument("campaign")
@pass_context
def start(context: Context, campaign: str) -> None:
    """Let CAMPAIGN begin; a running `earshot serve` or `work` asks when it is time."""
    with context.earshot() as earshot:
        now, zone = earshot.clock.now(), earshot.settings.zone
        _moved(life.start(earshot.database, campaign, now=now, operator=zone))


@campaigns.command()
@click.argument("campaign")
@pass_context
def pause(context: Context, campaign: str) -> None:
    """Ask and remind nobody until CAMPAIGN is resumed. Who was asked can answer."""
    with context.earshot() as earshot:
        _moved(life.pause(earshot.database, campaign))


@campaigns.command()
@click.argument("campaign")
@pass_context
def resume(context: Context, campaign: str) -> None:
    """Go on with CAMPAIGN where it was paused."""
    with context.earshot() as earshot:
        _moved(life.resume(earshot.database, campaign, now=earshot.clock.now()))


@campaigns.command()
@click.argument("campaign")
@pass_context
def stop(context: Context, campaign: str) -> None:
    """Ask nobody more in CAMPAIGN, for good. Who was asked can answer."""
    with context.earshot() as earshot:
        _moved(life.stop(earshot.database, campaign))


@campaigns.command()
@click.argument("campaign")
@click.option("--by", type=click.Choice(["channel", "segment"]), help="Tell these apart.")
@_ROUND
@FORMAT
@pass_context
def funnel(
    context: Context, campaign: str, by: str | None, round_: str | None, format_: str
) -> None:
    """How far CAMPAIGN came: whom it asked, whom not and why, and who answered."""
    with context.earshot() as earshot:
        of = earshot.database, earshot.catalogue, campaign
        match by:
            case "channel":
                told = counting.by_channel(*of, round_=round_)
            case "segment":
                told = counting.by_segment(*of, round_=round_)
            case _:
                told = {"all": counting.funnel(*of, round_=round_)}
    if format_ == "json":
        click.echo(json.dumps({name: asdict(one) for name, one in told.items()}))
        return
    for name, one in told.items():
        click.echo("\n".join(_lines(name if by else campaign, one)))


@campaigns.command()
@click.argument("campaign")
@_ROUND
@click.option("--limit", type=click.IntRange(1, 100_000), default=100, show_default=True)
@FORMAT
@pass_context
def missing(context: Context, campaign: str, round_: str | None, limit: int, format_: str) -> None:
    """Who was asked in CAMPAIGN and has not answered. Of an anonymous survey nobody is told."""
    with context.earshot() as earshot:
        rows = counting.missing(
            earshot.database, earshot.catalogue, campaign, round_=round_, limit=limit
        )
    if format_ == "json":
        click.echo(json.dumps([asdict(row) for row in rows], default=_written))
        return
    for row in rows:
        click.echo(f"{row.respondent_id}  {row.channel_kind}  {row.asked_at:%Y-%m-%d %H:%M}")
    click.echo(f"{len(rows)} of those asked have not answered.")


def _line(row: CampaignRow) -> str:
    return f"{row.name:24}  {row.state:9}  {row.survey:20}  {_next(row)}"


def _moved(row: CampaignRow) -> None:
    click.echo(f"The campaign `{row.name}` is {row.state}; {_next(row)}.")


def _plan(earshot: Earshot, name: str) -> plans.Plan:
    with earshot.database.read() as uow:
        return plans.from_json(life.named(uow, name).plan)


def _in_words(found: Rehearsal, plan: plans.Plan) -> str:
    budget = f", at most {plan.budget} a day" if plan.budget else ""
    lines = [
        f"Round {found.round} of `{plan.campaign}`, from {found.starts_at:%Y-%m-%d %H:%M} UTC"
        f" on: audience {found.audience}",
        f"  asked: {found.asked.total()}{budget}",
        *_counts(found.asked),
        f"  asked later: {found.later.total()}",
        *_counts(found.later),
        f"  not asked: {found.left_out.total()}",
        *_counts(found.left_out),
        "This is how it would be as people are now. Nothing was written, and nobody was asked.",
    ]
    return "\n".join(lines)


def _counts(counts: Mapping[str, int]) -> list[str]:
    ordered = sorted(counts.items(), key=lambda pair: -pair[1])
    return [
        f"    {reason.replace('_', ' ')}: {n}{_CURES.get(reason, '')}" for reason, n in ordered
    ]


def _rehearsed(found: Rehearsal) -> dict[str, Any]:
    return {
        "round": found.round,
        "starts_at": found.starts_at.isoformat(),
        "audience": found.audience,
        "asked": dict(found.asked),
        "later": dict(found.later),
        "left_out": dict(found.left_out),
    }


def _lines(name: str, told: Funnel) -> list[str]:
    lines = [name]
    if told.audience is not None:
        lines.append(f"  audience: {told.audience}")
        lines.append(f"  excluded: {sum(told.excluded.values())}")
        lines += _counts(told.excluded)
        lines.append(f"  waiting: {told.waiting}")
    lines.append(f"  asked: {told.asked}")
    # What is sent is always known: where it is not told, the campaign is anonymous.
    untold = "not told" if told.sent is None else "not reported"
    for step in STEPS:
        count = getattr(told, step)
        lines.append(f"    {step.replace('_', ' ')}: {untold if count is None else count}")
    return lines


def _next(row: CampaignRow) -> str:
    if row.next_at is None:
        return "no next round"
    # A plan's time is one on the wall: it comes in the far east half a day before it is here.
    return f"next round from {row.next_at:%Y-%m-%d %H:%M} UTC, when its time first comes anywhere"


def _campaign(row: CampaignRow) -> dict[str, Any]:
    return {
        "campaign": row.name,
        "survey": row.survey,
        "state": row.state,
        "next_at": row.next_at.isoformat() if row.next_at else None,
        "plan": json.loads(row.plan),
    }


def _round(row: RoundRow) -> dict[str, Any]:
    return {
        "round": row.name,
        "state": row.state,
        "starts_at": row.starts_at.isoformat(),
        "closes_at": row.closes_at.isoformat(),
        "audience": row.audience,
        "left_out": json.loads(row.left_out),
    }


def _written(value: object) -> str:
    assert isinstance(value, datetime)
    return value.isoformat()


COMMANDS = (campaigns,)
