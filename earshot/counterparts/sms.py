"""Twilio's far end: its REST interface for messages, and telephones with people behind them."""

import asyncio
import re
from base64 import b64encode
from collections.abc import Callable, Mapping
from datetime import datetime
from email.utils import format_datetime
from typing import Any, ClassVar
from urllib.parse import urldefrag, urlencode

from aiohttp import hdrs, web
from twilio.request_validator import RequestValidator

from bots.messages import ChannelKind
from dialogs.segments import segments
from earshot.counterparts.base import Counterpart
from earshot.counterparts.faults import Broken, Faults, Forbidden, TooMany
from earshot.counterparts.records import Delivery, Fields, Message, Person, Post

ACCOUNT = "AC" + "0123456789abcdef" * 2
TOKEN = "fedcba9876543210" * 2
NUMBER = "+15005550006"
"""Whom Earshot writes as, unless told otherwise. Nobody's, like all numbers here."""

ANNA, LANDLINE, FOREIGN = "+46700000001", "+46800000002", "+15005550002"
"""Somebody with a mobile; a number where nothing arrives; one to which no way leads."""

STOP = frozenset(["STOP", "UNSUBSCRIBE", "END", "QUIT", "STOPALL", "REVOKE", "OPTOUT", "CANCEL"])
START = frozenset(["START", "YES", "UNSTOP"])
HELP = frozenset(["HELP", "INFO"])
"""The words that Twilio itself acts on, as a whole message in any case."""

_LONGEST = 1600
_NUMBER = re.compile(r"\+[1-9]\d{6,14}")
_ERRORS: Mapping[int, tuple[int, str]] = {
    20003: (401, "Authenticate"),
    20404: (404, "The requested resource was not found"),
    20429: (429, "Too Many Requests"),
    21211: (400, "The 'To' number {to} is not a valid phone number."),
    21602: (400, "Message body is required."),
    21606: (400, "The From phone number {from_} is not a valid, SMS-capable phone number."),
    21610: (400, "Attempt to send to unsubscribed recipient {to}."),
    21612: (400, "The 'To' phone number {to} is not reachable from {from_}."),
    21617: (400, "The concatenated message body exceeds the 1600 character limit."),
}


