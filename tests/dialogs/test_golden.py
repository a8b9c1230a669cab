"""Whole conversations, as the respondent sees them; saved as JSON and loaded between the turns.

A scene is what is said after `> `; `>> 2=9` taps the value 9 under prompt 2. Directives: at the
top `# language: sv`, `# properties: brand=Acme` and `# identified`; anywhere `# after: 25h` lets
time pass, `# remind`, `# expire` and `# apologise` do as the worker would. All other lines are
written by the test: what was stored or happened (two spaces first), what we said, and the state
once it is over. ⟨ and ⟩ stand for the invisible marks around a value in a text that runs right
to left.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from config.shipped import SCRIPTS
from dialogs import engine
from dialogs.events import (
    AlertRaised,
    AnswerRecorded,
    ContactGiven,
    Event,
    LanguageChanged,
    LaterAsked,
    OptedIn,
    OptedOut,
    QuestionSkipped,
    Turn,
)
from dialogs.listening import hear, tapped
from dialogs.loading import load
from dialogs.migrating import upgraded
from dialogs.script import Script
from dialogs.session import Session, to_json
from dialogs.transcript import write_events, write_prompt

GOLDEN = Path(__file__).parent / "golden"
SCENES = sorted(GOLDEN.glob("*.txt"))
OWN_SCRIPTS = GOLDEN / "scripts"
VISIBLE = str.maketrans({"\u2068": "⟨", "\u2069": "⟩"})
START = datetime(2026, 3, 2, 12, tzinfo=UTC)


@pytest.mark.parametrize("path", SCENES, ids=lambda path: path.stem)
def test_the_conversation_goes_as_written(path: Path, request: pytest.FixtureRequest) -> None:
    written = path.read_text(encoding="utf-8")

    played = "\n".join(Scene(script_of(path), written.splitlines()).play()) + "\n"

    if request.config.getoption("--update-golden", default=False):
        path.write_text(played, encoding="utf-8")
    else:
        assert played == written


@pytest.mark.parametrize("survey", sorted(path.stem for path in SCRIPTS.glob("*.yaml")))
def test_every_shipped_script_has_its_scenes(survey: str) -> None:
    scenes = {path.stem.removeprefix(f"{survey}.") for path in GOLDEN.glob(f"{survey}.*.txt")}

    kinds = {word for scene in scenes for word in scene.split("-")[:1]}
    assert kinds >= {"top", "low", "middle", "stop", "nonsense"}


def script_of(path: Path) -> Script:
    name = f"{path.stem.partition('.')[0]}.yaml"
    file = SCRIPTS / name if (SCRIPTS / name).exists() else OWN_SCRIPTS / name
    script = load(file.read_text(encoding="utf-8")).script
    assert script is not None
    return script


def reloaded(session: Session) -> Session:
    """`session` after a restart of the program."""
    again = upgraded(json.loads(json.dumps(to_json(session), ensure_ascii=False)))
    assert again == session
    return again


@dataclass
class Scene:
    """One conversation while it is being played."""

    script: Script
    lines: list[str]
    now: datetime = START
    header: dict[str, str] = field(default_factory=dict)

    def play(self) -> Iterator[str]:
        """The lines that the scene should have."""
        for line in self.lines:
            if not line.startswith("# "):
                break
            name, _, value = line.removeprefix("# ").partition(": ")
            self.header[name] = value
            yield line
        turn = self._start()
        yield from shown(turn)
        for line in self.lines[len(self.header) :]:
            if line.startswith((">", "# ")):
                yield line
                answered = self._act(reloaded(turn.session), line)
                if answered is not None:
                    turn = answered
                    yield from shown(turn)

    def _start(self) -> Turn:
        given = [pair.split("=") for pair in self.header.get("properties", "").split(", ") if pair]
        return engine.start(
            self.script,
            language=self.header.get("language", "en"),
            now=self.now,
            properties=dict(given),
            channel=self.header.get("channel", "webchat"),
            identified="identified" in self.header,
        )

    def _act(self, session: Session, line: str) -> Turn | None:
        mark, _, rest = line.partition(" ")
        match mark, rest.partition(": "):
            case ">", _:
                reading = hear(self.script, session, rest)
                return engine.resume(self.script, session, reading, raw=rest, now=self.now)
            case ">>", _:
                prompt, _, value = rest.partition("=")
                reading = tapped(self.script, session, prompt, json.loads(value))
                return engine.resume(self.script, session, reading, raw=value, now=self.now)
            case _, ("after", _, hours):
                self.now += timedelta(hours=int(hours.removesuffix("h")))
            case _, ("remind", _, _):
                return engine.remind(self.script, session, now=self.now)
            case _, ("expire", _, _):
                return engine.expire(self.script, session, now=self.now)
            case _, ("apologise", _, _):
                return engine.apologise(self.script, session, now=self.now)
            case _:
                raise AssertionError(line)
        return None


def shown(turn: Turn) -> Iterator[str]:
    for event in turn.events:
        yield from write_events([event]) if isinstance(event, AnswerRecorded) else happened(event)
    for prompt in turn.prompts:
        yield from write_prompt(prompt).translate(VISIBLE).splitlines()
    if turn.session.state != "waiting":
        yield f"  {turn.session.state}"


def happened(event: Event) -> Iterator[str]:
    match event:
        case QuestionSkipped(key, asked_to):
            yield f"  {key} left out" + ("" if asked_to else ", unread")
        case AlertRaised(kind, to, key):
            yield f"  {kind} to {to}, about {key or 'nothing in particular'}"
        case ContactGiven(key, _, purpose):
            yield f"  {key} kept for: {purpose}"
        case LaterAsked(at):
            yield f"  again at {at:%Y-%m-%d %H:%M}"
        case LanguageChanged(language):
            yield f"  language {language}"
        case OptedOut():
            yield "  opted out"
        case OptedIn():
            yield "  opted in"
        case _:
            pass
