"""Several workspaces: "Add to Slack", the answer to it, and where installations are kept."""

import base64
import binascii
import hmac
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from http.cookies import CookieError, SimpleCookie
from typing import Protocol
from urllib.parse import parse_qs, urlencode, urljoin

from bots.errors import ChannelError, PayloadError, SignatureError
from bots.messages import WebhookRequest, WebhookResponse
from bots.slack.calling import WebApi
from bots.slack.pages import page
from bots.slack.scopes import NEEDED

INSTALL, OAUTH = "/slack/install", "/slack/oauth"

_GOOD_FOR = 600
_COOKIE = "earshot_slack_install"


@dataclass(frozen=True, slots=True)
class Installation:
    """The app in one workspace, with the token that acts for it there."""

    team: str
    token: str = field(repr=False)
    name: str = ""
    bot_user: str = ""


class Installations(Protocol):
    """Where installations are kept."""

    async def find(self, team: str) -> Installation | None:
        """The installation in a workspace, if there is one."""
        ...

    async def save(self, installation: Installation) -> None:
        """Keep it, in the place of an earlier one."""
        ...

    async def remove(self, team: str) -> None:
        """Forget it."""
        ...


class States:
    """Values that come back from Slack unchanged, within ten minutes, to the same browser."""

    def __init__(self, key: bytes, now: Callable[[], datetime]) -> None:
        """`key` signs them."""
        self._key = key
        self._now = now

    def new(self, nonce: str) -> str:
        """A state that nobody else can make."""
        fields = {"nonce": nonce, "until": self._now().timestamp() + _GOOD_FOR}
        body = base64.urlsafe_b64encode(json.dumps(fields).encode()).rstrip(b"=").decode()
        return f"{body}.{self._mac(body)}"

    def check(self, state: str, cookie: str) -> None:
        """Nothing, if `state` is ours, stands in the `cookie` too, and is not too old.

        Raises:
            SignatureError: it is not so.
        """
        body, _, mac = state.rpartition(".")
        given, kept = state.encode("utf-8", "replace"), cookie.encode("utf-8", "replace")
        ours = hmac.compare_digest(mac.encode("utf-8", "replace"), self._mac(body).encode())
        if not ours or not hmac.compare_digest(given, kept) or self._over(body):
            raise SignatureError("The installation was not begun here, or too long ago.")

    def _over(self, body: str) -> bool:
        try:
            fields = json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))
            return bool(fields["until"] < self._now().timestamp())
        except (binascii.Error, ValueError, KeyError, TypeError):
            return True

    def _mac(self, body: str) -> str:
        text = f"slack-install\0{body}".encode("utf-8", "replace")
        return hmac.new(self._key, text, sha256).hexdigest()


class Installing:
    """The two pages of an installation."""

    def __init__(
        self,
        api: WebApi,
        installations: Installations,
        states: States,
        *,
        client_id: str,
        client_secret: str,
        public_url: str,
        nonce: Callable[[], str],
    ) -> None:
        """`public_url` is where browsers find us, `nonce` gives what cannot be guessed."""
        self._api = api
        self._installations = installations
        self._states = states
        self._client_id = client_id
        self._client_secret = client_secret
        self._public_url = public_url.rstrip("/")
        self._nonce = nonce

    async def answer(self, request: WebhookRequest) -> WebhookResponse:
        """Send the browser to Slack, or take it back from there."""
        if request.path.endswith(INSTALL):
            return self._leave()
        try:
            return await self._come_back(request)
        except (SignatureError, PayloadError) as error:
            return page(400, "Not installed", f"{error} Please begin again.", link=self.begin)

    @property
    def begin(self) -> str:
        """The address of the page that leads to Slack."""
        return self._public_url + INSTALL

    @property
    def _redirect(self) -> str:
        return self._public_url + OAUTH

    def _leave(self) -> WebhookResponse:
        state = self._states.new(self._nonce())
        query = urlencode(
            {
                "client_id": self._client_id,
                "scope": ",".join(NEEDED),
                "state": state,
                "redirect_uri": self._redirect,
            }
        )
        address = f"{urljoin(self._api.url, '../oauth/v2/authorize')}?{query}"
        headers = {"location": address, "set-cookie": self._cookie(state, _GOOD_FOR)}
        return WebhookResponse(302, headers=headers)

    async def _come_back(self, request: WebhookRequest) -> WebhookResponse:
        query = {name: values[0] for name, values in parse_qs(request.query).items()}
        self._states.check(query.get("state", ""), _cookie_of(request.headers))
        gone = {"set-cookie": self._cookie("", 0)}
        if "code" not in query:
            text = "Nothing was installed, because it was not allowed in Slack."
            return page(400, "Not installed", text, link=self.begin, headers=gone)
        try:
            installation = await self._exchange(query["code"])
        except ChannelError:
            text = "Slack did not confirm the installation. Please begin again."
            return page(502, "Not installed", text, link=self.begin, headers=gone)
        await self._installations.save(installation)
        text = "Earshot is in your workspace. Find it under Apps in Slack, or type /earshot."
        return page(200, "Installed", text, headers=gone)

    async def _exchange(self, code: str) -> Installation:
        answer = await self._api.read(
            "oauth.v2.access",
            None,
            client_id=self._client_id,
            client_secret=self._client_secret,
            code=code,
            redirect_uri=self._redirect,
        )
        team, token = answer.get("team") or {}, answer.get("access_token")
        if not isinstance(token, str) or not isinstance(team.get("id"), str):
            raise PayloadError("Slack gave no token for one workspace.")
        return Installation(
            team=team["id"],
            token=token,
            name=str(team.get("name") or ""),
            bot_user=str(answer.get("bot_user_id") or ""),
        )

    def _cookie(self, value: str, seconds: int) -> str:
        secure = "; Secure" if self._public_url.startswith("https:") else ""
        return f"{_COOKIE}={value}; Max-Age={seconds}; Path=/; HttpOnly; SameSite=Lax{secure}"


def _cookie_of(headers: Mapping[str, str]) -> str:
    try:
        found = SimpleCookie(headers.get("cookie", "")).get(_COOKIE)
    except CookieError:
        return ""
    return found.value if found else ""
