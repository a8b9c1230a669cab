"""Who is let in, what is refused and how, and in which spellings things may be asked for."""

from base64 import b64encode
from typing import Any

import httpx
import pytest

from earshot import authoring
from tests.earshot.web.delighted.conftest import GeneralAPIError, Shop, delighted

MARIA = "maria@customers.example"
errors = delighted.errors


def asks(
    shop: Shop, method: str, path: str, user: str | None = None, **more: Any
) -> httpx.Response:
    given = b64encode((user or shop.key()).encode()).decode()
    headers = {"Authorization": f"Basic {given}", **more.pop("headers", {})}
    return shop.http.request(method, f"/v1{path}", headers=headers, **more)


def test_a_key_is_taken_with_and_without_a_colon(shop: Shop) -> None:
    key = shop.key()

    for user in (key, f"{key}:", f"{key}:x"):
        assert asks(shop, "GET", "/people", user).status_code == 200
    for wrong in ("esk_wrong", f"{key}x", "\N{SNOWMAN}", ":", f"x:{key}"):
        assert asks(shop, "GET", "/people", wrong).status_code == 401, wrong
    for header in ("", "Basic", "Basic ***", "Basic /w==", f"Bearer {key}"):
        answer = shop.http.get("/v1/people", headers={"Authorization": header})
        assert (answer.status_code, answer.headers["WWW-Authenticate"]) == (401, "Basic")
    with pytest.raises(errors.AuthenticationError):
        delighted.Person.all(client=shop.client(key="esk_wrong"))


def test_each_call_needs_its_scopes(shop: Shop) -> None:
    reader = shop.client("people:read")

    assert delighted.Person.all(client=reader) == []
    for forbidden in (
        lambda: delighted.Person.create(client=reader, email=MARIA),
        lambda: delighted.Metrics.retrieve(client=reader),
        lambda: delighted.SurveyResponse.all(client=reader),
    ):
        with pytest.raises(GeneralAPIError, match="scope"):
            forbidden()


def test_a_path_may_end_in_json(shop: Shop) -> None:
    added = asks(shop, "POST", "/people.json", json={"email": MARIA, "send": "false"})
    listed = asks(shop, "GET", "/people.json", params={"email": MARIA})

    assert added.status_code == 201
    assert [one["id"] for one in listed.json()] == [added.json()["id"]]
    assert asks(shop, "GET", "/metrics.json").json()["response_count"] == 0
    assert asks(shop, "GET", "/autopilot/sms.json").json()["platform_id"] == "sms"


def test_what_is_not_here(shop: Shop) -> None:
    unknown = (
        ("GET", "/surveys"),
        ("DELETE", "/people/email:nobody@customers.example"),
        ("DELETE", "/people/nobody@customers.example/survey_requests/pending"),
        ("GET", "/survey_responses/1"),
        ("GET", "/autopilot/fax"),
        ("POST", "/autopilot/fax/memberships"),
    )
    for method, path in unknown:
        assert asks(shop, method, path).status_code == 404, path
    assert asks(shop, "PATCH", "/people").status_code == 405
    answer = asks(shop, "GET", "/people", headers={"Accept": "text/xml"})
    assert answer.status_code == 406


SENSELESS: list[tuple[str, Any]] = [
    ("/people", {}),
    ("/people", {"email": "maria"}),
    ("/people", {"email": MARIA, "channel": "fax"}),
    ("/people", {"email": MARIA, "channel": "sms"}),
    ("/people", {"phone_number": "0701234567"}),
    ("/people", {"email": MARIA, "delay": -1}),
    ("/people", {"email": MARIA, "delay": "soon"}),
    ("/people", {"email": MARIA, "send": "maybe"}),
    ("/people", {"email": MARIA, "properties": ["gold"]}),
    ("/people", {"email": MARIA, "properties": {"plan": {"a": 1}}}),
    ("/people", {"email": MARIA, "name": "a\0b"}),
    ("/people", {"email": MARIA, "last_sent_at": "yesterday"}),
    ("/people", [MARIA]),
    ("/unsubscribes", {}),
    ("/unsubscribes", {"person_email": MARIA, "person_id": "1"}),
    ("/survey_responses", {"person": "email:maria"}),
    ("/autopilot/email/memberships", {}),
]


