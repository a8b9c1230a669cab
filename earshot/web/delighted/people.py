"""`/people`: added and asked, listed, forgotten."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from earshot import privacy
from earshot.delighted import asking
from earshot.delighted.asking import Told
from earshot.errors import EarshotError
from earshot.privacy import UnknownPersonError
from earshot.web.delighted import telling
from earshot.web.delighted.calls import OK, Call, Reply, call, call_apart
from earshot.web.delighted.telling import BadParameterError, flag, moment, text, unix, whole
from storage.people import PersonRow
from storage.unit_of_work import UnitOfWork

_AHEAD = timedelta(days=366)


def add(call: Call, uow: UnitOfWork) -> Reply:
    """Add or change a person, and have them asked."""
    means = call.earshot.conversing.means
    consent = call.earshot.settings.delighted_consent
    told = _told(call)
    added = asking.add(uow, means, call.survey, told, consent=consent)
    person = uow.people.get(added.person)
    assert person is not None
    body = {
        **brief(person),
        "survey_scheduled_at": unix(added.due_at),
        "properties": dict(person.properties),
    }
    return Reply(body, 201)


def page(call: Call, uow: UnitOfWork) -> Reply:
    """List people, or the one at an address."""
    wanted = telling.paged(call.told)
    for name in ("email", "phone_number"):
        if address := text(call.told, name):
            found = asking.found(uow, f"{name}:{address}")
            return Reply([_full(uow, call, [found])[0]] if found else [])
    after = text(call.told, "page_info")
    ids = uow.delighted.people(wanted.page, after=after)
    people = _full(uow, call, uow.people.these(ids))
    more = len(ids) == wanted.size
    # Behind an id, not by number: who is added meanwhile shifts nobody onto the next page.
    following = {"page_info": ids[-1], "page": "1"} if more else None
    return Reply(people, following=following)


def forget(call: Call) -> Reply:
    """Erase a person and their responses for good."""
    earshot = call.earshot
    with earshot.database.read() as uow:
        person = whose(uow, call.at["person"])
    privacy.erase_person(
        earshot.database,
        person.id,
        with_answers=True,
        key=earshot.key(),
        now=earshot.clock.now(),
        new_id=earshot.ids.new,
    )
    return Reply({"ok": True}, 202)


def withdraw(call: Call, uow: UnitOfWork) -> Reply:
    """Do not ask what a person, who is named by their e-mail address, has not been asked yet."""
    person = whose(uow, f"email:{call.at['email']}")
    uow.delighted.withdraw(call.survey, person.id)
    return OK


def whose(uow: UnitOfWork, identifier: str) -> PersonRow:
    """The person that an identifier is of.

    Raises:
        UnknownPersonError: it is nobody's.
    """
    found = asking.found(uow, text({"person": identifier}, "person"))
    if found is None:
        raise UnknownPersonError("Nobody is known by this.")
    return found


def named(call: Call, uow: UnitOfWork, prefix: str = "person_") -> PersonRow:
    """The person whom parameters name, by id, e-mail address or phone number.

    Raises:
        BadParameterError: they name nobody, or several.
        UnknownPersonError: it is nobody that is known.
    """
    told = {name: text(call.told, f"{prefix}{name}") for name in ("id", "email", "phone_number")}
    given = [(name, value) for name, value in told.items() if value]
    if len(given) != 1:
        raise BadParameterError(f"Give just one of {', '.join(prefix + name for name in told)}.")
    ((name, value),) = given
    return whose(uow, value if name == "id" else f"{name}:{value}")


def brief(person: PersonRow) -> dict[str, Any]:
    """A person as other answers tell of them."""
    at = {row.kind: row.value for row in reversed(person.addresses)}
    return {
        "id": person.id,
        "name": person.name,
        "email": at.get("email"),
        "phone_number": at.get("sms"),
        "created_at": unix(person.created_at),
    }


def _full(uow: UnitOfWork, call: Call, people: Sequence[PersonRow]) -> list[dict[str, Any]]:
    moments = _moments(uow, call, [person.id for person in people])
    return [
        {
            **brief(person),
            "last_sent_at": unix(moments.sent.get(person.id)),
            "last_responded_at": unix(moments.responded.get(person.id)),
            "next_survey_scheduled_at": unix(moments.scheduled.get(person.id)),
        }
        for person in people
    ]


@dataclass(frozen=True, slots=True)
class _Moments:
    """When each was asked last, answered last, and is to be asked next."""

    sent: dict[str, datetime]
    responded: dict[str, datetime]
    scheduled: dict[str, datetime]


def _moments(uow: UnitOfWork, call: Call, ids: Sequence[str]) -> _Moments:
    asked = uow.invitations.asked_before(ids) if ids else {}
    sent = {id_: max(one.at for one in ones) for id_, ones in asked.items()}
    try:
        key = call.scored(uow).rating.name
    except EarshotError:
        # People are told of even if the survey has no score, or keeps no names.
        return _Moments(sent, {}, {})
    responded = uow.delighted.responded(call.survey, key, ids)
    return _Moments(sent, responded, uow.delighted.scheduled(call.survey, ids))


def _told(call: Call) -> Told:
    told = call.told
    channel = text(told, "channel").lower()
    if channel not in {"", "email", "sms"}:
        raise BadParameterError("channel: it is email or sms.")
    delay = whole(told, "delay", 0, most=int(_AHEAD.total_seconds()))
    return Told(
        email=text(told, "email"),
        phone=text(told, "phone_number"),
        name=text(told, "name") or None,
        channel=channel or None,  # type: ignore[arg-type]  # one of two words: it was looked at
        send=flag(told, "send", usual=True),
        delay=timedelta(seconds=delay),
        properties=telling.properties(told, "properties"),
        last_sent_at=moment(told, "last_sent_at"),
    )


ROUTES = (
    call("POST", "/people", add, "people:write", "invitations:write"),
    call("GET", "/people", page, "people:read"),
    call(
        "DELETE",
        "/people/{email:path}/survey_requests/pending",
        withdraw,
        "invitations:write",
    ),
    call_apart("DELETE", "/people/{person:path}", forget, "people:write"),
)
