"""What a turn leaves behind: from the engine's events to rows, gathered for a whole group."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from functools import partial

from bots.rendering import Layout, for_web, layout
from dialogs.events import (
    AlertRaised,
    AnswerRecorded,
    ContactGiven,
    Ended,
    Event,
    LanguageChanged,
    LaterAsked,
    OptedIn,
    OptedOut,
    Turn,
)
from dialogs.localizing import direction
from dialogs.readings import Value
from dialogs.script import Question, Script
from dialogs.session import to_json
from earshot.consequences import add_words, heed, keep_contact, outdate, seal, stop
from earshot.notifying.responses import tell_turns
from earshot.notifying.telling import Listeners
from earshot.outgoing import stored
from storage.rows import AlertRow, AnswerRow, ArrivalRow, InboxRow, OutboxRow, SessionRow
from storage.unit_of_work import UnitOfWork

STANDS_FOR = timedelta(days=28)
"""How long an invitation stands: until then a reply goes on at the same question."""

PUSHING = frozenset({"slack", "telegram", "sms"})
"""The kinds of channel on which what we say must be sent; the others come and fetch it."""

ANONYMOUS_STANDS_FOR = timedelta(hours=24)
"""An anonymous dialog that nobody goes on with is closed sooner, and its traces removed."""

encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


@dataclass(frozen=True, slots=True)
class Standing:
    """A session as the group knows it: its row, its script, and the row's turn when read.

    `said` are the prompts of its last turn in this group, each as JSON.
    """

    row: SessionRow
    script: Script
    read_turn: int | None
    said: tuple[str, ...] = ()


@dataclass(slots=True)
class Recording:
    """The rows that a group of turns adds; `write` stores them with a statement per table.

    With `listeners` webhooks are told of the turns. `partakers` answered an anonymous survey: each
    is (survey, address), to be noted by `partaking` once this is committed.
    """

    today: date
    new_id: Callable[[], str]
    listeners: Listeners | None = None
    sessions: dict[str, Standing] = field(default_factory=dict)
    inbox: list[InboxRow] = field(default_factory=list)
    outbox: list[OutboxRow] = field(default_factory=list)
    answers: dict[tuple[str, str, str], AnswerRow] = field(default_factory=dict)
    added: list[AnswerRow] = field(default_factory=list)
    alerts: list[AlertRow] = field(default_factory=list)
    arrivals: list[ArrivalRow] = field(default_factory=list)
    threads: dict[str, str | None] = field(default_factory=dict)
    quiet: set[str] = field(default_factory=set)
    stopping: list[SessionRow] = field(default_factory=list)
    afterwards: list[Callable[[UnitOfWork], None]] = field(default_factory=list)
    told: list[tuple[str, Turn]] = field(default_factory=list)
    partakers: set[tuple[str, int]] = field(default_factory=set)

    def turn(self, standing: Standing, turn: Turn, *, now: datetime) -> Standing:
        """Take down what `turn` did to the session; gives the session as it stands after."""
        row = standing.row
        for event in turn.events:
            self._event(standing, turn, event, now)
        written = stored if pushes(row) else for_web
        said = tuple([written(prompt) for prompt in turn.prompts])
        rows = [
            OutboxRow(
                row.id, turn.session.turn, position, prompt.key, prompt.kind, text, now, "held"
            )
            for position, (prompt, text) in enumerate(zip(turn.prompts, said, strict=True))
        ]
        if rows and pushes(row) and not (_silenced(turn) or row.id in self.quiet):
            rows[0] = self._due(row, rows[0])
        self.outbox += rows
        after = Standing(_moved(standing, turn, now), standing.script, standing.read_turn, said)
        self.sessions[after.row.id] = after
        self.told.append((row.id, turn))
        return after

    def write(self, uow: UnitOfWork) -> None:
        """Store everything taken down."""
        rows = self.sessions.values()
        moves = [(s.row, s.read_turn) for s in rows if s.read_turn is not None]
        # First those that move: one may make way for a new one at the same address.
        uow.sessions.save_all(moves, today=self.today)
        uow.sessions.add_all([s.row for s in rows if s.read_turn is None])
        uow.inbox.add_all(self.inbox)
        for anonymous, today in ((False, self.today), (True, date.min)):
            # An anonymous answer marks no day: which one it was is nobody's to know.
            some = [row for row in self.answers.values() if self._is_anonymous(row) is anonymous]
            if some:
                uow.answers.record_all(some, today=today)
        for answer in self.added:
            add_words(uow, answer, date.min if self._is_anonymous(answer) else self.today)
        for row in self.stopping:
            stop(uow, row, now=self.sessions[row.id].row.last_at, today=self.today)
        self._answer(uow)
        uow.outbox.add_all(self.outbox)
        if self.arrivals:
            uow.arrivals.add_all(self.arrivals)
        if self.alerts:
            uow.alerts.add_all(self.alerts)
        for action in self.afterwards:
            action(uow)
        self._tell(uow)

    def _answer(self, uow: UnitOfWork) -> None:
        """Let nobody be reminded of what they answered."""
        ids = {answer.session_id for answer in self.answers.values()}
        rows = [self.sessions[id_].row for id_ in ids]
        # Who came to the web chat by themselves was not invited.
        asked = [row.id for row in rows if pushes(row) or row.respondent_id is not None]
        if asked:
            uow.invitations.answered_in(asked)

    def _tell(self, uow: UnitOfWork) -> None:
        """Have webhooks told of the turns, if there are any."""
        if self.listeners and self.told:
            now = self.sessions[self.told[-1][0]].row.last_at
            if self.listeners.present(uow, now):
                tell_turns(uow, self.told, self.alerts, now=now)

    def _due(self, row: SessionRow, first: OutboxRow) -> OutboxRow:
        """The first prompt of a turn, which carries the sending of all of them."""
        return replace(
            first,
            state="due",
            address_id=row.address_id,
            thread=self.threads.get(row.id),
            due_at=first.created_at,
        )

    def _is_anonymous(self, answer: AnswerRow) -> bool:
        return self.sessions[answer.session_id].row.anonymous

    def _event(self, standing: Standing, turn: Turn, event: Event, now: datetime) -> None:
        row = standing.row
        if isinstance(event, AnswerRecorded) and row.anonymous and row.address_id and not row.test:
            self.partakers.add((row.survey, row.address_id))
        match event:
            case AnswerRecorded(adds=True):
                self.added.append(_answer_row(standing, turn, event, now))
            case AnswerRecorded():
                answer = _answer_row(standing, turn, event, now)
                self.answers[answer.session_id, answer.key, answer.part] = answer
                if event.corrects and not row.anonymous:
                    self.afterwards.append(partial(outdate, corrected=answer))
            case AlertRaised(kind, to, key):
                if not row.test:
                    self.alerts.append(AlertRow(row.id, row.survey, kind, key, to, now))
            case _:
                self._consequence(row, event, now)

    def _consequence(self, row: SessionRow, event: Event, now: datetime) -> None:
        """What an event does beside the session's own rows, once those are written."""
        match event:
            case Ended() if row.anonymous:
                self.afterwards.append(
                    lambda uow: seal(uow, self.sessions[row.id].row, self.new_id)
                )
            case ContactGiven():
                self.afterwards.append(lambda uow: keep_contact(uow, row, event, now))
            case OptedOut():
                self.stopping.append(row)
            case OptedIn() | LanguageChanged():
                self.afterwards.append(lambda uow: heed(uow, row, event, now))
            case _:
                pass


