"""People and opt-outs, as other programs tell and ask of them."""

import json
from typing import Any

from tests.earshot.web.api.conftest import BOTH, Program, problem

JSON = {"Content-Type": "application/json"}
SMS = {"kind": "sms", "value": "+46701234567"}
MAIL = {"kind": "email", "value": "maria@example.com"}
SLACK = {"kind": "slack", "value": "U0123ABCD", "channel": "T1"}
OWN = {"kind": "person", "value": "customer-17"}


def test_a_person_is_taken_down_and_read_back(program: Program) -> None:
    told = {
        "language": "sv-SE",
        "territory": "SE",
        "timezone": "Europe/Stockholm",
        "name": "Maria Öberg",
        "account": "Acme",
        "persona": "buyer",
        "touch": "high",
        "properties": {"plan": "gold", "note": "two\nlines"},
    }

    saved = program.posts("/people", {"addresses": [SMS, SLACK, OWN], "consent": True, **told})
    found = program.gets(f"/people/{saved['id']}")

    assert saved["created"]
    assert {name: found[name] for name in told} == told
    assert found["consent_at"] is not None
    assert found["opted_out_at"] is None
    assert [(a["kind"], a["value"], a["channel"]) for a in found["addresses"]] == [
        ("sms", "+46701234567", ""),
        ("slack", "U0123ABCD", "T1"),
        ("person", "customer-17", ""),
    ]


@BOTH
def test_what_is_told_later_is_added(program: Program) -> None:
    first = program.posts(
        "/people", {"addresses": [SMS], "name": "Maria", "properties": {"a": "1", "b": "2"}}
    )

    again = program.posts(
        "/people", {"addresses": [SMS, MAIL], "touch": "low", "properties": {"b": "", "c": "3"}}
    )
    found = program.gets(f"/people/{first['id']}")

    assert again == {"id": first["id"], "created": False}
    assert (found["name"], found["touch"]) == ("Maria", "low")
    assert {name: value for name, value in found["properties"].items() if value} == {
        "a": "1",
        "c": "3",
    }
    assert len(found["addresses"]) == 2


def test_two_who_are_one_become_one(program: Program) -> None:
    first, second = (program.posts("/people", {"addresses": [one]}) for one in (SMS, MAIL))

    both = program.posts("/people", {"addresses": [MAIL, SMS]})

    assert both["id"] == first["id"]
    assert problem(program.asks("GET", f"/people/{second['id']}"), 404) == "unknown-person"


def test_somebody_is_found_by_any_address(program: Program) -> None:
    id_ = program.posts("/people", {"addresses": [SMS, SLACK]})["id"]

    for address in (SMS, SLACK):
        assert program.posts("/addresses/find", {"address": address})["id"] == id_
    for unknown in (MAIL, {**SLACK, "channel": "T2"}):
        answer = program.asks("POST", "/addresses/find", json={"address": unknown})
        assert problem(answer, 404) == "unknown-person"


@BOTH
def test_everybody_is_listed_once(program: Program) -> None:
    made = {
        program.posts("/people", {"addresses": [{"kind": "telegram", "value": str(n)}]})["id"]
        for n in range(1, 8)
    }

    listed, cursor = [], ""
    while cursor is not None:
        page = program.gets("/people", limit=3, cursor=cursor)
        assert len(page["people"]) <= 3
        listed += [person["id"] for person in page["people"]]
        cursor = page["next"]

    assert len(listed) == 7
    assert set(listed) == made


def test_a_page_that_cannot_be_given(program: Program) -> None:
    cursors = ({"cursor": text} for text in ("a b", "\0", "x" * 101))
    limits = ({"limit": text} for text in ("0", "201", "1.0", "ten", "", "-1", "1e1"))

    for wrong in (*cursors, *limits):
        assert problem(program.asks("GET", "/people", params=wrong), 422) == "invalid", wrong


