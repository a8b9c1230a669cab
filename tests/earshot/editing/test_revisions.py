"""Revisions are listed, compared, taken up again; a survey is closed at once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from earshot import authoring
from earshot.editing import drafts, revisions, summary
from earshot.editing.drafts import Saved
from earshot.editing.revisions import MOST_SHOWN, compare
from earshot.editing.words import RefusedError
from earshot.errors import UnknownSurveyError
from storage.database import Database
from tests.earshot.conftest import NOON, Office
from tests.earshot.editing.conftest import HELP, NPS

NEW = NPS.replace("A person reads every answer.", "We read them all.")
LINES = st.lists(st.sampled_from(["a", "b", "c", "a b"]), max_size=8).map("\n".join)


def test_revisions_are_listed_with_who_published_them_and_taken_up_again(
    database: Database,
) -> None:
    authoring.publish(database, NPS, file="", now=NOON)
    drafts.save(database, "nps", NEW, 0, based_on=1, author="ann", now=NOON)
    drafts.publish(database, "nps", 1, over=1, author="ann", now=NOON)

    listed = [
        (one.number, one.author, one.current) for one in revisions.revisions(database, "nps")
    ]
    version = drafts.opened(database, "nps").version
    back = revisions.restore(database, "nps", 1, version, based_on=2, author="bob", now=NOON)

    assert listed == [(2, "ann", True), (1, None, False)]
    assert back == Saved(3)
    assert drafts.opened(database, "nps").text == NPS
    assert revisions.text_of(database, "nps", 2) == NEW
    with pytest.raises(RefusedError):
        revisions.text_of(database, "nps", 3)


def test_running_sessions_stay_on_their_revision_and_the_summary_says_so(office: Office) -> None:
    respondent, _ = office.opens()
    authoring.publish(office.database, HELP.replace("easy", "simple"), file="", now=NOON)
    told = summary.summary(office.database, "help", HELP)

    assert told.finishing == {1: 1}
    assert [words.values for words in told.changes if words.key == "summary.sessions"] == [
        {"finishing": 1}
    ]
    respondent.says("5")
    with office.database.read() as uow:
        row = uow.surveys.revision(office.row(respondent.session).revision_id)
    assert row is not None
    assert row.number == 1


def test_a_survey_is_closed_and_opened_at_once(database: Database) -> None:
    authoring.publish(database, NPS, file="", now=NOON)
    revisions.set_open(database, "nps", taking=False)
    assert drafts.listing(database)[0].taking == "closed"
    told = summary.summary(database, "nps", NEW)
    assert "summary.closed" in [words.key for words in told.cautions]

    revisions.set_open(database, "nps", taking=True)
    assert drafts.listing(database)[0].taking == "open"
    with pytest.raises(UnknownSurveyError):
        revisions.set_open(database, "other", taking=False)


def test_what_differs_is_marked_within_its_line() -> None:
    rows = compare(NPS, NEW)
    (row,) = [row for row in rows if row.kind == "changed"]

    assert row.left is not None
    assert row.right is not None
    marked = [row.left.text[start:end] for start, end in row.left.marks]
    assert 0 < len("".join(marked)) < len(row.left.text)
    assert [row.kind for row in rows].count("same") == 6
    assert next(row.skipped for row in rows if row.kind == "skipped") > 10


@pytest.mark.parametrize(
    ("old", "new", "gone", "come"),
    [
        (
            "title: Would you recommend us?",
            "title: Do you like us?",
            ["Would you recommend"],
            ["Do you like"],
        ),
        ("next: 0-6", "next: 0-8", ["6"], ["8"]),
        ("How likely is it", "How very likely is it", [], [" very"]),
        ("您同意还是不同意？", "您同意還是不同意？", ["还"], ["還"]),
        ("one two three four five", "1 two three four 5", ["one", "five"], ["1", "5"]),
    ],
)
def test_whole_words_are_marked(old: str, new: str, gone: list[str], come: list[str]) -> None:
    (row,) = compare(old, new)
    assert row.left is not None
    assert row.right is not None
    assert [old[start:end] for start, end in row.left.marks] == gone
    assert [new[start:end] for start, end in row.right.marks] == come


@given(LINES, LINES)
def test_both_texts_can_be_read_from_the_rows(left: str, right: str) -> None:
    rows = compare(left, right, around=None)

    assert [row.left.text for row in rows if row.left] == left.splitlines()
    assert [row.right.text for row in rows if row.right] == right.splitlines()
    assert all(row.left.text == row.right.text for row in rows if row.kind == "same")  # type: ignore[union-attr] # both are there


def test_the_texts_of_all_revisions_are_read_the_oldest_first(database: Database) -> None:
    for text in (NPS, NEW):
        authoring.publish(database, text, file="", now=NOON)

    assert revisions.texts(database, "nps") == (NPS, NEW)
    assert revisions.texts(database, "other") == ()


@pytest.mark.parametrize("line", ["k{n}: 1", "k: 1", "{n}"])
def test_however_much_differs_it_is_compared_and_cut(line: str) -> None:
    many = [line.format(n=n) for n in range(20_000)]
    left, right = "\n".join(["head", *many, "tail"]), "\n".join(["head", *many[::-1][1:], "tail"])
    everything, shown = compare(left, right, around=None), compare(left, right)

    assert [row.left.text for row in everything if row.left] == left.splitlines()
    assert [row.right.text for row in everything if row.right] == right.splitlines()
    assert (everything[0].kind, everything[-1].kind) == ("same", "same")
    assert len(shown) <= MOST_SHOWN


def test_a_very_long_line_is_marked_as_a_whole() -> None:
    (row,) = compare("a b " * 20_000, "b a " * 20_000)

    assert row.left is not None
    assert row.left.marks == ((0, 80_000),)
