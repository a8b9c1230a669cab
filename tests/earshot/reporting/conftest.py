"""What the tests of reporting share: a published survey, its days, and one database of two."""

from datetime import UTC, date, datetime

import pytest

from storage.database import Database
from tests.responses import publish

DAY = date(2026, 3, 2)  # a Monday
NOW = datetime(2026, 3, 30, 12, tzinfo=UTC)
"""Where nothing is written, or counted, one database is as good as the other."""


@pytest.fixture
def revision(database: Database) -> int:
    return publish(database)
