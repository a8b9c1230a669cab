"""Searching verbatims, and opening one to its conversation."""

import random
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.verbatims import load_codebook, load_tone
from earshot.catalogue import Catalogue
from earshot.codebooks import Codebooks
from earshot.coding import Coding
from earshot.errors import UnknownSessionError
from earshot.housekeeping import Housekeeping
from earshot.reading import Reading
from earshot.reporting import searching
from earshot.reporting.listing import WithheldError
from earshot.reporting.report import spoken
from earshot.reporting.searching import Page, Search, SearchError, folded, search
from earshot.reporting.transcripts import open_session
from storage.analytics import Span
from storage.database import Database
from tests.responses import NPS, Response, publish, publish_source, seal, store

DAY = date(2026, 3, 2)
NOW = datetime(2026, 3, 30, 12, tzinfo=UTC)
NORTH = frozenset({"north"})
SCRIPT = NPS.format(survey="nps", anonymous="no").replace("[brand]", "[brand, team]")
BOOK = """\
languages: [en]
themes:
  - {theme: service, labels: {en: the service}, phrases: {en: [service]}}
  - {theme: price, labels: {en: the price}, phrases: {en: [price]}}
"""
BOOKS = Codebooks(
    {name: load_codebook(BOOK, name=name) for name in ("customers", "employees")},
    {"en": load_tone("version: 1\npositive: [good]\nnegative: [slow]\n", "en")},
)
SAID = (
    ("the service was good", 10, {"team": "north"}),
    ("the service was slow", 2, {"team": "south"}),
    ("the price at the CAFÉ was good", 9, {"team": "north", "brand": "Acme"}),
    ("a price is a price, I think", 5, {}),
)


def looked(database: Database, survey: str = "nps", **more: Any) -> Page:
    how = {name: more.pop(name) for name in ("teams", "after", "most", "masked") if name in more}
    chance = random.Random()
    return search(database, survey, Search(**more), codebooks=BOOKS, chance=chance, **how)


def words(page: Page) -> list[str]:
    return [one.words for one in page.found]


@pytest.fixture
def said(database: Database) -> list[Response]:
    revision = publish_source(database, "nps", SCRIPT)
    responses = [
        Response(DAY + timedelta(days=n), {"nps": rating, "why": text}, properties=properties)
        for n, (text, rating, properties) in enumerate(SAID)
    ]
    store(database, responses, revision=revision)
    trial = Response(DAY, {"nps": 1, "why": "a trial of the service"}, test=True)
    secret = Response(DAY, {"nps": 1, "why": "a secret service"}, anonymous=True)
    store(database, [trial, secret], revision=revision)
    coding = Coding(database, Catalogue({}), lambda: BOOKS)
    while coding.slice():
        pass
    return responses


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({}, [3, 2, 1, 0]),
        ({"text": "  cafe "}, [2]),
        ({"text": "SERVICE"}, [1, 0]),
        ({"text": "%"}, []),
        ({"rating": (0, 5)}, [3, 1]),
        ({"rating": (0, 5), "rated": "nps", "text": "price"}, [3]),
        ({"theme": "price"}, [3, 2]),
        ({"theme": "price", "tone": "positive"}, [2]),
        ({"tone": "not scored"}, [3]),
        ({"language": "en", "text": "good"}, [2, 0]),
        ({"language": "sv"}, []),
        ({"having": ("brand", "Acme")}, [2]),
        ({"since": DAY + timedelta(days=1), "until": DAY + timedelta(days=3)}, [2, 1]),
        ({"teams": NORTH}, [2, 0]),
        ({"teams": NORTH, "text": "slow"}, []),
        ({"teams": frozenset()}, []),
    ],
)
def test_what_is_wanted_is_found_the_newest_first(
    database: Database, said: list[Response], wanted: dict[str, Any], found: list[int]
) -> None:
    page = looked(database, **wanted)

    assert words(page) == [SAID[n][0] for n in found]
    assert page.after is None


def test_pages_follow_each_other_without_gap_or_repeat(
    database: Database, said: list[Response]
) -> None:
    with database.read() as uow:
        revision = uow.surveys.current("nps")
    assert revision is not None
    same_day = [Response(DAY, {"why": f"number {n}"}) for n in range(5)]
    store(database, same_day, revision=revision.id)
    seen, after, pages = [], None, 0

    while pages == 0 or after:
        page = looked(database, most=2, after=after)
        seen += words(page)
        after, pages = page.after, pages + 1

    assert seen == words(looked(database, most=100))
    assert len(seen) == len(set(seen)) == 9


def test_what_is_seldom_is_looked_for_in_parts(
    database: Database, said: list[Response], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "LOOKED_THROUGH", 2)
    monkeypatch.setattr(searching, "_AT_ONCE", 1)

    first = looked(database, text="slow", theme="service")
    second = looked(database, text="slow", theme="service", after=first.after)

    assert (words(first), first.looked_to) == ([], DAY + timedelta(days=2))
    assert words(second) == ["the service was slow"]


