"""Responses, scores and surveys, as other programs read them."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from earshot.housekeeping import Housekeeping
from earshot.reporting.report import report
from tests.earshot.web.api.conftest import BOTH, Program, problem
from tests.responses import Response, publish, seal, store

DAY = date(2026, 3, 2)


def stored(program: Program, responses: list[Response]) -> None:
    database = program.site.earshot.database
    store(database, responses, revision=publish(database))


def paged(program: Program, **wanted: Any) -> list[dict[str, Any]]:
    """All responses that are wanted, a few at a time."""
    found, cursor = [], ""
    while cursor is not None:
        page = program.gets("/responses", cursor=cursor, limit=2, **wanted)
        found += page["responses"]
        cursor = page["next"]
    return found


def test_a_response_tells_what_its_answers_mean(program: Program) -> None:
    visitor = program.site.opens("help", properties={"brand": "Acme"})
    visitor.sends(id="1", text="2")
    visitor.sends(id="2", text="I waited forty minutes and was cut off")

    (listed,) = program.gets("/responses", survey="help")["responses"]
    found = program.gets(f"/responses/{visitor.opened['session']}")

    assert said(listed) == said(found)
    assert (found["survey"], found["kind"], found["state"]) == ("help", "transactional", "waiting")
    assert (found["channel"], found["language"], found["person"]) == ("webchat", "en", None)
    assert found["properties"] == {"brand": "Acme"}
    rating, words = found["answers"]
    assert (rating["key"], rating["type"], rating["number"]) == ("effort", "ces", 2)
    assert (rating["scale_low"], rating["scale_high"]) == (1, 7)
    assert rating["direction"] == "high is good"
    assert words["words"] == "I waited forty minutes and was cut off"
    assert datetime.fromisoformat(words["answered_at"]).tzinfo is not None


@BOTH
def test_every_response_is_listed_once_by_day(program: Program) -> None:
    days = [DAY + timedelta(days=n // 3) for n in range(9)]
    stored(program, [Response(day, {"nps": 9}, id=f"s{n}") for n, day in enumerate(days)])

    every = paged(program, survey="nps")
    some = paged(program, survey="nps", since=days[3], until=days[6])

    assert [one["id"] for one in every] == [f"s{n}" for n in range(9)]
    assert [one["id"] for one in some] == ["s3", "s4", "s5"]


@BOTH
def test_trials_and_those_who_answered_nothing_are_no_responses(program: Program) -> None:
    stored(
        program,
        [
            Response(DAY, {"nps": 9}, id="trial", test=True),
            Response(DAY, {}, id="silent"),
            Response(DAY, {"nps": 9}, id="open", anonymous=True),
            Response(DAY, {"nps": 9}, id="real"),
        ],
    )

    assert [one["id"] for one in paged(program, survey="nps")] == ["real"]
    for id_ in ("trial", "silent", "open", "nobody"):
        assert problem(program.asks("GET", f"/responses/{id_}"), 404) == "not-found"


def test_what_cannot_be_asked_for(program: Program) -> None:
    unknown = program.asks("GET", "/responses", params={"survey": "later"})

    assert problem(unknown, 404) == "unknown-survey"
    for wrong in (
        {},
        {"survey": "a b"},
        {"survey": "help", "since": "yesterday"},
        {"survey": "help", "since": "0"},
        {"survey": "help", "until": "2026-02-30"},
        {"survey": "help", "cursor": "x"},
        {"survey": "help", "cursor": "1"},
    ):
        assert problem(program.asks("GET", "/responses", params=wrong), 422) == "invalid", wrong


def said(response: dict[str, Any]) -> tuple[str, Any]:
    return response["id"], response["answers"][0]["value"]


def sealed(program: Program, n: int) -> None:
    """An anonymous wave that is over."""
    database = program.site.earshot.database
    revision = publish(database, "enps", anonymous=True)
    responses = [
        Response(
            DAY,
            {"nps": 9 if number % 2 else 3, "why": f"reason {number}"},
            survey="enps",
            language="sv",
            respondent=None,
            id=f"somebody{number:02}",
        )
        for number in range(n)
    ]
    seal(database, responses, revision=revision)
    later = Housekeeping(database, lambda: datetime(2026, 3, 30, tzinfo=UTC), ZoneInfo("UTC"))
    while later.slice():
        pass


@BOTH
def test_of_an_anonymous_survey_each_answer_stands_by_itself(program: Program) -> None:
    sealed(program, 12)

    answers = paged(program, survey="enps")
    again = program.gets("/responses", survey="enps", limit=200)["responses"]

    # Tone and themes may be read in between.
    assert [said(one) for one in answers] == [said(one) for one in again]
    assert len(answers) == 24
    assert len({one["id"] for one in answers}) == 24
    for one in answers:
        assert len(one["answers"]) == 1
        assert one["day"] == "2026-03-02"
        hidden = ("person", "channel", "language", "state", "started_at", "last_at", "ended_at")
        assert [one[name] for name in hidden] == [None] * 7
        assert one["properties"] == {}
        (answer,) = one["answers"]
        assert [answer[name] for name in ("answered_at", "language", "layout")] == [None] * 3
        assert problem(program.asks("GET", f"/responses/{one['id']}"), 404) == "not-found"
    words = [one["answers"][0]["words"] for one in answers if one["answers"][0]["words"]]
    assert sorted(words) != words
    assert "somebody" not in str(answers)


def test_a_wave_of_too_few_is_not_told(program: Program) -> None:
    sealed(program, 9)

    assert paged(program, survey="enps") == []


def test_scores_are_those_of_the_report(program: Program) -> None:
    ratings = (10, 9, 8, 3)
    stored(program, [Response(DAY, {"nps": number}, id=f"s{number}") for number in ratings])
    earshot = program.site.earshot

    told = program.gets("/scores/nps", since="2026-03-01", until="2026-04-01", by="channel")
    found = report(
        earshot.database,
        "nps",
        now=earshot.clock.now(),
        zone=earshot.settings.zone,
        since=date(2026, 3, 1),
        until=date(2026, 4, 1),
        by="channel",
    ).as_json()

    assert told["scores"] == found["scores"]
    assert told["distribution"] == found["distribution"]
    (score,) = [one for one in told["scores"] if one["metric"] == "nps"]
    assert (score["value"], score["n"], score["group"]["value"]) == (25.0, 4, "webchat")
    assert score["low"] < 25 < score["high"]


def test_scores_of_the_anonymous_come_through_the_gate(program: Program) -> None:
    sealed(program, 12)

    told = program.gets("/scores/enps")
    apart = program.asks("GET", "/scores/enps", params={"by": "brand"})

    assert told["anonymous"]
    assert [one["n"] for one in told["scores"] if one["key"] == "nps"] == [12]
    assert problem(apart, 409) == "not-told-apart"
    assert problem(program.asks("GET", "/scores/later"), 404) == "unknown-survey"


def test_surveys_tell_what_they_ask(program: Program) -> None:
    names = [one["name"] for one in program.gets("/surveys")["surveys"]]
    survey = program.gets("/surveys/help")

    assert names == ["help", "moods", "quiet", "short"]
    assert (survey["state"], survey["revision"], survey["anonymous"]) == ("open", 1, False)
    assert survey["properties"] == ["brand"]
    asked = {one["key"]: one for one in survey["questions"]}
    assert list(asked) == ["effort", "obstacle", "praise", "contact"]
    assert (asked["effort"]["low"], asked["effort"]["high"]) == (1, 7)
    assert set(asked["effort"]["text"]) == {"en", "sv"}
    assert problem(program.asks("GET", "/surveys/later"), 404) == "unknown-survey"
