"""Every operation of the API keeps what its document promises, whatever it is sent.

Every default check runs over every operation: on requests that are allowed and on those that are
not, at random and one after another as they belong together. `make soak` sends each operation a
hundred at random and the edges of all that the document says; `make test` sends a few.
"""

from collections.abc import Iterator
from dataclasses import replace
from importlib import import_module
from typing import Any

import pytest
import schemathesis
from schemathesis.config import SchemathesisConfig
from schemathesis.engine import Status, from_schema
from schemathesis.engine.events import NonFatalError, ScenarioFinished

from config.settings import Settings
from earshot.notifying import hooks
from tests.earshot.web.api.conftest import Program

# Now: while another thread reads conditions, Python 3.11 may fail to compile what pytest rewrites.
import_module("schemathesis.specs.openapi.schemas")

OPERATIONS = 25
NOBODY_LISTENS = "http://127.0.0.1:9/"
PEOPLE = [f"+4670123{number:04}" for number in range(30)]


@pytest.fixture
def settings(settings: Settings) -> Settings:
    return replace(settings, api_requests_per_minute=10_000_000)


@pytest.fixture
def known(program: Program) -> dict[str, list[str]]:
    """What there is to be found, so that not every request ends with 404."""
    site = program.site
    people = [
        program.posts("/people", {"addresses": [{"kind": "sms", "value": number}]})["id"]
        for number in PEOPLE
    ]
    visitor = site.opens("help")
    visitor.sends(id="1", text="5")
    invited = [
        program.posts("/invitations", {"survey": "help", "person": person})["id"]
        for person in people
    ]
    earshot = site.earshot
    row = hooks.add(
        earshot.database,
        NOBODY_LISTENS,
        now=earshot.clock.now(),
        new_id=earshot.ids.new,
        secret=earshot.ids.key(),
    )
    surveys = [survey["name"] for survey in program.gets("/surveys")["surveys"]]
    return {
        "surveys": surveys,
        "people": people,
        "responses": [visitor.opened["session"]],
        "invitations": invited,
        "webhooks": [row.id],
    }


def test_every_operation_does_what_the_document_says(
    program: Program, known: dict[str, list[str]]
) -> None:
    assert _sent(program, known, examples=4, phases={"coverage": {"enabled": False}}) > 100


@pytest.mark.soak
def test_every_operation_does_what_the_document_says_at_length(
    program: Program, known: dict[str, list[str]]
) -> None:
    n = _sent(program, known, examples=100, phases={})

    print(f"\n{n} requests, all answered as the document says")  # noqa: T201 - soak prints its counts
    assert n > 100 * OPERATIONS


def _sent(
    program: Program, known: dict[str, list[str]], *, examples: int, phases: dict[str, Any]
) -> int:
    """How many requests were sent, after which nothing was found."""
    address = f"{program.site.base}/api/v1/openapi.json"
    config = SchemathesisConfig.from_dict(
        {
            "headers": {"Authorization": f"Bearer {program.text}"},
            "generation": {"max-examples": examples, "deterministic": True, "database": "none"},
            "phases": phases,
            "continue-on-failure": True,
            "dictionaries": {name: {"values": values} for name, values in known.items()},
            "parameters": {name: _of("surveys") for name in SURVEYS},
            "operations": [_found(path, name) for path, name in FOUND.items()],
        }
    )
    schema = schemathesis.openapi.from_url(address, config=config)

    tested, failed, n = set(), [], 0
    for event in from_schema(schema).execute():
        if isinstance(event, ScenarioFinished):
            tested.add(event.label)
            failed += _failures(event)
            n += len(event.recorder.cases)
        elif isinstance(event, NonFatalError):
            failed.append(str(event.info))
    assert failed == []
    operations = {one.ok().label for one in schema.get_all_operations()}
    assert len(operations) == OPERATIONS
    assert operations <= tested
    return n


SURVEYS = ("path.survey", "query.survey", "path.name", "body.survey")
FOUND = {
    "^/(people|opt-outs)/": "people",
    "^/responses/": "responses",
    "^/invitations/": "invitations",
    "^/webhooks/": "webhooks",
}


def _of(name: str) -> dict[str, Any]:
    return {"dictionary": name, "probability": 0.7}


def _found(path: str, name: str) -> dict[str, Any]:
    of = _of(name)
    return {"include-path-regex": path, "parameters": {"path.id": of, "path.person": of}}


def _failures(event: ScenarioFinished) -> Iterator[str]:
    """What went wrong, and with which request."""
    for checks in event.recorder.checks.values():
        for check in checks:
            if check.status is not Status.SUCCESS and check.failure_info:
                found = check.failure_info
                yield f"{event.label}: {found.failure.title} {found.failure} {found.code_sample}"
