"""Who visits the console: what the guard hands to pages, and what a browser keeps of it."""

import hmac
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import quote, urlsplit

from starlette.responses import Response
from starlette.types import Scope

from earshot.access.roles import Account

PREFIX = "/console"
HOME = f"{PREFIX}/"
LOG_IN = f"{PREFIX}/log-in"
LOG_OUT = f"{PREFIX}/log-out"
PASSWORD = f"{PREFIX}/password"
SINGLE_SIGN_ON = f"{PREFIX}/single-sign-on"
CALLBACK = f"{SINGLE_SIGN_ON}/callback"

_LONGEST = 2000
_CONTROL = re.compile(r"[\x00-\x20\x7f\\]")
_UNQUOTED = "/?&=:@!$'()*+,;~%"


@dataclass(frozen=True, slots=True)
class Visit:
    """Somebody who is signed in. `form_token` goes into the plain forms that they may send."""

    account: Account
    token: str = field(repr=False)
    again: Callable[[], Account | None]
    """The account as it is now, asked in a thread; None once it is signed out, or disabled."""

    @property
    def form_token(self) -> str:
        """What proves that a form was on a page of ours."""
        return form_token(self.token)


def visit(scope: Scope) -> Visit:
    """Who visits; only where the guard has let somebody through."""
    found = scope["state"]["visit"]
    assert isinstance(found, Visit)
    return found


@dataclass(frozen=True, slots=True)
class Cookies:
    """The cookies of the console: who is signed in, and whose browser it is before that."""

    secure: bool

    @property
    def session(self) -> str:
        """Holds the token of a sign-in."""
        return f"{self._prefix}earshot_session"

    @property
    def browser(self) -> str:
        """Holds a secret that a browser has before anybody is signed in."""
        return f"{self._prefix}earshot_browser"

    @property
    def _prefix(self) -> str:
        # A browser takes such a name from an encrypted page alone.
        return "__Secure-" if self.secure else ""

    def give(self, response: Response, name: str, value: str) -> None:
        """Have the browser keep `value` until it is closed."""
        response.set_cookie(
            name, value, path=PREFIX, secure=self.secure, httponly=True, samesite="lax"
        )

    def take_back(self, response: Response, name: str) -> None:
        """Have the browser forget it."""
        response.delete_cookie(
            name, path=PREFIX, secure=self.secure, httponly=True, samesite="lax"
        )


def form_token(secret: str) -> str:
    """The token of a form for the browser that has `secret`, which it does not tell."""
    return hmac.new(secret.encode(), b"form", "sha256").hexdigest()


def own_path(wanted: str) -> str:
    """`wanted` if it is an address within the console, else its home; safe in a header."""
    outside = len(wanted) > _LONGEST or _CONTROL.search(wanted) is not None
    # `urlsplit` refuses what cannot be an address.
    if outside or not wanted.startswith(HOME) or wanted.startswith("//"):
        return HOME
    parts = urlsplit(wanted)
    if ".." in parts.path.split("/") or parts.path.startswith((LOG_IN, LOG_OUT, SINGLE_SIGN_ON)):
        return HOME
    return quote(wanted, safe=_UNQUOTED)


def to_log_in(wanted: str) -> str:
    """The address of the log-in page, from which one goes on to `wanted`."""
    wanted = own_path(wanted)
    return LOG_IN if wanted == HOME else f"{LOG_IN}?next={quote(wanted, safe='')}"
