"""Every error is a problem document with a stable type, and tells nobody what was sent."""

from collections.abc import Iterator

import pytest

from earshot.web.api import surveys
from storage.errors import ConflictError, DatabaseUnavailableError
from tests.earshot.web.api.conftest import Program, problem

JSON = {"Content-Type": "application/json"}


def test_nothing_at_an_address(program: Program) -> None:
    for path in ("/nothing", "/people/", "/people/a/b", "//people"):
        assert problem(program.asks("GET", path), 404) == "not-found"


def test_a_method_that_an_address_does_not_take(program: Program) -> None:
    for method, path, allowed in (
        ("PUT", "/people", "GET, POST"),
        ("HEAD", "/people", "GET, POST"),
        ("OPTIONS", "/people/x", "DELETE, GET"),
        ("POST", "/scores/help", "GET"),
        ("TRACE", "/events", "GET, POST"),
    ):
        answer = program.asks(method, path)

        assert answer.status_code == 405, (method, path)
        assert answer.headers["allow"] == allowed
        if method != "HEAD":
            assert problem(answer, 405) == "method-not-allowed"


BROKEN = (
    b"",
    b"{",
    b"[]",
    b"null",
    b"\xff\xfe{}",
    b'{"addresses": "\xff"}',
    b"[" * 50_000,
    b'{"touch": ' + b"9" * 5_000 + b"}",
    b'{"addresses": [], "name": NaN}',
)


def test_a_body_that_is_no_json_of_ours(program: Program) -> None:
    for body in BROKEN:
        answer = program.asks("POST", "/people", content=body, headers=JSON)
        assert problem(answer, 422) == "invalid", body[:20]


def test_a_body_that_is_not_said_to_be_json(program: Program) -> None:
    for media_type in ("text/plain", "application/jsonp", "json", ""):
        headers = {"Content-Type": media_type}
        answer = program.asks("POST", "/people", content=b"{}", headers=headers)
        assert problem(answer, 415) == "unsupported-media-type", media_type
    untold = program.asks("POST", "/people", content=b"{}")
    assert problem(untold, 415) == "unsupported-media-type"


def _pieces() -> Iterator[bytes]:
    yield from (b" " * 1000 for _ in range(80))


def test_a_body_that_is_too_large(program: Program) -> None:
    told = program.asks("POST", "/people", content=b" " * 70_000, headers=JSON)
    untold = program.asks("POST", "/people", content=_pieces(), headers=JSON)

    assert problem(told, 413) == "too-large"
    assert problem(untold, 413) == "too-large"


def test_what_is_wrong_is_named_without_what_was_sent(program: Program) -> None:
    body = {
        "addresses": [{"kind": "sms", "value": "maria@example.com"}],
        "touch": "gentle maria",
        "maria": 1,
    }

    answer = program.asks("POST", "/people", json=body)

    assert problem(answer, 422) == "invalid"
    assert [one["at"] for one in answer.json()["errors"]] == [
        "body.touch",
        "body.addresses.0.sms.value",
        "body.maria",
    ]
    assert "maria@example.com" not in answer.text
    assert "gentle" not in answer.text


@pytest.mark.parametrize(
    ("raised", "status", "type_"),
    [
        (RuntimeError("maria@example.com"), 500, "internal"),
        (DatabaseUnavailableError("lost"), 503, "database-unavailable"),
        (ConflictError("somebody was first"), 503, "not-stored"),
    ],
)
def test_what_fails_here_is_told_without_details(
    program: Program,
    monkeypatch: pytest.MonkeyPatch,
    raised: Exception,
    status: int,
    type_: str,
) -> None:
    def fails(*_: object) -> None:
        raise raised

    monkeypatch.setattr(surveys, "_script", fails)

    answer = program.asks("GET", "/surveys")

    assert problem(answer, status) == type_
    assert "maria" not in answer.text
    assert answer.headers["retry-after"] == "5"


def test_every_status_is_declared_with_its_types(program: Program) -> None:
    document = program.site.http.get("/api/v1/openapi.json").json()

    for path, operations in document["paths"].items():
        for method, operation in operations.items():
            declared = set(operation["responses"])
            assert {"401", "403", "404", "409", "422", "429", "500", "503"} <= declared, path
            assert ("requestBody" in operation) == ({"413", "415"} <= declared), (path, method)
    conflicts = document["paths"]["/people"]["post"]["responses"]["409"]["description"]
    assert "idempotency-key-reused" in conflicts
