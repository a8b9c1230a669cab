"""An identity provider on a loopback socket that keeps to the protocol, or breaks it."""

import base64
import hashlib
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, unquote, urlencode

from joserfc import jwt
from joserfc.jwk import RSAKey
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from tests.end_to_end.serving import serve

CLIENT, SECRET = "earshot & co", "s3cret/with:signs"
KEY, ANOTHER_KEY = (RSAKey.generate_key(2048, {"kid": "one"}) for _ in range(2))


@dataclass
class IdentityProvider:
    """What it says of whoever comes; a test changes what it likes before it is asked."""

    base: str = ""
    email: str = "maria@example.com"
    claims: dict[str, Any] = field(default_factory=dict)
    """Claims that differ from the right ones; None leaves one out."""
    key: RSAKey = field(default_factory=lambda: KEY)
    header: dict[str, str] = field(default_factory=lambda: {"alg": "RS256", "kid": "one"})
    described: dict[str, Any] = field(default_factory=dict)
    token_answer: Response | None = None
    forged: str | None = None
    answer: dict[str, str] = field(default_factory=dict)
    """What the browser brings back beside code and state."""
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    asked: list[dict[str, str]] = field(default_factory=list)

    def routes(self) -> list[Route]:
        return [
            Route("/.well-known/openid-configuration", self._describe),
            Route("/jwks", self._keys),
            Route("/authorize", self._authorize),
            Route("/token", self._token, methods=["POST"]),
        ]

    async def _describe(self, _: Request) -> Response:
        return JSONResponse(
            {
                "issuer": self.base,
                "authorization_endpoint": f"{self.base}/authorize",
                "token_endpoint": f"{self.base}/token",
                "jwks_uri": f"{self.base}/jwks",
                "token_endpoint_auth_methods_supported": ["client_secret_basic"],
            }
            | self.described
        )

    async def _keys(self, _: Request) -> Response:
        post_quantum = {"kty": "AKP", "kid": "later"}
        return JSONResponse({"keys": [post_quantum, KEY.as_dict(private=False)]})

    async def _authorize(self, request: Request) -> Response:
        """Log whoever asks in at once, as a provider does that knows the browser."""
        asked = dict(request.query_params)
        self.asked.append(asked)
        assert asked["response_type"] == "code"
        assert asked["client_id"] == CLIENT
        assert asked["code_challenge_method"] == "S256"
        assert set(asked["scope"].split()) >= {"openid", "email"}
        code = f"code {len(self.codes)}"
        self.codes[code] = asked
        query = {"code": code, "state": asked["state"], "iss": self.base} | self.answer
        return RedirectResponse(f"{asked['redirect_uri']}?{urlencode(query)}", 302)

    async def _token(self, request: Request) -> Response:
        if self.token_answer:
            return self.token_answer
        sent = {
            name: values[0] for name, values in parse_qs((await request.body()).decode()).items()
        }
        asked = self.codes.pop(sent["code"], None)
        if asked is None or not self._is_client(request, sent) or not _proves(asked, sent):
            return JSONResponse({"error": "invalid_grant"}, 400)
        return JSONResponse(
            {"access_token": "a", "token_type": "Bearer", "id_token": self._id(asked)}
        )

    def _is_client(self, request: Request, sent: dict[str, str]) -> bool:
        scheme, _, value = request.headers.get("authorization", "").partition(" ")
        if scheme == "Basic":
            id_, _, secret = base64.b64decode(value).decode().partition(":")
            return (unquote(id_), unquote(secret)) == (CLIENT, SECRET)
        return (sent["client_id"], sent.get("client_secret")) == (CLIENT, SECRET)

    def _id(self, asked: dict[str, str]) -> str:
        if self.forged is not None:
            return self.forged
        now = int(time.time())
        right = {
            "iss": self.base,
            "sub": "maria",
            "aud": CLIENT,
            "iat": now,
            "exp": now + 60,
            "nonce": asked["nonce"],
            "email": self.email,
            "email_verified": True,
        }
        claims = {k: v for k, v in (right | self.claims).items() if v is not None}
        return jwt.encode(dict(self.header), claims, self.key, algorithms=["RS256", "HS256"])


def _proves(asked: dict[str, str], sent: dict[str, str]) -> bool:
    digest = hashlib.sha256(sent["code_verifier"].encode()).digest()
    challenge = base64.urlsafe_b64encode(digest).decode().rstrip("=")
    return (challenge, asked["redirect_uri"]) == (asked["code_challenge"], sent["redirect_uri"])


@contextmanager
def provided() -> Iterator[IdentityProvider]:
    """A provider that runs."""
    provider = IdentityProvider()
    with serve(Starlette(routes=provider.routes())) as base:
        provider.base = base
        yield provider
