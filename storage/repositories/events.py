"""What other programs told us, the rules of what it leads to, and who may tell us."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import BigInteger, Text, bindparam, delete, func, insert, select, update

from storage.events import NEWEST, AwaitedRow, EventRow, HookRow, RuleRow
from storage.models import events, hooks, invitations, touchpoint_rules
from storage.repositories.base import Repository
from storage.statements import columns_of, names_of, per_dialect

_ADD = per_dialect(lambda insert: insert(events).on_conflict_do_nothing().returning(events.c.id))
_EVENT = select(*columns_of(events, EventRow))
_FIND = _EVENT.where(events.c.source == bindparam("of"), events.c.key == bindparam("called"))
_PAGE = (
    _EVENT.where(events.c.id < bindparam("before", type_=BigInteger()))
    .order_by(events.c.id.desc())
    .limit(bindparam("most"))
)
_PERSON = bindparam("respondent", type_=Text())
_LATER = _EVENT.where(
    events.c.respondent_id == _PERSON,
    events.c.name.in_(bindparam("names", expanding=True, type_=Text())),
    events.c.happened_at >= bindparam("since", type_=events.c.happened_at.type),
)
_CONCLUDE = (
    update(events)
    .where(events.c.id == bindparam("event"))
    .values(
        respondent_id=bindparam("whose", type_=Text()),
        properties=bindparam("kept", type_=Text()),
        outcome=bindparam("what", type_=Text()),
    )
)
_AWAITED = (
    select(invitations.c.id, invitations.c.rule, events.c.properties, events.c.happened_at)
    .join(events, events.c.id == invitations.c.event_id)
    .where(
        invitations.c.respondent_id == _PERSON,
        invitations.c.state == "waiting",
        invitations.c.rule.in_(bindparam("rules", expanding=True, type_=Text())),
    )
    .with_for_update(of=invitations)
)
# Who took it up meanwhile asks all the same: it no longer waits.
_WITHDRAW = (
    update(invitations)
    .where(
        invitations.c.id.in_(bindparam("ids", expanding=True, type_=BigInteger())),
        invitations.c.state == "waiting",
    )
    .values(state="stopped", due_at=None, reason=bindparam("why", type_=Text()))
)
_RULES = select(*columns_of(touchpoint_rules, RuleRow)).order_by(
    touchpoint_rules.c.position, touchpoint_rules.c.name
)
_LAST = select(func.coalesce(func.max(touchpoint_rules.c.position), 0))
_ADD_RULE = insert(touchpoint_rules)
_SET_RULE = (
    update(touchpoint_rules)
    .where(touchpoint_rules.c.name == bindparam("called"))
    .values(rule=bindparam("text"), updated_at=bindparam("now"))
)
_REMOVE_RULE = delete(touchpoint_rules).where(touchpoint_rules.c.name == bindparam("called"))

_HOOKS = select(*columns_of(hooks, HookRow)).order_by(hooks.c.name)
_HOOK = _HOOKS.where(hooks.c.name == bindparam("called"))
_SET_HOOK = per_dialect(
    lambda insert: insert(hooks).on_conflict_do_update(
        index_elements=["name"],
        set_={
            "hook": insert(hooks).excluded.hook,
            "updated_at": insert(hooks).excluded.updated_at,
        },
    )
)
_REMOVE_HOOK = delete(hooks).where(hooks.c.name == bindparam("called"))


class Events(Repository):
    """Events, touchpoint rules and hooks."""

    __slots__ = ()

    def add(self, row: EventRow) -> int | None:
        """Record an event; its id, or None when its source told it before.

        Another transaction that tells the same at this moment is waited for.
        """
        values = {name: getattr(row, name) for name in names_of(EventRow)}
        return self._connection.execute(_ADD[self._dialect], values).scalar()

    def find(self, source: str, key: str) -> EventRow | None:
        """The event that `source` calls `key`."""
        row = self._connection.execute(_FIND, {"of": source, "called": key}).first()
        return EventRow(*row) if row else None

    def conclude(
        self, event_id: int, *, respondent_id: str | None, properties: str, outcome: str
    ) -> None:
        """Record whom an event is about, what is kept of it, and what it led to."""
        values = {"whose": respondent_id, "kept": properties, "what": outcome}
        self._connection.execute(_CONCLUDE, {"event": event_id, **values})

    def page(self, limit: int, before: int = NEWEST) -> list[EventRow]:
        """The events that were received before the one numbered `before`, the newest first."""
        rows = self._connection.execute(_PAGE, {"before": before, "most": limit})
        return [EventRow(*row) for row in rows]

    def later(self, respondent_id: str, names: Sequence[str], since: datetime) -> list[EventRow]:
        """Events of these names about a respondent that happened then or later."""
        values = {"respondent": respondent_id, "names": list(names), "since": since}
        return [EventRow(*row) for row in self._connection.execute(_LATER, values)]

    def awaited(self, respondent_id: str, rules: Sequence[str]) -> list[AwaitedRow]:
        """What still waits to be asked of a respondent because of these rules.

        Nobody takes it up until the transaction ends.
        """
        values = {"respondent": respondent_id, "rules": list(rules)}
        return [AwaitedRow(*row) for row in self._connection.execute(_AWAITED, values)]

    def withdraw(self, invitation_ids: Sequence[int], *, reason: str) -> int:
        """Ask none of these any more; how many there were that still waited."""
        values = {"ids": list(invitation_ids), "why": reason}
        return self._connection.execute(_WITHDRAW, values).rowcount

    def rules(self) -> list[RuleRow]:
        """The touchpoint rules, in the order in which they are tried."""
        return [RuleRow(*row) for row in self._connection.execute(_RULES)]

    def set_rule(self, name: str, rule: str, *, now: datetime) -> bool:
        """Record a rule, after all others if its name is new; whether it is."""
        values = {"called": name, "text": rule, "now": now}
        if self._connection.execute(_SET_RULE, values).rowcount:
            return False
        last = self._connection.execute(_LAST).scalar_one()
        row = RuleRow(name, rule, last + 1, now)
        self._connection.execute(_ADD_RULE, {key: getattr(row, key) for key in names_of(RuleRow)})
        return True

    def remove_rule(self, name: str) -> bool:
        """Take a rule away; False when there is none."""
        return self._connection.execute(_REMOVE_RULE, {"called": name}).rowcount == 1

    def hooks(self) -> list[HookRow]:
        """The programs that may call us."""
        return [HookRow(*row) for row in self._connection.execute(_HOOKS)]

    def hook(self, name: str) -> HookRow | None:
        """The hook called `name`."""
        row = self._connection.execute(_HOOK, {"called": name}).first()
        return HookRow(*row) if row else None

    def set_hook(self, row: HookRow) -> None:
        """Record a hook, in the place of one with its name."""
        values = {name: getattr(row, name) for name in names_of(HookRow)}
        self._connection.execute(_SET_HOOK[self._dialect], values)

    def remove_hook(self, name: str) -> bool:
        """Take a hook away; False when there is none."""
        return self._connection.execute(_REMOVE_HOOK, {"called": name}).rowcount == 1