def pushes(row: SessionRow) -> bool:
    """Whether what is said in the session must be sent."""
    return row.channel_kind in PUSHING and row.address_id is not None


def _silenced(turn: Turn) -> bool:
    """Whether the person has opted out before: only the stop itself is confirmed."""
    return turn.session.opted_out and not any(isinstance(one, OptedOut) for one in turn.events)


def stands_until(row: SessionRow) -> datetime:
    """When the session closes if nobody goes on with it."""
    return row.started_at + (ANONYMOUS_STANDS_FOR if row.anonymous else STANDS_FOR)


def _moved(standing: Standing, turn: Turn, now: datetime) -> SessionRow:
    session, row = turn.session, standing.row
    later = next((event.at for event in turn.events if isinstance(event, LaterAsked)), None)
    due_at = _due(row, later, now) if session.state == "waiting" else None
    # Not `replace`, which takes three times as long, in every turn.
    return SessionRow(
        id=row.id,
        survey=row.survey,
        revision_id=row.revision_id,
        respondent_id=row.respondent_id,
        address_id=row.address_id,
        channel_kind=row.channel_kind,
        language=session.language,
        secret_digest=row.secret_digest,
        test=row.test,
        anonymous=row.anonymous,
        kind=row.kind,
        state=session.state,
        turn=session.turn,
        pending=row.pending,
        data=encode(to_json(session)),
        properties=row.properties,
        day=row.day,
        started_at=row.started_at,
        last_at=now,
        ended_at=session.ended_at,
        due_at=due_at,
        due_kind=None if due_at is None else "later" if due_at == later else "expire",
    )


def _due(row: SessionRow, later: datetime | None, now: datetime) -> datetime:
    """When to act on the session by itself: as promised, but never beyond the time it stands.

    A reminder that comes at the very end leaves a day to answer it; no promise after that.
    """
    end = stands_until(row)
    if later is not None and later <= end:
        return later
    reminded = row.due_kind == "later" and row.due_at is not None and row.due_at <= now
    return max(end, now + ANONYMOUS_STANDS_FOR) if reminded else end


def _answer_row(standing: Standing, turn: Turn, event: AnswerRecorded, now: datetime) -> AnswerRow:
    row, question = standing.row, standing.script.steps[event.key]
    assert isinstance(question, Question)
    scale, probe, language = question.scale, event.part == "probe", turn.session.language
    return AnswerRow(
        session_id=row.id,
        survey=row.survey,
        revision_id=row.revision_id,
        kind=row.kind,
        key=event.key,
        part=event.part,
        type="text" if probe else question.type,
        low=scale.low if scale and not probe else None,
        high=scale.high if scale and not probe else None,
        low_is_good=question.low_is_good,
        layout="typed" if probe else _layout(row, question, language),
        language=language,
        channel_kind=row.channel_kind,
        value=encode(event.value),
        number=_number(event.value),
        raw=event.raw,
        confidence=event.confidence,
        test=row.test,
        day=row.day,
        answered_at=now,
    )


def _layout(row: SessionRow, question: Question, language: str) -> Layout:
    points = len(question.scale.points) if question.scale else 0
    return layout(question.type, direction(language), row.channel_kind, points)


def _number(value: Value) -> float | None:
    return float(value) if isinstance(value, bool | int | float) else None
