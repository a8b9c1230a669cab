"""`webhooks`: which programs are told what happens, and what they have not heard."""

import asyncio
import json
import sys
from datetime import datetime
from typing import Any

import click

from earshot.bootstrap import Earshot
from earshot.commands.context import Context, pass_context
from earshot.commands.files import counted
from earshot.commands.listing import say_list
from earshot.commands.results import DAY
from earshot.commands.scripts import FORMAT
from earshot.notifying import hooks
from earshot.notifying.attempts import Attempt
from earshot.notifying.hooks import Listed
from earshot.notifying.outward import client
from earshot.notifying.telling import EVENTS
from storage.webhooks import NotificationRow, WebhookRow

_LIMIT = click.option(
    "--limit", type=click.IntRange(1, 10_000), default=20, show_default=True, help="So many."
)


@click.group()
def webhooks() -> None:
    """The programs that are told at once what happens: a signed POST to each one's address."""


@webhooks.command()
@click.argument("url")
@click.option(
    "--event",
    "events",
    type=click.Choice(EVENTS),
    multiple=True,
    help="Tell this; may be repeated. Without it all is told.",
)
@click.option(
    "--with-verbatims",
    is_flag=True,
    help="Tell what people wrote, too: personal data then leaves Earshot.",
)
@pass_context
def add(context: Context, url: str, events: tuple[str, ...], with_verbatims: bool) -> None:
    """Tell URL what happens from now on, and print once the secret that proves it was us."""
    with context.earshot() as earshot:
        asyncio.run(_check(earshot, url))
        row = hooks.add(
            earshot.database,
            url,
            events,
            verbatims=with_verbatims,
            now=earshot.clock.now(),
            new_id=earshot.ids.new,
            secret=earshot.ids.key(),
        )
    click.echo(
        f"{row.id} is told {_events(row)}. Its receiver checks signatures with this secret:"
    )
    click.echo(f"  {row.secret}")
    click.echo(f"It is shown this once. Try it: earshot webhooks test {row.id}")


@webhooks.command("list")
@FORMAT
@pass_context
def list_(context: Context, format_: str) -> None:
    """List the webhooks: what they are told, and how much they have not heard."""
    with context.earshot() as earshot:
        found = hooks.listed(earshot.database)
    say_list("webhook", found, format_, line=_lines, plain=_plain)


@webhooks.command()
@click.argument("webhook")
@_LIMIT
@FORMAT
@pass_context
def show(context: Context, webhook: str, limit: int, format_: str) -> None:
    """Show what WEBHOOK was told last, newest first."""
    with context.earshot() as earshot:
        row, rows = hooks.show(earshot.database, webhook, limit=limit)
    if format_ == "text":
        click.echo(f"{row.url}: {_state(row)}; {_events(row)}")
    say_list("event", rows, format_, line=_line, plain=_told)


@webhooks.command()
@click.argument("webhook")
@_LIMIT
@FORMAT
@pass_context
def failures(context: Context, webhook: str, limit: int, format_: str) -> None:
    """Show what WEBHOOK has not heard although we tried, newest first, with the errors."""
    with context.earshot() as earshot:
        rows = hooks.failures(earshot.database, webhook, limit=limit)
    say_list("event", rows, format_, line=_line, plain=_told)


@webhooks.command()
@click.argument("webhook")
@click.argument("number", type=int, required=False)
@click.option("--since", type=DAY, help="All that happened from this day on and was given up.")
@pass_context
def replay(context: Context, webhook: str, number: int | None, since: datetime | None) -> None:
    """Tell WEBHOOK once more: the one under NUMBER, or all that was given up --since a day.

    Each keeps its id, by which a receiver knows what it has heard before. A disabled webhook is
    active again.
    """
    if (number is None) == (since is None):
        raise click.UsageError("Say what to tell again: a NUMBER, or --since a day.")
    with context.earshot() as earshot:
        now = earshot.clock.now()
        if number is not None:
            hooks.replay(earshot.database, webhook, number, now=now)
        n = 1
        if since is not None:
            start = since.replace(tzinfo=earshot.settings.zone)
            n = hooks.replay_failed(earshot.database, webhook, start, now=now)
    click.echo(f"{counted(n, 'event')} will be told again by `earshot serve` or `work`.")


@webhooks.command()
@click.argument("webhook")
@pass_context
def test(context: Context, webhook: str) -> None:
    """Tell WEBHOOK of a trial at once (`webhook.test`), and say what came of it."""
    with context.earshot() as earshot:
        row, _ = hooks.show(earshot.database, webhook, limit=1)
        tried = asyncio.run(_try_out(earshot, row))
    if tried.error is not None:
        click.echo(f"{row.url} did not hear us: {tried.error}.", err=True)
        sys.exit(1)
    click.echo(f"{row.url} has heard us.")


@webhooks.command()
@click.argument("webhook")
@pass_context
def remove(context: Context, webhook: str) -> None:
    """Tell WEBHOOK nothing more, and forget what it was told."""
    with context.earshot() as earshot:
        hooks.remove(earshot.database, webhook)
    click.echo(f"{webhook} is removed.")


async def _check(earshot: Earshot, url: str) -> None:
    async with earshot.outward() as outward:
        await hooks.check(url, outward)


async def _try_out(earshot: Earshot, row: WebhookRow) -> Attempt:
    async with client(earshot.outward()) as sending:
        now = earshot.clock.now()
        return await hooks.try_out(sending, row, now=now, new_id=earshot.ids.new)


def _events(row: WebhookRow) -> str:
    words = " with verbatims" if row.verbatims else ""
    return f"{', '.join(json.loads(row.events)) or 'all events'}{words}"


def _state(row: WebhookRow) -> str:
    if row.state == "disabled":
        return f"disabled: {row.reason}"
    if row.failing_since is not None:
        return f"active, but nothing was heard since {row.failing_since:%Y-%m-%d %H:%M} UTC"
    return "active"


def _lines(one: Listed) -> str:
    told = f"{one.told} told, {one.due} waiting, {one.failed} given up"
    return f"{one.row.id}  {one.row.url}\n    {_state(one.row)}; {_events(one.row)}; {told}"


def _line(row: NotificationRow) -> str:
    error = f" ({row.error}, {counted(row.attempts, 'attempt')})" if row.error else ""
    return f"{row.id:>7}  {row.created_at:%Y-%m-%d %H:%M}  {row.event}  {row.state}{error}"


def _told(row: NotificationRow) -> dict[str, Any]:
    """All but the body, in which a person may be named."""
    return {
        "number": row.id,
        "id": row.key,
        "event": row.event,
        "state": row.state,
        "attempts": row.attempts,
        "error": row.error,
        "created_at": row.created_at,
        "due_at": row.due_at if row.state == "due" else None,
    }


def _plain(one: Listed) -> dict[str, Any]:
    """All but the secret."""
    row = one.row
    return {
        "id": row.id,
        "url": row.url,
        "events": json.loads(row.events),
        "verbatims": row.verbatims,
        "state": row.state,
        "reason": row.reason,
        "failing_since": row.failing_since,
        "created_at": row.created_at,
        "told": one.told,
        "waiting": one.due,
        "given_up": one.failed,
    }


COMMANDS = (webhooks,)
