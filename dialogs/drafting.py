"""A turn while it is being made: what the engine decides is carried out here, step by step."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from itertools import takewhile

from dialogs import localizing
from dialogs.asking import Asker
from dialogs.contacts import masked
from dialogs.events import (
    AlertRaised,
    AnswerRecorded,
    ContactGiven,
    Ended,
    Event,
    Part,
    QuestionSkipped,
    Reprompted,
    Turn,
)
from dialogs.prompts import NOTICE, STATEMENT, Prompt
from dialogs.readings import Added, Unclear, Value
from dialogs.script import Alert, Question, Script, Statement, Wording
from dialogs.session import Completed, Progress, Session, Waiting
from dialogs.walking import EngineError, following, holds, settled, walk

MAX_TAPPABLE = 64
"""So many of the last prompts may still be tapped; the session's state stays small."""

MAX_REMEMBERED = 1_000
"""So much of a text the session keeps, for conditions; the event carries all of it."""

SECONDS_A_QUESTION = 20
"""What the length line reckons for one question."""


class Draft:
    """A session on its way to the next one, with what to say and what happened so far."""

    def __init__(self, script: Script, session: Session, *, now: datetime, raw: str) -> None:
        """Begin the turn in which `raw` was said."""
        self.script = script
        self.session = session
        self.now = now
        self.raw = raw
        self._prompts: list[Prompt] = []
        self._events: list[Event] = []
        self._last_id = session.prompts

    def turn(self) -> Turn:
        """Everything decided since the draft began."""
        session = replace(self.session, turn=self.session.turn + 1, prompts=self._last_id)
        return Turn(session, tuple(self._prompts), tuple(self._events))

    @property
    def waiting(self) -> Waiting | None:
        """The standing question, or None after the end."""
        progress = self.session.progress
        return progress if isinstance(progress, Waiting) else None

    @property
    def standing(self) -> str | None:
        """The key of the standing question, or None after the end."""
        return self.waiting.step if self.waiting else None

    def question(self, key: str) -> Question:
        """The question stored under `key`."""
        question = self.script.question(key)
        if question is None:
            raise EngineError(f"`{key}` is no question of survey `{self.script.survey}`.")
        return question

    def happen(self, event: Event) -> None:
        """Note that `event` happened."""
        self._events.append(event)

    # What is said

    def notify(self, name: str, **values: str | int) -> None:
        """Say the system text `name`."""
        self.notice(self._asker.text(name, **values))

    def plural(self, name: str, n: int) -> str:
        """The name of the form of the system text `name` that fits `n`."""
        return localizing.plural(name, n, self.session.language)

    def notice(self, text: str) -> None:
        """Say `text`, expecting nothing."""
        self._prompts.append(self._asker.notice(self._next_id(), text, NOTICE))

    def length_line(self) -> str:
        """How many questions there are at most, and how long they take."""
        n = self.script.longest_path
        minutes = -(-n * SECONDS_A_QUESTION // 60)
        if minutes > 1:
            return self._asker.text("length_minutes", n=n, minutes=minutes)
        return self._asker.text(self.plural("length", n), n=n)

    def confirm_correction(self, question: Question, value: Value) -> None:
        """Say what the answer to `question` was changed to; never repeat a person's words."""
        if question.type in {"text", "contact"}:
            self.notify("corrected_text")
        else:
            self.notify("corrected", value=self._asker.shown(question, value))

    def reprompt(self, question: Question, unclear: Unclear) -> None:
        """Ask `question` again, saying what we can read."""
        reprompts = self.waiting.reprompts if self.waiting else 0
        offered = unclear.suggestions[0] if len(unclear.suggestions) == 1 else None
        self.happen(Reprompted(question.name, unclear.reason))
        self._ask(
            self._asker.reprompt(self._next_id(), question, unclear),
            Waiting(question.name, reprompts=reprompts + 1, offered=offered),
        )

    def repeat(self, waiting: Waiting | None = None) -> None:
        """Ask what stands once more, as its author worded it."""
        waiting = waiting or self.waiting
        if waiting is None:
            return
        question = self.question(waiting.step)
        if waiting.probing:
            self._probe(question)
        else:
            self._ask(self._asker.question(self._next_id(), question), waiting)

    def ask_again(self, key: str) -> None:
        """Go back to the question `key`."""
        self.repeat(Waiting(key))

    def withhold(self) -> None:
        """Take back the question that this turn asked: something else comes first."""
        self._prompts = [prompt for prompt in self._prompts if prompt.key is None]

    # What is recorded

    def record(
        self,
        question: Question,
        value: Value,
        *,
        raw: str,
        confidence: float = 1.0,
        words: str = "",
        intent: str = "",
    ) -> None:
        """Give `question` its (new) value, and do what its script says should follow.

        The value was taken from the `words` of `raw`; `intent` is a classifier's.
        """
        key, corrects = question.name, question.name in self.session.answers
        if question.type == "contact":
            address, value = str(value), masked(str(value))
            self.happen(ContactGiven(key, address, question.purpose or ""))
            self.notify("contact_saved", masked=value)
            raw, words = value, ""
        self.happen(
            AnswerRecorded(
                key,
                value,
                raw,
                corrects=corrects,
                confidence=confidence,
                words=words,
                intent=intent,
            )
        )
        alert = question.alert
        raised = corrects and alert is not None and self._wanted(alert)
        self.session = replace(
            self.session,
            answers={**self.session.answers, key: _remembered(value)},
            skipped=tuple(skipped for skipped in self.session.skipped if skipped != key),
            intents=_intents(self.session.intents, key, intent),
        )
        if alert is not None and not raised and self._wanted(alert):
            self.happen(AlertRaised("alert", alert.to, key))

    def add(self, reading: Added) -> None:
        """Put more words behind those that answered an open question, and say nothing."""
        key, words = self.question(reading.key).name, reading.words
        part: Part = "probe" if reading.probe else "answer"
        self.happen(AnswerRecorded(key, words, words, part=part, adds=True))
        said = self.session.answers.get(key)
        if part == "answer" and isinstance(said, str):
            more = {key: _remembered(f"{said}\n{words}")}
            self.session = replace(self.session, answers={**self.session.answers, **more})

    def record_probe(self, question: Question, words: str) -> None:
        """Keep `words` as the second verbatim of the answer to `question`."""
        self.happen(AnswerRecorded(question.name, words, words, part="probe"))

    # Where it goes

    def after_answer(
        self, question: Question, *, rest: str, more: bool | None = None, theme: str = ""
    ) -> None:
        """Probe if the script wants to, else go on; `rest` answers what comes next.

        `more`: probe, or do not, whatever the script wants. The probe asks about the `theme` that
        was mentioned.
        """
        probe = question.probe
        scripted = probe is not None and (probe.when is None or holds(probe.when, self.session))
        if not (scripted if more is None else more):
            self.go(following(self.script, self.session, question), rest=rest)
        elif rest:
            self.record_probe(question, rest)
            self.onward(question)
        else:
            self._probe(question, theme)

    def skip(self, question: Question, *, asked_to: bool) -> None:
        """Leave out what stands: the probe, if one does, else the question.

        An answer that it had before stays.
        """
        if question.name not in self.session.answers:
            self.happen(QuestionSkipped(question.name, asked_to))
            self.session = replace(self.session, skipped=(*self.session.skipped, question.name))
        self.onward(question)

    def onward(self, question: Question) -> None:
        """Go where the answer to `question`, or its absence, leads."""
        self.go(following(self.script, self.session, question))

    def go(self, target: str, *, rest: str = "") -> None:
        """Walk from step `target` until a question must be asked, or to the end.

        The first open question on the way is answered by `rest`, if there is any. Statements
        before a question that is settled already have been said.
        """
        statements: list[Statement] = []
        open_question: Question | None = None
        for step in walk(self.script, self.session, target):
            if isinstance(step, Statement):
                statements.append(step)
            elif isinstance(step, Question) and settled(self.session, step):
                statements.clear()
            elif isinstance(step, Question):
                open_question = step
        for statement in statements:
            self._state(statement.wording)
        if open_question is None:
            self._complete()
        else:
            self.reach(open_question, rest=rest)

    def reach(self, question: Question, *, rest: str) -> None:
        """Ask `question`, unless it wants words and `rest` has them."""
        if rest and question.type == "text":
            self._visit(question.name)
            self.record(question, rest, raw=rest)
            self.after_answer(question, rest="")
        else:
            self.repeat(Waiting(question.name))

    def still_asked(self, waiting: Waiting) -> bool:
        """Whether what stands is still on the way, with nothing open before it."""
        way = walk(self.script, self.session, self.script.first)
        return any(step.name == waiting.step for step in way)

    def before(self, waiting: Waiting) -> str | None:
        """The question to return to: the one that is being probed, else the one before."""
        if waiting.probing:
            return waiting.step
        way = walk(self.script, self.session, self.script.first)
        passed = takewhile(lambda step: step.name != waiting.step, way)
        asked = [step.name for step in passed if isinstance(step, Question)]
        return asked[-1] if asked else None

    def end(self, progress: Progress) -> None:
        """Close the session."""
        self.session = replace(self.session, progress=progress, ended_at=self.now)
        self.happen(Ended())

    def _complete(self) -> None:
        if not any(prompt.kind == STATEMENT for prompt in self._prompts):
            self.notify("completed")
        self.end(Completed())

    def _wanted(self, alert: Alert) -> bool:
        return alert.when is None or holds(alert.when, self.session)

    def _state(self, wording: Wording) -> None:
        asker = self._asker
        text, sms = asker.worded(wording), asker.short(wording)
        self._prompts.append(asker.notice(self._next_id(), text, STATEMENT, sms))

    def _probe(self, question: Question, theme: str = "") -> None:
        prompt = self._asker.probe(self._next_id(), question, theme)
        self._ask(prompt, Waiting(question.name, probing=True))

    @property
    def _asker(self) -> Asker:
        return Asker(self.script, self.session)

    def _next_id(self) -> str:
        self._last_id += 1
        return str(self._last_id)

    def _ask(self, prompt: Prompt, waiting: Waiting) -> None:
        """Say `prompt`, and wait for what it asks."""
        asked = {**self.session.asked, prompt.id: waiting.step}
        if len(asked) > MAX_TAPPABLE:
            del asked[next(iter(asked))]
        self.session = replace(self.session, asked=asked, progress=waiting)
        self._visit(waiting.step)
        self._prompts.append(prompt)

    def _visit(self, key: str) -> None:
        if key not in self.session.path:
            self.session = replace(self.session, path=(*self.session.path, key))


def _intents(known: Mapping[str, str], key: str, intent: str) -> Mapping[str, str]:
    """`known`, with what the answer to `key` was taken for, now that it may be another."""
    if not intent and key not in known:
        return known
    others = {one: its for one, its in known.items() if one != key}
    return others | ({key: intent} if intent else {})


def _remembered(value: Value) -> Value:
    return value[:MAX_REMEMBERED] if isinstance(value, str) else value
