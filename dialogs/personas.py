"""Made-up respondents: how they feel, what they are in the habit of, what they say next."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Literal, TypeAlias, TypeVar, get_args

from dialogs.asking import Asker
from dialogs.localizing import choose, digits
from dialogs.prompts import Option
from dialogs.script import RATED, Question, Scale, Script
from dialogs.session import Session, Waiting

Mood: TypeAlias = Literal["good", "middling", "bad"]
Habit: TypeAlias = Literal[
    "answer at once",
    "are terse",
    "are chatty",
    "are confused, then clear",
    "correct a rating",
    "skip what they can",
    "leave midway",
    "stop",
]
_T = TypeVar("_T")

HABITS: Mapping[Habit, int] = {
    "answer at once": 40,
    "are terse": 18,
    "are chatty": 14,
    "are confused, then clear": 5,
    "correct a rating": 4,
    "skip what they can": 8,
    "leave midway": 9,
    "stop": 2,
}
"""What respondents are in the habit of, and how many of a hundred are."""

MOODS: Mapping[Mood, int] = {"good": 52, "middling": 26, "bad": 22}
"""How many of a hundred respondents feel so."""

TAPS = 0.7
"""The share of ratings that are tapped, where there are buttons; the rest is typed."""

_ANYTHING = 20
_LEAVES_TEXT_OUT = 0.3
_TALKS_ON = 0.2
_AGREES = 0.45
_FEW_POINTS = 5
_ADDRESS = "someone@example.org"


@dataclass(frozen=True, slots=True)
class Voice:
    """How respondents talk in one language.

    In the phrases {rating}, {other}, {top} and {reason} are filled in. `reasons` holds verbatims
    by topic and mood; a topic named `survey.key` is for the answers to that question alone.
    """

    ratings: Sequence[str]
    reasoned: Sequence[str]
    corrections: Sequence[str]
    doubts: Sequence[str]
    skips: Sequence[str]
    stops: Sequence[str]
    joined: str
    short: Mapping[str, Sequence[str]]
    reasons: Mapping[str, Mapping[str, Sequence[str]]]


@dataclass(frozen=True, slots=True)
class Typed:
    """Words."""

    text: str


@dataclass(frozen=True, slots=True)
class Tapped:
    """A tap under `prompt`; None as `value` skips."""

    prompt: str
    value: object


Said: TypeAlias = Typed | Tapped


@dataclass(slots=True)
class Person:
    """One respondent, for one session. `taps`: how likely a rating is tapped (0: no buttons)."""

    habit: Habit
    mood: Mood
    voice: Voice
    chance: Random
    topic: str
    taps: float = TAPS
    _patience: int | None = None
    _done: bool = field(default=False)

    def reply(self, script: Script, session: Session) -> Said | None:
        """What the person says to the question that stands; None when they just leave."""
        waiting = session.progress
        assert isinstance(waiting, Waiting)
        question = script.question(waiting.step)
        assert question is not None
        if self._has_enough(script):
            return None if self.habit == "leave midway" else Typed(self._one(self.voice.stops))
        if waiting.probing:
            return self._on_probe(script, session, question)
        return self._oddly(script, session, waiting) or self._answer(script, session, question)

    def _has_enough(self, script: Script) -> bool:
        if self.habit not in {"leave midway", "stop"}:
            return False
        if self._patience is None:
            self._patience = self.chance.randrange(max(1, script.longest_path))
        self._patience -= 1
        return self._patience < 0

    def _oddly(self, script: Script, session: Session, waiting: Waiting) -> Said | None:
        """What only a confused or correcting person says, and once."""
        if self._done or waiting.reprompts:
            return None
        standing = script.question(waiting.step)
        if self.habit == "are confused, then clear" and standing and standing.scale:
            self._done = True
            return Typed(self._rated(self._one(self.voice.doubts), standing, session))
        rated = [key for key in session.path if _rated_before(script, session, key, waiting)]
        if self.habit == "correct a rating" and rated:
            self._done = True
            question = script.question(rated[-1])
            assert question is not None
            return Typed(self._rated(self._one(self.voice.corrections), question, session))
        return None

    def _answer(self, script: Script, session: Session, question: Question) -> Said:
        skips = self.habit == "skip what they can" and question.type not in RATED
        if skips or (question.optional and self.chance.random() < _LEAVES_TEXT_OUT):
            return self._skip(session)
        if question.type in RATED:
            return self._rate(script, session, question)
        if question.type == "text":
            return Typed(self._words(script, question))
        if question.type == "number":
            return Typed(self._amount(question, session.language))
        if question.type == "contact":
            agrees = self.chance.random() < _AGREES
            return Typed(_ADDRESS) if agrees else self._skip(session)
        return self._choose(session, question, Asker(script, session).options(question))

    def _on_probe(self, script: Script, session: Session, question: Question) -> Said:
        if self.habit == "are terse" or self.chance.random() < _LEAVES_TEXT_OUT:
            return self._skip(session)
        return Typed(self._reason(script, question))

    def _rate(self, script: Script, session: Session, question: Question) -> Said:
        if self.habit == "are chatty":
            return Typed(self._rated(self._one(self.voice.reasoned), question, session, script))
        if self.chance.random() < self.taps:
            return Tapped(_last_prompt(session), self._rating(question))
        phrase = "{rating}" if self.habit == "are terse" else self._one(self.voice.ratings)
        return Typed(self._rated(phrase, question, session))

    def _choose(self, session: Session, question: Question, options: Sequence[Option]) -> Said:
        if question.type == "yes_no":
            option = options[0 if self.chance.random() < _AGREES else 1]
        else:
            option = self.chance.choices(options, range(len(options), 0, -1))[0]
        if not self.taps:
            return Typed(option.label)
        value = [option.value] if question.type == "choices" else option.value
        return Tapped(_last_prompt(session), value)

    def _skip(self, session: Session) -> Said:
        if self.chance.random() < self.taps:
            return Tapped(_last_prompt(session), None)
        return Typed(self._one(self.voice.skips))

    def _rated(
        self, phrase: str, question: Question, session: Session, script: Script | None = None
    ) -> str:
        """`phrase` with a rating that fits the person's mood, in the digits of the language."""
        rating, scale = self._rating(question), question.scale
        assert scale is not None
        other = rating - 1 if rating > scale.low else rating + 1
        return phrase.format(
            rating=digits(rating, session.language),
            other=digits(other, session.language),
            top=digits(scale.high, session.language),
            reason=self._reason(script, question) if script else "",
        )

    def _rating(self, question: Question) -> int:
        assert question.scale is not None
        good, middling, bad = bands(question.scale, low_is_good=question.low_is_good)
        of_mood = {"good": good, "middling": middling, "bad": bad}[self.mood]
        # Even the unhappy are rarely at the very end.
        weights = range(1, len(of_mood) + 1) if of_mood is bad else [1] * len(of_mood)
        return self.chance.choices(of_mood, weights)[0]

    def _words(self, script: Script, question: Question) -> str:
        own = f"{script.survey}.{question.name}" in self.voice.reasons
        if self.habit == "are terse" and not own:
            return self._one(self.voice.short[self.mood])
        first = self._reason(script, question)
        if self.chance.random() >= _TALKS_ON * (3 if self.habit == "are chatty" else 1):
            return first
        second = self._reason(script, question)
        if second == first:
            return first
        return self.voice.joined.format(first=first, second=second)

    def _reason(self, script: Script, question: Question) -> str:
        reasons = self.voice.reasons
        of_question = reasons.get(f"{script.survey}.{question.name}")
        moods = of_question or reasons[self.topic]
        return self._one(moods.get(self.mood) or next(iter(moods.values())))

    def _amount(self, question: Question, language: str) -> str:
        scale = question.scale or Scale(1, _ANYTHING)
        return digits(self.chance.randint(scale.low, scale.high), language)

    def _one(self, of: Sequence[_T]) -> _T:
        return self.chance.choice(of)


