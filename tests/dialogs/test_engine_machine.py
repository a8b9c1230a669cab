"""Any script, any respondent: what holds after every turn, whatever was said before it."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from dialogs import engine
from dialogs.conditions import NameType, parse
from dialogs.events import AlertRaised, AnswerRecorded, Ended, QuestionSkipped, Turn
from dialogs.listening import TapError, hear, tapped
from dialogs.migrating import upgraded
from dialogs.readings import (
    Answered,
    Back,
    Command,
    Commanded,
    Corrected,
    Help,
    Language,
    Later,
    Person,
    Reading,
    Skip,
    Start,
    Stop,
    Unclear,
    Value,
    Why,
)
from dialogs.script import (
    END,
    RATED,
    Alert,
    Branch,
    Choice,
    InBand,
    Is,
    Otherwise,
    Probe,
    Question,
    QuestionType,
    Route,
    Scale,
    Script,
    Statement,
    Step,
    When,
    Wording,
)
from dialogs.session import Waiting, to_json
from dialogs.walking import walk

TYPES: list[QuestionType] = [
    *("nps", "enps", "csat", "ces", "scale", "choice"),
    *("choices", "yes_no", "number", "text", "contact"),
]
SCALES = {"nps": Scale(0, 10), "enps": Scale(0, 10), "csat": Scale(1, 5), "ces": Scale(1, 7)}
CHOICES = tuple(Choice(value, {"en": value.title()}) for value in ("price", "service", "other"))
KINDS = {"choice": "choice", "choices": "choices", "yes_no": "yes_no", "text": "text"}
COMMANDS: list[Command] = [
    *(Stop(), Stop(everywhere=False), Help(), Skip(), Back(), Why(), Later(), Later(3)),
    *(Person(), Start(), Language("fa"), Language("tlh")),
]
TEXTS = [
    *("9", "2", "0", "seven", "7 or 8", "11", "-3", "yes", "no", "nine or so", "price", "1, 2"),
    *("9 because Maria fixed it", "sorry, I meant 6", "maria@example.com", "070-1234567"),
    *("stop", "end", "skip", "back", "later", "help", "why do you ask?", "a person please"),
    *("svenska", "in 2 hours", "start", "3, and stop texting me", "8, skip", "ok", "", " ", "🙈"),
    "a rather long story about how it went and what could have gone better",
]
HOSTILE = st.text(max_size=40)


@st.composite
def scripts(draw: st.DrawFn) -> Script:
    """A script whose routes only lead onwards; now and then one that leads nowhere for some."""
    n = draw(st.integers(1, 8))
    names = [f"s{i}" for i in range(n)]
    known = {"brand": NameType("text")}
    steps: dict[str, Step] = {}
    for i, name in enumerate(names):
        steps[name] = _step(draw, name, [*names[i + 1 :], END], known)
    return Script(
        survey="random",
        title="Random",
        kind="pulse",
        owner="team",
        goal="Find what breaks",
        languages=("en", "fa", "de"),
        audience="customer",
        steps=steps,
        first=names[0],
        anonymous=draw(st.booleans()),
        properties=("brand",),
    )


def _step(draw: st.DrawFn, name: str, targets: list[str], known: dict[str, NameType]) -> Step:
    to = st.sampled_from(targets)
    wording = Wording({"en": f"{{brand}}: {name}?"}, {"en": "{brand}?"})
    kind = draw(st.sampled_from(["question", "question", "question", "statement", "branch"]))
    if kind == "branch":
        return Branch(name, (*_conditional(draw, known, to), Route(Otherwise(), draw(to))))
    if kind == "statement":
        return Statement(name, wording, (Route(Otherwise(), draw(to)),))
    return _question(draw, name, wording, to, known)


def _question(
    draw: st.DrawFn,
    name: str,
    wording: Wording,
    to: st.SearchStrategy[str],
    known: dict[str, NameType],
) -> Question:
    type_ = draw(st.sampled_from(TYPES))
    scale = SCALES.get(type_) or (Scale(1, 9) if type_ in {"scale", "number"} else None)
    known[name] = NameType(KINDS.get(type_, "text" if type_ == "contact" else "number"))
    matches: list[Any] = []
    if scale is not None:
        middle = draw(st.integers(scale.low, scale.high))
        matches = [InBand(scale.low, middle)]
    elif type_ in {"choice", "choices"}:
        matches = [Is("price"), Is("other")]
    elif type_ == "yes_no":
        matches = [Is(value=True)]
    routes = [Route(match, draw(to)) for match in matches if draw(st.booleans())]
    routes += _conditional(draw, known, to)
    routes += [Route(Otherwise(), draw(to))] if draw(st.integers(0, 3)) or not routes else []
    condition = _condition(draw, known)
    return Question(
        name,
        type_,
        wording,
        tuple(routes),
        optional=draw(st.booleans()),
        scale=scale,
        ends={"en": ("Bad", "Good")} if scale else {},
        choices=CHOICES if type_ in {"choice", "choices"} else (),
        probe=draw(st.sampled_from([None, Probe(wording), Probe(wording, condition)])),
        alert=draw(st.sampled_from([None, Alert(None, "team"), Alert(condition, "team")])),
        purpose="calling back" if type_ == "contact" else None,
    )


def _conditional(
    draw: st.DrawFn, known: dict[str, NameType], to: st.SearchStrategy[str]
) -> list[Route]:
    return [Route(When(_condition(draw, known)), draw(to))] if draw(st.booleans()) else []


def _condition(draw: st.DrawFn, known: dict[str, NameType]) -> Any:
    name = draw(st.sampled_from(sorted(known)))
    source = {
        "number": f"{name} <= 4",
        "text": f"short({name})",
        "yes_no": f"not {name}",
        "choice": f'{name} == "price"',
        "choices": f'"price" in {name}',
    }[known[name].kind]
    return parse(source, known)


def values(question: Question) -> st.SearchStrategy[Value]:
    """What understanding may take an answer to `question` for."""
    if question.type in RATED or question.type == "number":
        assert question.scale is not None
        return st.integers(question.scale.low, question.scale.high)
    match question.type:
        case "yes_no":
            return st.booleans()
        case "choice":
            return st.sampled_from(["price", "service", "other"])
        case "choices":
            return st.sampled_from([("price",), ("price", "other"), ("service",)])
        case "contact":
            return st.sampled_from(["maria@example.com", "+46701234567"])
        case _:
            return st.sampled_from(["ok", "it took me three weeks to get any answer"])


class Conversation(RuleBasedStateMachine):
    """A session with everything that can happen to it."""

    turn: Turn

    @initialize(
        script=scripts(),
        language=st.sampled_from(["en", "fa", "de", "zh-TW"]),
        identified=st.booleans(),
    )
    def open(self, script: Script, language: str, identified: bool) -> None:
        self.script = script
        self.now = datetime(2026, 1, 1, tzinfo=UTC)
        self.ids: set[str] = set()
        self.answered: set[str] = set()
        self.state = "waiting"
        self.take(
            engine.start(
                script,
                language=language,
                now=self.now,
                properties={"brand": "Acme (UK)"},
                identified=identified,
            )
        )

    def take(self, turn: Turn) -> None:
        """Check what must hold for one turn, and go on from its session as it is saved."""
        ids = [prompt.id for prompt in turn.prompts]
        assert len(set(ids)) == len(ids)
        assert self.ids.isdisjoint(ids)
        self.ids.update(ids)
        assert len(turn.prompts) <= len(self.script.steps) + 5
        assert all(prompt.text for prompt in turn.prompts)
        for event in turn.events:
            self.heed(event)
        ended = sum(isinstance(event, Ended) for event in turn.events)
        assert ended == (self.state == "waiting" and turn.session.state != "waiting")
        assert self.state in {"waiting", turn.session.state}
        self.state = turn.session.state
        saved = json.dumps(to_json(turn.session))
        assert upgraded(json.loads(saved)) == turn.session
        assert len(saved) < 64_000
        self.turn = turn

    def heed(self, event: object) -> None:
        match event:
            case AnswerRecorded(key, value, part="answer", corrects=corrects):
                question = self.script.question(key)
                assert question is not None
                assert corrects == (key in self.answered)
                if question.scale is not None:
                    assert value in question.scale.points
                self.answered.add(key)
            case AnswerRecorded(key):
                assert key in self.answered
            case QuestionSkipped(key):
                assert key not in self.answered
            case AlertRaised("person"):
                assert not self.script.anonymous
            case _:
                pass

    def resume(self, reading: Reading, raw: str) -> None:
        self.take(engine.resume(self.script, self.turn.session, reading, raw=raw, now=self.now))

    @rule(text=st.one_of(st.sampled_from(TEXTS), HOSTILE), sms=st.booleans())
    def say(self, text: str, sms: bool) -> None:
        self.resume(hear(self.script, self.turn.session, text, sms=sms), text)

    @precondition(lambda self: self.state == "waiting")
    @rule(data=st.data(), command=st.sampled_from([None, None, *COMMANDS]))
    def answer(self, data: st.DataObject, command: Command | None) -> None:
        waiting = self.turn.session.progress
        assert isinstance(waiting, Waiting)
        question = self.script.question(waiting.step)
        assert question is not None
        value = "because" if waiting.probing else data.draw(values(question))
        rest = data.draw(st.sampled_from(["", "", "because Maria fixed it fast"]))
        self.resume(Answered(value, rest="" if command else rest, command=command), str(value))

    @precondition(lambda self: self.answered)
    @rule(data=st.data(), rest=st.sampled_from(["", "because it was late"]))
    def correct(self, data: st.DataObject, rest: str) -> None:
        key = data.draw(st.sampled_from(sorted(self.answered)))
        question = self.script.question(key)
        assert question is not None
        self.resume(Corrected(key, data.draw(values(question)), rest), "sorry, I meant that")

    @rule(command=st.sampled_from(COMMANDS))
    def command(self, command: Command) -> None:
        self.resume(Commanded(command), command.name)

    @rule(reason=st.sampled_from(["unreadable", "several", "out_of_range", "not_sure", "empty"]))
    def mumble(self, reason: Any) -> None:
        self.resume(Unclear(reason, (3,) if reason == "not_sure" else ()), "mumble")

    @rule(
        prompt=st.integers(0, 40).map(str) | HOSTILE,
        value=st.one_of(
            st.none(),
            st.integers(-1, 11),
            st.booleans(),
            st.floats(),
            st.sampled_from(["price", "other", "x", ["price"], ["price", "price"], [], [[]], {}]),
        ),
    )
    def tap(self, prompt: str, value: object) -> None:
        try:
            reading = tapped(self.script, self.turn.session, prompt, value)
        except TapError:
            return
        self.resume(reading, json.dumps(value))

    @rule(hours=st.integers(1, 30), act=st.sampled_from(["remind", "apologise", "wait"]))
    def time_passes(self, hours: int, act: str) -> None:
        self.now += timedelta(hours=hours)
        if act == "remind":
            self.take(engine.remind(self.script, self.turn.session, now=self.now))
        elif act == "apologise":
            self.take(engine.apologise(self.script, self.turn.session, now=self.now))

    @rule(really=st.integers(0, 9))
    def expire(self, really: int) -> None:
        if not really:
            self.take(engine.expire(self.script, self.turn.session, now=self.now))

    @invariant()
    def something_is_said_and_stands(self) -> None:
        session = self.turn.session
        if isinstance(session.progress, Waiting):
            assert self.turn.prompts
            assert self.script.question(session.progress.step) is not None
            assert session.progress.step in session.path
            assert session.progress.reprompts <= engine.MAX_REPROMPTS
            assert session.progress.step in session.asked.values()
            way = walk(self.script, session, self.script.first)
            assert session.progress.step in [step.name for step in way]


TestConversation = Conversation.TestCase
TestConversation.settings = settings(max_examples=150, stateful_step_count=25)
