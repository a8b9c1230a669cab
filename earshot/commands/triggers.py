"""`rules`, `hooks` and `events`: what other programs tell us, and what it leads to."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from earshot.bootstrap import Earshot
from earshot.campaigns.knowing import Surveys
from earshot.commands.context import Context, pass_context
from earshot.commands.files import counted, source
from earshot.commands.listing import say_list
from earshot.commands.scripts import FORMAT
from earshot.errors import EarshotError
from earshot.triggers import hooks as hooked
from earshot.triggers import rules as ruled
from earshot.triggers.events import Outcome, outcome_of
from earshot.triggers.hooks import Hook
from earshot.triggers.rules import Placed, Rule
from storage.events import NEWEST, EventRow

FILE = click.argument("file", type=click.Path(path_type=Path))

_WORDS: Mapping[str, str] = {
    "another_rule": "an earlier rule asks that survey",
    "closed": "the survey is closed",
    "condition": "its condition is not met",
    "erased": "the person asked to be forgotten",
    "no_person": "it names nobody whom we could know",
    "no_rule": "no rule is for such an event",
    "no_survey": "there is no such survey",
    "too_late": "it was told too late",
    "withdrawn": "the case was open again",
}


@click.group()
def rules() -> None:
    """Touchpoint rules: which event leads to which survey, when and where."""


@rules.command("add")
@FILE
@pass_context
def add_rules(context: Context, file: Path) -> None:
    """Put the rules in FILE in force; a rule with a name that is there takes its place."""
    with context.earshot() as earshot:
        placed = _checked(earshot, file)
        with earshot.database.begin() as uow:
            now = earshot.clock.now()
            new = [ruled.keep(uow, one.rule, now=now) for one in placed]
    for one, is_new in zip(placed, new, strict=True):
        click.echo(f"{one.rule.name}: {'added' if is_new else 'changed'}. {_sentence(one.rule)}")


@rules.command("check")
@FILE
@pass_context
def check_rules(context: Context, file: Path) -> None:
    """Name everything that is wrong with the rules in FILE, and change nothing."""
    with context.earshot() as earshot:
        placed = _checked(earshot, file)
    click.echo(f"{counted(len(placed), 'rule')}, all in order.")


@rules.command("list")
@FORMAT
@pass_context
def list_rules(context: Context, format_: str) -> None:
    """List the rules in the order in which they are tried."""
    with context.earshot() as earshot, earshot.database.read() as uow:
        found = ruled.kept(uow)
    say_list("rule", found, format_, line=_rule_line, plain=_written)


@rules.command("remove")
@click.argument("name")
@pass_context
def remove_rule(context: Context, name: str) -> None:
    """Follow the rule NAME no more. What is planned already is asked."""
    with context.earshot() as earshot, earshot.database.begin() as uow:
        if not uow.events.remove_rule(name):
            raise EarshotError(f"There is no rule `{name}`. `earshot rules list` names them.")
    click.echo(f"{name} is removed.")


@click.group()
def hooks() -> None:
    """Programs that may call us: Zendesk, Intercom, Freshdesk, Chatwoot, and any other."""


@hooks.command("add")
@FILE
@pass_context
def add_hook(context: Context, file: Path) -> None:
    """Let the program in FILE call, and say where; a hook with the same name makes way."""
    with context.earshot() as earshot:
        hook, made = hooked.read_hook(source(file), str(file), new_secret=earshot.ids.secret)
        with earshot.database.begin() as uow:
            hooked.keep(uow, hook, now=earshot.clock.now())
        base = earshot.settings.public_url.rstrip("/") or "https://YOUR-EARSHOT"
    click.echo(f"{hook.name} calls {base}/hooks/{hook.name}")
    if made:
        click.echo(f"with this secret, as a password or as `Authorization: Bearer`: {hook.secret}")
        click.echo("It is shown this once. `earshot hooks add` makes another.")


@hooks.command("list")
@FORMAT
@pass_context
def list_hooks(context: Context, format_: str) -> None:
    """List the programs that may call; never their secrets."""
    with context.earshot() as earshot, earshot.database.read() as uow:
        found = hooked.kept(uow)
    say_list("hook", found, format_, line=_hook_line, plain=_written)


@hooks.command("remove")
@click.argument("name")
@pass_context
def remove_hook(context: Context, name: str) -> None:
    """Let the program NAME call no more."""
    with context.earshot() as earshot, earshot.database.begin() as uow:
        if not uow.events.remove_hook(name):
            raise EarshotError(f"There is no hook `{name}`. `earshot hooks list` names them.")
    click.echo(f"{name} may call no more.")


@click.group()
def events() -> None:
    """What other programs told us."""


@events.command("list")
@click.option("--limit", type=click.IntRange(1, 1_000), default=20, show_default=True)
@click.option("--before", type=int, default=NEWEST, help="Only older ones than this number.")
@FORMAT
@pass_context
def list_events(context: Context, limit: int, before: int, format_: str) -> None:
    """List the newest events: what each led to, and why not."""
    with context.earshot() as earshot, earshot.database.read() as uow:
        found = uow.events.page(limit, before)
    say_list("event", found, format_, line=_event_line, plain=_plain)


def _checked(earshot: Earshot, file: Path) -> tuple[Placed, ...]:
    """The rules in `file`, which suit the surveys that there are."""
    placed = ruled.read_rules(source(file), str(file))
    with earshot.database.read() as uow:
        ruled.check(placed, Surveys(uow, earshot.catalogue).all(), str(file))
    return placed


def _written(one: Rule | Hook) -> dict[str, Any]:
    return dict(one.written)


def _rule_line(rule: Rule) -> str:
    return f"{rule.name:<20} {_sentence(rule)}"


def _sentence(rule: Rule) -> str:
    """`On support.closed, when …, 10 minutes after: after-support by sms, email.`"""
    written = rule.written
    when = f", when {written['when']}" if "when" in written else ""
    after = f", {written['after']} after" if "after" in written else ""
    where = f" by {', '.join(rule.channels)}" if rule.channels else ""
    unless = f", unless {' or '.join(rule.unless)}" if rule.unless else ""
    return f"On {rule.on}{when}{after}: {rule.survey}{where}{unless}."


def _hook_line(hook: Hook) -> str:
    proof = "signed" if hook.signs else "brings a secret"
    return f"{hook.name:<20} {hook.kind:<10} /hooks/{hook.name}; {proof}"


def _plain(row: EventRow) -> dict[str, Any]:
    outcome = outcome_of(row)
    return {
        "id": row.id,
        "source": row.source,
        "key": row.key,
        "name": row.name,
        "respondent": row.respondent_id,
        "happened_at": row.happened_at,
        "received_at": row.received_at,
        "properties": json.loads(row.properties),
        "followed": list(outcome.followed),
        "left": dict(outcome.left),
        "reason": outcome.reason,
        "withdrawn": outcome.withdrawn,
    }


def _event_line(row: EventRow) -> str:
    when = f"{row.received_at:%Y-%m-%d %H:%M}"
    return f"{row.id:<6} {when}  {row.source:<16} {row.name:<20} {_led_to(row)}"


def _led_to(row: EventRow) -> str:
    """What became of it in words: the rules followed, and why the others were not."""
    outcome: Outcome = outcome_of(row)
    left = [f"not {name}: {_WORDS.get(why, why)}" for name, why in outcome.left.items()]
    parts = [f"→ {', '.join(outcome.followed)}"] if outcome.followed else []
    if outcome.withdrawn:
        parts.append(f"{counted(outcome.withdrawn, 'question')} taken back")
    if outcome.reason:
        parts.append(_WORDS.get(outcome.reason, outcome.reason))
    return "; ".join([*parts, *left]) or "nothing waited for it"


COMMANDS = (rules, hooks, events)
