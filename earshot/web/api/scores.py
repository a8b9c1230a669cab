"""`/scores`: what a report says, never without n and interval, and through the gate."""

from datetime import date
from typing import Annotated

from fastapi import APIRouter, Path, Query
from pydantic import Field

from earshot.reporting.report import report
from earshot.reporting.scores import Direction, Metric, Shown
from earshot.web.api.entrance import KeyedRoute, needs
from earshot.web.api.payloads import PRINTABLE, SURVEY, Body, Day
from earshot.web.api.serving import Here

router = APIRouter(route_class=KeyedRoute, tags=["scores"])


class Apart(Body):
    """The group of a row: answers whose `by` is `value`."""

    by: str
    value: str | None


class Score(Body):
    """A score with all that it means. `shown` says how a reader may be shown it.

    Behind the gate `value` is null, both ends too unless a band may be told; `n` is "at least".
    """

    metric: Metric
    key: str
    kind: str
    scale: str
    direction: Direction
    group: Apart | None
    value: float | None
    low: float | None
    high: float | None
    n: int
    shown: Shown


class Distribution(Body):
    """How many of `n` who answered gave each value; of several choices they may give more."""

    key: str
    kind: str
    type: str
    scale: str | None
    group: Apart | None
    n: int
    counts: dict[str, int]


class Scores(Body):
    """The scores of a survey, as `earshot report --format json` gives them."""

    survey: str
    title: str
    since: date | None
    until: date | None
    timezone: str
    anonymous: bool
    scores: list[Score]
    distribution: list[Distribution]
    notes: list[str] = Field(description="What a reader of the figures must know")


@router.get("/scores/{survey}", openapi_extra=needs("scores:read"))
def get(
    api: Here,
    survey: Annotated[str, Path(pattern=SURVEY)],
    since: Day | None = None,
    until: Day | None = None,
    by: Annotated[str, Query(max_length=100, pattern=PRINTABLE)] = "",
) -> Scores:
    """Get the scores of a survey from the day `since` up to the day `until`.

    `by`: told apart by language, channel, month, a property or a choice's key.
    """
    earshot = api.earshot
    found = report(
        earshot.database,
        survey,
        now=earshot.clock.now(),
        zone=earshot.settings.zone,
        since=since,
        until=until,
        by=by or None,
        words=False,
    ).as_json()
    return Scores(**{name: found[name] for name in Scores.model_fields})
