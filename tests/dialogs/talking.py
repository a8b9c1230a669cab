"""A conversation in a test: scripts from a few lines of YAML, and somebody who answers."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from textwrap import dedent, indent
from typing import TypeVar

from dialogs import engine
from dialogs.listening import hear, tapped
from dialogs.loading import load
from dialogs.readings import Reading
from dialogs.script import Script
from dialogs.session import Session

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
E = TypeVar("E")

HEADER = """\
survey: test
title: A test
kind: transactional
touchpoint: test.run
owner: team
goal: Find what breaks
audience: customer
"""


def script_of(steps: str, header: str = "languages: [en]\nproperties: [brand]") -> Script:
    """The script with these steps; `header` has the keys that matter to the test."""
    source = f"{HEADER}{dedent(header)}\nsteps:\n{indent(dedent(steps), '  ')}"
    loaded = load(source)
    assert loaded.script is not None, loaded.issues
    return loaded.script


@dataclass
class Talk:
    """One session, turn by turn."""

    script: Script
    language: str = "en"
    properties: dict[str, str] = field(default_factory=dict)
    identified: bool = False
    now: datetime = NOW
    channel: str = "webchat"

    def __post_init__(self) -> None:
        self.turn = engine.start(
            self.script,
            language=self.language,
            now=self.now,
            properties=self.properties,
            channel=self.channel,
            identified=self.identified,
        )

    @property
    def session(self) -> Session:
        return self.turn.session

    @property
    def texts(self) -> list[str]:
        """What we said in the last turn."""
        return [prompt.text for prompt in self.turn.prompts]

    def events(self, kind: type[E]) -> list[E]:
        """The events of this kind in the last turn."""
        return [event for event in self.turn.events if isinstance(event, kind)]

    def say(self, *texts: str) -> "Talk":
        """Say these, one after the other."""
        for text in texts:
            self.read(hear(self.script, self.session, text), text)
        return self

    def tap(self, prompt: str, value: object) -> "Talk":
        """Tap `value` under the prompt of this id."""
        return self.read(tapped(self.script, self.session, prompt, value), str(value))

    def read(self, reading: Reading, raw: str = "") -> "Talk":
        """Go on with what was read."""
        self.turn = engine.resume(self.script, self.session, reading, raw=raw, now=self.now)
        return self
