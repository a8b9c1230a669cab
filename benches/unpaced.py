"""`python -m benches.unpaced PORT`: Earshot, sending as fast as it can.

At a platform's pace (one SMS a second) nothing but the pace would be measured. Everything else is
as `earshot serve` has it.
"""

import sys
from collections.abc import Mapping
from dataclasses import fields, replace
from functools import cached_property
from typing import Any, cast

from bots.channel import Channel
from bots.messages import ChannelKind
from config.settings import read
from earshot.bootstrap import Earshot, build
from earshot.commands.serving import serve_until_stopped

_AS_FAST_AS_IT_GOES = 1e9


class Unpaced(Earshot):
    """The program, for whose channels no platform sets a pace."""

    @cached_property
    def channels(self) -> Mapping[ChannelKind, Channel]:
        """The channels that are set up."""
        return {kind: cast("Channel", _Lifted(one)) for kind, one in super().channels.items()}


class _Lifted:
    """A channel that may be sent to at any rate."""

    def __init__(self, channel: Channel) -> None:
        rate = _AS_FAST_AS_IT_GOES
        self._channel = channel
        self.capabilities = replace(channel.capabilities, per_chat=rate, per_second=rate)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._channel, name)


def main() -> None:
    """Serve until a signal; settings come from the environment."""
    built = build(read())
    earshot = Unpaced(**{field.name: getattr(built, field.name) for field in fields(built)})
    earshot.prepare()
    try:
        serve_until_stopped(earshot, "127.0.0.1", int(sys.argv[1]))
    finally:
        earshot.database.close()


if __name__ == "__main__":
    main()
