"""Whatever a program sends, it is answered, and by no error of ours."""

from typing import Any
from urllib.parse import quote

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.earshot.web.delighted.conftest import Shop, delighted
from tests.earshot.web.delighted.test_manners import MARIA, asks

NAMES = (
    "email", "phone_number", "name", "delay", "send", "channel", "properties", "last_sent_at",
    "person_email", "person_id", "person", "score", "comment", "person_properties", "created_at",
    "tags", "page", "per_page", "since", "until", "order", "expand[]", "groups[]", "page_info",
)  # fmt: skip
WORDS = st.one_of(
    st.sampled_from(
        ["", "0", "7", "-1", "1e9", "9" * 30, "true", "desc", "person", "email", "yes", MARIA]
    ),
    st.text(max_size=8),
)
VALUES = st.one_of(
    WORDS,
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.lists(WORDS, max_size=2),
    st.dictionaries(WORDS, st.one_of(WORDS, st.none(), st.integers()), max_size=2),
)
PLACES = st.sampled_from(
    [
        *("/people", "/unsubscribes", "/bounces", "/metrics", "/survey_responses"),
        *("/survey_responses/{}", "/people/{}", "/people/{}/survey_requests/pending"),
        *("/autopilot/email", "/autopilot/sms/memberships", "/{}"),
    ]
)


def test_anything_is_answered(shop: Shop) -> None:
    key, client = shop.key(), shop.client()
    person = delighted.Person.create(client=client, email=MARIA, send=False)
    response = delighted.SurveyResponse.create(client=client, person=person.id, score=9)
    known = st.sampled_from([person.id, response.id, f"email:{MARIA}", MARIA])

    @settings(max_examples=100, suppress_health_check=list(HealthCheck))
    @given(
        method=st.sampled_from(["GET", "POST", "PUT", "DELETE"]),
        place=PLACES,
        named=known | WORDS,
        told=st.dictionaries(st.sampled_from(NAMES), VALUES, max_size=4),
    )
    def answered(method: str, place: str, named: str, told: dict[str, Any]) -> None:
        path = place.format(quote(named, safe=""))
        more = {"params": _flat(told)} if method == "GET" else {"json": _finite(told)}
        answer = asks(shop, method, path, key, **more)
        assert answer.status_code in {200, 201, 202, 404, 405, 422}, answer.text
        answer.json()

    answered()


def _flat(told: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in told.items() if not isinstance(value, dict)}


def _finite(told: dict[str, Any]) -> dict[str, Any]:
    def is_finite(value: Any) -> bool:
        return not isinstance(value, float) or value - value == 0

    return {name: value for name, value in told.items() if is_finite(value)}
