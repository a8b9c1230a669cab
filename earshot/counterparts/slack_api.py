"""Slack's Web API: one workspace with one app, and what its people see."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from email.utils import format_datetime
from typing import Any, ClassVar
from urllib.parse import urlencode

from aiohttp import web

from bots.messages import ChannelKind
from earshot.counterparts.base import Counterpart
from earshot.counterparts.faults import Broken, Faults, Forbidden, TooMany
from earshot.counterparts.records import Fields, Message, Person
from earshot.counterparts.slack_shapes import (
    RefusedBlocksError,
    State,
    buttons_of,
    checked_message,
    checked_view,
    empty_state,
    labels_of,
    words_of,
)

TEAM, APP, BOT, BOT_USER = "T0EARSHOT", "A0EARSHOT", "B0EARSHOT", "U0EARSHOT"
BOT_TOKEN = "-".join(("xoxb", "0" * 12, "counterpart"))
APP_TOKEN = "-".join(("xapp", "1", APP, "counterpart"))
SIGNING_SECRET = "0123456789abcdef" * 2
CLIENT_ID, CLIENT_SECRET, CODE = "1.2", "fedcba9876543210" * 2, "code-1"
ANNA, BJORN = "U0ANNA", "U0BJORN"
CHANNEL = "C0GENERAL"

SCOPES = (
    "app_mentions:read,chat:write,commands,im:history,im:write,"
    "usergroups:read,users:read,users:read.email"
)
_LOCALES = {"en": "en-US", "sv": "sv-SE", "fa": "fa-IR", "zh-Hans": "zh-CN", "zh-Hant": "zh-TW"}
_TRIGGER_LIVES = 3.0
_PAGE = 100


class RefusedError(Exception):
    """A call that Slack answers with `ok: false`; its text is the code."""


class SlackApi(Counterpart):
    """The methods that Earshot calls, as strict with blocks and tokens as Slack is."""

    kind: ClassVar[ChannelKind] = "slack"
    people = (Person(ANNA, "Anna"), Person(BJORN, "Björn", "sv"))
    sends = frozenset({"chat.postMessage"})
    patience = 3.0

    def __init__(
        self,
        *,
        faults: Faults | None = None,
        now: Callable[[], datetime] | None = None,
        pace: float = 1.0,
        scopes: str = SCOPES,
    ) -> None:
        """`scopes` are those that the bot token has."""
        super().__init__(faults=faults, now=now, pace=pace)
        self.scopes = scopes
        self.tokens = {BOT_TOKEN: TEAM}
        self.known = {person.chat: person for person in self.people}
        self.disabled: set[str] = set()
        self.profiles: dict[str, Fields] = {}
        self.groups: dict[str, list[str]] = {}
        self.triggers: dict[str, tuple[str, datetime]] = {}
        self.views: dict[str, Fields] = {}
        self.states: dict[str, State] = {}
        self._methods: Mapping[str, Callable[[Fields], Fields]] = {
            "apps.connections.open": self._open_connection,
            "auth.test": self._auth_test,
            "chat.postEphemeral": self._post_ephemeral,
            "chat.postMessage": self._post_message,
            "chat.update": self._update_message,
            "conversations.history": self._conversations_history,
            "conversations.open": self._conversations_open,
            "conversations.replies": self._conversations_history,
            "oauth.v2.access": self._oauth_access,
            "usergroups.list": self._usergroups_list,
            "users.info": self._users_info,
            "users.list": self._users_list,
            "users.lookupByEmail": self._lookup_by_email,
            "views.open": self._open_view,
            "views.publish": self._publish_view,
            "views.update": self._update_view,
        }
        for verb in ("GET", "POST"):
            self.route(verb, "/api/{method}", "{method}", self._method)
        self.app.router.add_get("/oauth/v2/authorize", self._allow)

    def refusal(self, call: str, fault: TooMany | Forbidden | Broken) -> web.Response:
        """The fault in the platform's own form."""
        match fault:
            case TooMany(seconds):
                return web.json_response(
                    {"ok": False, "error": "ratelimited"},
                    status=429,
                    headers={"Retry-After": f"{max(1, round(seconds))}"},
                )
            case Forbidden(code):
                return self._refused(code or "user_disabled")
            case Broken(status):
                return web.Response(status=status, text="<html>", content_type="text/html")

    def trigger(self, chat: str) -> str:
        """What allows a view to be opened for a person, once and within three seconds."""
        trigger = f"{next(self.numbers)}.trigger"
        self.triggers[trigger] = chat, self.now()
        return trigger

    def new_ts(self) -> str:
        """A message's id: the time, and a number that no other has."""
        return f"{int(self.now().timestamp())}.{next(self.numbers):06}"

    def show_view(self, message: Message, view: Fields) -> None:
        """Put `view` in the place of what `message` showed."""
        self.views[message.id] = view | {"hash": f"{next(self.numbers)}.hash"}
        self.states[message.id] = empty_state(view["blocks"])
        message.raw, message.inputs = view, labels_of(view["blocks"])
        title = (view.get("title") or {}).get("text", "")
        message.text = "\n\n".join(filter(None, (title, words_of(view["blocks"]))))
        self.redraw(message)

    def redraw(self, message: Message) -> None:
        """Show what is chosen now."""
        shown = self.views.get(message.id) or {"blocks": (message.raw or {}).get("blocks", ())}
        message.buttons = buttons_of(shown, self.states.get(message.id, {}))
        self.changed()

    def say_alone(self, chat: str, text: str) -> None:
        """Show what only this person sees."""
        note = "only visible to you"
        self.messages.append(Message(self.new_ts(), chat, text, note=note))
        self.changed()

    async def _method(self, request: web.Request, fields: Fields) -> web.Response:
        method = request.match_info["method"]
        serve = self._methods.get(method)
        header = request.headers.get("Authorization", "")
        token = header.removeprefix("Bearer ") or str(fields.get("token", ""))
        try:
            if serve is None:
                return self._refused("unknown_method")
            self._authenticate(method, token)
            answer = serve(fields)
        except RefusedError as error:
            return self._refused(str(error))
        except RefusedBlocksError as error:
            return self._refused(str(error))
        return web.json_response({"ok": True} | answer, headers=self._headers())

    def _authenticate(self, method: str, token: str) -> None:
        if method == "oauth.v2.access":
            return
        right = token == APP_TOKEN if method == "apps.connections.open" else token in self.tokens
        if not right:
            raise RefusedError("invalid_auth" if token else "not_authed")

    def _headers(self) -> Mapping[str, str]:
        date = format_datetime(self.now(), usegmt=True)
        return {"X-OAuth-Scopes": self.scopes, "Date": date}

    def _refused(self, code: str) -> web.Response:
        return web.json_response({"ok": False, "error": code}, headers=self._headers())

    # The methods.

    def _auth_test(self, fields: Fields) -> Fields:
        return {"team": "Counterpart", "team_id": TEAM, "user_id": BOT_USER, "bot_id": BOT}

    def _users_info(self, fields: Fields) -> Fields:
        return {"user": self._user(self._person(fields.get("user")), fields)}

    def _users_list(self, fields: Fields) -> Fields:
        found, more = _page([self._user(one, fields) for one in self.known.values()], fields)
        return {"members": found, "response_metadata": {"next_cursor": more}}

    def _lookup_by_email(self, fields: Fields) -> Fields:
        self._need("users:read.email")
        for person in self.known.values():
            user = self._user(person, fields)
            if user["profile"].get("email") == fields.get("email"):
                return {"user": user}
        raise RefusedError("users_not_found")

    def _usergroups_list(self, fields: Fields) -> Fields:
        self._need("usergroups:read")
        users = bool(fields.get("include_users"))
        return {
            "usergroups": [
                {"handle": handle} | ({"users": members} if users else {})
                for handle, members in self.groups.items()
            ]
        }

    def _user(self, person: Person, fields: Fields) -> Fields:
        """What is told of a person: `profiles` has what is beyond their name and language."""
        user: Fields = {"id": person.chat, "team_id": TEAM, "real_name": person.name}
        if fields.get("include_locale"):
            user["locale"] = _LOCALES.get(person.language, person.language)
        user |= self.profiles.get(person.chat, {})
        may_know = "users:read.email" in self.scopes.split(",")
        told = user.get("profile", {}).items()
        user["profile"] = {name: it for name, it in told if may_know or name != "email"}
        return user

    def _need(self, scope: str) -> None:
        if scope not in self.scopes.split(","):
            raise RefusedError("missing_scope")

    def _conversations_open(self, fields: Fields) -> Fields:
        person = self._person(fields.get("users"))
        return {"channel": {"id": direct(person.chat)}}

    def _conversations_history(self, fields: Fields) -> Fields:
        chat, oldest = self._chat(fields), float(fields.get("oldest") or 0)
        newest_first = [
            _told(message, with_metadata=bool(fields.get("include_all_metadata")))
            for message in reversed(self.shown(chat))
            if not message.form and message.note == "" and float(message.id) > oldest
        ]
        found, more = _page(newest_first, fields)
        return {
            "messages": found,
            "has_more": bool(more),
            "response_metadata": {"next_cursor": more},
        }

    def _post_message(self, fields: Fields) -> Fields:
        chat = self._chat(fields)
        metadata = fields.get("metadata")
        if metadata is not None and set(metadata) != {"event_type", "event_payload"}:
            raise RefusedError("invalid_metadata_format")
        raw = dict(fields) | {"blocks": checked_message(fields.get("text"), _blocks(fields))}
        message = Message(self.new_ts(), chat, words_of(raw["blocks"], fields.get("text", "")))
        message.raw = raw
        self.states[message.id] = empty_state(raw["blocks"])
        self.messages.append(message)
        self.redraw(message)
        return {"ts": message.id, "channel": fields["channel"], "message": _told(message)}

    def _update_message(self, fields: Fields) -> Fields:
        message = self._found(self._chat(fields), fields.get("ts"))
        blocks = checked_message(fields.get("text"), _blocks(fields))
        message.raw = dict(message.raw) | {"blocks": blocks, "text": fields.get("text", "")}
        message.text = words_of(blocks, fields.get("text", ""))
        self.redraw(message)
        return {"ts": message.id, "channel": fields["channel"]}

    def _post_ephemeral(self, fields: Fields) -> Fields:
        self.say_alone(self._person(fields.get("user")).chat, str(fields.get("text", "")))
        return {"message_ts": self.new_ts()}

    def _open_view(self, fields: Fields) -> Fields:
        chat, made = self.triggers.pop(str(fields.get("trigger_id")), (None, None))
        if chat is None or made is None:
            raise RefusedError("invalid_trigger_id")
        if (self.now() - made).total_seconds() > _TRIGGER_LIVES:
            raise RefusedError("expired_trigger_id")
        view = checked_view(fields.get("view") or {})
        message = Message(f"V{next(self.numbers):06}", chat, "", form=True)
        self.messages.append(message)
        self.show_view(message, view)
        return {"view": self.told_view(message)}

    def _update_view(self, fields: Fields) -> Fields:
        message = next((m for m in self.messages if m.id == fields.get("view_id")), None)
        if message is None or message.removed:
            raise RefusedError("not_found")
        self.show_view(message, checked_view(fields.get("view") or {}))
        return {"view": self.told_view(message)}

    def _publish_view(self, fields: Fields) -> Fields:
        person = self._person(fields.get("user_id"))
        view = checked_view(fields.get("view") or {})
        home = f"V0HOME{person.chat}"
        message = next((m for m in self.messages if m.id == home), None)
        if message is None:
            message = Message(home, person.chat, "", note="App Home")
            self.messages.append(message)
        self.show_view(message, view)
        return {"view": self.told_view(message)}

    def _oauth_access(self, fields: Fields) -> Fields:
        if (fields.get("client_id"), fields.get("client_secret")) != (CLIENT_ID, CLIENT_SECRET):
            raise RefusedError("bad_client_secret")
        if fields.get("code") != CODE:
            raise RefusedError("invalid_code")
        return {
            "access_token": BOT_TOKEN,
            "token_type": "bot",
            "scope": self.scopes,
            "bot_user_id": BOT_USER,
            "app_id": APP,
            "team": {"id": TEAM, "name": "Counterpart"},
            "enterprise": None,
        }

    def _open_connection(self, fields: Fields) -> Fields:
        return {"url": f"{self.url.replace('http', 'ws', 1)}/socket?ticket={self.new_ticket()}"}

    def new_ticket(self) -> str:
        """What opens one WebSocket."""
        raise NotImplementedError

    async def _allow(self, request: web.Request) -> web.Response:
        """The person in the browser allows the app at once."""
        query = urlencode({"code": CODE, "state": request.query.get("state", "")})
        raise web.HTTPFound(f"{request.query['redirect_uri']}?{query}")

    # What the methods need.

    def told_view(self, message: Message) -> Fields:
        """The view as Slack reports it; its hash is another whenever it shows something else."""
        state = {"values": self.states[message.id]}
        return self.views[message.id] | {"id": message.id, "team_id": TEAM, "state": state}

    def _person(self, user: object) -> Person:
        if user not in self.known:
            raise RefusedError("user_not_found")
        if user in self.disabled:
            raise RefusedError("user_disabled")
        return self.known[str(user)]

    def _chat(self, fields: Fields) -> str:
        """Whose conversation a channel is: a person's, or the channel itself."""
        channel = str(fields.get("channel", ""))
        if channel == CHANNEL:
            return channel
        for user in self.known:
            if channel in {direct(user), user}:
                if user in self.disabled:
                    raise RefusedError("user_disabled")
                return user
        raise RefusedError("channel_not_found")

    def _found(self, chat: str, ts: object) -> Message:
        try:
            return self.message(chat, str(ts))
        except LookupError:
            raise RefusedError("message_not_found") from None


def direct(user: str) -> str:
    """The direct message with `user`."""
    return f"D{user[1:]}"


def _blocks(fields: Fields) -> list[Any]:
    blocks = fields.get("blocks") or []
    if not isinstance(blocks, list):
        raise RefusedError("invalid_blocks_format")
    return blocks


def _told(message: Message, *, with_metadata: bool = False) -> Fields:
    raw = message.raw if isinstance(message.raw, dict) else {}
    told: Fields = {
        "type": "message",
        "ts": message.id,
        "text": raw.get("text", message.text),
        "blocks": raw.get("blocks", []),
    }
    told |= {"user": message.chat} if message.own else {"user": BOT_USER, "bot_id": BOT}
    if raw.get("thread_ts"):
        told["thread_ts"] = raw["thread_ts"]
    if with_metadata and raw.get("metadata"):
        told["metadata"] = raw["metadata"]
    return told


def _page(all_: Sequence[Fields], fields: Fields) -> tuple[Sequence[Fields], str]:
    """The part that the call asks for, and where the next one begins."""
    start = int(fields.get("cursor") or 0)
    end = start + min(int(fields.get("limit") or _PAGE), _PAGE)
    return all_[start:end], str(end) if end < len(all_) else ""
