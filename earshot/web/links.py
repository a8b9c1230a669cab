"""Pages that links lead to: a survey by invitation or for all, and the end of mail."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from dialogs.localizing import SHIPPED_LANGUAGES, accepted, choose, direction, say
from earshot.bootstrap import Earshot
from earshot.errors import LinkUsedError, UnknownSurveyError
from earshot.people import permissions
from earshot.web import pages
from earshot.web.webchat import dump, frame, is_name
from earshot.welcoming import Leaving, Welcome, Welcoming

UNSUBSCRIBED = "unsubscribed"
"""The reason that is kept with an opt-out by a link in a message."""

_LONGEST = 100


def routes(earshot: Earshot, key: Callable[[], bytes]) -> list[Route]:
    """The endpoints; tokens are made under `key`."""
    now = earshot.clock.now
    pages_ = Links(earshot, Welcoming(earshot.database, earshot.catalogue, key, now))
    return [
        Route("/i/{token}", pages_.invited, methods=["GET"]),
        Route("/l/{code}", pages_.linked, methods=["GET"]),
        Route("/u/{token}", pages_.leaving, methods=["GET"]),
        Route("/u/{token}", pages_.leave, methods=["POST"]),
    ]


@dataclass(frozen=True, slots=True)
class Links:
    """The endpoints. A GET changes nothing: whoever scans messages follows every link."""

    earshot: Earshot
    welcoming: Welcoming

    async def invited(self, request: Request) -> Response:
        """`GET /i/{token}`: the survey of an invitation, which opens when its person acts."""
        token = request.path_params["token"]
        return await self._welcomed(request, "invitation", token, self.welcoming.invited)

    async def linked(self, request: Request) -> Response:
        """`GET /l/{code}`: the survey of a link that is open to all."""
        code = request.path_params["code"]
        return await self._welcomed(request, "link", code, self.welcoming.linked)

    async def leaving(self, request: Request) -> Response:
        """`GET /u/{token}`: a button that ends the mail."""
        languages = _languages(request)
        leaving = await self._left_by(request)
        if leaving is None:
            return _unknown(languages)
        language = _language(leaving, languages)
        return _page("leave_offer", language, button="leave_button", choice="leave_everywhere")

    async def leave(self, request: Request) -> Response:
        """`POST /u/{token}`: no more mail, or nothing anywhere; RFC 8058's one click too."""
        languages = _languages(request)
        leaving = await self._left_by(request)
        if leaving is None:
            return _unknown(languages)
        everywhere = "everywhere=yes" in (await request.body()).decode("latin-1")
        if leaving.respondent is not None:
            stop = partial(self._stop, leaving.respondent, everywhere=everywhere)
            await self.earshot.gathering.run(stop)
        return _page("stopped" if everywhere else "left", _language(leaving, languages))

    async def _welcomed(
        self,
        request: Request,
        way: str,
        brought: str,
        welcome: Callable[[str, list[str]], Welcome],
    ) -> Response:
        languages = _languages(request)
        if not is_name(brought):
            return _unknown(languages)
        try:
            found = await run_in_threadpool(welcome, brought, languages)
        except (LinkUsedError, UnknownSurveyError):
            return _unknown(languages)
        return _chat(found, way, brought)

    async def _left_by(self, request: Request) -> Leaving | None:
        token = request.path_params["token"][:_LONGEST]
        try:
            return await run_in_threadpool(self.welcoming.leaving, token)
        except LinkUsedError:
            return None

    def _stop(self, respondent: str, *, everywhere: bool) -> None:
        now = self.earshot.clock.now()
        with self.earshot.database.begin() as uow:
            permissions.opt_out(
                uow,
                respondent,
                kinds=None if everywhere else {"email"},
                reason=UNSUBSCRIBED,
                now=now,
                today=self.earshot.conversing.means.day(now),
            )


def _languages(request: Request) -> list[str]:
    wanted = [request.query_params.get("language", "")]
    wanted += accepted(request.headers.get("accept-language", ""))
    return [tag for tag in wanted if tag]


def _language(leaving: Leaving, languages: list[str]) -> str:
    known = [leaving.language] if leaving.language else []
    return choose([*known, *languages], SHIPPED_LANGUAGES)


def _chat(welcome: Welcome, way: str, brought: str) -> Response:
    language = welcome.language
    around = frame(language)
    brings = {way: brought}
    if welcome.prompts:
        texts = {**around, "ui": {**around["ui"], "send_value": say("send_value", language)}}
        said = ",".join(welcome.prompts)
        brings["preview"] = f'{dump(texts)[:-1]},"state":"waiting","prompts":[{said}]}}'
    html = pages.chat_page(
        welcome.survey,
        title=around["title"],
        language=language,
        direction=around["dir"],
        texts={"noscript": say("noscript", language)},
        brings=brings,
    )
    return HTMLResponse(html, headers={"Content-Security-Policy": pages.CONTENT_SECURITY_POLICY})


def _unknown(languages: list[str]) -> Response:
    return _page("not_found", choose(languages, SHIPPED_LANGUAGES), status=404)


def _page(
    text: str, language: str, *, status: int = 200, button: str = "", choice: str = ""
) -> Response:
    html = pages.leaving_page(
        language=language,
        direction=direction(language),
        title=say("chat_title", language),
        text=say(text, language),
        button=say(button, language) if button else "",
        choice=say(choice, language) if choice else "",
    )
    return HTMLResponse(html, status, headers=_HEADERS)


_HEADERS = {
    "Content-Security-Policy": pages.LEAVING_POLICY,
    # Not `no-referrer`: the form would then be sent with `Origin: null`.
    "Referrer-Policy": "same-origin",
    "Cache-Control": "no-store",
}
