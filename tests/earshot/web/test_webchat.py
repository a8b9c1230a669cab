"""The web chat's contract over HTTP."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from typing import Any

import httpx
import pytest

from bots.signatures import sign
from config.settings import Settings
from earshot.bootstrap import build
from earshot.clock import Clock
from earshot.web.app import create_app
from tests.earshot.web.conftest import IDENTITY_SECRET, Site, Visitor
from tests.end_to_end.serving import serve

PROBLEM = "urn:earshot:problem:"


def texts(answer: Any) -> list[str]:
    return [prompt["text"] for prompt in answer["prompts"]]


def test_a_survey_from_its_opening_to_its_end(site: Site) -> None:
    visitor = site.opens()
    effort = visitor.opened["prompts"][-1]
    good = visitor.sends(id="1", prompt=effort["id"], value=7).json()
    end = visitor.sends(id="2", text="Maria was quick").json()

    assert texts(visitor.opened)[0] == "3 short questions, about a minute."
    assert (effort["key"], effort["kind"], effort["dir"]) == ("effort", "ces", "ltr")
    assert (effort["low_label"], effort["high_label"]) == ("Strongly disagree", "Strongly agree")
    assert effort["choices"][0] == {"value": 1, "label": "1"}
    assert visitor.opened["ui"]["send_button"] == "Send"
    assert (good["state"], texts(good)) == ("waiting", ["What worked well?"])
    assert good["prompts"][0]["optional"] is True
    assert (end["state"], texts(end)) == ("completed", ["Thank you for your time."])


def test_the_language_of_the_browser_is_used_unless_another_is_asked_for(site: Site) -> None:
    headers = {"Accept-Language": "de, sv-FI;q=0.9, en;q=0.8"}
    swedish = site.http.post("/chat/help", headers=headers).json()
    english = site.http.post("/chat/help", json={"language": "en-GB"}, headers=headers).json()

    assert (swedish["language"], english["language"]) == ("sv", "en")


def test_a_repeated_message_is_answered_alike_and_another_one_with_its_id_refused(
    site: Site,
) -> None:
    visitor = site.opens()
    first = visitor.sends(id="same", text="2")
    again = visitor.sends(text="2", id="same")
    other = visitor.sends(id="same", text="7")

    assert again.content == first.content
    assert other.status_code == 409
    assert other.headers["content-type"] == "application/problem+json"
    assert other.json()["type"] == PROBLEM + "message-conflict"


def test_a_session_is_resumed_with_its_transcript(site: Site) -> None:
    visitor = site.opens()
    effort = visitor.opened["prompts"][-1]["id"]
    visitor.sends(id="1", prompt=effort, value=2)
    visitor.sends(id="2", text="slow")
    told = visitor.reads().json()

    entries = told["transcript"]
    words = [entry["text"] for entry in entries if entry["from"] == "person"]
    assert (told["state"], told["pending"], told["language"]) == ("waiting", False, "en")
    assert words == ["2", "slow"]
    assert entries[2] == {"from": "person", "text": "2", "prompt": effort, "value": 2}
    assert [e["from"] for e in entries] == ["us", "us", "person", "us", "person", "us"]


@pytest.mark.parametrize(
    ("survey", "status", "kind"),
    [("none", 404, "unknown-survey"), ("closed", 410, "survey-closed")],
)
def test_a_survey_that_cannot_be_answered(site: Site, survey: str, status: int, kind: str) -> None:
    if survey == "closed":
        with site.earshot.database.begin() as uow:
            current = uow.surveys.current("help")
            assert current is not None
            uow.surveys.publish("closed", source=current.source, digest="c", now=Clock().now())
            uow.surveys.set_state("closed", "closed")
    refused = site.http.post(f"/chat/{survey}")

    assert refused.status_code == status
    assert refused.json()["type"] == PROBLEM + kind


def test_a_wrong_secret_opens_nothing(site: Site) -> None:
    visitor = site.opens()
    path = f"{visitor.path}/messages"
    for headers in ({}, {"Authorization": "Bearer guess"}, {"Authorization": "Basic eDp5"}):
        refused = site.http.post(path, json={"id": "1", "text": "2"}, headers=headers)
        assert refused.status_code == 403
        assert site.http.get(visitor.path, headers=headers).status_code == 403
    stranger = site.http.get("/chat/sessions/nobody", headers=visitor.headers)

    assert stranger.status_code == 404
    assert len(visitor.reads().json()["transcript"]) == 2


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"\xff\xfe",
        b"[" * 5000,
        b'{"text": "2"}',
        b'{"id": "", "text": "2"}',
        b'{"id": "a b", "text": "2"}',
        b'{"id": "1"}',
        b'{"id": "1", "text": 2}',
        b'{"id": "1", "text": "2", "prompt": "2", "value": 2}',
        b'{"id": "1", "prompt": "2"}',
        b'{"id": "1", "prompt": "2", "value": 99}',
        b'{"id": "1", "prompt": "2", "value": {"a": 1}}',
        b'{"id": "1", "prompt": "99", "value": 1}',
        json.dumps({"id": "1", "text": "a" * 10_001}).encode(),
    ],
)
def test_a_malformed_body_is_refused_and_nothing_is_stored(site: Site, body: bytes) -> None:
    visitor = site.opens()
    refused = site.http.post(f"{visitor.path}/messages", content=body, headers=visitor.headers)

    assert refused.status_code == 422
    assert refused.headers["content-type"] == "application/problem+json"
    assert len(visitor.reads().json()["transcript"]) == 2


def test_words_that_no_database_keeps_are_cleaned(site: Site) -> None:
    visitor = site.opens()
    visitor.sends(id="1", text="2")
    body = b'{"id": "2", "text": "it\\u0000 broke\\ud83d twice, and nobody told me"}'
    path = f"{visitor.path}/messages"
    answer = visitor.site.http.post(path, content=body, headers=visitor.headers)

    assert answer.status_code == 200
    transcript = visitor.reads().json()["transcript"]
    assert transcript[-2]["text"] == "it broke? twice, and nobody told me"


@pytest.mark.parametrize("chunked", [False, True])
def test_a_huge_body_is_refused_before_it_is_read(site: Site, chunked: bool) -> None:
    visitor = site.opens()
    whole = b'{"id": "1", "text": "' + b"a" * 20_000_000 + b'"}'
    pieces = (whole[at : at + 65_536] for at in range(0, len(whole), 65_536))
    refused = site.http.post(
        f"{visitor.path}/messages", content=pieces if chunked else whole, headers=visitor.headers
    )

    assert refused.status_code == 413
    assert visitor.sends(id="1", text="2").status_code == 200


@pytest.mark.parametrize(
    "name", ["nps%00", "a%00b", "%ED%A0%80", "a.b", "a" * 101, "%F0%9F%98%80"]
)
def test_a_name_that_nothing_can_have_is_unknown(site: Site, name: str) -> None:
    """PostgreSQL stores no NUL: one such name would take its whole group of turns down."""
    headers = {"Authorization": "Bearer guess"}
    said = {"id": "1", "text": "2"}
    opened = site.http.post(f"/chat/{name}")
    page = site.http.get(f"/c/{name}")
    sent = site.http.post(f"/chat/sessions/{name}/messages", json=said, headers=headers)
    read = site.http.get(f"/chat/sessions/{name}", headers=headers)

    assert [each.status_code for each in (opened, page, sent, read)] == [404] * 4
    assert opened.json()["type"] == PROBLEM + "unknown-survey"
    assert sent.json()["type"] == read.json()["type"] == PROBLEM + "unknown-session"


def test_a_signed_identity_is_believed_and_nothing_else(site: Site) -> None:
    until = Clock().now() + timedelta(hours=1)
    token = sign(IDENTITY_SECRET, person="p1", expires_at=until, properties={"brand": "Globex"})
    visitor = site.opens(identity=token)
    forged = [
        sign("guess", person="p1", expires_at=until, properties={}),
        sign(IDENTITY_SECRET, person="p1", expires_at=until - timedelta(hours=2), properties={}),
        token[:-2] + "AA",
        "é.è",
        "a.b",
        "",
        ".",
    ]
    refused = [site.http.post("/chat/help", json={"identity": one}) for one in forged]

    assert texts(visitor.opened)[-1] == "Globex made it easy for me to handle my issue."
    assert [answer.status_code for answer in refused] == [403] * len(forged)
    with site.earshot.database.read() as uow:
        assert uow.respondents.by_address("person", "p1") is not None


def test_a_stop_by_a_known_person_holds_for_the_next_visit(site: Site) -> None:
    until = Clock().now() + timedelta(hours=1)
    token = sign(IDENTITY_SECRET, person="p1", expires_at=until, properties={})
    visitor = site.opens(identity=token)
    stopped = visitor.sends(id="1", text="stop").json()
    refused = site.http.post("/chat/help", json={"identity": token})

    assert stopped["state"] == "stopped"
    assert refused.status_code == 409
    assert refused.json()["type"] == PROBLEM + "opted-out"


def test_only_listed_sites_may_embed(site: Site) -> None:
    allowed = site.http.post("/chat/help", headers={"Origin": "https://shop.example"})
    own = site.http.post("/chat/help", headers={"Origin": site.base})
    origins = [
        "https://shop.example.evil.com",
        "null",
        "https://shop.example:444",
        "http://shop.example",
    ]
    refused = [site.http.post("/chat/help", headers={"Origin": origin}) for origin in origins]

    assert allowed.headers["access-control-allow-origin"] == "https://shop.example"
    assert (allowed.status_code, own.status_code) == (201, 201)
    assert [answer.status_code for answer in refused] == [403] * len(origins)
    assert [answer.json()["type"] for answer in refused] == [PROBLEM + "origin-not-allowed"] * len(
        origins
    )
    # So that the chat at that site can show the sentence.
    assert [answer.headers["access-control-allow-origin"] for answer in refused] == origins


def test_every_answer_carries_the_security_headers(site: Site) -> None:
    paths = ["/", "/c/help", "/c/none", "/widget.js", "/healthz", "/readyz", "/metrics", "/none"]
    for path in paths:
        headers = site.http.get(path).headers
        assert headers["x-content-type-options"] == "nosniff", path
        assert "default-src 'none'" in headers["content-security-policy"], path
        assert headers["referrer-policy"] == "no-referrer", path


def test_the_page_is_in_the_visitors_language_and_escapes_what_it_shows(site: Site) -> None:
    swedish = site.http.get("/c/help", headers={"Accept-Language": "sv"})
    nasty = site.http.get("/c/%22%3E%3Cscript%3Ealert(1)%3C/script%3E")

    assert '<html lang="sv" dir="ltr">' in swedish.text
    assert nasty.status_code == 404
    assert "<script>alert" not in nasty.text


def test_the_widget_is_compressed_and_revalidated(site: Site) -> None:
    packed = site.http.get("/widget.js")
    same = site.http.get("/widget.js", headers={"If-None-Match": packed.headers["etag"]})
    plain = site.http.get("/widget.js", headers={"Accept-Encoding": "identity"})

    assert packed.headers["content-encoding"] == "gzip"
    assert same.status_code == 304
    assert plain.text == packed.text


def test_the_list_of_surveys_is_for_whoever_sits_at_the_machine(site: Site) -> None:
    here = site.http.get("/")
    # A request through a proxy on this machine, which says where it came from.
    through = site.http.get("/", headers={"X-Forwarded-For": "203.0.113.9"})

    assert (here.status_code, "c/help" in here.text) == (200, True)
    assert through.status_code == 404


def test_liveness_readiness_and_metrics(site: Site) -> None:
    site.opens().sends(id="1", text="2")

    assert site.http.get("/healthz").status_code == 200
    assert site.http.get("/readyz").status_code == 200
    assert 'earshot_turns_total{outcome="answered"} ' in site.http.get("/metrics").text


def test_the_contract_is_published(site: Site) -> None:
    paths = site.http.get("/openapi.json").json()["paths"]

    assert set(paths) >= {
        "/chat/{survey}",
        "/chat/sessions/{session}/messages",
        "/chat/sessions/{session}",
    }


def test_too_many_messages_are_slowed_down(settings: Settings) -> None:
    with limited(settings, messages_per_minute=2, sessions_per_minute=1) as site:
        visitor = site.opens("nps")
        answers = [visitor.sends(id=str(n), text="hm") for n in range(3)]
        second = site.http.post("/chat/nps")

    assert [answer.status_code for answer in answers] == [200, 200, 429]
    assert int(answers[2].headers["retry-after"]) > 0
    assert second.status_code == 429


@contextmanager
def limited(settings: Settings, **limits: Any) -> Iterator[Site]:
    earshot = build(replace(settings, **limits))
    earshot.prepare()
    with serve(create_app(earshot)) as base, httpx.Client(base_url=base, timeout=30) as http:
        yield Site(earshot, base, http)
    earshot.database.close()


def test_one_network_address_may_not_ask_without_end(settings: Settings) -> None:
    with limited(settings, requests_per_minute=4) as site:
        visitor = site.opens("nps")
        guess = {"Authorization": "Bearer guess"}
        body = {"id": "1", "text": "9"}
        paths = [f"/chat/sessions/none{n}/messages" for n in range(3)]
        guesses = [site.http.post(path, json=body, headers=guess) for path in paths]
        reads = [visitor.reads(), visitor.reads()]
        said = visitor.sends(**body)

    assert [answer.status_code for answer in guesses] == [404] * 3
    assert [answer.status_code for answer in reads] == [200, 429]
    assert said.status_code == 429
    assert int(reads[1].headers["retry-after"]) > 0


def test_who_guesses_a_secret_uses_up_nothing_of_the_owners(settings: Settings) -> None:
    with limited(settings, messages_per_minute=2) as site:
        visitor = site.opens("nps")
        stranger = Visitor(site, {**visitor.opened, "secret": "guess"})
        guesses = [stranger.sends(id=str(n), text="0") for n in range(5)]
        said = visitor.sends(id="1", text="9")

    assert {answer.status_code for answer in guesses} == {403, 429}
    assert said.status_code == 200
