"""People to whom something is sent."""

import pytest

from storage.database import Database
from tests.storage.making import NOW


@pytest.fixture
def reached(database: Database) -> list[int]:
    """The ids of the addresses of two people on SMS and one on Slack."""
    with database.begin() as uow:
        ensure = uow.respondents.ensure
        return [
            ensure("sms", "+46701740605", new_id="r1", now=NOW).id,
            ensure("sms", "+46701740606", new_id="r2", now=NOW).id,
            ensure("slack", "U1", channel="T1", new_id="r3", now=NOW).id,
        ]