def cast(
    script: Script,
    voices: Mapping[str, Voice],
    *,
    language: str,
    chance: Random,
    moods: Mapping[Mood, float] = MOODS,
    taps: float = TAPS,
) -> Person:
    """A respondent of `script`; one whose language nobody here speaks talks English."""
    return Person(
        habit=chance.choices(get_args(Habit), [HABITS[habit] for habit in get_args(Habit)])[0],
        mood=chance.choices(get_args(Mood), [moods[mood] for mood in get_args(Mood)])[0],
        voice=voices[choose([language, "en"], list(voices))],
        chance=chance,
        topic=topic_of(script),
        taps=taps,
    )


def topic_of(script: Script) -> str:
    """What respondents of `script` talk about: their work, the help they got, or the product."""
    if script.audience == "employee":
        return "work"
    helped = (script.touchpoint or "").startswith(("support", "contact"))
    return "support" if helped else "product"


def bands(
    scale: Scale, *, low_is_good: bool = False
) -> tuple[Sequence[int], Sequence[int], Sequence[int]]:
    """The ratings of a person in a good, a middling and a bad mood; each from worse to better."""
    points = list(reversed(scale.points) if low_is_good else scale.points)
    # The two highest of five, seven or eleven are good.
    top = max(1 if len(points) < _FEW_POINTS else 2, round(len(points) * 0.2))
    middle = max(1, round(len(points) * 0.2))
    bad = points[: len(points) - top - middle]
    return points[-top:], points[-top - middle : -top] or points[:1], bad or points[:1]


def _rated_before(script: Script, session: Session, key: str, waiting: Waiting) -> bool:
    question = script.question(key)
    rated = question is not None and question.type in RATED and key in session.answers
    return rated and key != waiting.step


def _last_prompt(session: Session) -> str:
    """The prompt of the question that stands; it was asked last."""
    return next(reversed([*session.asked]))
