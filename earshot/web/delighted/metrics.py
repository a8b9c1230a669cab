"""`/metrics`: the Net Promoter Score, and what it is made of."""

from collections.abc import Collection, Mapping
from datetime import timedelta
from typing import Any, Final

from earshot.reporting.scores import nps, nps_groups
from earshot.web.delighted.calls import Call, Reply, call
from earshot.web.delighted.telling import LAST, BadParameterError, moment
from storage.unit_of_work import UnitOfWork

WINDOW: Final = timedelta(days=30)
"""What is counted if no range is given: so long up to the latest response."""

_KINDS: Final[Mapping[str, frozenset[str]]] = {
    "email": frozenset({"email"}),
    "sms": frozenset({"sms"}),
    "web": frozenset({"web", "webchat"}),
    "link": frozenset({"link"}),
    "kiosk": frozenset({"kiosk"}),
}
"""Delighted's groups by the kinds of channel that they are of."""


def metrics(call: Call, uow: UnitOfWork) -> Reply:
    """Tell the score of the latest 30 days, or of a range."""
    if call.told.get("trend") is not None:
        raise BadParameterError("trend: there are none here. Ask for a range, or for /api/v1.")
    scored = call.scored(uow)
    if scored.rating.type not in {"nps", "enps"}:
        raise BadParameterError(f"`{call.survey}` has no NPS. Its scores are at /api/v1/scores.")
    until = moment(call.told, "until")
    since = moment(call.told, "since")
    key = scored.rating.name
    if until is None:
        until = LAST if since else uow.delighted.latest(call.survey, key) or LAST
    counts = uow.delighted.ratings(
        call.survey,
        key,
        since=since or until - WINDOW,
        until=until,
        kinds=_kinds(call.told.get("groups")),
    )
    return Reply(_told(counts))


def _kinds(groups: object) -> Collection[str] | None:
    """The kinds of channel of Delighted's `groups`; None is all of them."""
    wanted = [groups] if isinstance(groups, str) else groups
    if not isinstance(wanted, list) or "core" in wanted:
        return None
    for group in wanted:
        if group not in _KINDS:
            raise BadParameterError(f"groups: they are core, {', '.join(_KINDS)}.")
    return frozenset[str]().union(*(_KINDS[group] for group in wanted))


def _told(counts: Mapping[int, int]) -> dict[str, Any]:
    groups, score = nps_groups(counts), nps(counts)
    each = {
        "promoter": groups.promoters,
        "passive": groups.passives,
        "detractor": groups.detractors,
    }
    told: dict[str, Any] = {"nps": None if score is None else round(score.value)}
    for name, n in each.items():
        told[f"{name}_count"] = n
        told[f"{name}_percent"] = round(100 * n / groups.n, 1) if groups.n else 0.0
    return told | {"response_count": groups.n}


ROUTES = (call("GET", "/metrics", metrics, "scores:read"),)
