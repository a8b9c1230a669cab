"""The surveys as they stand: state, running sessions, and the score of the last weeks."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from dialogs.loading import load
from dialogs.script import Script
from earshot.access.roles import Data
from earshot.catalogue import Catalogue
from earshot.editing.drafts import State, listing
from earshot.reporting import counting, tallying
from earshot.reporting.rows import ScoreRow
from storage.analytics import Span
from storage.database import Database
from storage.unit_of_work import UnitOfWork

LOOKED_BACK = timedelta(days=90)


@dataclass(frozen=True, slots=True)
class Standing:
    """A survey, or the draft of one. `score` is that of its first question that has one.

    `open` is None before it is published; `data` too, while its draft cannot be read.
    """

    name: str
    title: str
    data: Data | None
    state: State
    open: bool | None
    running: int
    score: ScoreRow | None


def standings(
    database: Database,
    catalogue: Catalogue,
    *,
    now: datetime,
    zone: ZoneInfo,
    scored: Callable[[str, Data], bool],
) -> list[Standing]:
    """Every survey by title. The score is counted of those that are `scored` (survey, data)."""
    until = now.astimezone(zone).date() + timedelta(days=1)
    span = Span(until - LOOKED_BACK, until)
    found = []
    for listed in listing(database):
        # Each in a look of its own: a long one would hold up those who clean behind it.
        with database.read() as uow:
            script = _script(uow, catalogue, listed.survey)
            data = data_of(script) if script else None
            counts = script and data and listed.published and scored(listed.survey, data)
            found.append(
                Standing(
                    name=listed.survey,
                    title=script.title if script else listed.survey,
                    data=data,
                    state=listed.state,
                    open=None if listed.taking is None else listed.taking == "open",
                    running=listed.running,
                    score=_score(uow, script, span) if script and counts else None,
                )
            )
    return sorted(found, key=lambda each: each.title.casefold())


def data_of(script: Script) -> Data:
    """Whose answers they are, by which accounts are scoped."""
    return "employee" if script.audience == "employee" else "customer"


def _script(uow: UnitOfWork, catalogue: Catalogue, survey: str) -> Script | None:
    """As it was published, else as its draft has it; None where that cannot be read."""
    current = uow.surveys.takes(survey)
    if current is not None:
        return catalogue.script(uow, current[0])
    draft = uow.drafts.find(survey)
    return load(draft.text).script if draft and draft.text else None


def _score(uow: UnitOfWork, script: Script, span: Span) -> ScoreRow | None:
    """Of an anonymous survey what was released, as in the report."""
    counted = counting.rated(uow, script, span)
    rows = tallying.score_rows(tallying.tally(counted), threshold=counting.threshold(script))
    order = [question.name for question in script.questions()]
    known = [row for row in rows if row.key in order]
    return min(known, key=lambda row: order.index(row.key), default=None)