def test_what_cannot_be_meant(shop: Shop) -> None:
    key = shop.key()
    for path, body in SENSELESS:
        answer = asks(shop, "POST", path, key, json=body)
        assert answer.status_code == 422, (path, body, answer.text)
        assert answer.json()["detail"]
    assert asks(shop, "GET", "/people", key).json() == []


def test_a_response_that_cannot_be(shop: Shop) -> None:
    client = shop.client()
    person = delighted.Person.create(client=client, email=MARIA, send=False)

    for wrong in ({}, {"score": 11}, {"score": 7.5}, {"score": "ten"}):
        with pytest.raises(errors.ResourceValidationError):
            delighted.SurveyResponse.create(client=client, person=person.id, **wrong)
    with pytest.raises(GeneralAPIError, match="404"):
        delighted.SurveyResponse.create(client=client, person="nobody", score=7)
    with pytest.raises(errors.ResourceValidationError, match="trend"):
        delighted.SurveyResponse.all(client=client, trend="123")
    with pytest.raises(errors.ResourceValidationError, match="groups"):
        delighted.Metrics.retrieve(client=client, groups=["fax"])
    assert asks(shop, "POST", "/people", content=b"{").status_code == 422


@pytest.mark.parametrize("per_minute", [3])
def test_who_comes_too_often_is_told_when_to_go_on(shop: Shop) -> None:
    client = shop.client("people:read")
    for _ in range(3):
        assert delighted.Person.all(client=client) == []

    with pytest.raises(errors.TooManyRequestsError) as refused:
        delighted.Person.all(client=client)

    assert 1 <= refused.value.retry_after <= 20
    assert refused.value.response.status_code == 429


def test_of_an_anonymous_survey_nothing_is_told(shop: Shop) -> None:
    object.__setattr__(shop.earshot.settings, "delighted_survey", "enps")
    client = shop.client()

    for asking in (delighted.SurveyResponse.all, delighted.Metrics.retrieve):
        with pytest.raises(errors.ResourceValidationError, match="anonymous"):
            asking(client=client)
    delighted.Person.create(client=client, email=MARIA, send=False)
    (listed,) = delighted.Person.all(client=client)
    assert listed.last_responded_at is None


SPOKEN = """
survey: nps
title: A few things
kind: relationship
goal: Know who would recommend us
audience: customer
owner: us
languages: [en]
steps:
  - ask: nps
    type: nps
    text: {en: "How likely?"}
  - ask: why
    type: text
    text: {en: "Why?"}
  - ask: area
    type: choice
    text: {en: "What was it about?"}
    choices:
      - {value: price, label: {en: The price}}
      - {value: speed, label: {en: The speed}}
"""


def test_what_was_said_in_a_chat_is_a_response_too(shop: Shop) -> None:
    now = shop.watch.now()
    authoring.publish(shop.earshot.database, SPOKEN, file="nps.yaml", now=now)
    opened = shop.http.post("/chat/nps", json={"language": "en"}).json()
    secret = {"Authorization": f"Bearer {opened['secret']}"}
    path = f"/chat/sessions/{opened['session']}/messages"
    for n, words in enumerate(("10", "they were quick", "the price")):
        said = shop.http.post(path, json={"id": f"{n}", "text": words}, headers=secret)
        assert said.status_code == 200, said.text

    client = shop.client()
    (response,) = delighted.SurveyResponse.all(client=client, expand=["person"])

    assert (response.person, response.score, response.comment) == (None, 10, "they were quick")
    (further,) = response.additional_answers
    assert further["value"] == {"select_one": {"id": "price", "text": "The price"}}
    assert further["question"]["text"] == "What was it about?"
    assert delighted.Metrics.retrieve(client=client, groups=["web"]).nps == 100
