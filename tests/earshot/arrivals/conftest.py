"""Somebody who writes on Slack, on Telegram, and by SMS: the promises are the same."""

from dataclasses import replace
from datetime import timedelta
from hashlib import sha256

import pytest

from bots.messages import ChannelKind
from storage.rows import InvitationRow
from tests.earshot.conftest import Office
from tests.earshot.texting import KINDS, Texter

ASKED = "Acme made it easy for me to handle my issue."


@pytest.fixture(params=KINDS)
def texter(request: pytest.FixtureRequest, office: Office) -> Texter:
    kind: ChannelKind = request.param
    return Texter(office, kind)


def invitation(office: Office, token: str, **more: object) -> None:
    """Have an invitation to `help` made out, whose link has this token."""
    now = office.clock.now()
    row = InvitationRow(
        token_digest=sha256(token.encode()).digest(),
        survey="help",
        properties='{"brand": "Globex"}',
        created_at=now,
        expires_at=now + timedelta(days=28),
    )
    with office.database.begin() as uow:
        uow.invitations.add(replace(row, **more))  # type: ignore[arg-type]  # the test's own
