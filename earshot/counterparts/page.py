"""The page of `simulate-channel`: the conversation to click, and what goes over the wire."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import asdict
from itertools import islice
from pathlib import Path
from typing import Any, TypeAlias

from aiohttp import web

from earshot.counterparts.base import Counterpart
from earshot.counterparts.faults import (
    DELIVERY,
    SEND,
    Broken,
    DropAfter,
    DropBefore,
    Duplicate,
    Fault,
    Forbidden,
    Late,
    TooMany,
)
from earshot.counterparts.records import Call, Delivery, Message

FAULTS: dict[str, tuple[str, Fault]] = {
    "429": (SEND, TooMany(2)),
    "403": (SEND, Forbidden()),
    "500": (SEND, Broken()),
    "lose": (SEND, DropBefore()),
    "lose-after": (SEND, DropAfter()),
    "twice": (DELIVERY, Duplicate()),
    "late": (DELIVERY, Late(3)),
}
"""What can be made to go wrong next, by the name of its control on the page."""

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'"
)

Wish: TypeAlias = dict[str, Any]
Granting: TypeAlias = Callable[[Counterpart, Wish], Awaitable[object]]
Ask: TypeAlias = Callable[[str, str, str | None], Awaitable[str | None]]
"""Asks the person in a chat a survey, in a language if one is named; gives the reason if not."""

_STATIC = Path(__file__).parent / "static"
_ASSETS = {
    "/": ("page.html", "text/html"),
    "/page.js": ("page.js", "text/javascript"),
    "/page.css": ("page.css", "text/css"),
}
_HEADERS = {
    "Content-Security-Policy": POLICY,
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
_HERE = frozenset({"127.0.0.1", "localhost"})
_QUIET = frozenset({"status"})
"""Deliveries that come several to a message, and stay folded."""
_PICTURES = frozenset({"[picture]", "[photo]"})
"""What stands for a picture; its words cannot be changed."""
_SPEAKING = frozenset({"says", "edits", "presses", "picture", "opens"})
_MOST_SHOWN = 300
_SETTLES = 0.03
"""Seconds in which changes gather before they are told."""
_HEARTBEAT = 15.0


class Page:
    """Serves the page on the counterpart's own server; make it before the counterpart starts.

    `starters` are words with which a conversation can begin. Once `ask` and `surveys` are set,
    the page offers to have Earshot begin, in one of `languages`; with `invite`, also by a link
    that the person opens.
    """

    def __init__(self, counterpart: Counterpart, *, starters: Sequence[str] = ()) -> None:
        """Add the page's routes to `counterpart`, and follow it."""
        self.ask: Ask | None = None
        self.invite: Ask | None = None
        self.surveys: Sequence[str] = ()
        self.languages: Sequence[str] = ()
        self._notice = ""
        self._counterpart = counterpart
        self._starters = starters
        self._followers: set[asyncio.Event] = set()
        self._wishes = _WISHES | {"asks": self._asks, "opens": self._opens}
        counterpart.on_change.append(self._ring)
        router = counterpart.app.router
        for path in _ASSETS:
            router.add_get(path, self._asset)
        router.add_get("/page/updates", self._follow)
        router.add_post("/page/wishes", self._grant)

    def _ring(self) -> None:
        for follower in self._followers:
            follower.set()

    async def _asset(self, request: web.Request) -> web.Response:
        _only_here(request)
        name, media_type = _ASSETS[request.path]
        text = await asyncio.to_thread((_STATIC / name).read_text, encoding="utf-8")
        return web.Response(text=text, content_type=media_type, headers=_HEADERS)

    async def _follow(self, request: web.Request) -> web.StreamResponse:
        """Server-sent events: every thing on the page, and again whenever it changed."""
        _only_here(request)
        response = web.StreamResponse(headers=_HEADERS | {"Content-Type": "text/event-stream"})
        await response.prepare(request)
        rung = asyncio.Event()
        self._followers.add(rung)
        try:
            with suppress(ConnectionResetError):
                await self._tell(response, rung)
        finally:
            self._followers.discard(rung)
        return response

    async def _tell(self, response: web.StreamResponse, rung: asyncio.Event) -> None:
        told: dict[str, str] = {}
        while not self._counterpart.stopping.is_set():
            rung.clear()
            for key, thing in self._things():
                text = json.dumps(thing | {"id": key}, ensure_ascii=False, default=str)
                if told.get(key) != text:
                    told[key] = text
                    await response.write(f"data: {text}\n\n".encode())
            await response.write(b": still here\n\n")
            await self._wait(rung)

    async def _wait(self, rung: asyncio.Event) -> None:
        stopping = asyncio.create_task(self._counterpart.stopping.wait())
        ringing = asyncio.create_task(rung.wait())
        await asyncio.wait(
            {stopping, ringing}, timeout=_HEARTBEAT, return_when=asyncio.FIRST_COMPLETED
        )
        stopping.cancel()
        ringing.cancel()
        await asyncio.sleep(_SETTLES)

    def _things(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """What the page shows, by ids that stay."""
        counterpart = self._counterpart
        yield "about", self._about()
        for message in _last(counterpart.messages):
            yield f"message-{message.chat}-{message.id}", _message(message)
        for call in _last(counterpart.calls):
            yield f"wire-{call.number}", _call(call, loud=call.name in counterpart.sends)
        for delivery in _last(counterpart.deliveries):
            yield f"wire-{delivery.number}", _delivery(delivery)

    def _about(self) -> dict[str, Any]:
        pending = self._counterpart.faults.pending
        return {
            "is": "about",
            "kind": self._counterpart.kind,
            "people": [
                asdict(person) | asdict(self._counterpart.terms(person.chat))
                for person in self._counterpart.people
            ],
            "starters": list(self._starters),
            "surveys": list(self.surveys),
            "languages": list(self.languages),
            "links": self.invite is not None,
            "notice": self._notice,
            "pending": {name: pending.count(fault) for name, (_, fault) in FAULTS.items()},
        }

    async def _grant(self, request: web.Request) -> web.Response:
        """What the person at the page wants done; it shows in the updates."""
        _only_here(request)
        # Browsers let no other site post JSON.
        if request.content_type != "application/json":
            raise web.HTTPUnsupportedMediaType
        try:
            wish = await request.json()
            wanted = self._wishes[wish["does"]]
        except (ValueError, LookupError, TypeError) as error:
            raise web.HTTPBadRequest from error
        # What was said about the last one is read by now.
        self._notice = ""
        self._counterpart.changed()
        self._counterpart.background(_fulfil(wanted, self._counterpart, wish))
        return web.Response(status=202, headers=_HEADERS)

    async def _asks(self, counterpart: Counterpart, wish: Wish) -> None:
        if counterpart.terms(wish["chat"]).asked:
            await self._begin(self.ask, wish)

    async def _opens(self, _: Counterpart, wish: Wish) -> None:
        await self._begin(self.invite, wish)

    async def _begin(self, ask: Ask | None, wish: Wish) -> None:
        if ask is not None:
            language = wish.get("language") or None
            self._notice = await ask(wish["chat"], wish["survey"], language) or ""
            self._counterpart.changed()


async def _fulfil(wanted: Granting, counterpart: Counterpart, wish: Wish) -> None:
    if wish["does"] in _SPEAKING and not counterpart.terms(wish.get("chat", "")).writes:
        return
    # What was clicked may be gone by now; the page shows that by itself.
    with suppress(LookupError):
        await wanted(counterpart, wish)
        counterpart.changed()


async def _press(counterpart: Counterpart, wish: Wish) -> None:
    for label, text in wish.get("inputs", {}).items():
        await counterpart.fills(wish["chat"], wish["message"], label, text)
    await counterpart.presses(wish["chat"], wish["message"], wish["label"])


async def _nothing(counterpart: Counterpart, wish: Wish) -> None:
    """Another person is looked at: nobody outside hears of that."""


async def _inject(counterpart: Counterpart, wish: Wish) -> None:
    name, fault = FAULTS[wish["fault"]]
    counterpart.faults.plan(name, fault)
    counterpart.changed()


_WISHES: dict[str, Granting] = {
    "says": lambda counterpart, wish: counterpart.says(wish["chat"], wish["text"]),
    "edits": lambda counterpart, wish: counterpart.edits(
        wish["chat"], wish["message"], wish["text"]
    ),
    "presses": _press,
    "picture": lambda counterpart, wish: counterpart.sends_picture(wish["chat"]),
    "blocks": lambda counterpart, wish: counterpart.blocks(wish["chat"]),
    "unblocks": lambda counterpart, wish: counterpart.unblocks(wish["chat"]),
    "inject": _inject,
    "looks": _nothing,
}


def _only_here(request: web.Request) -> None:
    """Refuse a name that somebody else made point at this machine."""
    if request.url.host not in _HERE:
        raise web.HTTPForbidden


def _last(things: Sequence[Any]) -> Iterator[Any]:
    return islice(things, max(0, len(things) - _MOST_SHOWN), None)


def _message(message: Message) -> dict[str, Any]:
    return {
        "is": "message",
        "chat": message.chat,
        "message": message.id,
        "text": message.text,
        "buttons": [
            {name: getattr(button, name) for name in ("label", "row", "checked", "single")}
            for button in message.buttons
        ],
        "own": message.own,
        "words": message.text not in _PICTURES,
        "edited": message.edited,
        "removed": message.removed,
        "form": message.form,
        "inputs": message.inputs,
        "note": message.note,
    }


def _call(call: Call, *, loud: bool) -> dict[str, Any]:
    return {
        "is": "wire",
        "number": call.number,
        "way": "in",
        "name": call.name,
        "loud": loud,
        "fault": _name(call.fault),
        "statuses": [call.status] if call.over else [],
        "payload": call.fields,
        "answer": call.answer,
    }


def _delivery(delivery: Delivery) -> dict[str, Any]:
    return {
        "is": "wire",
        "number": delivery.number,
        "way": "out",
        "name": delivery.name,
        "loud": delivery.name not in _QUIET,
        "fault": _name(delivery.fault),
        "statuses": delivery.statuses,
        "payload": delivery.payload,
        "answer": None,
    }


def _name(fault: Fault | None) -> str | None:
    return None if fault is None else type(fault).__name__
