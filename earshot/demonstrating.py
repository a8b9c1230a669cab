"""A plausible year of responses: made-up people, but the real engine, recording and sealing."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import TypeVar

from dialogs import engine
from dialogs.events import Turn
from dialogs.personas import TAPS, Person, Typed, Voice, cast
from dialogs.personas import Said as Answering
from dialogs.script import Script
from dialogs.session import Session
from dialogs.simulating import Ear, seconds_to_read, seconds_to_say
from earshot.catalogue import Catalogue
from earshot.errors import OptedOutError
from earshot.opening import CurrentRevision, Opening, current_revision, open_session
from earshot.recording import Recording, Standing, stands_until
from earshot.reporting.releasing import release
from earshot.seasons import (
    CUSTOMER_CHANNELS,
    CUSTOMERS,
    EMPLOYEE_CHANNELS,
    EMPLOYEES,
    ITEMS,
    PLANS,
    Plan,
    Span,
    failing,
    monday,
    moods,
)
from earshot.turns import Said, inbox_row, session_of
from storage.database import Database
from storage.rows import AnonymousAnswerRow, AnswerRow, SessionRow
from storage.unit_of_work import UnitOfWork

_T = TypeVar("_T")

_IDENTIFIED = 0.25
_PERSONS = 400
_SPEAKS_OF_INCIDENT = 0.5
_ACTED_ON_WITHIN = timedelta(days=21)
_KEPT = {one.name for one in fields(AnonymousAnswerRow)} & {one.name for one in fields(AnswerRow)}
_KEPT -= {"id"}


@dataclass(slots=True)
class Demonstration:
    """The days of `span`, lived through a week at a time; `made` counts responses by survey."""

    database: Database
    catalogue: Catalogue
    voices: Mapping[str, Voice]
    span: Span
    plans: Sequence[Plan] = PLANS
    made: Counter[str] = field(default_factory=Counter)
    _surveys: dict[str, tuple[CurrentRevision, Script]] = field(default_factory=dict)
    _ears: dict[tuple[str, bool], Ear] = field(default_factory=dict)
    _persons: int = 0

    def weeks(self) -> list[list[date]]:
        """All days by calendar week, in order; the last one is today."""
        return [list(week) for _, week in groupby(self.span.all(), key=monday)]

    def live(self, week: Sequence[date]) -> None:
        """Store what was answered in `week`, in one transaction."""
        recording = Recording(self.span.today, self._new_id)
        with self.database.begin() as uow:
            for plan in self.plans:
                starts = [start for day in week for start in self.span.starts(plan, day)]
                _, script = self._survey(uow, plan.survey)
                if script.anonymous:
                    self._seal(uow, recording, plan, starts)
                else:
                    for start in starts:
                        self._respond(uow, recording, plan, start)
            self._close_alerts(recording)
            recording.write(uow)

    def release_waves(self) -> None:
        """Release the anonymous waves that are over; nothing is told of others."""
        before, now = self.span.today, self.span.now
        with self.database.read() as uow:
            over = [
                (plan.survey, wave)
                for plan in self.plans
                for wave in uow.releases.waiting(plan.survey, before=before, now=now)
            ]
        for survey, wave in over:
            release(self.database, survey, wave, before=before, now=now)

    def _seal(
        self, uow: UnitOfWork, recording: Recording, plan: Plan, starts: Sequence[datetime]
    ) -> None:
        """The week's anonymous responses, sealed together as each would be by itself.

        One session stands in for all of them; sealing deletes it. Those that are still open stay.
        """
        ended: SessionRow | None = None
        sealed: list[AnonymousAnswerRow] = []
        for start in starts:
            own = Recording(recording.today, self._new_id)
            self._respond(uow, own, plan, start)
            (standing,) = own.sessions.values()
            if standing.row.state == "waiting":
                _add(recording, own)
                continue
            ended, response = standing.row, self._new_id()
            sealed += [
                self._anonymous(answer, response, standing.row) for answer in own.answers.values()
            ]
        if ended is not None:
            uow.sessions.add_all([replace(ended, secret_digest=None)])
            uow.anonymous.seal(ended.id, sealed)

    def _anonymous(
        self, answer: AnswerRow, response: str, session: SessionRow
    ) -> AnonymousAnswerRow:
        return AnonymousAnswerRow(
            **{name: getattr(answer, name) for name in _KEPT},
            id=self._new_id(),
            response=response,
            week=monday(answer.day),
            complete=session.state == "completed",
        )

    def _close_alerts(self, recording: Recording) -> None:
        """Somebody has acted on all alerts but the latest."""
        old = self.span.now - _ACTED_ON_WITHIN
        recording.alerts = [
            replace(alert, state="done") if alert.created_at < old else alert
            for alert in recording.alerts
        ]

    def _respond(self, uow: UnitOfWork, recording: Recording, plan: Plan, start: datetime) -> None:
        current, script = self._survey(uow, plan.survey)
        employee = script.audience == "employee"
        language = self._drawn(EMPLOYEES if employee else CUSTOMERS)
        channel = self._drawn(EMPLOYEE_CHANNELS if employee else CUSTOMER_CHANNELS)
        opening = Opening(
            plan.survey,
            self.span.chance.randbytes(32),
            explicit=language,
            properties={"item": ITEMS[start.toordinal() // 7 % len(ITEMS)]},
            person=None if employee else self._person(),
            channel_kind=channel,
        )
        try:
            opened = open_session(
                opening,
                current=current,
                uow=uow,
                catalogue=self.catalogue,
                recording=recording,
                session_id=self._new_id(),
                now=start,
                zone=self.span.zone,
            )
        except OptedOutError:
            return
        person = self._cast(plan, script, start, language, channel)
        self._converse(recording, recording.sessions[opened.session], person, start)
        self.made[plan.survey] += 1

    def _converse(
        self, recording: Recording, standing: Standing, person: Person, start: datetime
    ) -> None:
        """Talk until the session ends or the person leaves; close what nobody went on with."""
        session, now = session_of(standing.row), start + timedelta(seconds=5)
        ear = self._ear(standing)
        while session.state == "waiting":
            answering = person.reply(standing.script, session)
            if answering is None:
                break
            spent = seconds_to_say(answering, session.language) * self.span.chance.uniform(
                0.7, 2.5
            )
            now += timedelta(seconds=spent)
            standing, turn = self._turn(recording, standing, session, answering, ear, now)
            now += timedelta(seconds=seconds_to_read(turn.prompts))
            session = turn.session
        closes = stands_until(standing.row)
        if session.state == "waiting" and closes < self.span.now:
            turn = engine.expire(standing.script, session, now=closes)
            recording.turn(standing, turn, now=closes)

    def _turn(
        self,
        recording: Recording,
        standing: Standing,
        session: Session,
        answering: Answering,
        ear: Ear,
        now: datetime,
    ) -> tuple[Standing, Turn]:
        said = _said(standing.row.id, self._new_id(), answering)
        raw = said.text if said.text is not None else str(said.value)
        reading = ear.read(session, answering)
        turn = engine.resume(standing.script, session, reading, raw=raw, now=now)
        after = recording.turn(standing, turn, now=now)
        recording.inbox.append(inbox_row(said, now, "done", turn=turn, after=after.row))
        return after, turn

    def _cast(
        self, plan: Plan, script: Script, start: datetime, language: str, channel: str
    ) -> Person:
        place = self.span.place(start.astimezone(self.span.zone).date())
        taps = 0.0 if channel == "sms" else TAPS
        person = cast(
            script,
            self.voices,
            language=language,
            chance=self.span.chance,
            moods=moods(script, place, plan.shaken),
            taps=taps,
        )
        if failing(script, place) and self.span.chance.random() < _SPEAKS_OF_INCIDENT:
            person.topic = "incident" if person.mood != "good" else person.topic
        return person

    def _survey(self, uow: UnitOfWork, name: str) -> tuple[CurrentRevision, Script]:
        if name not in self._surveys:
            current = current_revision(uow, name)
            self._surveys[name] = current, self.catalogue.script(uow, current.id)
        return self._surveys[name]

    def _ear(self, standing: Standing) -> Ear:
        sms = standing.row.channel_kind == "sms"
        return self._ears.setdefault((standing.row.survey, sms), Ear(standing.script, sms))

    def _person(self) -> str | None:
        """One of the customers whom the shop knows, in turn: nobody is asked twice in a week."""
        if self.span.chance.random() >= _IDENTIFIED:
            return None
        self._persons += 1
        return f"customer-{self._persons % _PERSONS:03}"

    def _drawn(self, of: Mapping[_T, float]) -> _T:
        return self.span.chance.choices([*of], [*of.values()])[0]

    def _new_id(self) -> str:
        return f"{self.span.chance.getrandbits(128):032x}"


def _said(session: str, key: str, answering: Answering) -> Said:
    if isinstance(answering, Typed):
        return Said(session, b"", key, key.encode(), answering.text)
    return Said(session, b"", key, key.encode(), prompt=answering.prompt, value=answering.value)


def _add(recording: Recording, own: Recording) -> None:
    """Put what `own` holds into `recording` as well."""
    recording.sessions.update(own.sessions)
    recording.answers.update(own.answers)
    recording.inbox += own.inbox
    recording.outbox += own.outbox
