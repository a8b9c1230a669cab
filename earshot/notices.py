"""What an owner is told of an alert: a few words in Slack, or a signed webhook. No verbatims."""

import base64
import hashlib
import hmac
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from dialogs.transcript import write_value
from earshot.catalogue import Catalogue, RevisionUnreadableError
from storage.rows import AlertRow
from storage.unit_of_work import UnitOfWork

PICKED = frozenset({"nps", "enps", "csat", "ces", "scale", "choice", "choices", "yes_no"})
"""The types of questions whose values an author wrote; all others hold a person's words."""

_SLACK = re.compile(
    r"slack:(?:(?P<account>[TE]\w+)/)?(?P<place>[CGDU]\w+)(?:/(?P<thread>\d+\.\d+))?", re.ASCII
)
_SECRET = "whsec_"  # noqa: S105 - the mark in front of a secret that is written in base64
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


@dataclass(frozen=True, slots=True)
class Slack:
    """A Slack channel or a thread in it; `account` is the workspace, if there are several."""

    account: str
    place: str
    thread: str | None


@dataclass(frozen=True, slots=True)
class Web:
    """An address on the web."""

    url: str


@dataclass(frozen=True, slots=True)
class Alarm:
    """An alert with the title of its survey, and the value that raised it if it was picked."""

    row: AlertRow
    title: str
    value: str | None

    @property
    def text(self) -> str:
        """The words for Slack."""
        row, title = self.row, _plain(self.title)
        if row.kind == "person":
            what = f"a respondent of {title} asked for a person"
        else:
            value = "" if self.value is None else f" ({_plain(self.value)})"
            what = f"an alert on {_plain(row.key or '')}{value} in {title}"
        return f"{_plain(row.recipient)}: {what}.\nRead it with: earshot alerts show {row.id}"


def place_of(recipient: str) -> Slack | Web | None:
    """What the setting of a recipient names; None where it names nothing."""
    found = _SLACK.fullmatch(recipient)
    if found:
        return Slack(found["account"] or "", found["place"], found["thread"])
    return Web(recipient) if recipient.startswith(("https://", "http://")) else None


def host_of(recipient: str) -> str:
    """The host on the web that a recipient's setting names, if it names one."""
    place = place_of(recipient)
    return urlsplit(place.url).hostname or "" if isinstance(place, Web) else ""


def alarm_of(uow: UnitOfWork, catalogue: Catalogue, row: AlertRow) -> Alarm:
    """What is to be told of the alert `row`."""
    session = uow.sessions.find([row.session_id]).get(row.session_id) if row.session_id else None
    if session is None:
        return Alarm(row, row.survey, None)
    try:
        title = catalogue.script(uow, session.revision_id).title
    except RevisionUnreadableError:
        title = row.survey
    return Alarm(row, title, _value(uow, session.id, row.key))


def signed(
    alarm: Alarm, secret: str, *, now: datetime, link: str | None
) -> tuple[Mapping[str, str], bytes]:
    """Headers and body of the webhook, as Standard Webhooks has them."""
    row = alarm.row
    content = {
        "id": row.id,
        "type": row.kind,
        "survey": row.survey,
        "key": row.key,
        "session": row.session_id,
        "created_at": row.created_at.isoformat(),
    }
    body = _encode(content if link is None else {**content, "url": link}).encode()
    return headers(secret, f"alert_{row.id}", body, now=now), body


def headers(secret: str, id_: str, body: bytes, *, now: datetime) -> Mapping[str, str]:
    """What is sent with the `body` of a webhook, as Standard Webhooks has it."""
    timestamp = str(int(now.timestamp()))
    return {
        "content-type": "application/json",
        "user-agent": "Earshot",
        "webhook-id": id_,
        "webhook-timestamp": timestamp,
        "webhook-signature": signature(secret, id_, timestamp, body),
    }


def signature(secret: str, id_: str, timestamp: str, body: bytes) -> str:
    """What proves that a webhook is ours, its id and time included."""
    mac = hmac.digest(_key(secret), f"{id_}.{timestamp}.".encode() + body, hashlib.sha256)
    return f"v1,{base64.b64encode(mac).decode()}"


def _key(secret: str) -> bytes:
    """A secret that begins with `whsec_` is base64, any other one is taken as it is."""
    if not secret.startswith(_SECRET):
        return secret.encode()
    return base64.b64decode(secret.removeprefix(_SECRET) + "==")


def _value(uow: UnitOfWork, session_id: str, key: str | None) -> str | None:
    for answer in uow.answers.of_session(session_id):
        if answer.key == key and answer.part == "answer" and answer.type in PICKED:
            value = json.loads(answer.value) if answer.value else None
            return None if value is None else write_value(_hashable(value))
    return None


def _hashable(value: object) -> bool | int | float | str | tuple[str, ...]:
    """A value as the engine has it: several choices are a tuple."""
    if isinstance(value, list):
        return tuple(str(one) for one in value)
    return value if isinstance(value, bool | int | float) else str(value)


def _plain(text: str) -> str:
    """Without what Slack would take for a mark-up, a mention or a link."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
