"""The door's own pages: logging in, choosing a password, logging out, being refused."""

import asyncio
import hmac
import secrets
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import TypeAlias
from urllib.parse import urlencode, urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from earshot.access.gate import Access
from earshot.access.signing_in import (
    PasswordRefusedError,
    SignedIn,
    TooManyTriesError,
    UnknownEmailError,
    WrongPasswordError,
)
from earshot.access.single_sign_on import SignOnError
from earshot.clock import Clock
from earshot.console.entrance_pages import (
    POLICY,
    Form,
    Message,
    log_in_page,
    log_out_page,
    password_page,
    refused_page,
)
from earshot.console.plain_forms import TooLargeError, form_of, language_of, network_of
from earshot.console.visits import (
    CALLBACK,
    HOME,
    LOG_IN,
    LOG_OUT,
    PASSWORD,
    SINGLE_SIGN_ON,
    Cookies,
    Visit,
    form_token,
    own_path,
)
from earshot.web.limits import Limiter
from storage.errors import StorageError

Door: TypeAlias = Callable[[Request], Awaitable[Response]]

_AT_ONCE = 2
"""How many passwords are compared at the same moment: each takes a core and 19 MiB."""

_PER_MINUTE = 30
"""Log-ins elsewhere that one network may begin."""


@dataclass(frozen=True, slots=True)
class Entrance:
    """Plain pages that work without scripts, at fixed paths below `/console`."""

    access: Access
    cookies: Cookies
    public_url: str
    _comparing: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(_AT_ONCE))
    _begins: Limiter = field(default_factory=lambda: Limiter(_PER_MINUTE, Clock().monotonic))

    def doors(self) -> Mapping[str, Door]:
        """The pages, by their paths."""
        pages: dict[str, dict[str, Door]] = {
            LOG_IN: {"GET": self._show_log_in, "POST": self._log_in},
            PASSWORD: {"GET": self._show_password, "POST": self._choose},
            LOG_OUT: {"GET": self._show_log_out, "POST": self._log_out},
        }
        if self.access.single_sign_on:
            pages[SINGLE_SIGN_ON] = {"GET": self._begin}
            pages[CALLBACK] = {"GET": self._finish}
        return {path: partial(self._open, methods) for path, methods in pages.items()}

    def refused(self, request: Request, reason: str, status: int = 403) -> Response:
        """A page that says why something was refused; `reason` is the key of a text of ours."""
        key = reason.removeprefix("entrance.")
        return _html(refused_page(language_of(request), key), status)

    async def _open(self, methods: Mapping[str, Door], request: Request) -> Response:
        door = methods.get("GET" if request.method == "HEAD" else request.method)
        if door is None:
            return Response(status_code=405, headers={"Allow": ", ".join(methods)})
        try:
            return await door(request)
        except TooLargeError:
            return self.refused(request, "entrance.refused_size", 413)
        except StorageError:
            return self.refused(request, "entrance.refused_away", 503)

    # Logging in

    async def _show_log_in(self, request: Request) -> Response:
        visit, query = _visit(request), request.query_params
        if visit is not None:
            return RedirectResponse(own_path(query.get("next", "")), 303)
        message = Message("signed_out", bad=False) if "out" in query else None
        return self._log_in_page(request, query, message=message)

    async def _log_in(self, request: Request) -> Response:
        typed = await form_of(request)
        if not self._is_ours(request, typed):
            return self._log_in_page(request, typed, 403, Message("stale"))
        try:
            async with self._comparing:
                signed_in = await run_in_threadpool(
                    self.access.signing_in.log_in,
                    typed.get("name", ""),
                    typed.get("password", ""),
                    network=network_of(request),
                )
        except WrongPasswordError:
            return self._log_in_page(request, typed, 401, Message("wrong"))
        except TooManyTriesError as error:
            message = Message("too_many", {"seconds": error.seconds})
            response = self._log_in_page(request, typed, 429, message)
            response.headers["Retry-After"] = str(error.seconds)
            return response
        return await self._enter(request, signed_in, typed)

    async def _enter(
        self, request: Request, signed_in: SignedIn, given: Mapping[str, str]
    ) -> Response:
        """Give the browser its session; one that it had ends."""
        before = request.cookies.get(self.cookies.session)
        if before:
            await run_in_threadpool(self.access.signing_in.log_out, before)
        to = own_path(given.get("next", ""))
        if signed_in.account.one_time:
            to = f"{PASSWORD}?{urlencode({'next': to, 'language': language_of(request, given)})}"
        response = RedirectResponse(to, 303)
        self.cookies.give(response, self.cookies.session, signed_in.token)
        self.cookies.take_back(response, self.cookies.browser)
        return response

    def _log_in_page(
        self,
        request: Request,
        given: Mapping[str, str],
        status: int = 200,
        message: Message | None = None,
    ) -> Response:
        """`given` are the fields of the form, or of the address."""
        browser = request.cookies.get(self.cookies.browser)
        secret = browser or secrets.token_urlsafe(24)
        form = Form(
            form_token(secret), own_path(given.get("next", "")), language_of(request, given)
        )
        page = log_in_page(
            form,
            # What was typed as a name is shown again only to whom it was typed by.
            name=given.get("name", "") if request.method == "POST" else "",
            message=message,
            provider=self._provider(),
        )
        response = _html(page, status)
        if browser is None:
            self.cookies.give(response, self.cookies.browser, secret)
        return response

    # A password of one's own

    async def _show_password(self, request: Request) -> Response:
        visit = _visit(request)
        if visit is None:
            return RedirectResponse(LOG_IN, 303)
        return self._password_page(request, visit, request.query_params)

    async def _choose(self, request: Request) -> Response:
        visit, typed = _visit(request), await form_of(request)
        if visit is None:
            return RedirectResponse(LOG_IN, 303)
        show = partial(self._password_page, request, visit, typed)
        if not self._is_ours(request, typed):
            return show(403, Message("stale"))
        if typed.get("new") != typed.get("again"):
            return show(422, Message("differ"))
        try:
            async with self._comparing:
                await run_in_threadpool(
                    self.access.signing_in.choose_password,
                    visit.token,
                    typed.get("new", ""),
                    current=typed.get("current"),
                )
        except (PasswordRefusedError, WrongPasswordError, TooManyTriesError) as error:
            return show(*_not_chosen(error))
        return RedirectResponse(own_path(typed.get("next", "")), 303)

    def _password_page(
        self,
        request: Request,
        visit: Visit,
        given: Mapping[str, str],
        status: int = 200,
        message: Message | None = None,
    ) -> Response:
        form = self._form_of(request, visit, given)
        account = visit.account
        page = password_page(form, name=account.name, first=account.one_time, message=message)
        return _html(page, status)

    # Logging out

    async def _show_log_out(self, request: Request) -> Response:
        visit = _visit(request)
        if visit is None:
            return RedirectResponse(LOG_IN, 303)
        return _html(log_out_page(self._form_of(request, visit, request.query_params)))

    async def _log_out(self, request: Request) -> Response:
        visit, typed = _visit(request), await form_of(request)
        if visit is None:
            return RedirectResponse(LOG_IN, 303)
        if not self._is_ours(request, typed):
            return _html(log_out_page(self._form_of(request, visit, typed)), 403)
        await run_in_threadpool(self.access.signing_in.log_out, visit.token)
        language = language_of(request, typed, visit.account.language)
        response = RedirectResponse(f"{LOG_IN}?out=1&language={language}", 303)
        self.cookies.take_back(response, self.cookies.session)
        return response

    # Signing in elsewhere

    async def _begin(self, request: Request) -> Response:
        """Send the browser to the identity provider."""
        single_sign_on = self.access.single_sign_on
        assert single_sign_on is not None
        given = request.query_params
        browser = request.cookies.get(self.cookies.browser)
        if not browser or self._begins.wait(network_of(request)):
            # Without its cookie nothing that comes back could be told from another's.
            return RedirectResponse(LOG_IN, 303)
        try:
            address = await single_sign_on.begin(
                browser=browser,
                callback=self._callback(request),
                wanted=own_path(given.get("next", "")),
            )
        except SignOnError as error:
            return self._not_signed_on(request, error.reason)
        return RedirectResponse(address, 303)

    async def _finish(self, request: Request) -> Response:
        """Let in who comes back from there."""
        single_sign_on = self.access.single_sign_on
        assert single_sign_on is not None
        browser = request.cookies.get(self.cookies.browser, "")
        answer = dict(request.query_params)
        try:
            verified = await single_sign_on.finish(browser=browser, answer=answer)
            signing_in = self.access.signing_in
            signed_in = await run_in_threadpool(signing_in.by_email, verified.email)
        except SignOnError as error:
            return self._not_signed_on(request, error.reason)
        except (UnknownEmailError, WrongPasswordError):
            return self._not_signed_on(request, "entrance.sso_unknown")
        return await self._enter(request, signed_in, {"next": verified.wanted})

    def _not_signed_on(self, request: Request, reason: str) -> Response:
        message = Message(reason.removeprefix("entrance."))
        return self._log_in_page(request, {}, 403, message)

    def _callback(self, request: Request) -> str:
        base = self.public_url.rstrip("/") or f"{request.url.scheme}://{request.url.netloc}"
        return base + CALLBACK

    def _provider(self) -> str | None:
        single_sign_on = self.access.single_sign_on
        if single_sign_on is None:
            return None
        provider = single_sign_on.provider
        return provider.name or urlsplit(provider.issuer).netloc

    def _form_of(self, request: Request, visit: Visit, given: Mapping[str, str]) -> Form:
        language = language_of(request, given, visit.account.language)
        return Form(visit.form_token, own_path(given.get("next", HOME)), language)

    def _is_ours(self, request: Request, typed: Mapping[str, str]) -> bool:
        """Whether the form was on a page that this browser got from us."""
        visit = _visit(request)
        if visit is None:
            secret = request.cookies.get(self.cookies.browser, "")
            expected = form_token(secret) if secret else ""
        else:
            expected = visit.form_token
        given = typed.get("token", "").encode()
        return bool(expected) and hmac.compare_digest(expected.encode(), given)


def _visit(request: Request) -> Visit | None:
    found = request.scope["state"]["visit"]
    assert found is None or isinstance(found, Visit)
    return found


def _not_chosen(
    error: PasswordRefusedError | WrongPasswordError | TooManyTriesError,
) -> tuple[int, Message]:
    match error:
        case PasswordRefusedError(reason=reason):
            return 422, Message(reason.removeprefix("entrance."))
        case TooManyTriesError(seconds=seconds):
            return 429, Message("too_many", {"seconds": seconds})
        case _:
            return 401, Message("current_wrong")


def _html(page: str, status: int = 200) -> Response:
    return HTMLResponse(page, status, {"Content-Security-Policy": POLICY})
