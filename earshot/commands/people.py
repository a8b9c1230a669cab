"""`people`: whom we may ask, taken down, looked at, merged, and left alone."""

import json
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from typing import Any, get_args

import click

from earshot import privacy
from earshot.bootstrap import Earshot
from earshot.commands.context import Context, pass_context
from earshot.commands.people_lists import import_list, slack
from earshot.commands.scripts import FORMAT
from earshot.people import merging, permissions
from earshot.people.finding import search
from storage.people import PersonRow
from storage.rows import AddressKind
from storage.unit_of_work import UnitOfWork

KIND = click.option(
    "--channel",
    "kinds",
    type=click.Choice(get_args(AddressKind)),
    multiple=True,
    help="Only at addresses of this kind; may be repeated. Else everywhere.",
)


@click.group()
def people() -> None:
    """Import, find and merge the people we may ask; record consent and opt-outs.

    A PERSON is named by their id, or by one of their addresses.
    """


@people.command("list")
@click.option("--search", "words", default="", help="In a name, an account or an address.")
@click.option("--after", default="", metavar="ID", help="Only those behind this id.")
@click.option("--limit", type=click.IntRange(1, 1000), default=50, show_default=True)
@FORMAT
@pass_context
def list_(context: Context, words: str, after: str, limit: int, format_: str) -> None:
    """The people we know, in the order of their ids."""
    with context.earshot() as earshot, earshot.database.read() as uow:
        found = search(uow, words, after=after, limit=limit)
        total = uow.people.count()
    if format_ == "json":
        click.echo(json.dumps([as_json(person) for person in found], ensure_ascii=False))
        return
    for person in found:
        click.echo(_line(person))
    click.echo(f"{len(found)} of {total} people.")
    if len(found) == limit:
        click.echo(f"More with --after {found[-1].id}")


@people.command()
@click.argument("person")
@FORMAT
@pass_context
def show(context: Context, person: str, format_: str) -> None:
    """What is known of PERSON. (`earshot privacy export` gives everything they said, too.)"""
    with context.earshot() as earshot, earshot.database.read() as uow:
        found = uow.people.get(privacy.respondent_of(uow, person))
    assert found is not None
    told = as_json(found)
    if format_ == "json":
        click.echo(json.dumps(told, ensure_ascii=False))
        return
    for name, value in told.items():
        if name != "addresses" and value not in (None, {}):
            click.echo(f"{name + ':':<16}{value}")
    for address in told["addresses"]:
        marks = [f"{name} {address[name]}" for name in _MARKS if address[name]]
        click.echo(f"{address['kind'] + ':':<16}{', '.join([address['value'], *marks])}")


@people.command()
@click.argument("persons", nargs=-1, required=True, metavar="PERSON PERSON...")
@pass_context
def merge(context: Context, persons: tuple[str, ...]) -> None:
    """Make one person of all these. The one we knew first stays; opt-outs hold for all."""
    with context.earshot() as earshot, earshot.database.begin() as uow:
        ids = [privacy.respondent_of(uow, person) for person in persons]
        stays = merging.merge(uow, ids, now=earshot.clock.now())
    click.echo(f"They are one person now: {stays}.")


@people.command("opt-out")
@click.argument("person")
@KIND
@click.option("--reason", default="by an admin", show_default=True)
@pass_context
def opt_out(context: Context, person: str, kinds: tuple[str, ...], reason: str) -> None:
    """Ask PERSON nothing more. What waits to be sent to them is withdrawn."""
    with context.earshot() as earshot, _found(earshot, person) as (uow, id_):
        now = earshot.clock.now()
        today = earshot.conversing.means.day(now)
        permissions.opt_out(uow, id_, kinds=kinds or None, reason=reason, now=now, today=today)
    click.echo(f"{id_} is asked nothing more{_where(kinds)}.")


@people.command("opt-in")
@click.argument("person")
@KIND
@pass_context
def opt_in(context: Context, person: str, kinds: tuple[str, ...]) -> None:
    """Take back an opt-out of PERSON, because they said so."""
    with context.earshot() as earshot, _found(earshot, person) as (uow, id_):
        permissions.opt_in(uow, id_, kinds=kinds or None, now=earshot.clock.now())
        everywhere = uow.respondents.opted_out(id_)
    if everywhere:
        click.echo(f"{id_} opted out of everything, and is still asked nothing.")
    else:
        click.echo(f"{id_} may be asked again{_where(kinds)}.")


@people.command()
@click.argument("person")
@KIND
@click.option("--withdraw", is_flag=True, help="They do not agree any more.")
@pass_context
def consent(context: Context, person: str, kinds: tuple[str, ...], *, withdraw: bool) -> None:
    """Record that PERSON agreed to be asked. It takes no opt-out back."""
    with context.earshot() as earshot, _found(earshot, person) as (uow, id_):
        at = None if withdraw else earshot.clock.now()
        permissions.consent(uow, id_, kinds=kinds or None, at=at)
    word = "does not agree" if withdraw else "agreed"
    click.echo(f"{id_} {word} to be asked{_where(kinds)}.")


_MARKS = ("consent_at", "opted_out_at", "unreachable")


def as_json(person: PersonRow) -> dict[str, Any]:
    """What is known of `person`."""
    told = asdict(person)
    shown = ("kind", "channel", "value", *_MARKS)
    told["addresses"] = [{name: row[name] for name in shown} for row in told["addresses"]]
    plain: dict[str, Any] = json.loads(json.dumps(told, default=lambda moment: moment.isoformat()))
    return plain


@contextmanager
def _found(earshot: Earshot, person: str) -> Iterator[tuple[UnitOfWork, str]]:
    with earshot.database.begin() as uow:
        yield uow, privacy.respondent_of(uow, person)


def _line(person: PersonRow) -> str:
    reached = ", ".join(f"{row.kind}:{row.value}" for row in person.addresses)
    mark = "  (opted out)" if person.opted_out_at else ""
    return f"{person.id}  {person.name or '-'}  {person.account or '-'}  {reached}{mark}"


def _where(kinds: Collection[str]) -> str:
    return f" by {' or '.join(kinds)}" if kinds else ""


people.add_command(import_list)
people.add_command(slack)

COMMANDS = (people,)
