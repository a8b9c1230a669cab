"""Identity tokens: only the host site's own, and only in time."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bots.errors import SignatureError
from bots.signatures import Identity, sign, verify

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
SOON = NOW + timedelta(minutes=5)


def token(**changes: object) -> str:
    claims = {"person": "p1", "expires_at": SOON, "properties": {"brand": "Acme"}, **changes}
    return sign("secret", **claims)  # type: ignore[arg-type]  # tests pass what sign may not expect


def test_a_token_tells_who_it_is() -> None:
    assert verify(token(), "secret", now=NOW) == Identity("p1", {"brand": "Acme"})


@pytest.mark.parametrize(
    "forged",
    [
        "",
        ".",
        "a.b",
        "é.é",
        "x" * 5000,
        token(expires_at=NOW - timedelta(seconds=1)),
        token(person=""),
        token(person="p" * 201),
        token(person=5),
    ],
)
def test_anything_else_is_refused(forged: str) -> None:
    with pytest.raises(SignatureError):
        verify(forged, "secret", now=NOW)


def test_without_a_secret_nobody_is_believed() -> None:
    with pytest.raises(SignatureError):
        verify(sign("", person="p1", expires_at=SOON, properties={}), "", now=NOW)


@given(st.integers(0, len(token()) - 1), st.sampled_from("ABab01-_"))
def test_no_letter_can_be_changed(at: int, letter: str) -> None:
    whole = token()
    changed = whole[:at] + letter + whole[at + 1 :]
    if changed == whole:
        return
    with pytest.raises(SignatureError):
        verify(changed, "secret", now=NOW)
