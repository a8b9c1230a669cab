"""Signing in at an identity provider, over a real socket: kept to, and broken in every way."""

import asyncio
import base64
import hmac
import json
import re
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest
from starlette.responses import PlainTextResponse, RedirectResponse

from earshot.access.single_sign_on import (
    LARGEST,
    Provider,
    SignOnError,
    SingleSignOn,
    Verified,
)
from earshot.clock import Ids
from tests.earshot.access.provider import (
    ANOTHER_KEY,
    CLIENT,
    KEY,
    SECRET,
    IdentityProvider,
    provided,
)

CALLBACK = "http://127.0.0.1:1/console/single-sign-on/callback"


@pytest.fixture
def provider() -> Iterator[IdentityProvider]:
    with provided() as running:
        yield running


def sign_on(provider: IdentityProvider) -> SingleSignOn:
    settings = Provider(provider.base, CLIENT, SECRET, "Acme")
    return SingleSignOn(settings, lambda: datetime.now(UTC), Ids().secret)


def begins(single: SingleSignOn, browser: str = "mine", wanted: str = "/console/") -> str:
    return asyncio.run(single.begin(browser=browser, callback=CALLBACK, wanted=wanted))


def follows(address: str) -> dict[str, str]:
    """What the browser brings back from the provider."""
    with httpx.Client() as http:
        answer = http.get(address)
    assert answer.status_code == 302, answer.text
    assert answer.headers["location"].startswith(CALLBACK)
    return dict(parse_qsl(urlsplit(answer.headers["location"]).query))


def finishes(single: SingleSignOn, answer: dict[str, str], browser: str = "mine") -> Verified:
    return asyncio.run(single.finish(browser=browser, answer=answer))


def signs_on(provider: IdentityProvider) -> Verified:
    single = sign_on(provider)
    return finishes(single, follows(begins(single, wanted="/console/scripts")))


def refused(reason: str) -> "pytest.RaisesExc[SignOnError]":
    return pytest.raises(SignOnError, check=lambda error: error.reason == f"entrance.{reason}")


def test_who_is_known_there_comes_back_with_their_address(provider: IdentityProvider) -> None:
    assert signs_on(provider) == Verified("maria@example.com", "/console/scripts")


def test_a_provider_may_want_the_secret_in_the_form(provider: IdentityProvider) -> None:
    provider.described["token_endpoint_auth_methods_supported"] = ["client_secret_post"]

    assert signs_on(provider).email == "maria@example.com"


def test_several_audiences_are_fine_when_we_are_the_one_it_was_made_for(
    provider: IdentityProvider,
) -> None:
    provider.claims = {"aud": ["another", CLIENT], "azp": CLIENT}

    assert signs_on(provider).email == "maria@example.com"


NOW = int(time.time())


@pytest.mark.parametrize(
    "claims",
    [
        {"nonce": "another"},
        {"nonce": None},
        {"aud": "another"},
        {"aud": ["another"]},
        {"aud": None},
        {"aud": [CLIENT, "another"], "azp": "another"},
        {"iss": "https://evil.example"},
        {"iss": None},
        {"exp": NOW - 3600},
        {"exp": None},
        {"exp": "tomorrow"},
        {"iat": NOW + 3600},
        {"nbf": NOW + 3600},
        {"sub": None},
    ],
    ids=lambda claims: re.sub(r"\d+", "a time", str(claims)),  # the same in every process
)
def test_a_token_that_is_not_for_this_log_in_is_refused(
    provider: IdentityProvider, claims: dict[str, Any]
) -> None:
    provider.claims = claims

    with refused("sso_failed"):
        signs_on(provider)


def test_a_token_signed_with_another_key_is_refused(provider: IdentityProvider) -> None:
    provider.key = ANOTHER_KEY

    with refused("sso_failed"):
        signs_on(provider)


def test_a_token_of_a_key_that_was_never_published_is_refused(
    provider: IdentityProvider,
) -> None:
    provider.header["kid"] = "unheard of"

    with refused("sso_failed"):
        signs_on(provider)


def _claims(base: str, nonce: str) -> dict[str, Any]:
    now = int(time.time())
    return {
        "iss": base,
        "sub": "m",
        "aud": CLIENT,
        "iat": now,
        "exp": now + 60,
        "nonce": nonce,
        "email": "maria@example.com",
        "email_verified": True,
    }


def _part(value: bytes) -> str:
    return base64.urlsafe_b64encode(value).decode().rstrip("=")


def _token(algorithm: str, claims: dict[str, Any], secret: bytes | None) -> str:
    header = {"alg": algorithm, "kid": "one"}
    signed = f"{_part(json.dumps(header).encode())}.{_part(json.dumps(claims).encode())}"
    signature = hmac.digest(secret, signed.encode(), "sha256") if secret else b""
    return f"{signed}.{_part(signature)}"


def _unsigned(claims: dict[str, Any]) -> str:
    return _token("none", claims, None)


def _signed_with_the_public_key(claims: dict[str, Any]) -> str:
    return _token("HS256", claims, KEY.as_pem(private=False))


@pytest.mark.parametrize("forge", [_unsigned, _signed_with_the_public_key])
def test_a_token_that_anybody_could_have_made_is_refused(
    provider: IdentityProvider, forge: Any
) -> None:
    single = sign_on(provider)
    answer = follows(begins(single))
    provider.forged = forge(_claims(provider.base, provider.asked[-1]["nonce"]))

    with refused("sso_failed"):
        finishes(single, answer)


