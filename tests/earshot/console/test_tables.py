"""What a table gives to take away."""

import csv
from io import StringIO

from hypothesis import given
from hypothesis import strategies as st

from earshot.console.tables import Column, as_csv, deeds

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
