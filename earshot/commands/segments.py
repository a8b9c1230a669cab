"""`segments`: named conditions over people."""

import json

import click

from earshot.commands.context import Context, pass_context
from earshot.commands.listing import say_list
from earshot.commands.scripts import FORMAT
from earshot.people import segments as defining
from storage.people import SegmentRow


@click.group()
def segments() -> None:
    """Name groups of people by what is known of them; campaigns and caps go by these names.

    A condition looks at language, territory, timezone, name, account, persona, touch, channel,
    channels, consent, and at any property: `territory == 'SE' and 'slack' in channels`.
    """


@segments.command("set")
@click.argument("name")
@click.argument("condition")
@click.option("--cap", type=int, metavar="HOURS", help="They are asked no oftener than this.")
@FORMAT
@pass_context
def set_(context: Context, name: str, condition: str, cap: int | None, format_: str) -> None:
    """Call those for whom CONDITION holds NAME, and say how many they are now."""
    with context.earshot() as earshot:
        with earshot.database.read() as uow:
            known = defining.known_properties(uow)
        with earshot.database.begin() as uow:
            now = earshot.clock.now()
            defining.define(uow, name, condition, cap_hours=cap, now=now, known=known)
        _say_count(name, defining.count(earshot.database, name), format_)


@segments.command("list")
@FORMAT
@pass_context
def list_(context: Context, format_: str) -> None:
    """Every segment with its condition."""
    with context.earshot() as earshot, earshot.database.read() as uow:
        found = defining.all_segments(uow)
    say_list("segment", found, format_, line=_line)


@segments.command()
@click.argument("name")
@FORMAT
@pass_context
def count(context: Context, name: str, format_: str) -> None:
    """How many people are in the segment NAME just now."""
    with context.earshot() as earshot:
        _say_count(name, defining.count(earshot.database, name), format_)


@segments.command()
@click.argument("name")
@pass_context
def delete(context: Context, name: str) -> None:
    """Forget the segment NAME; its people stay."""
    with context.earshot() as earshot, earshot.database.begin() as uow:
        defining.delete(uow, name)
    click.echo(f"The segment {name} is gone.")


def _say_count(name: str, n: int, format_: str) -> None:
    if format_ == "json":
        click.echo(json.dumps({"segment": name, "people": n}))
    else:
        click.echo(f"{name}: {'1 person' if n == 1 else f'{n} people'}.")


def _line(row: SegmentRow) -> str:
    cap = f"  (every {row.cap_hours} h at most)" if row.cap_hours else ""
    return f"{row.name:<20} {row.condition}{cap}"


COMMANDS = (segments,)
