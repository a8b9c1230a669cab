"""Before publishing one is told what it leads to."""

import pytest

from earshot import authoring
from earshot.editing import changing, stepping
from earshot.editing.stepping import new_step
from earshot.editing.summary import Summary, summary
from earshot.editing.summary import tested as played
from storage.database import Database
from tests.earshot.conftest import NOON
from tests.earshot.editing.conftest import NPS


@pytest.fixture
def nps(sqlite_url: str) -> Database:
    database = Database.open(sqlite_url)
    authoring.publish(database, NPS, file="nps.yaml", now=NOON)
    return database


def keys(told: Summary) -> list[str]:
    return [words.key for words in (*told.refusals, *told.changes, *told.cautions)]


def test_the_published_script_changes_nothing(nps: Database) -> None:
    told = summary(nps, "nps", NPS, properties={"brand": "Acme"})

    assert keys(told) == ["summary.same"]
    assert (told.over, told.is_publishable) == (1, True)


def test_keys_that_appear_vanish_and_mean_something_else_are_named(nps: Database) -> None:
    text = stepping.rename(NPS, "why", "reason").text
    text = text.replace("type: nps", "type: csat").replace("0-10: reason", "1-5: reason")
    told = summary(nps, "nps", text)

    assert (told.keys_new, told.keys_gone, told.keys_changed) == (("reason",), ("why",), ("nps",))
    assert not told.is_publishable
    assert "summary.test_failed" in keys(told)


def test_a_first_revision_and_one_of_another_survey_are_told(nps: Database) -> None:
    first = summary(nps, "mine", NPS.replace("survey: nps", "survey: mine"))
    other = summary(nps, "nps", NPS.replace("survey: nps", "survey: mine"))

    assert (first.over, first.keys_new) == (None, ("nps", "why"))
    assert "summary.first" in keys(first)
    assert [words.key for words in other.refusals] == ["refused.survey_moved"]


def test_errors_are_told_first_and_nothing_else_is_guessed(nps: Database) -> None:
    told = summary(nps, "nps", NPS.replace("else: thanks", "else: nowhere"))

    assert [words.key for words in told.refusals] == ["summary.errors"]
    assert told.tests is None


def test_incomplete_outdated_and_untested_is_a_caution(nps: Database) -> None:
    text = changing.set_text(NPS, "steps/thanks/text", "en", "Thanks!")
    text = changing.set_text(text, "steps/nps/sms", "en", "How likely? {brand}")
    text = stepping.add_step(text, new_step("text", "more", []), after="why")
    for tag in ("en", "sv", "fa", "zh-Hans", "zh-Hant"):
        text = changing.set_text(text, "steps/more/text", tag, "?")
    told = summary(nps, "nps", text)

    assert [one.outdated for one in told.languages] == [1, 1, 1, 1]
    assert {"summary.translations_outdated", "summary.unfilled", "summary.key_new"} <= {
        *keys(told)
    }
    assert "summary.steps_changed" in keys(told)


def test_an_anonymous_survey_stays_so(nps: Database) -> None:
    told = summary(nps, "nps", changing.set_header(NPS, "anonymous", "yes"))

    assert "summary.stays_named" in [words.key for words in told.refusals]


def test_tests_are_played_and_what_none_visits_is_named() -> None:
    text = stepping.set_routes(NPS, "nps", [("0-6", "why"), ("else", "thanks")])
    found = played(text)

    assert found is not None
    assert found.failed
    assert played("x") is None
