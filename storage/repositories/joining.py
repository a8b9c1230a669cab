"""Two respondents turned out to be one: everything of the one becomes the other's."""

import json
from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Delete,
    FromClause,
    Text,
    Update,
    bindparam,
    case,
    delete,
    exists,
    select,
    update,
)

from storage.models import (
    addresses,
    events,
    invitations,
    notifications,
    participations,
    respondents,
    sessions,
)

_MERGED = bindparam("merged", type_=Text())
_KEPT = bindparam("kept", type_=Text())

_FURTHER = ("link", "left_out", "waiting", "stopped", "expired", "asked", "answered")
"""How far an invitation has come: what was asked is not forgotten for what was not."""

_FILLED = ("language", "timezone", "name", "territory", "account", "persona", "touch")


def _far(table: FromClause) -> ColumnElement[int]:
    return case({state: far for far, state in enumerate(_FURTHER)}, value=table.c.state, else_=0)


def _drop_twins(
    dropped: ColumnElement[str],
    kept: ColumnElement[str],
    lesser: Callable[[ColumnElement[int], ColumnElement[int]], ColumnElement[bool]],
) -> Delete:
    """Of two invitations to one round forget that of `dropped`, if it is the `lesser` one."""
    twin = invitations.alias("twin")
    return delete(invitations).where(
        invitations.c.respondent_id == dropped,
        exists().where(
            twin.c.respondent_id == kept,
            twin.c.campaign_id == invitations.c.campaign_id,
            twin.c.round == invitations.c.round,
            lesser(_far(invitations), _far(twin)),
        ),
    )


def _move(table: Any) -> Update:
    return (
        update(table)
        .where(table.c.respondent_id == _MERGED)
        .values(respondent_id=bindparam("kept"))
    )


_BOTH = (
    select(respondents)
    .where(respondents.c.id.in_([_MERGED, _KEPT]))
    .order_by(respondents.c.id)
    .with_for_update()
)
_took_part = participations.alias("took_part")
_MOVES = (
    # Whoever took part as either took part, once.
    delete(participations).where(
        participations.c.person == _MERGED,
        exists().where(
            _took_part.c.survey == participations.c.survey,
            _took_part.c.wave == participations.c.wave,
            _took_part.c.person == _KEPT,
        ),
    ),
    update(participations)
    .where(participations.c.person == _MERGED)
    .values(person=bindparam("kept")),
    _drop_twins(_KEPT, _MERGED, lambda mine, twin: mine < twin),
    _drop_twins(_MERGED, _KEPT, lambda mine, twin: mine <= twin),
    *map(_move, (invitations, addresses, sessions, events, notifications)),
    delete(respondents).where(respondents.c.id == _MERGED),
)


def join(connection: Connection, merged: str, *, kept: str) -> None:
    """Make all that is known of `merged` that of `kept`, and forget `merged`.

    What `kept` has stays; what they lack is filled. Who opted out as either has opted out.
    """
    both = {"merged": merged, "kept": kept}
    found = {row["id"]: dict(row) for row in connection.execute(_BOTH, both).mappings()}
    for statement in _MOVES:
        connection.execute(statement, both)
    if merged in found and kept in found:
        values = _filled(found[kept], found[merged])
        connection.execute(update(respondents).where(respondents.c.id == kept).values(values))


def _filled(kept: Mapping[str, Any], merged: Mapping[str, Any]) -> dict[str, Any]:
    values = {name: kept[name] or merged[name] for name in _FILLED}
    consents = [row["consent_at"] for row in (kept, merged) if row["consent_at"] is not None]
    stopped = kept if kept["opted_out_at"] is not None else merged
    properties = json.loads(merged["properties"]) | json.loads(kept["properties"])
    return values | {
        "consent_at": min(consents, default=None),
        "opted_out_at": stopped["opted_out_at"],
        "opt_out_reason": stopped["opt_out_reason"],
        "properties": json.dumps(properties, ensure_ascii=False, sort_keys=True),
    }
