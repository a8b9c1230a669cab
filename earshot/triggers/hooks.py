"""Hooks: the programs that may call us, each with a secret and what its fields mean."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, TypeAlias

from dialogs.issues import Problems
from dialogs.loading.checking import fitting
from dialogs.shapes import TRUE, Flag, Key, Line, MapOf, Object, OneOf, Word
from dialogs.yaml_nodes import Fields as Written
from dialogs.yaml_nodes import read_filled
from earshot.errors import EarshotError
from earshot.triggers import chatwoot, freshdesk, generic, intercom, zendesk
from earshot.triggers.arriving import Ignored, Request
from earshot.triggers.events import Event
from earshot.triggers.proofs import refuse_stranger
from earshot.triggers.rules import NAME, PROPERTY, RulesError, plain
from storage.events import HookRow
from storage.unit_of_work import UnitOfWork

Verify: TypeAlias = Callable[[Request, str, datetime], None]
Read: TypeAlias = Callable[[Request, str, datetime], Event | Ignored]

READY: Mapping[str, tuple[Verify, Read]] = {
    "zendesk": (zendesk.verify, zendesk.read),
    "intercom": (intercom.verify, intercom.read),
    "freshdesk": (freshdesk.verify, freshdesk.read),
    "chatwoot": (chatwoot.verify, chatwoot.read),
}
OF_PERSON = (
    "id",
    "email",
    "phone",
    "telegram",
    "slack",
    "name",
    "language",
    "territory",
    "timezone",
    "account",
    "consent",
)
_SIGNING = frozenset({"zendesk", "intercom", "chatwoot"})
"""Programs that sign what they send."""
SHORTEST = 16
"""A secret of fewer characters could be tried out."""

_EVENT = Word(r"[a-z][a-z0-9_.-]{0,99}", "an event's name, such as order.delivered")
_PATH = Word(r"[^.\s]+(\.[^.\s]+){0,9}", "a path such as order.items.0.name")
_HEADER = Word(r"[A-Za-z0-9-]{1,100}", "the name of a header")

_SIGNATURE = Object(
    "signature",
    (
        Key("header", _HEADER, "Where it stands.", required=True),
        Key("algorithm", OneOf(("sha1", "sha256", "sha512")), "Of the HMAC: sha256."),
        Key("encoding", OneOf(("hex", "base64")), "How it is written: hex."),
        Key("prefix", Line(), "What stands before it, such as `sha256=`."),
        Key("timestamp", _HEADER, "The header with the time, if it is signed too."),
        Key("joined_by", Line(), "What stands between time and body, if not a dot."),
    ),
)
_FIELDS = Object(
    "fields",
    (
        Key("key", _PATH, "The program's own id of what happened.", required=True),
        Key("event", _EVENT, "What happened, if it is always the same."),
        Key("event_at", _PATH, "Where it says what happened."),
        Key("events", MapOf(Line(), _EVENT, "event"), "Its words → ours; others are ignored."),
        Key("happened_at", _PATH, "When."),
        Key("customer", MapOf(OneOf(OF_PERSON), _PATH, "customer"), "Who."),
        Key("properties", MapOf(PROPERTY, _PATH, "property"), "What rules may look at."),
    ),
)
_HOOK = Object(
    "hook",
    (
        Key("hook", NAME, "Its name, and the end of its address.", required=True),
        Key("kind", OneOf((*READY, "generic")), "Whose it is.", required=True),
        Key("secret", Line(), "What the program signs with, or brings."),
        Key("proof", OneOf(("signature", "secret")), "`secret`: it signs nothing."),
        Key("consent", Flag(), "`yes`: everybody of whom it tells has agreed to be asked."),
        Key("signature", _SIGNATURE, "Of a generic one: how it signs."),
        Key("fields", _FIELDS, "Of a generic one: where everything stands."),
    ),
)


class UnknownHookError(EarshotError):
    """There is no such hook."""


@dataclass(frozen=True, slots=True)
class Hook:
    """A program that may call; `written` is all of it but the secret."""

    name: str
    kind: str
    secret: str = field(repr=False)
    by_secret: bool
    written: Mapping[str, Any] = field(repr=False)

    @property
    def source(self) -> str:
        """Whose events they are."""
        return f"hooks/{self.name}"

    @property
    def signs(self) -> bool:
        """Whether its requests are signed; else they bring the secret itself."""
        return not self.by_secret and (self.kind in _SIGNING or "signature" in self.written)

    def accept(self, request: Request, now: datetime) -> Event | Ignored:
        """What a genuine request reports.

        Raises:
            SignatureError: it is not genuine. Nothing of it was read.
            PayloadError: it is, and cannot be read.
        """
        self._verify(request, now)
        read = self._read(request, now)
        if isinstance(read, Ignored) or read.profile is None or not self._consented():
            return read
        return replace(read, profile=replace(read.profile, consent=True))

    def _read(self, request: Request, now: datetime) -> Event | Ignored:
        if self.kind == "generic":
            return generic.read(request, self.source, now, self._fields())
        return READY[self.kind][1](request, self.source, now)

    def _consented(self) -> bool:
        return str(self.written.get("consent", "")).lower() in TRUE

    def _verify(self, request: Request, now: datetime) -> None:
        if self.by_secret:
            refuse_stranger(request, self.secret)
        elif self.kind == "generic":
            generic.verify(request, self.secret, now, self._signature())
        else:
            READY[self.kind][0](request, self.secret, now)

    def _signature(self) -> generic.Signature | None:
        written = self.written.get("signature")
        return generic.Signature(**written) if written else None

    def _fields(self) -> generic.Fields:
        return generic.Fields(**self.written["fields"])


def read_hook(source: str, file: str, *, new_secret: Callable[[], str]) -> tuple[Hook, bool]:
    """The hook in `source`, and whether its secret was made here because it has none.

    Raises:
        RulesError: with every problem in it.
    """
    problems = Problems(file)
    root = read_filled(source, problems)
    written = fitting(root, _HOOK, problems, name="hook") if root else None
    if isinstance(written, Written):
        _check(written, problems)
    if problems.found or not isinstance(written, Written):
        raise RulesError(problems.sorted())
    told = plain(written)
    secret = told.pop("secret", "")
    return _built(told, secret or new_secret()), not secret


def kept(uow: UnitOfWork) -> list[Hook]:
    """The hooks that there are."""
    return [_of(row) for row in uow.events.hooks()]


def find(uow: UnitOfWork, name: str) -> Hook:
    """The hook called `name`.

    Raises:
        UnknownHookError: there is none.
    """
    row = uow.events.hook(name)
    if row is None:
        raise UnknownHookError("There is no hook of this name here.")
    return _of(row)


def keep(uow: UnitOfWork, hook: Hook, *, now: datetime) -> None:
    """Let the program call, in the place of a hook with the same name."""
    text = json.dumps({**hook.written, "secret": hook.secret}, ensure_ascii=False)
    uow.events.set_hook(HookRow(hook.name, text, now))


def _of(row: HookRow) -> Hook:
    written = json.loads(row.hook)
    return _built(written, written.pop("secret"))


def _built(written: Mapping[str, Any], secret: str) -> Hook:
    kind = written["kind"]
    by_secret = written.get("proof") == "secret"
    return Hook(written["hook"], kind, secret, by_secret, written)


def _check(written: Written, problems: Problems) -> None:
    generic_one = written.text("kind") == "generic"
    for key in ("signature", "fields"):
        head = written.key(key)
        if head and not generic_one:
            kind = written.text("kind")
            message = f"`{key}` is for `kind: generic`. Remove it: {kind}'s is known."
            problems.add("misplaced-key", head.place, message)
    fields = written.fields("fields")
    if generic_one and fields is None:
        message = "Say in `fields:` where everything stands in its JSON."
        problems.add("missing-key", written.place, message)
    if fields and (fields.get("event") is None) is (fields.get("event_at") is None):
        message = "Give `event:`, or `event_at:` where it says what happened: one of them."
        problems.add("missing-key", fields.place, message)
    _check_secret(written, problems)


def _check_secret(written: Written, problems: Problems) -> None:
    """Its own signature needs the program's secret; otherwise one is made."""
    signs = written.text("proof") != "secret" and (
        written.text("kind") in _SIGNING or written.get("signature") is not None
    )
    secret = written.text("secret")
    head = written.key("secret")
    if signs and not secret:
        message = (
            "Write in `secret:` what the program signs with. It shows it where you set it up."
        )
        problems.add("missing-key", written.place, message)
    elif secret and len(secret) < SHORTEST and not signs and head:
        message = f"A secret has at least {SHORTEST} characters. Leave it out to have one made."
        problems.add("wrong-value", head.place, message)
