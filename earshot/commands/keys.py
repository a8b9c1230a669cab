"""`keys`: with what other programs come to the API."""

import click

from earshot import api_keys
from earshot.api_keys import SCOPES, ApiKey
from earshot.commands.context import Context, pass_context
from earshot.commands.listing import say_list
from earshot.commands.scripts import FORMAT


@click.group()
def keys() -> None:
    """The keys with which other programs use the API at /api/v1."""


@keys.command()
@click.argument("name")
@click.option(
    "--scope",
    "scopes",
    type=click.Choice(SCOPES),
    multiple=True,
    required=True,
    help="What the key is good for; may be repeated.",
)
@pass_context
def add(context: Context, name: str, scopes: tuple[str, ...]) -> None:
    """Make a key for the program NAME, and print it once."""
    with context.earshot() as earshot:
        made = api_keys.make(
            earshot.database,
            name,
            scopes,
            now=earshot.clock.now(),
            new_id=earshot.ids.new,
            new_key=earshot.ids.key,
        )
    click.echo(f"{made.key.name} sends this with every request, as Authorization: Bearer …")
    click.echo(f"  {made.text}")
    click.echo(f"It is shown this once. `earshot keys revoke {made.key.id}` takes it back.")


@keys.command("list")
@FORMAT
@pass_context
def list_(context: Context, format_: str) -> None:
    """List the keys: their ids, names and scopes, and when each was last used."""
    with context.earshot() as earshot:
        found = api_keys.all_keys(earshot.database)
    say_list("key", found, format_, line=_line)


@keys.command()
@click.argument("key")
@pass_context
def revoke(context: Context, key: str) -> None:
    """Let nobody in any more with KEY, an id or a name."""
    with context.earshot() as earshot:
        revoked = api_keys.revoke(earshot.database, key, now=earshot.clock.now())
    click.echo(f"The key {revoked.id} of {revoked.name} opens nothing any more.")


def _line(key: ApiKey) -> str:
    return f"{key.id}  {key.name:<20} {_state(key)}; {' '.join(sorted(key.scopes))}"


def _state(key: ApiKey) -> str:
    if key.revoked_at is not None:
        return f"revoked {key.revoked_at:%Y-%m-%d}"
    return f"last used {key.used_at:%Y-%m-%d %H:%M}" if key.used_at else "never used"


COMMANDS = (keys,)
