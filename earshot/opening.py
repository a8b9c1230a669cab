"""Opening a session: which survey, in which language, for whom."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeAlias
from zoneinfo import ZoneInfo

from dialogs import engine
from dialogs.localizing import choose
from dialogs.migrating import upgraded
from dialogs.script import Script
from dialogs.session import State
from earshot.catalogue import Catalogue
from earshot.errors import (
    AlreadyAnsweredError,
    AlreadyAskedError,
    OptedOutError,
    SurveyClosedError,
    UnknownSurveyError,
)
from earshot.partaking import has_taken_part, keep_round
from earshot.recording import Recording, Standing, encode
from storage.rows import AddressKind, AddressRow, ArrivalRow, RespondentRow, SessionRow
from storage.unit_of_work import UnitOfWork

Person: TypeAlias = str
"""A person's id as the host site knows it."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where somebody is reached on a channel that pushes."""

    kind: AddressKind
    value: str
    account: str = ""


@dataclass(frozen=True, slots=True)
class Opening:
    """A wish to be asked: in the `explicit` language, or else one of the browser's `languages`.

    `person` is known only if the host site signed it. On a channel that pushes the session is at
    `address`, in `thread`. `patient`: another open session at the address is not given up for this
    one. `form`: a form of the channel's own holds the dialog, and nothing is pushed. `token` is an
    invitation's, good for one session, and says what that is like; `link` the code of a link that
    is open to all. `respondent` is who was invited, `session` what they go on with if it waits.
    """

    survey: str
    secret_digest: bytes
    explicit: str | None = None
    languages: tuple[str, ...] = ()
    properties: Mapping[str, str] = field(default_factory=dict)
    person: Person | None = None
    channel_kind: str = "webchat"
    test: bool = False
    address: Address | None = None
    thread: str | None = None
    patient: bool = False
    form: bool = False
    arrival: ArrivalRow | None = None
    token: str | None = None
    link: str | None = None
    respondent: str | None = None
    session: str | None = None

    @property
    def at(self) -> Address | None:
        """The address by which the person is known, if they are."""
        return self.address or (Address("person", self.person) if self.person else None)


@dataclass(frozen=True, slots=True)
class Opened:
    """A session that waits for its first answer; prompts are JSON already."""

    session: str
    state: State
    language: str
    prompts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Known:
    """Who opens the session: nobody we know, or a respondent with the address they use."""

    respondent: RespondentRow | None = None
    address_id: int | None = None

    @property
    def id(self) -> str | None:
        """The respondent's id."""
        return self.respondent.id if self.respondent else None


Erased: TypeAlias = Callable[[UnitOfWork, Address], bool]
"""Whether an address is that of somebody who asked to be forgotten."""


def nobody(_uow: UnitOfWork, _address: Address) -> bool:
    """Whether an address is that of somebody erased, where nobody ever was."""
    return False


@dataclass(frozen=True, slots=True)
class CurrentRevision:
    """The revision on which new sessions of a survey start, if it takes any."""

    id: int
    open: bool


def current_revision(uow: UnitOfWork, survey: str) -> CurrentRevision:
    """What new sessions of `survey` start on.

    Raises:
        UnknownSurveyError: there is no such survey.
    """
    found = uow.surveys.takes(survey)
    if found is None:
        raise UnknownSurveyError(f"There is no survey `{survey}`.")
    revision_id, state = found
    return CurrentRevision(revision_id, state == "open")


def open_session(
    opening: Opening,
    *,
    current: CurrentRevision,
    uow: UnitOfWork,
    catalogue: Catalogue,
    recording: Recording,
    session_id: str,
    now: datetime,
    zone: ZoneInfo,
    erased: Erased = nobody,
) -> Opened:
    """Take down a new session of the survey's current revision, or go on with an open one.

    Raises:
        SurveyClosedError, OptedOutError, AlreadyAnsweredError: no session is opened.
    """
    if not current.open:
        raise SurveyClosedError(f"The survey `{opening.survey}` is closed.")
    script = catalogue.script(uow, current.id)
    address = opening.at
    if address is not None and erased(uow, address):
        raise OptedOutError("This person asked to be forgotten, and is not asked again.")
    known = _known(opening, address, script, uow, now, session_id)
    waiting = _waiting(opening, known, uow)
    if waiting is not None:
        standing = _open_already(opening, waiting, uow, catalogue, recording, now)
        if standing is not None:
            return standing
    if script.anonymous and not opening.test:
        _refuse_twice(opening, known, uow)
    language = choose(_wanted(opening, known), script.languages)
    properties = catalogue.properties(script, opening.properties)
    turn = engine.start(
        script,
        language=language,
        now=now,
        properties=properties,
        channel="form" if opening.form else opening.channel_kind,
        identified=known.respondent is not None or known.address_id is not None,
    )
    row = SessionRow(
        id=session_id,
        survey=opening.survey,
        revision_id=current.id,
        respondent_id=known.id,
        address_id=known.address_id,
        channel_kind=opening.channel_kind,
        language=language,
        secret_digest=opening.secret_digest,
        test=opening.test,
        anonymous=script.anonymous,
        kind=script.kind,
        state="waiting",
        turn=0,
        pending=0,
        data="",
        properties=encode(properties),
        day=now.astimezone(zone).date(),
        started_at=now,
        last_at=now,
        ended_at=None,
        due_at=None,
        due_kind=None,
    )
    if opening.thread is not None:
        recording.threads[row.id] = opening.thread
    if script.anonymous and opening.respondent is not None and not opening.test:
        keep_round(uow, opening.respondent, row)
    return _opened(recording.turn(Standing(row, script, None), turn, now=now))


