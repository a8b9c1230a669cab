"""Translations go out to translators and come in again without harm."""

import csv
from io import StringIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from earshot.editing import changing, exchanging
from earshot.editing.exchanging import Import, applied, from_csv, from_po, to_csv, to_po
from tests.earshot.editing.conftest import NPS, ODD, SHIPPED

NOTHING = Import((), ())
CELLS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=30).filter(
    lambda text: text.strip() != "" and "{" not in text
)


def faults(found: Import) -> list[tuple[int, str]]:
    return [(fault.line, fault.words.key) for fault in found.faults]


@pytest.mark.parametrize("name", ["nps", "churn", "enps"])
def test_what_went_out_and_comes_in_unchanged_changes_nothing(name: str) -> None:
    source = SHIPPED[name]

    assert from_csv(source, to_csv(source)) == NOTHING
    for tag in ("sv", "fa", "zh-Hant"):
        assert from_po(source, to_po(source, tag)) == NOTHING


def test_a_changed_translation_is_applied_and_comments_survive() -> None:
    po = to_po(NPS, "sv").decode().replace("Vad är den främsta", "Vilken är den viktigaste")
    found = from_po(NPS, po.encode())
    again = applied(NPS, found.changes)

    (change,) = found.changes
    assert (change.path, change.language) == ("steps/why/text", "sv")
    assert po.splitlines()[change.line - 1].startswith(("msgctxt", "#. question"))
    assert again == NPS.replace("Vad är den främsta", "Vilken är den viktigaste")


@settings(max_examples=15)
@given(CELLS, CELLS)
def test_any_text_comes_back_from_a_spreadsheet_and_from_po(words: str, other: str) -> None:
    source = changing.set_texts(
        ODD, [("steps/thanks/text", "en", words), ("steps/thanks/text", "sv", other)]
    )

    assert from_csv(source, to_csv(source)) == NOTHING
    assert from_po(source, to_po(source, "sv")).changes == ()
    table = csv.reader(StringIO(to_csv(source).decode("utf-8-sig"), newline=""))
    assert not [c for cells in table for c in cells if c.startswith(("=", "+", "-", "@", "\t"))]


def test_a_cell_that_could_be_run_is_escaped_and_comes_back() -> None:
    source = changing.set_text(NPS, "steps/thanks/text", "sv", '=HYPERLINK("x")')

    assert to_csv(source).startswith("\ufeffplace,what,en,".encode())
    assert "'=HYPERLINK" in to_csv(source).decode()
    (change,) = from_csv(NPS, to_csv(source)).changes
    assert change.after == '=HYPERLINK("x")'


def test_a_spreadsheet_of_another_country_is_read_too() -> None:
    data = "place;sv\r\nsteps/thanks/text;Tack; så mycket\r\n".replace(
        "Tack; så mycket", '"Tack; så mycket"'
    )
    (change,) = from_csv(NPS, data.encode("utf-8-sig")).changes

    assert (change.after, change.line) == ("Tack; så mycket", 2)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ("place,sv\na,b\nsteps/thanks/text,Hej\n", [(2, "import.unknown_place")]),
        ("place,de\nsteps/thanks/text,Hallo\n", [(2, "import.unknown_language")]),
        ("text,sv\na,b\n", [(1, "import.no_place_column")]),
        ("place,sv\n\nsteps/nps/text,Hej\n", [(3, "import.placeholders")]),
        (
            "place,sv\nsteps/thanks/text,a\nsteps/thanks/text,b\n",
            [(2, "import.twice"), (3, "import.twice")],
        ),
        (f"place,sv\nsteps/thanks/text,{'x' * 2001}\n", [(2, "import.too_long")]),
        ('place,sv\nsteps/thanks/text,"a\n', [(2, "import.not_csv")]),
    ],
    ids=["place", "language", "column", "placeholders", "twice", "long", "broken"],
)  # fmt: skip
def test_what_cannot_be_taken_is_named_by_its_line(
    data: str, expected: list[tuple[int, str]]
) -> None:
    assert faults(from_csv(NPS, data.encode())) == expected


def test_what_is_not_utf8_is_told_so() -> None:
    data = "place,sv\nsteps/thanks/text,Tack så mycket\n".encode("latin-1")

    assert faults(from_csv(NPS, data)) == [(2, "import.not_utf8")]
    assert faults(from_po(NPS, data)) == [(2, "import.not_utf8")]


def test_po_that_is_unsure_outdated_or_no_po_is_left_out_and_named() -> None:
    newer = changing.set_text(NPS, "steps/thanks/text", "en", "Thanks!")
    fuzzy, old = to_po(newer, "sv", published=NPS), to_po(NPS, "sv")
    changed = old.replace("Tack för din tid".encode(), b"Tack tack")

    assert b"fuzzy" in fuzzy
    assert [key for _, key in faults(from_po(newer, fuzzy))] == ["import.unsure"]
    assert [key for _, key in faults(from_po(newer, changed))] == ["import.source_changed"]
    assert faults(from_po(NPS, old.replace(b"Language: sv", b"Language:"))) == [
        (1, "import.no_language")
    ]
    broken = old.decode().splitlines()
    broken[9] = "msgstrange"
    assert faults(from_po(NPS, "\n".join(broken).encode()))[0][1] == "import.not_po"


@pytest.mark.parametrize("text", ["", "/etc/hosts", "pyproject.toml", "\x00", "msgid", "\\"])
def test_no_upload_is_taken_for_a_file_of_ours(text: str) -> None:
    found = from_po(NPS, text.encode())

    assert found.changes == ()
    assert found.faults
    assert exchanging.applied(NPS, found.changes) == NPS
