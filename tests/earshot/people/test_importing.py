"""A list of people is looked through, and taken down as if each had been told by itself."""

import csv
import tracemalloc
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from earshot.opening import Address
from earshot.people.importing import BadListError, Importing, Tally, import_people
from earshot.people.lists import Told, header, read
from earshot.people.profiles import Profile, save
from earshot.reporting.columns import guarded
from earshot.reporting.sources import ImportRefusedError
from storage.database import Database
from storage.errors import ConflictError

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)


def importing(database: Database, problems=None, gone=frozenset(), **more) -> Importing:
    numbers = count(1)
    return Importing(
        database,
        lambda _uow, addresses: gone & set(addresses),
        now=lambda: NOW,
        new_id=lambda: f"n{next(numbers):06}",
        report=[].append if problems is None else problems.append,
        **more,
    )


@pytest.fixture
def listed(tmp_path: Path):
    def write(*lines: str, encoding="utf-8") -> Path:
        file = tmp_path / "people.csv"
        file.write_bytes("\r\n".join(lines).encode(encoding))
        return file

    return write


def everybody(database):
    with database.read() as uow:
        return uow.people.page("", 1000)


def test_each_line_is_a_person_with_all_its_cells(database, listed):
    file = listed(
        "\ufeffID,Email,phone,Slack,telegram,name,language,territory,timezone,account,persona,"
        "touch,consent,Favourite colour",
        "p1,maria@example.com,'+46 70 123 45 67,T1/U1,7,Maria,sv,SE,Europe/Stockholm,Acme,buyer,"
        'High,yes,"blue, mostly"',
        "",
        ",ali@example.com,,U2,,,,,,,,,,",
    )

    tally = import_people(importing(database, workspace="T9"), file, skip_bad=False)

    assert tally == Tally(lines=2, created=2)
    maria, ali = everybody(database)
    assert [(row.kind, row.channel, row.value) for row in maria.addresses] == [
        ("person", "", "p1"),
        ("email", "", "maria@example.com"),
        ("sms", "", "+46701234567"),
        ("slack", "T1", "U1"),
        ("telegram", "", "7"),
    ]
    assert (maria.name, maria.touch, maria.consent_at) == ("Maria", "high", NOW)
    assert maria.properties == {"Favourite colour": "blue, mostly"}
    assert [(row.kind, row.channel) for row in ali.addresses] == [("email", ""), ("slack", "T9")]


def test_an_empty_cell_takes_nothing_away(database, listed):
    import_people(
        importing(database), listed("email,name,plan", "m@x.se,Maria,gold"), skip_bad=False
    )

    again = listed("email,name,plan,phone", "M@x.se,,,+46701234567")
    tally = import_people(importing(database), again, skip_bad=False)

    assert (tally.created, tally.changed) == (0, 1)
    (maria,) = everybody(database)
    assert (maria.name, maria.properties) == ("Maria", {"plan": "gold"})


WRONG = (
    "email,phone,consent,note",
    "good@example.com,,yes,one",
    "bad,,,",
    "other@example.com,0701234567,,",
    '"two\nlines@example.com",,,',
    "third@example.com,,perhaps,",
    "short@example.com,",
    ",,,nobody",
    'x@example.com,,,"quoted"badly',
    "last@example.com,,no,",
    "gone@example.com,,,",
)
ERRORS = [3, 4, 5, 7, 8, 9, 10, 12]


def test_every_wrong_line_is_told_with_its_number_and_nobody_is_imported(database, listed):
    problems = []
    means = importing(database, problems, gone={Address("email", "gone@example.com")})

    with pytest.raises(BadListError, match="8 lines are wrong, so nobody was imported"):
        import_people(means, listed(*WRONG), skip_bad=False)

    assert [problem.line for problem in problems] == ERRORS
    words = ["email", "phone", "email", "consent", "2 cells", "at least one", "CSV", "forgotten"]
    for problem, word in zip(problems, words, strict=True):
        assert word in problem.message
    assert everybody(database) == []


def test_wrong_lines_are_left_out_when_one_says_so(database, listed):
    problems = []
    means = importing(database, problems, gone={Address("email", "gone@example.com")})

    tally = import_people(means, listed(*WRONG), skip_bad=True)

    assert tally == Tally(lines=10, created=2, left_out=8)
    assert [problem.line for problem in problems] == ERRORS
    reached = [person.addresses[0].value for person in everybody(database)]
    assert reached == ["good@example.com", "last@example.com"]


def test_a_file_of_another_encoding_says_so_by_line(database, listed):
    problems = []
    file = listed("email,name", "a@example.com,Ann", "m@example.com,Öberg", encoding="latin-1")

    assert importing(database, problems).check(file) == Tally(lines=2, left_out=1)
    assert [(one.line, "UTF-8" in one.message) for one in problems] == [(3, True)]


