"""`/responses`: what people answered, with all that it means.

Of an anonymous survey only what was released, each answer by itself: nothing tells which answers
are of one person, nor whose they are.
"""

import hmac
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import Annotated, Any, Literal, TypeAlias

from fastapi import APIRouter, Path, Query
from pydantic import Field

from dialogs.session import State
from earshot.clock import chance
from earshot.reporting.columns import as_object
from earshot.reporting.export import admitted_waves
from earshot.reporting.surveys import current_script
from earshot.web.api import payloads
from earshot.web.api.entrance import KeyedRoute, needs
from earshot.web.api.payloads import SURVEY, Body, Day, Limit
from earshot.web.api.problems import UnknownResourceError
from earshot.web.api.serving import Api, Here
from storage.analytics import ExportRow, Span
from storage.listing import ResponseRow
from storage.unit_of_work import UnitOfWork
from storage.webhooks import InvitedRow

router = APIRouter(route_class=KeyedRoute, tags=["responses"])

WEEK = timedelta(days=7)
_PLACE = re.compile(r"([1-9][0-9]{0,6})\.([A-Za-z0-9_-]{0,100})", re.ASCII)

Cursor: TypeAlias = Annotated[str, payloads.cursor(r"^([1-9][0-9]{0,6}\.[A-Za-z0-9_-]{0,100})?$")]
Place: TypeAlias = tuple[date, str]
"""The day and the id of the last response that was told."""


class Answered(Body):
    """An answer. The scale and its direction say what the number means."""

    key: str
    part: Literal["answer", "probe"] = Field(description="A probe asks once more for words")
    type: str
    revision: int | None = Field(description="Of the script; its texts are the wording")
    scale_low: float | None
    scale_high: float | None
    direction: str
    language: str | None
    layout: str | None
    value: Any = Field(description="A number, true or false, a choice's value, several, or words")
    number: float | None
    words: str = Field(description="What they wrote; personal data")
    answered_at: datetime | None
    words_language: str | None
    tone: str | None
    themes: list[str] | None


class Response(Body):
    """What somebody answered in one session. What joins it to a person is null if anonymous."""

    id: str
    survey: str
    kind: str
    person: str | None
    channel: str | None
    language: str | None
    state: State | None
    day: date = Field(description="By which reports count; if anonymous, the Monday of its week")
    started_at: datetime | None
    last_at: datetime | None
    ended_at: datetime | None
    properties: dict[str, str]
    invitation: str | None = Field(description="What led to it, with its campaign or event")
    campaign: str | None
    event: str | None
    answers: list[Answered]


class Responses(Body):
    """A page of responses, by day."""

    responses: list[Response]
    next: str | None


@router.get("/responses", openapi_extra=needs("responses:read"))
def page(
    api: Here,
    survey: Annotated[str, Query(pattern=SURVEY)],
    since: Day = date.min,
    until: Day = date.max,
    cursor: Cursor = "",
    limit: Limit = 50,
) -> Responses:
    """List the responses to a survey from the day `since` up to the day `until`."""
    span, after = Span(since, until), _place(cursor)
    with api.earshot.database.read() as uow:
        if not current_script(uow, survey).anonymous:
            rows = uow.listing.responses(survey, span, after=after, most=limit)
            return _page(_told(uow, rows), limit)
    return _page(_released(api, survey, span, after, limit), limit)


@router.get("/responses/{id}", openapi_extra=needs("responses:read"))
def get(
    api: Here,
    id: Annotated[str, Path(pattern="^[A-Za-z0-9_-]{1,100}$")],  # noqa: A002 - as documented
) -> Response:
    """Get a response. One that is anonymous cannot be found by itself."""
    with api.earshot.database.read() as uow:
        row = uow.listing.response(id)
        if row is None:
            raise UnknownResourceError(f"There is no response `{id}`.")
        (response,) = _told(uow, [row])
    return response


def _place(cursor: str) -> Place:
    found = _PLACE.fullmatch(cursor)
    if found is None:
        return date.min, ""
    return date.fromordinal(min(int(found[1]), date.max.toordinal())), found[2]


def _page(responses: Sequence[Response], limit: int) -> Responses:
    last = responses[-1] if len(responses) == limit else None
    return Responses(
        responses=[*responses], next=f"{last.day.toordinal()}.{last.id}" if last else None
    )


def _told(uow: UnitOfWork, rows: Sequence[ResponseRow]) -> list[Response]:
    """The responses with their answers."""
    ids = [row.id for row in rows]
    invited = uow.notifications.invited(ids)
    answers: defaultdict[str, list[ExportRow]] = defaultdict(list)
    for answer in uow.analytics.of_sessions(ids) if ids else ():
        answers[answer.response].append(answer)
    return [
        Response(
            id=row.id,
            survey=row.survey,
            kind=row.kind,
            person=row.respondent_id,
            channel=row.channel_kind,
            language=row.language,
            state=row.state,
            day=row.day,
            started_at=row.started_at,
            last_at=row.last_at,
            ended_at=row.ended_at,
            properties=json.loads(row.properties),
            **_led(invited.get(row.id)),
            answers=[_answered(answer) for answer in answers[row.id]],
        )
        for row in rows
    ]


def _released(api: Api, survey: str, span: Span, after: Place, limit: int) -> list[Response]:
    """The next answers that were released, one response each."""
    with api.earshot.database.read() as uow:
        weeks = sorted({wave.week for wave in uow.releases.waves(survey, span)})
    found: list[Response] = []
    for week in weeks:
        if week >= after[0] and len(found) < limit:
            rows = _of_week(api, survey, week)
            found += [_alone(row) for row in rows if (week, row.response) > after]
    return found[:limit]


def _of_week(api: Api, survey: str, week: date) -> Iterable[ExportRow]:
    """In an order, and under ids, that nobody can guess and that every page shares."""
    seed = hmac.digest(api.earshot.key(), f"responses\0{survey}\0{week}".encode(), "sha256")
    span = Span(week, week + WEEK)
    drawn = chance(int.from_bytes(seed, "big"))
    rows = admitted_waves(api.earshot.database, survey, span, drawn)
    return sorted(rows, key=lambda row: row.response)


def _alone(row: ExportRow) -> Response:
    return Response(
        id=row.response,
        survey=row.survey,
        kind=row.kind,
        person=None,
        channel=None,
        language=None,
        state=None,
        day=row.day,
        started_at=None,
        last_at=None,
        ended_at=None,
        properties={},
        **_led(None),
        answers=[_answered(row)],
    )


def _led(invited: InvitedRow | None) -> dict[str, str | None]:
    """What led to a response."""
    ids = (invited.id, invited.campaign_id, invited.event_id) if invited else (None, None, None)
    named = zip(("invitation", "campaign", "event"), ids, strict=True)
    return {name: None if id_ is None else str(id_) for name, id_ in named}


def _answered(row: ExportRow) -> Answered:
    told = as_object(row)
    return Answered(**{name: told[name] for name in Answered.model_fields})
