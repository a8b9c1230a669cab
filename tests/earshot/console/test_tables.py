"""What a table gives to take away."""

import csv
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from earshot.console import results_wording as wording
from earshot.console.tables import Column, as_csv, count, deeds, share
from earshot.reporting.rows import ChangeRow, ScoreRow
from earshot.reporting.scores import Shown
from tests.earshot.console.test_results_looking import view

COLUMNS = [
    Column[tuple[str, int]]("Name", lambda row: row[0]),
    Column[tuple[str, int]]("n", lambda row: row[1], end=True),
    deeds("What can be done", lambda row: row),
]


def test_a_file_has_the_values_and_not_the_buttons() -> None:
    content = as_csv(COLUMNS, [("a, b", 3)])
    assert content.startswith("\ufeff")  # so that a spreadsheet takes it for UTF-8
    assert list(csv.reader(StringIO(content.removeprefix("\ufeff")))) == [
        ["Name", "n"],
        ["a, b", "3"],
    ]


@given(st.text(alphabet=st.characters(exclude_characters="\r\n\0"), max_size=20))
def test_nothing_in_a_file_runs_as_a_formula(words: str) -> None:
    content = as_csv(COLUMNS, [(words, -3)])
    _, (written, number) = csv.reader(StringIO(content.removeprefix("\ufeff")))
    assert written in {words, f"'{words}"}
    assert not written.startswith(("=", "+", "-", "@", "\t"))
    assert number == "-3"


def read(content: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(content.removeprefix("\ufeff"))))


def test_the_name_of_a_column_runs_as_no_formula_either() -> None:
    content = as_csv([Column[int]("=1+1", lambda row: row)], [1])
    assert content.removeprefix("\ufeff").splitlines()[0] == "'=1+1"


@pytest.mark.parametrize("language", ["en", "fa"])
def test_counts_and_shares_are_plain_numbers_in_a_file(language: str) -> None:
    at = view(language)
    columns = [count(at, "n", lambda row: 1234), share(at, "Share", lambda row: row)]
    assert columns[0].value(12.5) != "1234"
    assert read(as_csv(columns, [12.5, None])) == [
        {"n": "1234", "Share (%)": "12.5"},
        {"n": "1234", "Share (%)": ""},
    ]


def score(value: float | None, shown: Shown = "normal") -> ScoreRow:
    return ScoreRow(
        "nps", "nps", "pulse", "0-10", "high is good", None, value, -23.5, 65, 12, shown
    )


def test_a_score_is_in_a_file_with_its_interval_and_n_as_plain_numbers() -> None:
    at = view()
    column = Column[ScoreRow](
        "Score", at.value, data=wording.measured(at, lambda row: row, "North")
    )
    rows = [score(27), score(-5, "provisional"), score(0, "counts"), score(9, "hidden")]
    cells = [list(row.values()) for row in read(as_csv([column], rows))]
    assert cells == [
        ["27", "-23.5", "65", "12", ""],
        ["-5", "-23.5", "65", "12", "provisional"],
        ["", "", "", "12", "n = 12, too few for a score (10 needed)"],
        ["", "", "", "", "too few answers to show"],
    ]
    (first, *_) = read(as_csv([column], rows))
    assert next(iter(first)) == "North: Value (shares in %)"


@pytest.mark.parametrize("clear", [True, False])
def test_a_difference_is_in_a_file_as_a_number_and_in_words(clear: bool) -> None:
    at = view()
    row = ChangeRow("nps", "nps", "pulse", "0-10", "a", "b", -8, -12, -4, 0.01, clear, "")
    columns = [Column[ChangeRow]("d", lambda _: "", data=wording.moved(at, lambda row: row, "d"))]
    (cells,) = read(as_csv(columns, [row]))
    said = "lower by 8.0 (4.0 to 12.0)" if clear else "no clear difference"
    assert list(cells.values()) == ["-8", "-12", "-4", said]