@pytest.mark.parametrize(
    "wanted",
    [
        {"rating": (0, 5), "rated": "why"},
        {"having": ("mood", "x")},
        {"after": "tomorrow"},
        {"after": "2026-03-02.x"},
    ],
)
def test_what_cannot_be_looked_for_is_said(
    database: Database, said: list[Response], wanted: dict[str, Any]
) -> None:
    with pytest.raises(SearchError):
        looked(database, **wanted)


@given(st.text(max_size=30))
def test_any_text_is_found_in_what_contains_it(text: str) -> None:
    assert folded(text) in folded(f"before {text} after")


@pytest.mark.parametrize(
    ("one", "other"),
    [("CAFÉ", "cafe"), ("STRASSE", "straße"), ("ﬁne", "Fine"), ("كتاب", "کتاب"), ("Łódź", "lodz")],
)
def test_spellings_of_one_word_are_the_same(one: str, other: str) -> None:
    assert folded(one) == folded(other)


def test_what_a_team_hears_is_counted_of_its_own_sessions(
    database: Database, said: list[Response]
) -> None:
    def heard(**more: Any) -> tuple[int, int, dict[str, int]]:
        found = spoken(database, "nps", codebooks=lambda: BOOKS, **more)
        return found.n, found.tone.positive, {row.theme: row.n for row in found.themes}

    assert heard() == (4, 2, {"price": 2, "service": 2})
    assert heard(teams=NORTH) == (2, 2, {"price": 1, "service": 1})
    assert heard(span=Span(DAY, DAY + timedelta(days=1)), teams=NORTH) == (1, 1, {"service": 1})
    assert heard(teams=frozenset()) == (0, 0, {})


class TestAnonymous:
    @pytest.fixture
    def revision(self, database: Database) -> int:
        return publish(database, "enps", anonymous=True)

    def close(self, database: Database, n: int, revision: int, day: date = DAY) -> None:
        wave = [Response(day, {"why": f"comment {k} é"}, survey="enps") for k in range(n)]
        seal(database, wave, revision=revision)
        housekeeping = Housekeeping(database, lambda: NOW, ZoneInfo("UTC"))
        while housekeeping.slice():
            pass

    def test_ten_comments_of_a_week_come_in_an_order_of_their_own(
        self, database: Database, revision: int
    ) -> None:
        self.close(database, 12, revision)
        self.close(database, 9, revision, DAY + timedelta(days=7))

        first = looked(database, "enps", most=8)
        second = looked(database, "enps", most=8, after=first.after)

        seen = words(first) + words(second)
        assert sorted(seen) == sorted(f"comment {n} é" for n in range(12))
        assert seen != [f"comment {n} é" for n in range(12)]
        assert {one.response for one in first.found} == {None}
        assert {one.day for one in first.found} == {DAY}
        assert second.after is None
        assert words(looked(database, "enps", text="COMMENT 3 E")) == ["comment 3 é"]

    @pytest.mark.parametrize(
        "apart",
        [
            {"rating": (0, 6)},
            {"language": "en"},
            {"having": ("brand", "x")},
            {"teams": NORTH},
        ],
    )
    def test_they_are_not_told_apart_by_who_wrote_them(
        self, database: Database, revision: int, apart: dict[str, Any]
    ) -> None:
        self.close(database, 12, revision)

        with pytest.raises(WithheldError):
            looked(database, "enps", **apart)

    def test_nine_are_withheld(self, database: Database, revision: int) -> None:
        self.close(database, 9, revision)

        with pytest.raises(WithheldError):
            looked(database, "enps")


def test_a_verbatim_opens_to_its_conversation(database: Database, said: list[Response]) -> None:
    reading = Reading(database, Catalogue({}))
    found = looked(database, text="cafe").found[0]
    assert found.response is not None

    opened = open_session(reading, "nps", found.response, teams=NORTH)

    assert (opened.survey, opened.day, opened.channel) == ("nps", found.day, "webchat")
    assert opened.properties == {"team": "north", "brand": "Acme"}
    assert opened.conversation.session == found.response


def test_a_conversation_out_of_scope_is_as_one_that_is_not_there(
    database: Database, said: list[Response]
) -> None:
    reading = Reading(database, Catalogue({}))
    with database.read() as uow:
        revision = uow.surveys.current("nps")
    assert revision is not None
    hidden = replace(said[0], id="hidden", anonymous=True)
    trial = replace(said[0], id="trial", test=True)
    store(database, [hidden, trial], revision=revision.id)

    for survey, session, teams in (
        ("nps", said[1].id, NORTH),
        ("nps", said[3].id, NORTH),
        ("other", said[0].id, None),
        ("nps", "hidden", None),
        ("nps", "trial", None),
        ("nps", "nobody", None),
    ):
        with pytest.raises(UnknownSessionError, match="There is no such conversation"):
            open_session(reading, survey, session, teams=teams)
    assert open_session(reading, "nps", said[1].id).survey == "nps"
