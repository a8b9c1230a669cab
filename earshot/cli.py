"""The command line: one group of commands, one way to fail."""

import sys

import click

from config.settings import SettingsError, read
from earshot.commands import (
    backups,
    campaigns,
    delighted,
    inviting,
    keys,
    operating,
    people,
    results,
    scripts,
    segments,
    serving,
    sharing,
    simulating,
    talking,
    transcripts,
    triggers,
    trying,
    understanding,
    users,
    verbatims,
    webhooks,
)
from earshot.commands.context import Context
from earshot.errors import EarshotError
from storage.errors import StorageError


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="earshot")
@click.pass_context
def cli(context: click.Context) -> None:
    """Ask people in conversation, understand what they say, report honest scores.

    Start with `earshot serve` and open the address it prints, or try a survey here with
    `earshot chat nps`. Settings come from EARSHOT_… in the environment or from earshot.toml.
    """
    context.obj = Context(read)


for command in (
    *serving.COMMANDS,
    *talking.COMMANDS,
    *understanding.COMMANDS,
    *scripts.COMMANDS,
    *trying.COMMANDS,
    *triggers.COMMANDS,
    *simulating.COMMANDS,
    *inviting.COMMANDS,
    *sharing.COMMANDS,
    *campaigns.COMMANDS,
    *people.COMMANDS,
    *segments.COMMANDS,
    *results.COMMANDS,
    *delighted.COMMANDS,
    *verbatims.COMMANDS,
    *transcripts.COMMANDS,
    *operating.COMMANDS,
    *backups.COMMANDS,
    *users.COMMANDS,
    *webhooks.COMMANDS,
    *keys.COMMANDS,
):
    cli.add_command(command)


def main() -> None:
    """Run the command line; a known error is one plain sentence and exit code 1."""
    try:
        sys.exit(cli.main(standalone_mode=False) or 0)
    except click.exceptions.Abort:
        sys.exit(130)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except click.exceptions.Exit as error:
        sys.exit(error.exit_code)
    except (EarshotError, SettingsError, StorageError) as error:
        click.echo(f"earshot: {error}", err=True)
        sys.exit(1)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(0)
