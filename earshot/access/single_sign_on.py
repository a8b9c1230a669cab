"""Signing in at an identity provider: OpenID Connect, authorization code with PKCE.

What the provider publishes of itself is fetched anew at each log-in: those are few, and a key
that it has replaced is never believed.
"""

import hashlib
import json
import logging
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import quote, urlsplit

import httpx
from authlib.oauth2.rfc6749.parameters import (  # type: ignore[import-untyped]  # Authlib has none
    prepare_grant_uri,
)
from authlib.oauth2.rfc7636 import (  # type: ignore[import-untyped]  # Authlib has none
    create_s256_code_challenge,
)
from authlib.oidc.core import CodeIDToken  # type: ignore[import-untyped]  # Authlib has none
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from earshot.errors import EarshotError

SCOPES = "openid email"
ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "EdDSA")
"""Signatures with a key pair alone: what a shared secret signs, anybody who has it signed."""

STANDS_FOR = timedelta(minutes=10)
KEPT = 10_000
LEEWAY = 60
LARGEST = 256 * 1024
_PATIENCE = 10.0
_OK = 200
_LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})
_LARGEST_FIELD = 4096

_log = logging.getLogger(__name__)


class SignOnError(EarshotError):
    """Nobody was signed in; `reason` is the key of the text that says why."""

    def __init__(self, reason: str, fact: str) -> None:
        """`fact` is for the log: what the provider sent that is not as it should be."""
        super().__init__(fact)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Provider:
    """An identity provider; `name` is what people know it by."""

    issuer: str
    client_id: str
    client_secret: str = field(default="", repr=False)
    name: str = ""


@dataclass(frozen=True, slots=True)
class Verified:
    """Whose e-mail address the provider has verified, and which page they wanted."""

    email: str
    wanted: str


@dataclass(frozen=True, slots=True)
class _Begun:
    """A log-in on its way: whose browser began it, and what must come back."""

    browser: bytes
    nonce: str
    verifier: str
    callback: str
    wanted: str
    until: datetime