def _wanted(opening: Opening, known: _Known) -> list[str]:
    """The explicit language, then the remembered one, then what the browser asks for."""
    remembered = known.respondent.language if known.respondent else None
    return [tag for tag in (opening.explicit, remembered, *opening.languages) if tag]


def _known(
    opening: Opening,
    at: Address | None,
    script: Script,
    uow: UnitOfWork,
    now: datetime,
    new_id: str,
) -> _Known:
    """Who is at `at`; of an anonymous dialog only where its words go, and for its time only."""
    if opening.respondent is not None:
        return _invited(uow, opening.respondent, script)
    if at is None:
        return _Known()
    if script.anonymous and opening.address is None:
        _refuse_opted_out(uow, uow.respondents.by_address(at.kind, at.value))
        return _Known()
    address = uow.respondents.ensure(
        at.kind, at.value, channel=at.account, new_id=f"r-{new_id}", now=now
    )
    respondent = _refuse_opted_out(uow, address)
    return _Known(None if script.anonymous else respondent, address.id)


def _invited(uow: UnitOfWork, respondent_id: str, script: Script) -> _Known:
    """Who came by a link of their own: of an anonymous dialog nobody."""
    respondent = uow.respondents.get(respondent_id)
    if respondent is not None and respondent.opted_out_at is not None:
        raise OptedOutError("This person asked not to be asked again.")
    return _Known(None if script.anonymous else respondent)


def _refuse_opted_out(uow: UnitOfWork, address: AddressRow | None) -> RespondentRow | None:
    """The respondent at `address`, unless they asked not to be asked."""
    if address is None:
        return None
    respondent = uow.respondents.get(address.respondent_id)
    stopped = respondent is not None and respondent.opted_out_at is not None
    if stopped or address.opted_out_at is not None:
        raise OptedOutError("This person asked not to be asked again.")
    return respondent


def _refuse_twice(opening: Opening, known: _Known, uow: UnitOfWork) -> None:
    """Nobody takes part twice in a round: who counts for two would hide nobody else."""
    at = uow.respondents.address(known.address_id) if known.address_id is not None else None
    person = at.respondent_id if at else opening.respondent
    if person is not None and has_taken_part(uow, person, opening.survey):
        raise AlreadyAnsweredError("They have taken part in this round already.")


def _waiting(opening: Opening, known: _Known, uow: UnitOfWork) -> SessionRow | None:
    """The session that is open with the person already: at their address, or by their link."""
    if known.address_id is not None:
        return uow.sessions.waiting_at(known.address_id)
    if opening.session is None:
        return None
    row = uow.sessions.lock([opening.session]).get(opening.session)
    return row if row is not None and row.state == "waiting" else None


def _open_already(
    opening: Opening,
    row: SessionRow,
    uow: UnitOfWork,
    catalogue: Catalogue,
    recording: Recording,
    now: datetime,
) -> Opened | None:
    """A person has one open session: the same survey goes on, another one makes way."""
    if opening.patient:
        raise AlreadyAskedError("A survey is open there already.")
    script = catalogue.script(uow, row.revision_id)
    standing = Standing(row, script, row.turn)
    session = upgraded(json.loads(row.data))
    if opening.thread is not None:
        recording.threads[row.id] = opening.thread
    if row.survey == opening.survey:
        uow.sessions.set_secret(row.id, opening.secret_digest)
        turn = engine.remind(script, session, now=now)
        return _opened(recording.turn(standing, turn, now=now))
    recording.turn(standing, engine.give_way(script, session, now=now), now=now)
    return None


def _opened(after: Standing) -> Opened:
    return Opened(after.row.id, after.row.state, after.row.language, after.said)
