"""`/autopilot`: who is to be asked again and again.

A membership is a property of the person, `autopilot_email` or `autopilot_sms`: a segment names
those who have it, and a campaign asks them.
"""

from collections.abc import Mapping
from typing import Any

from earshot.campaigns.permitting import CAPS
from earshot.campaigns.plans import from_json
from earshot.opening import Address
from earshot.people.profiles import Profile, save
from earshot.reporting.surveys import current_script
from earshot.web.api.problems import UnknownResourceError
from earshot.web.delighted import people, telling
from earshot.web.delighted.calls import Call, Reply, call
from earshot.web.delighted.telling import unix
from storage.campaigns import CampaignRow
from storage.people import PersonRow
from storage.unit_of_work import UnitOfWork

_PLATFORMS = frozenset({"email", "sms"})
MEMBER, NONE = "yes", ""


def configuration(call: Call, uow: UnitOfWork) -> Reply:
    """Whether a campaign asks regularly, and how often it may ask one person."""
    platform = _platform(call)
    kind = current_script(uow, call.survey).kind
    running = [row for row in uow.campaigns.all() if _asks(row, call.survey, platform)]
    created_at = unix(running[0].created_at) if running else None
    return Reply(
        {
            "platform_id": platform,
            "active": bool(running),
            "frequency": int(CAPS[kind].total_seconds()),
            "created_at": created_at,
            "updated_at": created_at,
        }
    )


def memberships(call: Call, uow: UnitOfWork) -> Reply:
    """List who is to be asked again and again."""
    wanted, property_ = telling.paged(call.told), _property(call)
    part = wanted.page
    ids = uow.delighted.members(property_, skip=part.skip, most=part.most)
    scheduled = uow.delighted.scheduled(call.survey, ids)
    told = [
        {
            **_membership(person),
            "next_survey_request": {
                "id": None,
                "created_at": None,
                "survey_scheduled_at": unix(scheduled.get(person.id)),
                "properties": dict(person.properties),
            },
        }
        for person in uow.people.these(ids)
    ]
    return Reply(told, following=wanted.following(len(ids)))


def join(call: Call, uow: UnitOfWork) -> Reply:
    """Have a person who is known asked again and again."""
    properties = telling.properties(call.told, "properties")
    person = _set(call, uow, {**properties, _property(call): MEMBER})
    return Reply({**_membership(person), "properties": dict(person.properties)}, 201)


def leave(call: Call, uow: UnitOfWork) -> Reply:
    """Have a person asked no more."""
    return Reply(_membership(_set(call, uow, {_property(call): NONE})))


def _platform(call: Call) -> str:
    platform = str(call.at["platform"])
    if platform not in _PLATFORMS:
        raise UnknownResourceError("There is an autopilot for email, and one for sms.")
    return platform


def _property(call: Call) -> str:
    return f"autopilot_{_platform(call)}"


def _asks(row: CampaignRow, survey: str, platform: str) -> bool:
    return (
        row.state == "running"
        and row.survey == survey
        and platform in from_json(row.plan).channels
    )


def _set(call: Call, uow: UnitOfWork, properties: Mapping[str, str]) -> PersonRow:
    means, person = call.earshot.conversing.means, people.named(call, uow)
    known = tuple(
        Address(row.kind, row.value, row.channel)
        for row in person.addresses
        if row.kind in {"email", "sms", "person"}
    )
    profile = Profile(known, properties=properties)
    save(uow, profile, now=means.now(), new_id=means.new_id, erased=means.erased)
    found = uow.people.get(person.id)
    assert found is not None
    return found


def _membership(person: PersonRow) -> dict[str, Any]:
    return {
        "person": people.brief(person),
        "created_at": unix(person.updated_at or person.created_at),
        "updated_at": unix(person.updated_at or person.created_at),
    }


_MEMBERSHIPS = "/autopilot/{platform}/memberships"

ROUTES = (
    call("GET", "/autopilot/{platform}", configuration, "invitations:read"),
    call("GET", _MEMBERSHIPS, memberships, "people:read"),
    call("POST", _MEMBERSHIPS, join, "people:write"),
    call("DELETE", _MEMBERSHIPS, leave, "people:write"),
)
