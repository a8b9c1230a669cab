"""`simulate-channel`: a channel tried in the browser, without any account."""

import asyncio
import tempfile
from pathlib import Path
from typing import Any

import click

from bots.messages import ChannelKind
from config.settings import Settings
from earshot.commands.context import Context, pass_context
from earshot.logs import set_up

_KINDS: tuple[ChannelKind, ...] = ("slack", "telegram", "sms")
_SEGMENTS = 10
"""SMS segments a second: nobody at a page wants to wait as long as a carrier takes."""


@click.command("simulate-channel")
@click.argument("kind", type=click.Choice(_KINDS))
@click.option("--port", default=0, type=click.IntRange(0, 65535), help="The page's; any if none.")
@click.option("--survey", default="", help="Ask this survey, or the script in this FILE, at once.")
@pass_context
def simulate_channel(context: Context, kind: ChannelKind, port: int, survey: str) -> None:
    """Try a channel in the browser: chat, click, see what goes over the wire. No account needed.

    Earshot runs with a throw-away database and talks to a stand-in for the platform on this
    machine; your own data and accounts stay alone.
    """
    click.echo("Starting…", err=True)
    # The stand-ins need libraries that no other command should wait for.
    from earshot.counterparts.trial import Trial  # noqa: PLC0415 - as said above

    set_up()
    own = context.settings
    with tempfile.TemporaryDirectory(prefix="earshot-simulated-") as folder:

        def settings(public_url: str, connection: dict[str, Any]) -> Settings:
            return Settings(
                data_dir=Path(folder),
                timezone=own.timezone,
                properties=own.properties,
                public_url=public_url,
                sms_per_second=_SEGMENTS,
                **connection,
            )

        asyncio.run(Trial(kind, settings).run(port=port, survey=survey))


COMMANDS = (simulate_channel,)
