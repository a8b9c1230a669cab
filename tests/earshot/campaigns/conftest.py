"""What tests of campaigns over a database share."""

import pytest

from tests.earshot.campaigns.running import Bureau
from tests.earshot.conftest import Office


@pytest.fixture
def bureau(office: Office) -> Bureau:
    return Bureau(office)
