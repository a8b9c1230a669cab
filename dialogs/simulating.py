"""A script tried on made-up respondents, through the real reader and the real engine."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from math import ceil
from random import Random

from dialogs import engine
from dialogs.drafting import SECONDS_A_QUESTION
from dialogs.events import Reprompted, Turn
from dialogs.listening import hear, tapped
from dialogs.personas import Habit, Person, Said, Tapped, Typed, Voice, cast
from dialogs.prompts import Prompt
from dialogs.readings import Reading
from dialogs.script import Script
from dialogs.session import Session, Waiting

READS = {"zh": 6.0}
"""Characters a second that a person reads on a screen, by language; others READS_LETTERS."""
READS_LETTERS = 17.0
TYPES = {"zh": 1.5}
"""Characters a second that a person types on a phone, by language; others TYPES_LETTERS."""
TYPES_LETTERS = 3.2
THINKS = 2.0
"""Seconds from having read to the first letter, or to the tap."""
TAPS_WITHIN = 1.0

LEFT = "left"
"""How a run ends whose respondent went away in the middle."""


@dataclass(slots=True)
class Ear:
    """Hears what is said as `dialogs.listening` does; what comes again is not read again.

    Made-up respondents often say the same; a reading depends on nothing but what is in the key.
    """

    script: Script
    sms: bool = False
    _heard: dict[object, Reading] = field(default_factory=dict)

    def read(self, session: Session, said: Said) -> Reading:
        """What `said` means in `session`."""
        if isinstance(said, Tapped):
            return tapped(self.script, session, said.prompt, said.value)
        answered = tuple(key for key in session.path if key in session.answers)
        key = (said.text, session.language, session.progress, answered)
        reading = self._heard.get(key)
        if reading is None:
            reading = self._heard[key] = hear(self.script, session, said.text, sms=self.sms)
        return reading


@dataclass(frozen=True, slots=True)
class Run:
    """One respondent's way: `left_at` is the question at which they left or stopped."""

    habit: Habit
    session: Session
    messages: int
    seconds: float
    asked_again: tuple[str, ...]
    left_at: str | None

    @property
    def end(self) -> str:
        """The session's state, or LEFT."""
        return LEFT if self.session.state == "waiting" else self.session.state


@dataclass(frozen=True, slots=True)
class Asked:
    """What became of one question. `asked_again` counts times, the others respondents."""

    key: str
    asked: int
    answered: int
    skipped: int
    asked_again: int
    left: int


@dataclass(frozen=True, slots=True)
class Spread:
    """The middle of many figures, and what nine of ten stay within."""

    median: float
    p90: float


@dataclass(frozen=True, slots=True)
class Way:
    """The questions that were asked, then the end; and how many respondents went so."""

    steps: tuple[str, ...]
    respondents: int


@dataclass(frozen=True, slots=True)
class Summary:
    """What all runs come to. `seconds` is of those who completed; None if nobody did."""

    respondents: int
    funnel: tuple[Asked, ...]
    paths: tuple[Way, ...]
    ends: Mapping[str, int]
    habits: Mapping[str, int]
    messages: Spread
    seconds: Spread | None
    stated_seconds: int


def simulate(
    script: Script,
    voices: Mapping[str, Voice],
    *,
    language: str,
    respondents: int,
    chance: Random,
    now: datetime,
    properties: Mapping[str, str] | None = None,
) -> Iterator[Run]:
    """One run after the other; the same `chance` gives the same runs."""
    ear = Ear(script)
    for _ in range(respondents):
        person = cast(script, voices, language=language, chance=chance)
        turn = engine.start(script, language=language, now=now, properties=properties)
        yield _converse(ear, person, turn, now)


def summarize(script: Script, runs: Iterable[Run]) -> Summary:
    """Count `runs`, at least one, question by question and way by way."""
    every = list(runs)
    paths = Counter((*run.session.path, run.end) for run in every)
    finished = [run.seconds for run in every if run.end == "completed"]
    return Summary(
        respondents=len(every),
        funnel=tuple(_funnel(script, every)),
        paths=tuple(Way(steps, n) for steps, n in paths.most_common()),
        ends=dict(Counter(run.end for run in every).most_common()),
        habits=dict(Counter(run.habit for run in every).most_common()),
        messages=_spread([run.messages for run in every]),
        seconds=_spread(finished) if finished else None,
        stated_seconds=stated_seconds(script),
    )


def stated_seconds(script: Script) -> int:
    """The length that the opening states, which is in whole minutes."""
    return 60 * -(-script.longest_path * SECONDS_A_QUESTION // 60)


def seconds_to_read(prompts: Iterable[Prompt]) -> float:
    """How long a person reads `prompts`; labels of buttons are taken in at a glance."""
    return sum(
        len(prompt.text) / READS.get(prompt.language.partition("-")[0], READS_LETTERS)
        for prompt in prompts
    )


def seconds_to_say(said: Said, language: str) -> float:
    """How long a person thinks, and then types or taps."""
    if isinstance(said, Typed):
        speed = TYPES.get(language.partition("-")[0], TYPES_LETTERS)
        return THINKS + len(said.text) / speed
    return THINKS + TAPS_WITHIN


def _converse(ear: Ear, person: Person, turn: Turn, now: datetime) -> Run:
    seconds, messages, asked_again = seconds_to_read(turn.prompts), 0, list[str]()
    standing = None
    while isinstance(turn.session.progress, Waiting):
        standing = turn.session.progress.step
        said = person.reply(ear.script, turn.session)
        if said is None:
            break
        seconds += seconds_to_say(said, turn.session.language)
        messages += 1
        raw = said.text if isinstance(said, Typed) else str(said.value)
        reading = ear.read(turn.session, said)
        turn = engine.resume(ear.script, turn.session, reading, raw=raw, now=now)
        seconds += seconds_to_read(turn.prompts)
        asked_again += [event.key for event in turn.events if isinstance(event, Reprompted)]
    left_at = None if turn.session.state == "completed" else standing
    return Run(person.habit, turn.session, messages, seconds, tuple(asked_again), left_at)


def _funnel(script: Script, runs: Sequence[Run]) -> Iterator[Asked]:
    asked = Counter(key for run in runs for key in run.session.path)
    answered = Counter(key for run in runs for key in run.session.answers)
    skipped = Counter(key for run in runs for key in run.session.skipped)
    again = Counter(key for run in runs for key in run.asked_again)
    left = Counter(run.left_at for run in runs)
    for question in script.questions():
        key = question.name
        yield Asked(key, asked[key], answered[key], skipped[key], again[key], left[key])


def _spread(figures: Sequence[float]) -> Spread:
    ordered = sorted(figures)
    return Spread(ordered[(len(ordered) - 1) // 2], ordered[ceil(len(ordered) * 0.9) - 1])