@pytest.mark.parametrize("forged", ["", "x", "a.b.c", "é.é.é", "." * 99])
def test_what_is_no_token_is_refused(provider: IdentityProvider, forged: str) -> None:
    provider.forged = forged

    with refused("sso_failed"):
        signs_on(provider)


@pytest.mark.parametrize(
    "claims",
    [
        {"email_verified": False},
        {"email_verified": None},
        {"email_verified": "true"},
        {"email": None},
        {"email": ["maria@example.com"]},
    ],
    ids=str,
)
def test_an_address_that_nobody_verified_counts_for_nothing(
    provider: IdentityProvider, claims: dict[str, Any]
) -> None:
    provider.claims = claims

    with refused("sso_unverified"):
        signs_on(provider)


def test_a_log_in_counts_once_in_the_browser_that_began_it(provider: IdentityProvider) -> None:
    single = sign_on(provider)
    answer = follows(begins(single))
    finishes(single, answer)
    with refused("sso_expired"):
        finishes(single, answer)

    answer = follows(begins(single))
    with refused("sso_expired"):
        finishes(single, answer, browser="another's")
    with refused("sso_expired"):
        finishes(single, answer)


def test_an_answer_that_nobody_asked_for_is_refused(provider: IdentityProvider) -> None:
    single = sign_on(provider)
    answer = follows(begins(single))
    for forged in ({}, {"code": answer["code"]}, answer | {"state": "another"}):
        with refused("sso_expired"):
            finishes(single, forged)

    assert finishes(single, answer)


def test_a_log_in_stands_for_ten_minutes(provider: IdentityProvider) -> None:
    late = timedelta(0)
    single = SingleSignOn(
        Provider(provider.base, CLIENT, SECRET), lambda: datetime.now(UTC) + late, Ids().secret
    )
    answer = follows(begins(single))
    late = timedelta(minutes=10)

    with refused("sso_expired"):
        finishes(single, answer)


def test_a_code_is_worth_nothing_without_what_this_log_in_began_with(
    provider: IdentityProvider,
) -> None:
    single = sign_on(provider)
    mine, others = follows(begins(single)), follows(begins(single, browser="another's"))

    with refused("sso_failed"):
        finishes(single, mine | {"code": others["code"]})


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        ({"error": "access_denied"}, "sso_refused"),
        ({"code": ""}, "sso_refused"),
        ({"code": "x" * 5000}, "sso_refused"),
        ({"iss": "https://evil.example"}, "sso_failed"),
    ],
)
def test_what_the_browser_brings_back_is_looked_at(
    provider: IdentityProvider, answer: dict[str, str], reason: str
) -> None:
    single = sign_on(provider)

    with refused(reason):
        finishes(single, follows(begins(single)) | answer)


@pytest.mark.parametrize(
    "described",
    [
        {"issuer": "https://evil.example"},
        {"issuer": None},
        {"token_endpoint": "http://evil.example/token"},
        {"jwks_uri": "file:///etc/passwd"},
        {"authorization_endpoint": "javascript:alert(1)"},
        {"authorization_endpoint": None},
    ],
    ids=str,
)
def test_a_provider_that_describes_what_cannot_be_is_refused(
    provider: IdentityProvider, described: dict[str, Any]
) -> None:
    provider.described = described

    with refused("sso_failed"):
        begins(sign_on(provider))


@pytest.mark.parametrize(
    "answer",
    [
        PlainTextResponse("no JSON"),
        PlainTextResponse("[1, 2]"),
        PlainTextResponse("{}"),
        PlainTextResponse('{"id_token": 7}'),
        PlainTextResponse("[" * 100_000),
        PlainTextResponse("x" * (LARGEST + 1)),
        PlainTextResponse("broken", 500),
        RedirectResponse("http://127.0.0.1:1/", 302),
    ],
    ids=lambda answer: bytes(answer.body[:9]).decode() or str(answer.status_code),
)
def test_an_answer_that_is_no_answer_is_refused(
    provider: IdentityProvider, answer: PlainTextResponse
) -> None:
    provider.token_answer = answer

    with refused("sso_failed"):
        signs_on(provider)


def test_a_provider_that_is_away_is_said_to_be(provider: IdentityProvider) -> None:
    single = sign_on(provider)
    away = replace(single, provider=Provider("http://127.0.0.1:1", CLIENT, SECRET))

    with refused("sso_away"):
        begins(away)


def test_a_provider_is_spoken_to_in_the_open_on_this_machine_alone() -> None:
    single = SingleSignOn(
        Provider("http://accounts.example", CLIENT), lambda: datetime.now(UTC), Ids().secret
    )

    with refused("sso_failed"):
        begins(single)


def test_no_log_in_is_remembered_for_ever(
    provider: IdentityProvider, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("earshot.access.single_sign_on.KEPT", 2)
    single = sign_on(provider)
    first, *_ = (follows(begins(single)) for _ in range(3))

    with refused("sso_expired"):
        finishes(single, first)


def test_the_log_names_no_secret(
    provider: IdentityProvider, caplog: pytest.LogCaptureFixture
) -> None:
    provider.claims = {"nonce": "another"}
    with refused("sso_failed"):
        signs_on(provider)

    assert "InvalidClaimError" in caplog.text
    for secret in (SECRET, "maria", "code 0", provider.asked[-1]["state"]):
        assert secret not in caplog.text
    assert SECRET not in repr(sign_on(provider))
