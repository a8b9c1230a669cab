"""An author's tests: played through the real engine, with the places that none of them visits."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from dialogs import engine
from dialogs.events import Turn
from dialogs.listening import hear
from dialogs.script import END, Question, Script, ScriptTest
from dialogs.session import Session
from dialogs.transcript import write, write_value

_WHEN = datetime(2026, 1, 1, 12, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Played:
    """One test's outcome: what went wrong (nothing, if it passed) and the conversation."""

    test: ScriptTest
    failures: tuple[str, ...]
    transcript: str
    ways: frozenset[tuple[str, str]]

    @property
    def passed(self) -> bool:
        """Whether everything expected came true."""
        return not self.failures


@dataclass(frozen=True, slots=True)
class Missed:
    """What no test visited: steps, and ways out of a step (step, target)."""

    steps: tuple[str, ...]
    branches: tuple[tuple[str, str], ...]


def play(script: Script, test: ScriptTest) -> Played:
    """Say what `test` says, and compare what was stored with what it expects."""
    language = test.language or script.languages[0]
    turn = engine.start(script, language=language, now=_WHEN, properties=test.properties)
    turns: list[tuple[str | None, Turn]] = [(None, turn)]
    for said in test.says:
        reading = hear(script, turn.session, said)
        turn = engine.resume(script, turn.session, reading, raw=said, now=_WHEN)
        turns.append((said, turn))
    failures = tuple(_failures(test, turn.session))
    return Played(test, failures, write(turns), _ways(script, turn.session))


def play_all(script: Script) -> tuple[Played, ...]:
    """Every test of `script`, in order."""
    return tuple(play(script, test) for test in script.tests)


def missed(script: Script, played: Iterable[Played]) -> Missed:
    """The steps and branches that none of `played` passed."""
    ways = frozenset().union(*(one.ways for one in played))
    visited = {step for step, _ in ways} | {to for _, to in ways}
    every = {(name, to) for name in script.steps for to in script.targets(name)}
    forks = {name for name in script.steps if len(script.targets(name)) > 1}
    return Missed(
        steps=tuple(name for name in script.steps if name not in visited),
        branches=tuple(sorted(way for way in every - ways if way[0] in forks)),
    )


def _failures(test: ScriptTest, session: Session) -> Iterable[str]:
    for key, expected in test.expect.items():
        if key == "state":
            found: str | None = session.state
        else:
            value = session.answers.get(key)
            found = None if value is None else write_value(value)
        if not _same(found, expected):
            yield f"{key} is {_shown(found)}, and {_shown(expected)} was expected"


def _same(found: str | None, expected: str | None) -> bool:
    return found == expected or (found, expected) in {("yes", "true"), ("no", "false")}


def _shown(value: str | None) -> str:
    return "unanswered" if value is None else f"`{value}`"


def _ways(script: Script, session: Session) -> frozenset[tuple[str, str]]:
    """The ways between steps that a session's answers took."""
    ways: set[tuple[str, str]] = set()
    name = script.first
    while name != END:
        step = script.steps[name]
        if (
            isinstance(step, Question)
            and name not in session.answers
            and (name not in session.skipped)
        ):
            ways.add((name, name))
            break
        to = engine.next_step(script, session, name)
        ways.add((name, to))
        name = to
    return frozenset(ways)
