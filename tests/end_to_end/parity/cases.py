"""Every shipped script's own tests, as conversations that a person on any channel may have."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from config import shipped
from dialogs import engine
from dialogs.events import Turn
from dialogs.listening import hear
from dialogs.loading import load
from dialogs.prompts import NOTICE, STATEMENT, Option
from dialogs.readings import Answered
from dialogs.script import Script, ScriptTest
from dialogs.session import State, Waiting

_WHEN = datetime(2026, 1, 1, 12, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Line:
    """What a person says, and the option that means the same and nothing more, if there is one.

    `closed`: the question has options. `more` tells whether the survey goes on after it.
    """

    text: str
    option: Option | None
    closed: bool
    more: bool


@dataclass(frozen=True, slots=True)
class Case:
    """One test of a script, how it ends, and whether anything was answered by then."""

    script: Script
    test: ScriptTest
    lines: tuple[Line, ...]
    state: State
    answered: bool

    @property
    def name(self) -> str:
        """The survey and the name of its test."""
        return f"{self.script.survey}: {self.test.name}"

    @property
    def survey(self) -> str:
        """The survey's name."""
        return self.script.survey

    @property
    def language(self) -> str:
        """The language that the test is in."""
        return self.test.language or self.script.languages[0]

    def in_a_form(self, *, invited: bool) -> bool:
        """Whether it can be had in a form: there one can choose, not say anything instead.

        Who asks for the survey by its name brings no properties.
        """
        chosen = all(line.option or not line.closed for line in self.lines)
        return chosen and (invited or self.test.properties.get("item", "tools") == "tools")


def cases(*surveys: str) -> list[Case]:
    """The tests of `surveys`, or of all that are shipped."""
    return [
        case
        for name, source in shipped.scripts()
        if not surveys or name in surveys
        for case in _of_script(source, name)
    ]


def _of_script(source: str, name: str) -> Iterator[Case]:
    script = load(source, file=f"{name}.yaml").script
    assert script is not None
    for test in script.tests:
        yield _case(script, test)


def _case(script: Script, test: ScriptTest) -> Case:
    language = test.language or script.languages[0]
    turn = engine.start(script, language=language, now=_WHEN, properties=test.properties)
    lines = []
    for said in test.says:
        reading = hear(script, turn.session, said)
        before = turn
        turn = engine.resume(script, turn.session, reading, raw=said, now=_WHEN)
        option = _option(script, before, turn)
        lines.append(Line(said, option, _closed(script, before), turn.session.state == "waiting"))
    return Case(script, test, tuple(lines), turn.session.state, bool(turn.session.answers))


def _option(script: Script, before: Turn, after: Turn) -> Option | None:
    """The option that does what the words did, and leads to the same."""
    asks = [prompt for prompt in before.prompts if prompt.kind not in {NOTICE, STATEMENT}]
    changed = set(after.session.answers.items()) - set(before.session.answers.items())
    if len(changed) != 1 or not asks:
        return None
    meant = (one for one in asks[-1].choices if (asks[-1].key, one.value) in changed)
    option = next(meant, None)
    if option is None:
        return None
    tap = Answered(option.value)
    tapped = engine.resume(script, before.session, tap, raw="", now=_WHEN).session
    return option if tapped.progress == after.session.progress else None


def _closed(script: Script, turn: Turn) -> bool:
    progress = turn.session.progress
    if not isinstance(progress, Waiting) or progress.probing:
        return False
    question = script.question(progress.step)
    return question is not None and question.type != "text"
