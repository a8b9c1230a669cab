"""Twilio's webhooks: a signature on the address we are known by, then what the form says."""

from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias
from urllib.parse import parse_qsl

from twilio.request_validator import RequestValidator

from bots.errors import PayloadError, SignatureError
from bots.messages import Content, Inbound, Reported, Sender, Unreadable, WebhookRequest, Words
from bots.sms.refusals import unreachable
from dialogs.contacts import canonical

State: TypeAlias = Literal["sent", "delivered", "failed"]

RETRIES = "#rc=5&rp=all"
"""At the end of a webhook's address this makes Twilio try again when we could not take it.

It is no part of what Twilio signs, as far as is known; a signature over it is good as well.
"""

_MOST_FIELDS = 200
_LONGEST = 64
_LONGEST_ID = 18
_STATES: Mapping[str, State] = {
    "accepted": "sent",
    "scheduled": "sent",
    "queued": "sent",
    "sending": "sent",
    "sent": "sent",
    "delivered": "delivered",
    "read": "delivered",
    "undelivered": "failed",
    "failed": "failed",
    "canceled": "failed",
}
_CONTROL = dict.fromkeys([*range(9), *range(11, 13), *range(14, 32), 127])


class Form(dict[str, list[str]]):
    """A posted form; a field may stand in it several times."""

    def getlist(self, name: str) -> Sequence[str]:
        """All values of a field, as the validator wants them."""
        return self[name]

    def first(self, name: str) -> str:
        """The first value of a field, or nothing."""
        return self.get(name, [""])[0]


def authentic(request: WebhookRequest, *, auth_token: str, public_url: str) -> Form:
    """The form of `request`, if Twilio signed it for `public_url`.

    Raises:
        SignatureError: it did not, or what it signed is no form.
    """
    query = f"?{request.query}" if request.query else ""
    url = public_url.rstrip("/") + request.path + query
    signature = request.headers.get("x-twilio-signature", "")
    try:
        form = _form(request.body)
        validator = RequestValidator(auth_token)
        signed = any(validator.validate(known, form, signature) for known in (url, url + RETRIES))
    except ValueError:
        signed, form = False, Form()
    if not (signed and public_url):
        raise SignatureError("The signature is not Twilio's for this address.")
    return form


def inbound(form: Form) -> Inbound:
    """The message that arrived.

    Raises:
        PayloadError: it lacks its id or its sender.
    """
    key, address = form.first("MessageSid"), canonical(_clean(form.first("From")))
    if not (0 < len(key) <= _LONGEST and key.isascii() and key.isalnum()):
        raise PayloadError("`MessageSid` is missing or no id.")
    if not 0 < len(address) <= _LONGEST:
        raise PayloadError("`From` is missing or no number.")
    return Inbound(key, Sender("sms", address), _content(form, key))


def reported(form: Form, query: str) -> Reported | None:
    """What became of a message of ours; None where that is no message of the outbox."""
    id_ = dict(parse_qsl(query)).get("outbound", "")
    state = _STATES.get(form.first("MessageStatus"))
    if state is None or not (id_.isascii() and id_.isdigit() and len(id_) <= _LONGEST_ID):
        return None
    code = form.first("ErrorCode")
    known = code if code.isascii() and code.isdigit() and len(code) <= _LONGEST else None
    failed = state == "failed"
    return Reported(
        int(id_),
        state,
        code=known if failed else None,
        unreachable=failed and unreachable(known),
    )


def _form(body: bytes) -> Form:
    form = Form()
    pairs = parse_qsl(
        body.decode(), keep_blank_values=True, errors="strict", max_num_fields=_MOST_FIELDS
    )
    for name, value in pairs:
        form.setdefault(name, []).append(value)
    return form


def _content(form: Form, key: str) -> Content:
    """Twilio names a word for stop, start or help that only its own settings may know."""
    text, meant = _clean(form.first("Body")), form.first("OptOutType")
    if form.first("NumMedia") not in {"", "0"}:
        return Unreadable(text)
    return Words(meant if meant in {"STOP", "START", "HELP"} else text, message=key)


def _clean(text: str) -> str:
    """`text` without control characters, which no database keeps."""
    return text.translate(_CONTROL)
