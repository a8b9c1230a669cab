"""`migrate`, `alerts`, `doctor`, `privacy`: an operator's commands."""

import asyncio
import json
import sys
from collections.abc import Mapping
from dataclasses import asdict
from operator import attrgetter

import click

from earshot.commands.context import Context, pass_context
from earshot.commands.files import counted
from earshot.commands.scripts import FORMAT
from earshot.errors import EarshotError
from earshot.examining import examine, examine_outside, shown_place
from earshot.privacy import erase_person, export_person
from storage.rows import AlertRow


@click.command()
@pass_context
def migrate(context: Context) -> None:
    """Bring the database to the form that this program knows."""
    with context.earshot() as earshot:
        click.echo(f"The database is at {earshot.database.current_revision()}.")


@click.group(invoke_without_command=True)
@FORMAT
@click.pass_context
def alerts(click_context: click.Context, format_: str) -> None:
    """List the alerts that nobody has dealt with yet; `show` one, or say it is `done`.

    Each says whether its owner was told, where, and if not, why not.
    """
    if click_context.invoked_subcommand:
        return
    context = click_context.find_object(Context)
    assert context is not None
    with context.earshot() as earshot, earshot.database.read() as uow:
        rows = sorted(uow.alerts.open(), key=attrgetter("created_at", "id"))
    recipients = context.settings.recipients
    if format_ == "json":
        click.echo(json.dumps([_alert(row, recipients) for row in rows]))
        return
    for row in rows:
        about = f" about `{row.key}`" if row.key else ""
        click.echo(
            f"{row.id:>5}  {row.created_at:%Y-%m-%d %H:%M}  {row.recipient}: {row.kind} in"
            f" {row.survey}{about}"
        )
        click.echo(f"       {_delivery(row, recipients)}")
    click.echo(f"{counted(len(rows), 'open alert')}. `earshot alerts show ID` tells the rest.")


@alerts.command()
@click.argument("id_", metavar="ID", type=int)
@pass_context
def show(context: Context, id_: int) -> None:
    """What was said in the conversation that raised alert ID, and how to reach the person."""
    with context.earshot() as earshot, earshot.database.read() as uow:
        alert = next((row for row in uow.alerts.open() if row.id == id_), None)
        if alert is None or alert.session_id is None:
            raise EarshotError(f"There is no open alert {id_}. See `earshot alerts`.")
        session = uow.sessions.find([alert.session_id]).get(alert.session_id)
        person = session.respondent_id if session else None
        answers = uow.answers.of_session(alert.session_id)
        addresses = uow.respondents.addresses(person) if person else []
    for answer in answers:
        click.echo(f"{answer.key}: {answer.raw}")
    for address in addresses:
        purpose = f" (for {address.purpose})" if address.purpose else ""
        click.echo(f"{address.kind}: {address.value}{purpose}")
    if not addresses:
        click.echo("Nobody knows how to reach this person.")


@alerts.command()
@click.argument("id_", metavar="ID", type=int)
@pass_context
def done(context: Context, id_: int) -> None:
    """Somebody dealt with alert ID: it leaves the list."""
    with context.earshot() as earshot, earshot.database.begin() as uow:
        known = uow.alerts.set_state(id_, "done")
    if not known:
        raise EarshotError(f"There is no alert {id_}. See `earshot alerts`.")
    click.echo(f"Alert {id_} is done.")


def _alert(row: AlertRow, recipients: Mapping[str, str]) -> dict[str, object]:
    fields = ("id", "survey", "session_id", "kind", "key", "recipient", "state", "error")
    return {name: getattr(row, name) for name in fields} | {
        "created_at": row.created_at.isoformat(),
        "address": _where(row, recipients),
        "next_try": row.due_at.isoformat() if row.due_at else None,
    }


def _delivery(row: AlertRow, recipients: Mapping[str, str]) -> str:
    """Whether the recipient was told, where, and if not, why not."""
    where = _where(row, recipients)
    if row.state == "delivered":
        return f"told at {where}" if where else "told"
    if where is None:
        return f"not told: EARSHOT_RECIPIENTS has no address for {row.recipient}"
    if row.error is None:
        return f"not told yet; `earshot serve` or `work` does it, at {where}"
    if row.due_at is None:
        return f"not told: {where} does not take it ({row.error})"
    return f"not told yet ({row.error}); {where} is tried again at {row.due_at:%H:%M} UTC"


def _where(row: AlertRow, recipients: Mapping[str, str]) -> str | None:
    address = recipients.get(row.recipient)
    return None if address is None else shown_place(address)


@click.command()
@click.option("--retry", is_flag=True, help="Accept the messages that failed once more.")
@FORMAT
@pass_context
def doctor(context: Context, retry: bool, format_: str) -> None:
    """Look at settings, database, scripts, messages and channels, and say what to do."""
    with context.earshot() as earshot:
        if retry:
            with earshot.database.begin() as uow:
                again = [uow.inbox.retry(row.id or 0) for row in uow.inbox.failed(limit=10_000)]
            click.echo(f"{sum(again)} messages will be run again by the worker.", err=True)
        consulting = earshot.conversing.means.consulting
        outside = examine_outside(
            earshot.channels.values(),
            earshot.settings.public_url,
            consulting.classifier if consulting else None,
        )
        findings = [*examine(earshot), *asyncio.run(outside)]
    if format_ == "json":
        click.echo(json.dumps([asdict(finding) for finding in findings]))
    else:
        for finding in findings:
            mark = click.style(f"{finding.level:<7}", fg=_COLOURS[finding.level])
            click.echo(f"{mark} {finding.fact} {finding.cure}".rstrip())
    if any(finding.level == "error" for finding in findings):
        sys.exit(1)


@click.group()
def privacy() -> None:
    """Give a person everything we know of them, or forget them.

    PERSON is an address (their id at the host site, an e-mail address, a phone number) or a
    respondent's id.
    """


@privacy.command("export")
@click.argument("person")
@pass_context
def export_(context: Context, person: str) -> None:
    """Print everything that is stored about PERSON, as JSON."""
    with context.earshot() as earshot:
        found = export_person(earshot.database, person)
    click.echo(json.dumps(found, ensure_ascii=False, indent=2))


@privacy.command()
@click.argument("person")
@click.option("--with-answers", is_flag=True, help="Remove the ratings too; scores will change.")
@click.option("--yes", is_flag=True, help="Do not ask whether it is meant.")
@pass_context
def erase(context: Context, person: str, with_answers: bool, yes: bool) -> None:
    """Remove PERSON and their words for good; ratings stay, joined to nobody."""
    with context.earshot() as earshot:
        export_person(earshot.database, person)
        if not yes and not click.confirm(f"Forget {person} for good?"):
            click.echo("Nothing was removed.")
            return
        erased = erase_person(
            earshot.database,
            person,
            with_answers=with_answers,
            key=earshot.key(),
            now=earshot.clock.now(),
            new_id=earshot.ids.new,
        )
        compacted = earshot.database.compact()
    n = counted(erased.addresses, "address")
    click.echo(f"Erased. {n} will not be asked again. {erased.note}")
    if not compacted:
        click.echo("Traces may stay in unused parts of the file until the database is less busy.")


_COLOURS = {"ok": "green", "warning": "yellow", "error": "red"}

COMMANDS = (migrate, alerts, doctor, privacy)
