"""Markers on the trend (a release, an incident, a fix), and where a score is wanted to be."""

from datetime import date, datetime
from typing import get_args

from earshot.errors import EarshotError
from earshot.reporting.scores import NPS_SCALE, Metric, metrics_of
from earshot.reporting.surveys import current_script
from storage.analytics import Span
from storage.database import Database
from storage.marking import MarkerKind, MarkerRow, TargetRow

LONGEST = 200
"""So many characters a marker's text may have: it stands on a chart."""


class MarkerError(EarshotError):
    """A marker that cannot be, or is not there."""


class TargetError(EarshotError):
    """A target that cannot be reached: there is no such score, or it is off its scale."""


def mark(
    database: Database,
    *,
    survey: str | None,
    day: date,
    kind: MarkerKind,
    text: str,
    now: datetime,
) -> int:
    """Record what happened on `day`, for `survey` or for all of them; the marker's id.

    Raises:
        UnknownSurveyError: there is no such survey.
        MarkerError: it says nothing, or too much, or is of no kind.
    """
    words = " ".join(text.split())
    if not 0 < len(words) <= LONGEST:
        raise MarkerError(f"A marker has a text of 1 to {LONGEST} characters.")
    if kind not in get_args(MarkerKind):
        raise MarkerError(f"A marker is one of: {', '.join(get_args(MarkerKind))}.")
    with database.begin() as uow:
        if survey is not None:
            current_script(uow, survey)
        return uow.markers.add(MarkerRow(survey, day, kind, words, now))


def marker(database: Database, marker_id: int) -> MarkerRow:
    """The marker with this id, by which one tells who may remove it.

    Raises:
        MarkerError: there is none.
    """
    with database.read() as uow:
        found = uow.markers.find(marker_id)
    if found is None:
        raise MarkerError("There is no such marker. Somebody has removed it.")
    return found


def remove(database: Database, marker_id: int) -> None:
    """Take a marker away; one that is not there is no problem."""
    with database.begin() as uow:
        uow.markers.remove(marker_id)


def markers(database: Database, survey: str, span: Span | None = None) -> list[MarkerRow]:
    """The markers of `survey` and those of all surveys, by day."""
    span = span or Span()
    with database.read() as uow:
        return [row for row in uow.markers.of_survey(survey) if row.day in span]


def aim(database: Database, survey: str, *, key: str, metric: Metric, value: float) -> None:
    """Want the score `metric` of the question `key` to be `value`.

    Raises:
        UnknownSurveyError: there is no such survey.
        TargetError: the question has no such score, or the score cannot be that.
    """
    with database.begin() as uow:
        question = current_script(uow, survey).question(key)
        if question is None or metric not in metrics_of(question.type):
            raise TargetError(f"`{survey}` has no question `{key}` with the score {metric}.")
        scale = (question.scale.low, question.scale.high) if question.scale else NPS_SCALE
        low, high = _ends(metric, scale)
        if not low <= value <= high:
            raise TargetError(f"This score lies between {low:g} and {high:g}.")
        uow.markers.set_target(TargetRow(survey, key, metric, value))


def drop_aim(database: Database, survey: str, *, key: str, metric: Metric) -> None:
    """Want that score nowhere."""
    with database.begin() as uow:
        uow.markers.drop_target(survey, key, metric)


def _ends(metric: Metric, scale: tuple[float, float]) -> tuple[float, float]:
    if metric in {"nps", "enps"}:
        return -100.0, 100.0
    return scale if metric.endswith("mean") else (0.0, 100.0)
