"""Markers and targets: what they refuse, and for whom they stand."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from earshot.errors import UnknownSurveyError
from earshot.reporting import marking
from earshot.reporting.marking import MarkerError, TargetError
from storage.analytics import Span
from storage.database import Database
from tests.responses import publish

DAY = date(2026, 3, 2)
NOW = datetime(2026, 3, 30, 12, tzinfo=UTC)


def mark(database: Database, text: str = "Version 2", **more: Any) -> int:
    wanted = {"survey": "nps", "day": DAY, "kind": "release"} | more
    return marking.mark(database, text=text, now=NOW, **wanted)


def test_markers_stand_for_their_survey_or_for_all_until_removed(database: Database) -> None:
    publish(database)
    publish(database, "other")
    late = mark(database, "Later", day=date(2026, 4, 1))
    mine = mark(database, "  Version\n 2 ")
    everybody = mark(database, "Down", survey=None, kind="incident")
    mark(database, survey="other")

    assert [(one.id, one.text) for one in marking.markers(database, "nps")] == [
        (mine, "Version 2"),
        (everybody, "Down"),
        (late, "Later"),
    ]
    assert marking.marker(database, everybody).survey is None
    march = Span(DAY, date(2026, 4, 1))
    marking.remove(database, mine)
    marking.remove(database, mine)
    assert [one.id for one in marking.markers(database, "nps", march)] == [everybody]
    with pytest.raises(MarkerError):
        marking.marker(database, mine)


@pytest.mark.parametrize(
    ("error", "more"),
    [
        (MarkerError, {"text": " \n"}),
        (MarkerError, {"text": "x" * 201}),
        (MarkerError, {"kind": "party"}),
        (UnknownSurveyError, {"survey": "nowhere"}),
    ],
)
def test_a_marker_that_cannot_be_is_not_kept(
    database: Database, error: type[Exception], more: dict[str, Any]
) -> None:
    publish(database)

    with pytest.raises(error):
        mark(database, **more)

    assert marking.markers(database, "nps") == []


def test_a_target_is_moved_and_dropped(database: Database) -> None:
    publish(database)

    for value in (40, 55.5):
        marking.aim(database, "nps", key="nps", metric="nps", value=value)
    with database.read() as uow:
        (target,) = uow.markers.targets("nps")
    marking.drop_aim(database, "nps", key="nps", metric="nps")

    assert (target.key, target.metric, target.value) == ("nps", "nps", 55.5)
    with database.read() as uow:
        assert uow.markers.targets("nps") == []


@pytest.mark.parametrize(
    ("key", "metric", "value"),
    [("why", "nps", 3), ("nps", "csat_mean", 3), ("nope", "nps", 3), ("nps", "nps", 101)],
)
def test_a_target_off_its_scale_or_without_a_score_is_refused(
    database: Database, key: str, metric: Any, value: float
) -> None:
    publish(database)

    with pytest.raises(TargetError):
        marking.aim(database, "nps", key=key, metric=metric, value=value)
