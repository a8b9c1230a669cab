"""Turns over Slack, Telegram and SMS: signed webhooks in, the reply by the platform's client.

Earshot, the far end and the database are processes of their own. Sessions are opened before the
clock starts; a turn is over when its reply is with the respondent.
"""

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import partial

from sqlalchemy import text

from benches.chatting import loaded
from benches.conversations import KEY, office
from benches.databases import Fresh, both, connected
from benches.far_end import PLATFORMS, SURVEY, Round
from benches.measuring import Run, aligned, in_turns, shown
from benches.processes import earshot as earshot_serve
from benches.processes import free_port, serving, settings
from bots.messages import ChannelKind
from earshot.bootstrap import Earshot
from earshot.inviting import Invitation, invite

AT_ONCE: Mapping[int, int] = {1: 50, 32: 250}
"""Respondents at once → how many there are."""

_WARMING = 20
_TITLES: Mapping[ChannelKind, str] = {"slack": "Slack", "telegram": "Telegram", "sms": "SMS"}
_WEB = "web chat (baseline)"


@dataclass(frozen=True, slots=True)
class Replied(Run):
    """Beside how long webhooks took: how long until replies were there."""

    replied: Sequence[float] = ()


def run() -> Iterator[str]:
    """A table per database and number of respondents."""
    with both() as makers:
        for name, fresh in makers.items():
            with ExitStack() as stack:
                web = stack.enter_context(_web(fresh))
                lines = {
                    title: stack.enter_context(_connected(kind, fresh))
                    for kind, title in _TITLES.items()
                }
                for at_once, people in AT_ONCE.items():
                    rounds = {_WEB: partial(_chatted, web, at_once, people)}
                    for title, line in lines.items():
                        rounds[title] = partial(line.play, at_once, people)
                    title = f"Webhooks, {name}, `{SURVEY}`, {at_once} at once"
                    yield _table(title, in_turns(rounds))


@dataclass(slots=True)
class _Line:
    """Earshot with one channel, and the far end that it is connected to."""

    kind: ChannelKind
    hook: str
    earshot: Earshot
    far_end: "subprocess.Popen[str]"
    _next: int = field(default=1)

    def play(self, at_once: int, people: int) -> Replied:
        """One round."""
        wanted = Round(self.hook, self._next, people, at_once)
        self._next += people
        self._tell(wanted)
        self._invite(wanted)
        seen = json.loads(self._heard())
        self._check(people)
        replied = seen["replied"]
        return Replied(len(replied), seen["seconds"], seen["answered"], seen["busy"], replied)

    def _tell(self, wanted: Round) -> None:
        assert self.far_end.stdin is not None
        self.far_end.stdin.write(f"{json.dumps(wanted)}\n")
        self.far_end.stdin.flush()
        self._heard()

    def _heard(self) -> str:
        assert self.far_end.stdout is not None
        line = self.far_end.stdout.readline()
        assert line, "The far end gave up."
        return line

    def _invite(self, wanted: Round) -> None:
        platform, by_language = PLATFORMS[self.kind], dict[str, list[str]]()
        for number, play in enumerate(wanted.plays(), wanted.first):
            address = f"{platform.address}{platform.chat(number)}"
            by_language.setdefault(play.language, []).append(address)
        for language, addresses in by_language.items():
            asked = invite(
                self.earshot.conversing,
                Invitation(SURVEY, language),
                addresses,
                channels={self.kind},
                new_secret=self.earshot.ids.secret,
            )
            assert not any(one.reason for one in asked)

    def _check(self, people: int) -> None:
        """Whoever was asked has answered to the end."""
        with connected(self.earshot.settings.url) as connection:
            counted = connection.execute(
                text("SELECT count(*), sum(CASE state WHEN 'completed' THEN 1 END) FROM sessions")
            ).one()
        assert tuple(counted) == (self._next - 1, self._next - 1), (people, *counted)


@contextmanager
def _connected(kind: ChannelKind, fresh: Fresh) -> Iterator[_Line]:
    there, here = free_port(), free_port()
    platform, hook = PLATFORMS[kind], f"http://127.0.0.1:{here}"
    with fresh() as url, office(url) as earshot, _far_end(kind, there) as far_end:
        environment = {
            **settings(url),
            **platform.connect(f"http://127.0.0.1:{there}", hook),
            "EARSHOT_SECRET_KEY": KEY,
        }
        with serving(["-m", "benches.unpaced", str(here)], here, environment):
            line = _Line(kind, f"{hook}/webhooks/{kind}", earshot, far_end)
            line.play(1, _WARMING)
            yield line


@contextmanager
def _far_end(kind: ChannelKind, port: int) -> Iterator["subprocess.Popen[str]"]:
    """The platform; it ends when it is told nothing more."""
    command = [sys.executable, "-m", "benches.far_end", kind, str(port)]
    process = subprocess.Popen(command, stdin=-1, stdout=-1, text=True)
    try:
        yield process
    finally:
        process.communicate()


@contextmanager
def _web(fresh: Fresh) -> Iterator[int]:
    with fresh() as url, earshot_serve(url) as port:
        loaded(port, 8, 200, act="talk")
        yield port


def _chatted(port: int, at_once: int, people: int) -> Replied:
    """What is answered is the reply."""
    run = loaded(port, at_once, people, act="talk")
    return Replied(run.n, run.seconds, run.latencies, run.busy, run.latencies)


def _table(title: str, runs: Mapping[str, Replied]) -> str:
    names = ("turns/s", "× baseline", "answered p50", "p99", "replied p50", "p99 ms", "far end")
    rows: list[tuple[str, ...]] = [("", *names)]
    for name, run in runs.items():
        rows.append(
            (
                name,
                f"{run.rate:,.0f}",
                f"{run.rate / runs[_WEB].rate:.2f}",
                shown(run.latencies, 0.5),
                shown(run.latencies, 0.99),
                shown(run.replied, 0.5),
                shown(run.replied, 0.99),
                f"{run.busy:.0%}",
            )
        )
    return f"{title}\n{aligned(rows)}\n"
