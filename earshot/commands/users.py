"""`users`: who may sign in to the console, from the machine itself."""

from dataclasses import asdict
from typing import Any, get_args

import click

from earshot.access.accounts import Accounts
from earshot.access.roles import DATA, OPERATOR, ROLES, Account, Data, Role, Scope
from earshot.bootstrap import Earshot
from earshot.commands.context import Context, pass_context
from earshot.commands.listing import say_list
from earshot.commands.scripts import FORMAT


@click.group(invoke_without_command=True)
@FORMAT
@click.pass_context
def users(click_context: click.Context, format_: str) -> None:
    """List who may sign in to the console; `add`, `reset`, `disable` or `enable` one."""
    if click_context.invoked_subcommand:
        return
    context = click_context.find_object(Context)
    assert context is not None
    with context.earshot() as earshot:
        found = _accounts(earshot).all()
    say_list("user", found, format_, line=_line, plain=_plain)


@users.command()
@click.argument("name")
@click.option("--role", type=click.Choice(ROLES), required=True, help="What they may do.")
@click.option(
    "--data",
    type=click.Choice(get_args(Data)),
    help="Only surveys of customers, or only of employees.",
)
@click.option("--survey", "surveys", multiple=True, help="Only this survey; may be repeated.")
@click.option("--team", "teams", multiple=True, help="Only this team's results; as --survey.")
@click.option("--email", help="With single sign-on: the address that the provider verifies.")
@pass_context
def add(
    context: Context,
    name: str,
    role: Role,
    data: Data | None,
    surveys: tuple[str, ...],
    teams: tuple[str, ...],
    email: str | None,
) -> None:
    """Let NAME sign in, and print the one-time password once."""
    scope = Scope(
        frozenset({data}) if data else DATA,
        frozenset(surveys) or None,
        frozenset(teams) or None,
    )
    with context.earshot() as earshot:
        password = _accounts(earshot).add(OPERATOR, name, role=role, scope=scope, email=email)
    _say_password(name, password)


@users.command()
@click.argument("name")
@pass_context
def reset(context: Context, name: str) -> None:
    """Give NAME a one-time password, print it once, and sign them out everywhere."""
    with context.earshot() as earshot:
        password = _accounts(earshot).reset(OPERATOR, name)
    _say_password(name, password)


@users.command()
@click.argument("name")
@pass_context
def disable(context: Context, name: str) -> None:
    """Sign NAME out everywhere, and let them in no more."""
    with context.earshot() as earshot:
        _accounts(earshot).disable(OPERATOR, name)
    click.echo(f"{name} is signed out and cannot sign in any more.")


@users.command()
@click.argument("name")
@pass_context
def enable(context: Context, name: str) -> None:
    """Let NAME in again, with the password they had."""
    with context.earshot() as earshot:
        _accounts(earshot).enable(OPERATOR, name)
    click.echo(f"{name} can sign in again.")


def _accounts(earshot: Earshot) -> Accounts:
    return Accounts(earshot.database, earshot.clock.now, earshot.ids)


def _line(account: Account) -> str:
    state = f"{account.role:<8} {_state(account)}; sees {_sees(account.scope)}"
    return f"{account.name:<20} {state}"


def _plain(account: Account) -> dict[str, Any]:
    scope = account.scope
    return {
        **asdict(account),
        "scope": {
            "data": sorted(scope.data),
            "surveys": None if scope.surveys is None else sorted(scope.surveys),
            "teams": None if scope.teams is None else sorted(scope.teams),
        },
    }


def _sees(scope: Scope) -> str:
    parts = [] if scope.data == DATA else [f"{' '.join(scope.data)} data"]
    if scope.surveys is not None:
        parts.append(f"surveys {', '.join(sorted(scope.surveys))}")
    if scope.teams is not None:
        parts.append(f"teams {', '.join(sorted(scope.teams))}")
    return "; ".join(parts) or "everything"


def _state(account: Account) -> str:
    if account.disabled:
        return "disabled"
    return "no password chosen yet" if account.one_time else "active"


def _say_password(name: str, password: str) -> None:
    click.echo(f"{name} signs in at /console with this password, and then chooses another:")
    click.echo(f"  {password}")
    click.echo("It is shown this once. `earshot users reset` makes another.")


COMMANDS = (users,)
