"""What a classifier took an answer for is recorded beside what rules and people read in it."""

import json
from copy import copy
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

import pytest
from sqlalchemy import select

from dialogs.listening import About
from earshot.catalogue import Catalogue
from earshot.coding import Coding
from earshot.reporting.export import export
from earshot.reporting.listing import verbatims
from storage.models import anonymous_readings, readings
from storage.readings import ReadingRow
from tests.earshot.conftest import Office, Respondent
from tests.earshot.test_coding import books, code
from tests.earshot.test_consulting import DOG, FAREWELL, Desk, desk

RUDE = "the waiter was rude and nobody was good to us"
HEARD = ("complaint", "oracle", 0.9, "classifier")


def heard(office: Office, table: Any = readings) -> list[tuple[Any, ...]]:
    columns = (table.c.value, table.c.method, table.c.confidence, table.c.source)
    with office.database.read() as uow:
        rows = uow.readings._connection.execute(select(*columns).where(table.c.kind == "intent"))
        return [tuple(row) for row in rows]


def complains(asking: Desk) -> Respondent:
    person, _ = asking.office.opens("moods")
    person.says(RUDE)
    asking.works()
    return person


@pytest.fixture
def asking(office: Office) -> Desk:
    asking = desk(office)
    asking.oracle.knows = {
        RUDE: ("complaint", 0.9),
        DOG: ("praise", 0.5),
        FAREWELL: ("stop", 0.95),
    }
    return asking


def test_it_is_kept_with_who_heard_it_and_how_sure_it_was(asking: Desk) -> None:
    complains(asking)

    assert heard(asking.office) == [HEARD]


def test_what_was_not_believed_or_is_no_answer_is_not(asking: Desk) -> None:
    for words in (DOG, FAREWELL):
        person, _ = asking.office.opens("moods")
        person.says(words)
        asking.works()

    assert asking.oracle.asked == [DOG, FAREWELL]
    assert heard(asking.office) == []


def test_it_stands_beside_what_rules_read_and_stays_when_they_read_anew(asking: Desk) -> None:
    complains(asking)
    database = asking.office.database
    for found in (books("waiter"), books("rude")):
        code(Coding(database, Catalogue({}), partial(copy, found)))
    (one,) = verbatims(database, "moods", codebooks=books(), chance=Random(1))

    assert heard(asking.office) == [HEARD]
    assert (one.themes, one.intent, one.by_hand) == (["staff"], "complaint", [])


def test_it_is_told_before_the_rules_have_read_the_words(asking: Desk, tmp_path: Path) -> None:
    complains(asking)
    out, database = tmp_path / "out.jsonl", asking.office.database
    export(database, "moods", form="jsonl", out=out, chance=Random(1))
    (row,) = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    (one,) = verbatims(database, "moods", codebooks=books(), chance=Random(1))

    assert (row["intent"], row["tone"], row["themes"]) == ("complaint", None, None)
    assert (one.intent, one.tone, one.themes) == ("complaint", None, None)


@pytest.mark.parametrize("words", ["all is well now", RUDE])
def test_with_other_words_it_goes(asking: Desk, words: str) -> None:
    """An edited message is heard by the rules alone."""
    person = complains(asking)
    asking.office.conversing.take([person.said(words, about=About("obstacle"))])

    assert asking.office.answers(person.session)["obstacle", "answer"].corrected == 1
    assert heard(asking.office) == []


def test_what_a_person_read_stands_above_it(asking: Desk) -> None:
    person = complains(asking)
    with asking.office.database.begin() as uow:
        (one,) = uow.readings.uncoded(most=9)
        uow.readings.correct(one.id, "intent", ["question"])
        uow.readings.hear(person.session, "obstacle", ReadingRow("intent", "praise", "oracle"))

    assert heard(asking.office) == [("question", "by hand", None, "person")]


def test_nothing_is_kept_of_an_anonymous_session(asking: Desk) -> None:
    person, _ = asking.office.opens("quiet")
    person.says("9")
    person.says(RUDE)
    asking.works()

    assert asking.office.finishing.accepted() == []
    assert asking.oracle.asked == [RUDE]
    assert heard(asking.office) == heard(asking.office, anonymous_readings) == []
