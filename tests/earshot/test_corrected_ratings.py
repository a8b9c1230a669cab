"""A rating that is taken back takes back what it said of the words that came after it."""

from random import Random

import pytest

from earshot.catalogue import Catalogue
from earshot.coding import Coding
from earshot.reporting.listing import verbatims
from storage.analytics import Span
from tests.earshot.conftest import Office, Respondent
from tests.earshot.test_coding import books, code


@pytest.fixture
def coding(office: Office) -> Coding:
    return Coding(office.database, Catalogue({}), books)


def said(office: Office) -> Respondent:
    """Somebody who rated 6 of 7, and then says what can be meant well or ill."""
    person, _ = office.opens()
    person.says("6")
    person.says("the service was unbelievable")
    return person


def tone(office: Office) -> str | None:
    (one,) = verbatims(office.database, "help", codebooks=books(), chance=Random(1))
    return one.tone


def test_words_are_read_anew_by_the_rating_as_it_is_now(office: Office, coding: Coding) -> None:
    person = said(office)
    code(coding)
    before = tone(office)
    person.says("sorry, I meant 1")
    between = tone(office)
    n = code(coding)

    assert office.answers(person.session)["effort", "answer"].number == 1.0
    assert (before, between, tone(office)) == ("positive", None, "negative")
    assert n == 1


def test_other_corrections_have_only_their_own_words_read_anew(
    office: Office, coding: Coding
) -> None:
    others, person = said(office), said(office)
    code(coding)
    person.says("sorry, I meant 1")
    with office.database.read() as uow:
        (waiting,) = uow.readings.uncoded(most=9)

    assert waiting.response == person.session != others.session


def test_what_a_person_read_stays(office: Office, coding: Coding) -> None:
    person = said(office)
    code(coding)
    with office.database.begin() as uow:
        (one,) = [
            row
            for each in uow.readings.revisions()
            for row in uow.readings.coded_under(each, most=9)
        ]
        uow.readings.correct(one.id, "tone", ["mixed"])
    person.says("sorry, I meant 1")
    code(coding)

    assert tone(office) == "mixed"


def test_the_report_counts_them_once_while_they_wait(office: Office, coding: Coding) -> None:
    person = said(office)
    code(coding)
    person.says("sorry, I meant 1")
    with office.database.read() as uow:
        counts = uow.analytics.verbatim_counts("help", Span())

    assert [(row.tone, row.n) for row in counts] == [("positive", 1)]