@pytest.mark.parametrize(
    ("first", "problem"),
    [
        ("name,plan", "no column says who people are"),
        ("email,Email", "`email` stands there 2 times"),
        ("email,,plan", "a column has no name"),
        ("", "no column says who"),
        ("email," + ",".join(f"p{n}" for n in range(101)), "more than 100 properties"),
    ],
)
def test_a_header_that_cannot_be_meant_is_refused(database, listed, first, problem):
    with pytest.raises(ImportRefusedError, match=problem):
        importing(database).check(listed(first, "x"))


def test_a_file_that_is_not_there_is_refused_by_its_name(database, tmp_path):
    with pytest.raises(ImportRefusedError, match=r"nowhere\.csv is not readable"):
        importing(database).check(tmp_path / "nowhere.csv")


@pytest.mark.parametrize("between", [";", "\t"])
def test_what_spreadsheets_elsewhere_put_between_columns_is_understood(listed, between):
    file = listed(between.join(("email", "name")), between.join(("a@example.com", "Öberg, Maria")))

    (told,) = read(file, header(file))

    assert isinstance(told, Told)
    assert told.profile.name == "Öberg, Maria"


def test_a_slack_member_of_no_known_workspace_is_asked_for_it(listed):
    file = listed("slack", "U1")

    (problem,) = read(file, header(file))

    assert "workspace" in problem.message


def test_a_preview_counts_what_the_import_then_does_and_stores_nothing(database, listed):
    for name, at in (("a", "a@example.com"), ("b", "b@example.com")):
        with database.begin() as uow:
            save(
                uow, Profile((Address("email", at),), name=name), now=NOW, new_id=lambda n=name: n
            )
    file = listed(
        "email,phone,name",
        "a@example.com,,a",
        "b@example.com,+46701234567,",
        "new@example.com,,",
        *(f"p{number}@example.com,," for number in range(150)),
        "new@example.com,,now with a name",
        "a@example.com,+46701234567,",
        "b@example.com,,",
    )
    before = everybody(database)

    expected = importing(database).preview(file)

    assert everybody(database) == before
    assert expected == Tally(lines=156, created=151, changed=3, unchanged=2, merged=1)
    assert import_people(importing(database), file, skip_bad=False) == expected


def test_an_import_done_again_changes_nothing(database, listed):
    file = listed("email,name", *(f"p{number}@example.com,P" for number in range(120)))
    import_people(importing(database), file, skip_bad=False)

    again = import_people(importing(database), file, skip_bad=False)

    assert again == Tally(lines=120, unchanged=120)


def test_a_slice_is_done_again_when_somebody_was_faster(database, listed, monkeypatch):
    file = listed("email", "a@example.com", "bad")
    faster = iter([True, False])
    begin = Database.begin

    def meets_another(self):
        if self is database and next(faster):
            raise ConflictError("Another transaction was first.")
        return begin(self)

    monkeypatch.setattr(Database, "begin", meets_another)

    assert import_people(importing(database), file, skip_bad=True) == Tally(2, 1, left_out=1)


CELL = st.text(st.characters(blacklist_categories=["Cs"]), max_size=12)


@given(rows=st.lists(st.lists(CELL, min_size=3, max_size=4), max_size=6), guard=st.booleans())
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_whatever_a_spreadsheet_holds_each_line_is_a_person_or_a_problem(tmp_path, rows, guard):
    file = tmp_path / "any.csv"
    with file.open("w", encoding="utf-8", newline="") as text:
        writer = csv.writer(text)
        writer.writerow(["id", "name", "plan"])
        for row in rows:
            writer.writerow([guarded(cell) for cell in row] if guard else row)

    found = list(read(file, header(file)))

    assert len(found) <= len(rows)
    for line in found:
        assert isinstance(line, Told) or line.message
    if guard:
        ids = [line.profile.addresses[0].value for line in found if isinstance(line, Told)]
        assert set(ids) <= {row[0].strip() for row in rows}


def test_a_long_list_is_looked_through_in_little_memory(sqlite_database, tmp_path):
    def peak(lines: int) -> int:
        file = tmp_path / f"{lines}.csv"
        with file.open("w") as text:
            text.write("email,name\n")
            text.writelines(f"p{number}@example.com,Person {number}\n" for number in range(lines))
        tracemalloc.start()
        importing(sqlite_database).check(file)
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most

    # A line as text alone is sixty bytes, and ten times that as what it tells.
    assert peak(4_000) < 4_000 * 80