WRONG: list[dict[str, Any]] = [
    {"addresses": []},
    {"addresses": [{"kind": "sms", "value": "0701234567"}]},
    {"addresses": [{"kind": "fax", "value": "+46701234567"}]},
    {"addresses": [{"kind": "slack", "value": "U0123ABCD"}]},
    {"addresses": [{**SMS, "channel": "T1"}]},
    {"addresses": [SMS], "nickname": "M"},
    {"addresses": [SMS], "name": 1},
    {"addresses": [SMS], "name": "a\0b"},
    {"addresses": [SMS], "name": "\ud800"},
    {"addresses": [SMS], "name": "x" * 201},
    {"addresses": [SMS], "language": "klingon"},
    {"addresses": [SMS], "timezone": "Europe/Atlantis"},
    {"addresses": [SMS], "territory": "XX"},
    {"addresses": [SMS], "consent": "yes"},
    {"addresses": [SMS], "properties": {"a b": "c"}},
    {"addresses": [SMS], "properties": {"a": 1}},
    {"addresses": [SMS], "properties": {f"p{n}": "x" for n in range(51)}},
    {"addresses": [SMS] * 21},
]


def test_a_person_who_cannot_be_meant(program: Program) -> None:
    for wrong in WRONG:
        answer = program.asks("POST", "/people", content=json.dumps(wrong), headers=JSON)
        assert problem(answer, 422) == "invalid", wrong
    assert program.gets("/people")["people"] == []


@BOTH
def test_whoever_is_erased_is_gone_and_stays_so(program: Program) -> None:
    id_ = program.posts("/people", {"addresses": [SMS, MAIL]})["id"]

    erased = program.asks("DELETE", f"/people/{id_}")
    again = program.asks("DELETE", f"/people/{id_}")
    anew = program.asks("POST", "/people", json={"addresses": [MAIL]})

    assert erased.json()["addresses"] == 2
    assert "anonymous" in erased.json()["note"]
    assert problem(again, 404) == problem(program.asks("GET", f"/people/{id_}"), 404)
    assert problem(anew, 409) == "erased-person"
    with program.site.earshot.database.read() as uow:
        (entry,) = uow.audit.list(most=10)
    assert (entry.action, entry.subject) == ("person-erased", "")
    assert entry.account == f"key {program.key.id}"


@BOTH
def test_an_opt_out_holds_everywhere_or_somewhere(program: Program) -> None:
    everywhere = program.posts("/people", {"addresses": [SMS]})["id"]
    somewhere = program.posts("/people", {"addresses": [MAIL, SLACK]})["id"]

    program.posts("/opt-outs", {"person": everywhere, "reason": "by_phone"})
    program.posts("/opt-outs", {"person": MAIL, "kinds": ["email"]})
    listed = {one["person"]: one for one in program.gets("/opt-outs")["opt_outs"]}

    assert set(listed) == {everywhere, somewhere}
    assert listed[everywhere]["reason"] == "by_phone"
    assert listed[everywhere]["opted_out_at"] is not None
    assert listed[somewhere]["opted_out_at"] is None
    assert set(listed[somewhere]["there"]) == {"email"}
    assert program.gets(f"/people/{everywhere}")["opted_out_at"] is not None


def test_whoever_opts_out_before_they_are_known_is_known_to_have(program: Program) -> None:
    opted_out = program.posts("/opt-outs", {"person": MAIL})

    later = program.posts("/people", {"addresses": [MAIL]})

    assert later == {"id": opted_out["person"], "created": False}
    assert program.gets(f"/people/{later['id']}")["opted_out_at"] is not None


def test_an_opt_out_is_taken_back_for_a_reason_that_is_remembered(program: Program) -> None:
    id_ = program.posts("/opt-outs", {"person": SMS})["person"]

    without = program.asks("DELETE", f"/opt-outs/{id_}")
    back = program.asks("DELETE", f"/opt-outs/{id_}", params={"because": "asked_again"})

    assert problem(without, 422) == "invalid"
    assert back.json()["opted_out_at"] is None
    assert program.gets("/opt-outs")["opt_outs"] == []
    with program.site.earshot.database.read() as uow:
        (entry,) = uow.audit.list(most=10)
    assert (entry.action, entry.subject) == ("opted-in", f"person:{id_}")
    assert entry.account == f"key {program.key.id} (asked_again)"


def test_an_opt_out_from_where_nobody_is_reached(program: Program) -> None:
    id_ = program.posts("/people", {"addresses": [SMS]})["id"]

    elsewhere = program.asks("POST", "/opt-outs", json={"person": id_, "kinds": ["email"]})
    nobody = program.asks("POST", "/opt-outs", json={"person": "r-nobody"})

    assert problem(elsewhere, 409) == "not-reached-there"
    assert problem(nobody, 404) == "unknown-person"
