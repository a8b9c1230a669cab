"""Identity tokens: only the host site's own, and only in time."""

import base64
import hmac
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


@pytest.mark.parametrize(
    "claims",
    [
        '{"person": "p1", "expires": NaN}',
        '{"person": "p1", "expires": Infinity}',
        '{"person": "p1", "expires": 1e999}',
        f'{{"person": "p1", "expires": 1{"0" * 400}}}',
        '{"person": "p1", "expires": true}',
        r'{"person": "p\ud800", "expires": 9999999999}',
        r'{"person": "p\u0000", "expires": 9999999999}',
        r'{"person": "p1", "expires": 9999999999, "properties": {"brand": "\udfff"}}',
        r'{"person": "p1", "expires": 9999999999, "properties": {"\u0000": "Acme"}}',
    ],
)
def test_what_is_signed_must_still_make_sense(claims: str) -> None:
    body = base64.urlsafe_b64encode(claims.encode()).rstrip(b"=").decode()
    mac = hmac.digest(b"secret", body.encode(), "sha256")
    signature = base64.urlsafe_b64encode(mac).rstrip(b"=").decode()

    with pytest.raises(SignatureError):
        verify(f"{body}.{signature}", "secret", now=datetime.fromtimestamp(0, UTC))


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