@dataclass(frozen=True, slots=True)
class SingleSignOn:
    """Signing in at `provider`. What is on its way is kept in memory, as the delays are."""

    provider: Provider
    now: Callable[[], datetime]
    new_secret: Callable[[], str]
    _begun: "OrderedDict[str, _Begun]" = field(default_factory=OrderedDict)

    async def begin(self, *, browser: str, callback: str, wanted: str) -> str:
        """Where to send a browser; it comes back at `callback`.

        `browser` is a secret that only this browser has, so that nobody else's log-in is
        finished in it.

        Raises:
            SignOnError: the provider cannot be reached, or says of itself what cannot be.
        """
        async with _client() as http:
            described = await self._description(http)
        state, nonce = self.new_secret(), self.new_secret()
        verifier = self.new_secret() + self.new_secret()
        until = self.now() + STANDS_FOR
        self._begun[state] = _Begun(_digest(browser), nonce, verifier, callback, wanted, until)
        if len(self._begun) > KEPT:
            self._begun.popitem(last=False)
        address: str = prepare_grant_uri(
            _text(described, "authorization_endpoint"),
            self.provider.client_id,
            "code",
            redirect_uri=callback,
            scope=SCOPES,
            state=state,
            nonce=nonce,
            code_challenge=create_s256_code_challenge(verifier),
            code_challenge_method="S256",
        )
        return address

    async def finish(self, *, browser: str, answer: Mapping[str, str]) -> Verified:
        """Who came back with `answer`, the query of the callback; it counts once.

        Raises:
            SignOnError: it is not the answer to what this browser began, or proves nothing.
        """
        begun = self._begun.pop(answer.get("state", ""), None)
        if begun is None or begun.until <= self.now() or begun.browser != _digest(browser):
            raise SignOnError("entrance.sso_expired", "no log-in of this browser is on its way")
        code = answer.get("code", "")
        if "error" in answer or not code or len(code) > _LARGEST_FIELD:
            raise SignOnError("entrance.sso_refused", "the provider gave no code")
        async with _client() as http:
            described = await self._description(http)
            if answer.get("iss", described["issuer"]) != described["issuer"]:
                raise _failed("another provider answered")
            tokens = await self._tokens(http, described, begun, code)
            keys = await _json(http, "GET", _text(described, "jwks_uri"))
        claims = self._claims(_text(tokens, "id_token"), keys, described["issuer"], begun.nonce)
        return Verified(_verified_email(claims), begun.wanted)

    async def _description(self, http: httpx.AsyncClient) -> dict[str, Any]:
        issuer = self.provider.issuer.rstrip("/")
        _check_safe(issuer)
        described = await _json(http, "GET", f"{issuer}/.well-known/openid-configuration")
        if str(described.get("issuer", "")).rstrip("/") != issuer:
            raise _failed("it describes another issuer")
        for endpoint in ("authorization_endpoint", "token_endpoint", "jwks_uri"):
            _check_safe(_text(described, endpoint))
        return described

    async def _tokens(
        self, http: httpx.AsyncClient, described: Mapping[str, Any], begun: _Begun, code: str
    ) -> dict[str, Any]:
        form = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": begun.callback,
            "code_verifier": begun.verifier,
            "client_id": self.provider.client_id,
        }
        secret, auth = self.provider.client_secret, None
        methods = described.get("token_endpoint_auth_methods_supported", ["client_secret_basic"])
        if secret and "client_secret_basic" in methods:
            auth = httpx.BasicAuth(quote(self.provider.client_id, safe=""), quote(secret, safe=""))
        elif secret:
            form["client_secret"] = secret
        return await _json(http, "POST", _text(described, "token_endpoint"), form=form, auth=auth)

    def _claims(
        self, token: str, keys: Mapping[str, Any], issuer: str, nonce: str
    ) -> dict[str, Any]:
        """What a token says that is this provider's, for us, of now, and for this log-in."""
        try:
            signed = jwt.decode(token, KeySet.import_key_set(keys), algorithms=ALGORITHMS)  # type: ignore[arg-type]  # it checks
            claims = CodeIDToken(
                signed.claims,
                signed.header,
                options={
                    "iss": {"essential": True, "value": issuer},
                    "aud": {"essential": True, "value": self.provider.client_id},
                },
                params={"nonce": nonce, "client_id": self.provider.client_id},
            )
            claims.validate(now=int(self.now().timestamp()), leeway=LEEWAY)
        except (JoseError, ValueError, TypeError, KeyError, AttributeError) as error:
            raise _failed(f"its token is refused ({type(error).__name__})") from None
        return dict(claims)


def _client() -> httpx.AsyncClient:
    return httpx.AsyncClient(timeout=_PATIENCE, follow_redirects=False)


async def _json(
    http: httpx.AsyncClient,
    method: str,
    address: str,
    *,
    form: dict[str, str] | None = None,
    auth: httpx.Auth | None = None,
) -> dict[str, Any]:
    """An object that the provider answers with."""
    body = bytearray()
    try:
        headers = {"Accept": "application/json"}
        async with http.stream(method, address, data=form, auth=auth, headers=headers) as answer:
            async for part in answer.aiter_bytes():
                body += part
                if len(body) > LARGEST:
                    raise _failed("it answers too much")
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        fact = f"the provider cannot be reached ({type(error).__name__})"
        raise SignOnError("entrance.sso_away", fact) from None
    if answer.status_code != _OK:
        raise _failed(f"it answered {answer.status_code}")
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise _failed("its answer is no JSON object")
    return found


def _verified_email(claims: Mapping[str, Any]) -> str:
    email = claims.get("email")
    if not isinstance(email, str) or claims.get("email_verified") is not True:
        raise SignOnError("entrance.sso_unverified", "it verified no e-mail address")
    return email


def _check_safe(address: str) -> None:
    """Refuse what anybody on the way could read or change."""
    parts = urlsplit(address)
    if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in _LOOPBACK):
        raise _failed("its addresses do not begin with https")


def _text(found: Mapping[str, Any], name: str) -> str:
    value = found.get(name)
    if not isinstance(value, str) or not value:
        raise _failed(f"it gave no {name}")
    return value


def _failed(fact: str) -> SignOnError:
    _log.warning("Single sign-on failed: %s.", fact)
    return SignOnError("entrance.sso_failed", fact)


def _digest(secret: str) -> bytes:
    return hashlib.sha256(secret.encode()).digest()
