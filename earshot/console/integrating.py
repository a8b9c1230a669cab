"""Other programs as an admin sets them up; it is noted who did. What is secret is shown once."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import timedelta

from earshot import api_keys
from earshot.access.audit import Deed, Kind, about, note
from earshot.access.roles import Account
from earshot.api_keys import Made
from earshot.bootstrap import Earshot
from earshot.campaigns.knowing import Surveys
from earshot.errors import EarshotError
from earshot.notifying import hooks
from earshot.notifying.attempts import Attempt
from earshot.notifying.outward import client
from earshot.triggers import rules as ruled
from earshot.triggers.events import Outcome, outcome_of
from earshot.triggers.rules import Rule
from storage.events import NEWEST, EventRow
from storage.webhooks import WebhookRow

EVENTS_AT_ONCE = 20
LOOKED_BACK = timedelta(days=30)
"""What was given up in this time can be told again at once."""

_FILE = "rules"


@dataclass(frozen=True, slots=True)
class Told:
    """What another program told us, and what it led to."""

    row: EventRow
    outcome: Outcome


async def check(earshot: Earshot, url: str) -> None:
    """Nothing, if `url` can be told.

    Raises:
        BadWebhookError: it is no address on the web that we may reach.
    """
    async with earshot.outward() as outward:
        await hooks.check(url, outward)


def add_webhook(
    earshot: Earshot, url: str, events: Collection[str], *, verbatims: bool, by: Account
) -> WebhookRow:
    """Have `url` told of `events`; `check` it first. Its secret is in what is given.

    Raises:
        BadWebhookError: there are too many.
    """
    row = hooks.add(
        earshot.database,
        url,
        sorted(events),
        verbatims=verbatims,
        now=earshot.clock.now(),
        new_id=earshot.ids.new,
        secret=earshot.ids.key(),
    )
    _note(earshot, by, Deed.WEBHOOK_ADDED, "webhook", row.id)
    return row


def remove_webhook(earshot: Earshot, webhook: str, *, by: Account) -> None:
    """Tell it nothing more, and forget what it was told.

    Raises:
        UnknownWebhookError: there is none.
    """
    hooks.remove(earshot.database, webhook)
    _note(earshot, by, Deed.WEBHOOK_REMOVED, "webhook", webhook)


def replay(earshot: Earshot, webhook: str, number: int | None, *, by: Account) -> int:
    """Tell one event again, or all that were given up lately; gives how many those are.

    Raises:
        UnknownWebhookError: there is no such webhook, or nothing of that number.
    """
    now, n = earshot.clock.now(), 1
    if number is None:
        n = hooks.replay_failed(earshot.database, webhook, now - LOOKED_BACK, now=now)
    else:
        hooks.replay(earshot.database, webhook, number, now=now)
    _note(earshot, by, Deed.WEBHOOK_REPLAYED, "webhook", webhook)
    return n


async def try_out(earshot: Earshot, row: WebhookRow) -> Attempt:
    """What becomes of a trial, told at once."""
    async with client(earshot.outward()) as sending:
        now = earshot.clock.now()
        return await hooks.try_out(sending, row, now=now, new_id=earshot.ids.new)


def make_key(earshot: Earshot, name: str, scopes: Collection[str], *, by: Account) -> Made:
    """Make a key; its text is in what is given.

    Raises:
        BadKeyError: a key must have a name, and scopes.
    """
    made = api_keys.make(
        earshot.database,
        name,
        scopes,
        now=earshot.clock.now(),
        new_id=earshot.ids.new,
        new_key=earshot.ids.key,
    )
    _note(earshot, by, Deed.KEY_MADE, "key", made.key.id)
    return made


def revoke_key(earshot: Earshot, key: str, *, by: Account) -> None:
    """Let nobody in with a key any more.

    Raises:
        BadKeyError: no key in force has this id.
    """
    api_keys.revoke(earshot.database, key, now=earshot.clock.now())
    _note(earshot, by, Deed.KEY_REVOKED, "key", key)


def events(earshot: Earshot, before: int = NEWEST) -> list[Told]:
    """What other programs told us before the event of this number, the newest first."""
    with earshot.database.read() as uow:
        rows = uow.events.page(EVENTS_AT_ONCE, before)
    return [Told(row, outcome_of(row)) for row in rows]


def rules(earshot: Earshot) -> list[Rule]:
    """The rules in force, in the order in which they are tried."""
    with earshot.database.read() as uow:
        return ruled.kept(uow)


def put_in_force(earshot: Earshot, text: str, *, by: Account) -> list[str]:
    """Put the rules that `text` says in force; gives their names.

    Raises:
        RulesError: with every problem.
    """
    placed = ruled.read_rules(text, _FILE)
    now = earshot.clock.now()
    with earshot.database.read() as uow:
        ruled.check(placed, Surveys(uow, earshot.catalogue).all(), _FILE)
    with earshot.database.begin() as uow:
        for one in placed:
            ruled.keep(uow, one.rule, now=now)
            note(uow, by, Deed.RULES_CHANGED, about("rule", one.rule.name), now=now)
    return [one.rule.name for one in placed]


def remove_rule(earshot: Earshot, name: str, *, by: Account) -> None:
    """Follow a rule no more; what is planned already is asked.

    Raises:
        EarshotError: there is none of this name.
    """
    with earshot.database.begin() as uow:
        if not uow.events.remove_rule(name):
            raise EarshotError(f"There is no rule `{name}`.")
        now = earshot.clock.now()
        note(uow, by, Deed.RULE_REMOVED, about("rule", name), now=now)


def _note(earshot: Earshot, by: Account, deed: Deed, kind: Kind, id_: str) -> None:
    with earshot.database.begin() as uow:
        note(uow, by, deed, about(kind, id_), now=earshot.clock.now())
