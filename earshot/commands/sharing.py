"""`links`: surveys that anybody may answer, by a web page, our bot, or a word sent by SMS."""

import json
from dataclasses import asdict
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import click

from earshot import linking, reaching
from earshot.bootstrap import Earshot
from earshot.commands.context import Context, pass_context
from earshot.commands.listing import say_list
from earshot.commands.scripts import FORMAT
from earshot.inviting import Invitation
from earshot.linking import WAYS, Way
from storage.rows import LinkRow

QR = click.option(
    "--qr", type=click.Path(path_type=Path), metavar="FILE", help="Draw it, as .svg or .png."
)


def property_of(text: str) -> tuple[str, str]:
    """The name and the value of a property on the command line."""
    name, equals, value = text.partition("=")
    if not equals:
        raise click.UsageError("A property is written NAME=VALUE.")
    return name.strip(), value.strip()


@click.group()
def links() -> None:
    """Links that let anybody answer, up to a limit: to print, to post, to draw as QR codes."""


@links.command()
@click.argument("survey")
@click.option("--code", help="The word of the link, which also opens SURVEY by SMS; else made up.")
@click.option("--most", type=click.IntRange(1), help="How many may come by it.")
@click.option("--expires", type=click.DateTime(["%Y-%m-%d"]), help="The last day of it.")
@click.option("-l", "--language", help="Language tag, such as sv; else the visitor's own.")
@click.option("properties", "--property", metavar="NAME=VALUE", multiple=True)
@click.option("--for", "way", type=click.Choice(WAYS), default="web", help="What --qr draws.")
@QR
@FORMAT
@pass_context
def add(
    context: Context,
    survey: str,
    code: str | None,
    most: int | None,
    expires: datetime | None,
    language: str | None,
    properties: tuple[str, ...],
    way: Way,
    qr: Path | None,
    format_: str,
) -> None:
    """Make a link to SURVEY, and print where it is to be had."""
    invitation = Invitation(survey, language, dict(map(property_of, properties)))
    with context.earshot() as earshot:
        link = linking.add(
            earshot.conversing.means,
            invitation,
            code=code,
            most=most,
            expires_at=_end_of(earshot, expires),
            new_secret=earshot.ids.secret(),
        )
        addresses = reaching.addresses(earshot, link.code)
        if qr:
            linking.draw(reaching.address(earshot, way, link.code), qr)
    if format_ == "json":
        click.echo(json.dumps({"code": link.code, **addresses}))
        return
    click.echo(f"{link.code} opens {survey}.")
    for name, address in addresses.items():
        click.echo(f"  {name:<9} {address}")
    if not addresses:
        click.echo("  It leads nowhere yet: set EARSHOT_PUBLIC_URL, or connect a channel.")


@links.command("list")
@FORMAT
@pass_context
def list_(context: Context, format_: str) -> None:
    """List the links: where each leads, and how many came by it."""
    with context.earshot() as earshot:
        found, now = linking.all_links(earshot.conversing.means), earshot.clock.now()
    say_list("link", found, format_, line=partial(_line, now), plain=_plain)


@links.command()
@click.argument("code")
@pass_context
def remove(context: Context, code: str) -> None:
    """Make the link CODE lead nowhere. Who has begun may go on."""
    with context.earshot() as earshot:
        linking.remove(earshot.conversing.means, code)
    click.echo(f"{code} leads nowhere any more.")


def _end_of(earshot: Earshot, day: datetime | None) -> datetime | None:
    """The end of `day` where days are counted."""
    if day is None:
        return None
    return day.replace(tzinfo=earshot.settings.zone) + timedelta(days=1)


def _line(now: datetime, link: LinkRow) -> str:
    of = f" of {link.most}" if link.most is not None else ""
    until = f", until {link.expires_at:%Y-%m-%d %H:%M} UTC" if link.expires_at else ""
    over = "" if link.open(now) else ", over"
    return f"{link.code:<12} {link.survey:<24} {link.used}{of} came{until}{over}"


def _plain(link: LinkRow) -> dict[str, object]:
    return asdict(link) | {"properties": json.loads(link.properties)}


COMMANDS = (links,)
