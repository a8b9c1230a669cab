"""`migrate`, `alerts`, `doctor`, `privacy`: an operator's commands."""

import json
import sys
from dataclasses import asdict

import click

from earshot.commands.context import Context, pass_context
from earshot.commands.scripts import FORMAT
from earshot.examining import examine
from earshot.privacy import erase_person, export_person


@click.command()
@pass_context
def migrate(context: Context) -> None:
    """Bring the database to the form that this program knows."""
    with context.earshot() as earshot:
        click.echo(f"The database is at {earshot.database.current_revision()}.")


@click.command()
@FORMAT
@pass_context
def alerts(context: Context, format_: str) -> None:
    """List the alerts that nobody has dealt with yet."""
    with context.earshot() as earshot, earshot.database.read() as uow:
        rows = uow.alerts.open()
    if format_ == "json":
        fields = ("id", "survey", "session_id", "kind", "key", "recipient")
        listed = [{name: getattr(row, name) for name in fields} for row in rows]
        for one, row in zip(listed, rows, strict=True):
            one["created_at"] = row.created_at.isoformat()
        click.echo(json.dumps(listed))
        return
    for row in rows:
        about = f" about `{row.key}`" if row.key else ""
        click.echo(
            f"{row.created_at:%Y-%m-%d %H:%M} {row.recipient}: {row.kind} in {row.survey}{about}"
            f" (session {row.session_id})"
        )
    click.echo(f"{len(rows)} open alerts.")


@click.command()
@click.option("--retry", is_flag=True, help="Accept the messages that failed once more.")
@FORMAT
@pass_context
def doctor(context: Context, retry: bool, format_: str) -> None:
    """Look at settings, database, scripts and messages, and say what to do."""
    with context.earshot() as earshot:
        if retry:
            with earshot.database.begin() as uow:
                again = [uow.inbox.retry(row.id or 0) for row in uow.inbox.failed(limit=10_000)]
            click.echo(f"{sum(again)} messages will be run again by the worker.", err=True)
        findings = list(examine(earshot))
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
@click.confirmation_option(prompt="Forget this person for good?")
@pass_context
def erase(context: Context, person: str, with_answers: bool) -> None:
    """Remove PERSON and their words for good; ratings stay, joined to nobody."""
    with context.earshot() as earshot:
        erased = erase_person(
            earshot.database,
            person,
            with_answers=with_answers,
            key=earshot.key(),
            now=earshot.clock.now(),
            new_id=earshot.ids.new,
        )
        compacted = earshot.database.compact()
    click.echo(f"Erased. {erased.addresses} addresses will not be asked again. {erased.note}")
    if not compacted:
        click.echo("Traces may stay in unused parts of the file until the database is less busy.")


_COLOURS = {"ok": "green", "warning": "yellow", "error": "red"}

COMMANDS = (migrate, alerts, doctor, privacy)