class Twilio(Counterpart):
    """One account with one sender.

    `early`: the first report comes before the answer to the request. `shuffled`: reports of a
    message come last first. `advanced`: words for stop, start and help are named in what is
    delivered, as Advanced Opt-Out does.
    """

    kind: ClassVar[ChannelKind] = "sms"
    people = (Person(ANNA, "Anna"), Person("+46700000003", "Björn", "sv"))
    sends = frozenset({"messages.create"})
    patience = 15.0

    def __init__(
        self,
        *,
        sender: str = NUMBER,
        account_sid: str = ACCOUNT,
        auth_token: str = TOKEN,
        faults: Faults | None = None,
        now: Callable[[], datetime] | None = None,
        pace: float = 1.0,
    ) -> None:
        """`sender` is the number, or the Messaging Service (MG…), that Earshot writes as."""
        super().__init__(faults=faults, now=now, pace=pace)
        self.sender, self.account_sid, self.auth_token = sender, account_sid, auth_token
        self.early = self.shuffled = self.advanced = False
        self.opted_out: set[str] = set()
        self.resources: dict[str, Fields] = {}
        self.number: Fields = {
            "sid": "PN" + "0" * 32,
            "phone_number": NUMBER if sender.startswith("MG") else sender,
            "sms_url": "",
            "sms_method": "POST",
        }
        self.status, self.type = "active", "Full"
        root = "/2010-04-01/Accounts/{account}"
        self._serve("POST", root + "/Messages.json", "messages.create", self._create)
        self._serve("GET", root + "/Messages.json", "messages.list", self._list)
        self._serve("GET", root + "/Messages/{sid}.json", "messages.fetch", self._fetch)
        self._serve("GET", root + "/IncomingPhoneNumbers.json", "numbers.list", self._numbers)
        self._serve(
            "POST", root + "/IncomingPhoneNumbers/{sid}.json", "numbers.update", self._number
        )
        self._serve("GET", root + "/SMS/ShortCodes.json", "codes.list", self._codes)
        self._serve("GET", root + ".json", "account.fetch", self._account)
        self._serve("GET", "/v1/Services/{sid}", "services.fetch", self._service)

    # What Earshot calls.

    def refusal(self, call: str, fault: TooMany | Forbidden | Broken) -> web.Response:
        """The fault as Twilio words it; a Forbidden without a code is an opt-out."""
        match fault:
            case TooMany(seconds):
                return _error(20429, headers={"Retry-After": f"{seconds:g}"})
            case Forbidden(code):
                return _error(int(code or 21610))
            case Broken(status):
                return web.json_response({"message": "Broken", "status": status}, status=status)

    def _serve(
        self, method: str, path: str, name: str, answer: Callable[[web.Request, Fields], Any]
    ) -> None:
        async def checked(request: web.Request, fields: Fields) -> web.Response:
            if not self._knows(request):
                return _error(20003)
            found = answer(request, fields)
            response: web.Response = await found if asyncio.iscoroutine(found) else found
            return response

        self.route(method, path, name, checked)

    def _knows(self, request: web.Request) -> bool:
        pair = b64encode(f"{self.account_sid}:{self.auth_token}".encode()).decode()
        account = request.match_info.get("account", self.account_sid)
        return (request.headers.get(hdrs.AUTHORIZATION), account) == (
            f"Basic {pair}",
            self.account_sid,
        )

    async def _create(self, request: web.Request, fields: Fields) -> web.Response:
        to, body = fields.get("To", ""), fields.get("Body", "")
        code = self._objection(to, fields.get("From") or fields.get("MessagingServiceSid"), body)
        if code is not None:
            return _error(code, to=to, from_=fields.get("From", ""))
        resource = self._resource(to, fields, body)
        note = f"queued, {resource['num_segments']} SMS"
        self.messages.append(Message(resource["sid"], to, body, raw=fields, note=note))
        self.changed()
        callback = fields.get("StatusCallback", "")
        states = ["sending", "sent", "undelivered" if to == LANDLINE else "delivered"]
        if self.early:
            await self._moves(resource["sid"], states.pop(0), callback)
        self.background(self._goes_out(resource["sid"], states, callback))
        return web.json_response(resource, status=201)

    def _objection(self, to: str, sender: str | None, body: str) -> int | None:
        """The code for what is wrong with a message."""
        wrong = {
            21211: not _NUMBER.fullmatch(to),
            21606: sender != self.sender,
            21602: not body,
            21617: len(body) > _LONGEST,
            21612: to == FOREIGN,
            21610: to in self.opted_out,
        }
        return next((code for code, holds in wrong.items() if holds), None)

    def _resource(self, to: str, fields: Fields, body: str) -> Fields:
        sid, written = self._sid("SM"), format_datetime(self.now())
        self.resources[sid] = {
            "sid": sid,
            "account_sid": self.account_sid,
            "api_version": "2010-04-01",
            "to": to,
            "from": fields.get("From"),
            "messaging_service_sid": fields.get("MessagingServiceSid"),
            "body": body,
            "status": "accepted" if "MessagingServiceSid" in fields else "queued",
            "direction": "outbound-api",
            "num_segments": str(segments(body)),
            "num_media": "0",
            "date_created": written,
            "date_updated": written,
            "date_sent": None,
            "error_code": None,
            "error_message": None,
            "price": None,
            "price_unit": "USD",
            "uri": f"/2010-04-01/Accounts/{self.account_sid}/Messages/{sid}.json",
        }
        return self.resources[sid]

    def _list(self, request: web.Request, fields: Fields) -> web.Response:
        to = fields.get("To")
        found = [r for r in reversed(self.resources.values()) if to in (None, r["to"])]
        return _page("messages", found)

    def _fetch(self, request: web.Request, fields: Fields) -> web.Response:
        resource = self.resources.get(request.match_info["sid"])
        return _error(20404) if resource is None else web.json_response(resource)

    def _account(self, request: web.Request, fields: Fields) -> web.Response:
        return web.json_response(
            {"sid": self.account_sid, "status": self.status, "type": self.type}
        )

    def _numbers(self, request: web.Request, fields: Fields) -> web.Response:
        wanted = fields.get("PhoneNumber", "").lstrip("+")
        found = [self.number] if wanted in self.number["phone_number"] else []
        return _page("incoming_phone_numbers", found)

    def _codes(self, request: web.Request, fields: Fields) -> web.Response:
        same = fields.get("ShortCode") == self.sender
        return _page("short_codes", [{**self.number, "short_code": self.sender}] if same else [])

    def _number(self, request: web.Request, fields: Fields) -> web.Response:
        if request.match_info["sid"] != self.number["sid"]:
            return _error(20404)
        names = {"SmsUrl": "sms_url", "SmsMethod": "sms_method"}
        self.number |= {names[name]: value for name, value in fields.items() if name in names}
        return web.json_response(self.number)

    def _service(self, request: web.Request, fields: Fields) -> web.Response:
        if request.match_info["sid"] != self.sender:
            return _error(20404)
        hook, method = self.number["sms_url"], self.number["sms_method"]
        return web.json_response(
            {
                "sid": self.sender,
                "inbound_request_url": hook,
                "inbound_method": method,
                "use_inbound_webhook_on_number": False,
            }
        )

    # What we bring to Earshot.

    async def _goes_out(self, sid: str, states: list[str], callback: str) -> None:
        for state in reversed(states) if self.shuffled else states:
            await self._moves(sid, state, callback)

    async def _moves(self, sid: str, state: str, callback: str) -> None:
        resource = self.resources[sid]
        resource["status"] = state
        if state == "undelivered":
            resource["error_code"] = 30006
        shown = next(message for message in self.messages if message.id == sid)
        shown.note = f"{state}, {resource['num_segments']} SMS"
        self.changed()
        if callback:
            await self.deliver("status", self._report(resource), url=callback)

    def _report(self, resource: Fields) -> Fields:
        report = {
            "AccountSid": self.account_sid,
            "ApiVersion": "2010-04-01",
            "MessageSid": resource["sid"],
            "SmsSid": resource["sid"],
            "MessageStatus": resource["status"],
            "SmsStatus": resource["status"],
            "To": resource["to"],
            "From": self.number["phone_number"],
        }
        code = resource["error_code"]
        return report if code is None else {**report, "ErrorCode": str(code)}

    def post(self, delivery: Delivery, attempt: int) -> Post:
        """The form, signed for the address it goes to (of which a #fragment is no part)."""
        url = urldefrag(delivery.url).url
        signature = RequestValidator(self.auth_token).compute_signature(url, delivery.payload)
        headers = {
            "Content-Type": "application/x-www-form-urlencoded; charset=utf-8",
            "X-Twilio-Signature": signature,
            "I-Twilio-Idempotency-Token": f"delivery-{delivery.number}",
        }
        return Post(urlencode(delivery.payload).encode(), headers)

    def pause(self, attempt: int, status: int | None, headers: Mapping[str, str]) -> float | None:
        """Once again where no answer came; after any answer only where the address says so."""
        fragment = urldefrag(self.hook_url).fragment
        if "rp=all" in fragment:
            return 1.0 if attempt < _most(fragment) else None
        return 1.0 if status is None and attempt == 0 else None

    # What a person does.

    async def says(self, chat: str, text: str) -> Delivery:
        """The person writes; Twilio heeds its own words, and delivers all the same."""
        word, fields = text.strip().upper(), {}
        meant = self._heeded(chat, word)
        if meant and self.advanced:
            fields = {"OptOutType": meant}
        return await self._comes_in(chat, text, fields)

    async def presses(self, chat: str, message_id: str, label: str) -> None:
        """Nothing: there are no buttons in an SMS."""
        self.message(chat, message_id).button(label)

    async def edits(self, chat: str, message_id: str, text: str) -> None:
        """Nothing: an SMS that was sent stays as it is."""

    async def sends_picture(self, chat: str) -> Delivery:
        """The person sends a picture without words."""
        media = {"NumMedia": "1", "MediaContentType0": "image/jpeg"}
        media["MediaUrl0"] = f"{self.url}/2010-04-01/Accounts/{self.account_sid}/Media/ME0"
        return await self._comes_in(chat, "", media)

    async def blocks(self, chat: str) -> None:
        """The person stops us by other means; Twilio tells only when we write again."""
        self.opted_out.add(chat)

    def _heeded(self, chat: str, word: str) -> str | None:
        """What a word of Twilio's own means to it; it answers by itself."""
        if word in STOP:
            self.opted_out.add(chat)
            return "STOP"
        if word in HELP:
            return "HELP"
        if word in START and (chat in self.opted_out or word != "YES"):
            self.opted_out.discard(chat)
            return "START"
        return None

    async def _comes_in(self, chat: str, text: str, more: Fields) -> Delivery:
        sid = self._sid("MM" if "MediaUrl0" in more else "SM")
        shown = text or "[picture]"
        self.messages.append(Message(sid, chat, shown, own=True))
        self.changed()
        fields: Fields = {
            "AccountSid": self.account_sid,
            "ApiVersion": "2010-04-01",
            "MessageSid": sid,
            "SmsMessageSid": sid,
            "SmsSid": sid,
            "SmsStatus": "received",
            "From": chat,
            "To": self.number["phone_number"],
            "Body": text,
            "NumMedia": "0",
            "NumSegments": str(segments(text)),
            **more,
        }
        if self.sender.startswith("MG"):
            fields["MessagingServiceSid"] = self.sender
        return await self.deliver("message", fields, queue=chat)

    def _sid(self, kind: str) -> str:
        return f"{kind}{next(self.numbers):032x}"


def _error(code: int, *, headers: Mapping[str, str] | None = None, **values: str) -> web.Response:
    status, message = _ERRORS.get(code, (400, "Refused."))
    body = {
        "code": code,
        "message": message.format(**{"to": "", "from_": "", **values}),
        "more_info": f"https://www.twilio.com/docs/errors/{code}",
        "status": status,
    }
    return web.json_response(body, status=status, headers=headers)


def _page(name: str, found: list[Fields]) -> web.Response:
    return web.json_response(
        {name: found, "page": 0, "page_size": 50, "next_page_uri": None, "uri": ""}
    )


def _most(fragment: str) -> int:
    """How often Twilio tries again where an address ends with #rc=5&rp=all."""
    found = re.search(r"\brc=([0-5])\b", fragment)
    return int(found[1]) if found else 1
