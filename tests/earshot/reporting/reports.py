"""Reports over responses that are stored in a line."""

from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from earshot.housekeeping import Housekeeping
from earshot.reporting.report import report
from earshot.reporting.rows import Report
from storage.database import Database
from tests.earshot.reporting.conftest import DAY, NOW
from tests.responses import Response


def reported(database: Database, survey: str = "nps", **more: Any) -> Report:
    return report(database, survey, now=NOW, zone=ZoneInfo("UTC"), **more)


def fold(database: Database) -> None:
    housekeeping = Housekeeping(database, lambda: NOW, ZoneInfo("UTC"))
    while housekeeping.slice():
        pass


def rated(numbers: list[int], day: date = DAY, **more: Any) -> list[Response]:
    return [Response(day, {"nps": number}, asked=("nps", "why"), **more) for number in numbers]
