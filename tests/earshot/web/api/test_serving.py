"""A request that comes again with its idempotency key changes nothing and is answered the same."""

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import httpx
import pytest

from earshot.housekeeping import Housekeeping
from earshot.notifying import hooks
from earshot.web.api import people
from storage.errors import ConflictError
from tests.earshot.web.api.conftest import BOTH, Program, problem


def person(number: int) -> dict[str, Any]:
    return {"addresses": [{"kind": "sms", "value": f"+4670123{number:04}"}]}


def saves(program: Program, body: Any, key: str = "a") -> httpx.Response:
    return program.asks("POST", "/people", json=body, headers={"Idempotency-Key": key})


@BOTH
def test_the_same_request_is_answered_the_same(program: Program) -> None:
    first, again = saves(program, person(1)), saves(program, person(1))

    # Without the key the second would say 200, and that nobody was created.
    assert first.status_code == again.status_code == 201
    assert first.json() == again.json()
    assert first.json()["created"]


def test_another_request_with_the_same_key_is_refused(program: Program) -> None:
    saves(program, person(1))

    answer = saves(program, person(2))
    elsewhere = program.asks(
        "POST",
        "/opt-outs",
        json={"person": person(1)["addresses"][0]},
        headers={"Idempotency-Key": "a"},
    )

    assert problem(answer, 409) == "idempotency-key-reused"
    assert problem(elsewhere, 409) == "idempotency-key-reused"
    assert len(program.gets("/people")["people"]) == 1


def test_each_program_has_keys_of_its_own(program: Program) -> None:
    other = Program(program.site)

    assert saves(program, person(1)).json()["created"]
    assert saves(other, person(2)).json()["created"]


def test_what_was_refused_may_be_tried_again(program: Program) -> None:
    body = {"survey": "later", "person": person(1)["addresses"][0]}
    key = {"Idempotency-Key": "a"}

    refused = program.asks("POST", "/invitations", json=body, headers=key)
    other = saves(program, person(1))

    assert problem(refused, 404) == "unknown-survey"
    assert other.json()["created"]


@BOTH
def test_an_answer_is_kept_for_a_day(program: Program) -> None:
    earshot = program.site.earshot
    saves(program, person(1))
    now = earshot.clock.now()

    with earshot.database.begin() as uow:
        early = uow.api_keys.forget(before=now - timedelta(hours=24))
    later = Housekeeping(
        earshot.database, lambda: now + timedelta(hours=25), earshot.settings.zone
    )
    while later.slice():
        pass

    assert early == 0
    assert saves(program, person(1)).status_code == 200


def test_nothing_of_a_person_is_kept_with_an_answer(program: Program) -> None:
    body = {**person(1), "name": "Maria", "properties": {"plan": "gold"}}
    id_ = saves(program, body).json()["id"]

    with program.site.earshot.database.read() as uow:
        row = uow.api_keys.answered(program.key.id, "a")

    assert row is not None
    assert id_ in row.answer
    assert not [word for word in ("Maria", "gold", "4670123") if word in row.answer]


@BOTH
def test_the_same_request_twice_at_once(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    began, goes_on = threading.Event(), threading.Event()
    save = people.profiles.save

    def slowly(*args: Any, **more: Any) -> Any:
        began.set()
        assert goes_on.wait(10)
        return save(*args, **more)

    monkeypatch.setattr(people.profiles, "save", slowly)
    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(saves, program, person(1))
        assert began.wait(10)
        second = saves(program, person(1))
        goes_on.set()

    assert problem(second, 409) == "idempotency-key-in-use"
    assert int(second.headers["retry-after"]) > 0
    assert first.result().status_code == 201
    assert saves(program, person(1)).json() == first.result().json()


def test_who_meets_another_process_tries_again(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    met = iter([True, True])
    save = people.profiles.save

    def meets(*args: Any, **more: Any) -> Any:
        saved = save(*args, **more)
        if next(met, False):
            raise ConflictError("somebody was first")
        return saved

    monkeypatch.setattr(people.profiles, "save", meets)

    assert saves(program, person(1)).status_code == 201
    assert len(program.gets("/people")["people"]) == 1
    assert saves(program, person(1)).status_code == 201


@BOTH
def test_work_that_waits_for_others_is_done_once_too(program: Program) -> None:
    earshot = program.site.earshot
    row = hooks.add(
        earshot.database,
        "http://127.0.0.1:9/",
        now=earshot.clock.now(),
        new_id=earshot.ids.new,
        secret=earshot.ids.key(),
    )
    key = {"Idempotency-Key": "a"}
    path = f"/webhooks/{row.id}/test"

    first = program.asks("POST", path, headers=key)
    hooks.remove(earshot.database, row.id)
    again = program.asks("POST", path, headers=key)
    new = program.asks("POST", path, headers={"Idempotency-Key": "b"})
    after = program.asks("POST", path, headers={"Idempotency-Key": "b"})

    assert first.status_code == again.status_code == 200
    assert first.json() == again.json()
    # It was refused, so that its key is free.
    assert problem(new, 404) == problem(after, 404) == "unknown-webhook"


def test_a_key_that_is_none(program: Program) -> None:
    for key in ("", "a b", "ö", "x" * 201):
        answer = program.asks(
            "POST", "/people", json=person(1), headers={"Idempotency-Key": key.encode()}
        )
        assert problem(answer, 422) == "invalid", key
