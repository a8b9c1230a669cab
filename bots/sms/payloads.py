"""Twilio's webhooks: a signature on the address we are known by, then what the form says."""

import re
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
_SIGNATURE = re.compile(r"[A-Za-z0-9+/]{27}=")
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
_SID = re.compile(r"(?:SM|MM)[0-9a-f]{32}")
_ADDRESS = re.compile(r"\+\d{3,15}|\d{3,8}|(?=.*[A-Za-z])[A-Za-z0-9 _&+-]{1,11}", re.ASCII)
_ID = "MessageSid"
_IDS = frozenset({_ID, "SmsMessageSid"})
_ONCE = ("AccountSid", "Body", "From", _ID)
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


def authentic(
    request: WebhookRequest, *, account_sid: str, auth_token: str, public_url: str
) -> Form:
    """The form of `request`, if Twilio signed it for `public_url` and for our account.

    Raises:
        SignatureError: it did not, or what it signed is no form, or could be read in two ways.
    """
    signature = request.headers.get("x-twilio-signature", "")
    # Looked at first: whoever has no signature costs us no reading.
    if auth_token and public_url and _SIGNATURE.fullmatch(signature):
        form = _form(request.body)
        if _signed(form, signature, request, auth_token, public_url):
            if _plain(form) and account_sid and form.first("AccountSid") == account_sid:
                return form
            raise SignatureError("What is signed is not plainly for this account.")
    raise SignatureError("The signature is not Twilio's for this address.")


def _signed(
    form: Form, signature: str, request: WebhookRequest, auth_token: str, public_url: str
) -> bool:
    query = f"?{request.query}" if request.query else ""
    url = public_url.rstrip("/") + request.path + query
    validator = RequestValidator(auth_token)
    try:
        return any(validator.validate(known, form, signature) for known in (url, url + RETRIES))
    except ValueError:
        return False


def _plain(form: Form) -> bool:
    """Whether what was signed can be cut into fields in this way only, as far as it matters.

    Twilio signs names and values with nothing between them, so that one signature is good for
    every way to cut them. As long as the message's id stands nowhere but in its own field (and
    in what a person may write), another cut still has the same id, and counts as a repeat.
    """
    return all(_NAME.fullmatch(name) and _holds_no_id(name, form[name]) for name in form) and all(
        len(form.get(name, ())) <= 1 for name in _ONCE
    )


def _holds_no_id(name: str, values: Sequence[str]) -> bool:
    named = _ID not in name or name in _IDS
    return named and (name == "Body" or not any(_ID in value for value in values))


def inbound(form: Form) -> Inbound:
    """The message that arrived.

    Raises:
        PayloadError: it lacks its id or its sender.
    """
    key, written = form.first(_ID), _clean(form.first("From"))
    if not _SID.fullmatch(key):
        raise PayloadError("`MessageSid` is missing or no id.")
    address = canonical(written)
    if not (_ADDRESS.fullmatch(written) and address):
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
    """The fields of a posted `body`; none, if it is no form."""
    form = Form()
    try:
        pairs = parse_qsl(
            body.decode(), keep_blank_values=True, errors="strict", max_num_fields=_MOST_FIELDS
        )
    except ValueError:
        return form
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
