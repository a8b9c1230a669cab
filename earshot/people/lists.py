"""A list of people as a spreadsheet saves it: each line a profile, or what is wrong with it."""

import csv
from collections import Counter
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Final, TypeAlias, cast

from earshot.opening import Address
from earshot.people.checking import MOST_PROPERTIES, BadProfileError
from earshot.people.profiles import Profile, checked
from earshot.reporting.columns import unguarded
from earshot.reporting.sources import ImportRefusedError, Problem
from storage.people import Touch
from storage.rows import AddressKind

ADDRESSES: Final[Mapping[str, AddressKind]] = {
    "id": "person",
    "email": "email",
    "phone": "sms",
    "slack": "slack",
    "telegram": "telegram",
}
"""Column → the kind of address in it."""

FIELDS: Final = (
    "name",
    "language",
    "territory",
    "timezone",
    "account",
    "persona",
    "touch",
    "consent",
)
"""The other columns that have a meaning; any more are properties."""

_CONSENT: Final[Mapping[str, bool | None]] = {
    "": None,
    **dict.fromkeys(("yes", "y", "true", "1"), True),
    **dict.fromkeys(("no", "n", "false", "0"), False),
}
_DELIMITERS = ",;\t"

Cells: TypeAlias = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Told:
    """The profile on a line of the file."""

    line: int
    profile: Profile


@dataclass(frozen=True, slots=True)
class Header:
    """The names of the columns, and what is between them."""

    columns: tuple[str, ...]
    delimiter: str

    @property
    def properties(self) -> tuple[str, ...]:
        """The columns that are kept as properties."""
        return tuple(name for name in self.columns if name not in {*ADDRESSES, *FIELDS})


def header(file: Path) -> Header:
    """The first line of `file`; commas, semicolons or tabs stand between its columns.

    Raises:
        ImportRefusedError: it cannot be read, or is no header of a list of people.
    """
    cells, delimiter = heading(file)
    found = Header(tuple(map(_column, cells)), delimiter)
    _check(found)
    return found


def heading(file: Path) -> tuple[list[str], str]:
    """The cells of the first line of `file`, and what stands between them.

    Raises:
        ImportRefusedError: it cannot be read.
    """
    with closing(_lines(file)) as lines:
        first = next(lines, "")
        delimiter = max(_DELIMITERS, key=first.count)
        try:
            return next(csv.reader(chain([first], lines), delimiter=delimiter), []), delimiter
        except csv.Error as error:
            raise ImportRefusedError([Problem(1, f"this is not CSV: {error}.")]) from None


def read(file: Path, found: Header, *, workspace: str = "") -> Iterator[Told | Problem]:
    """Each line after the header; `workspace` is that of Slack members who name none.

    Raises:
        ImportRefusedError: the file cannot be read.
    """
    for row in rows(file, found.delimiter, len(found.columns)):
        yield row if isinstance(row, Problem) else _told(*row, found.columns, workspace)


def rows(file: Path, delimiter: str, n: int) -> Iterator[tuple[int, list[str]] | Problem]:
    """Where each line after the first begins, and its `n` cells; or what is wrong with it.

    Raises:
        ImportRefusedError: the file cannot be read.
    """
    with closing(_lines(file)) as lines:
        reader = csv.reader(lines, delimiter=delimiter, strict=True)
        next(reader)
        while True:
            line = reader.line_num + 1
            try:
                cells = next(reader)
            except StopIteration:
                return
            except csv.Error as error:
                yield Problem(line, f"this is not CSV: {error}.")
                continue
            if any(cells):
                yield _row(line, cells, n)


def _lines(file: Path) -> Generator[str, None, None]:
    """The text of `file`; a byte that is not UTF-8 becomes half a letter, of no text."""
    try:
        with file.open(encoding="utf-8-sig", errors="surrogateescape", newline="") as text:
            yield from text
    except OSError as error:
        message = f"{file} is not readable: {error.strerror}."
        raise ImportRefusedError([Problem(1, message)]) from error


def _column(cell: str) -> str:
    name = " ".join(unguarded(cell).split())
    known = name.casefold()
    return known if known in {*ADDRESSES, *FIELDS} else name


def _check(found: Header) -> None:
    problems = [
        Problem(1, f"the column `{name}` stands there {n} times.")
        for name, n in Counter(found.columns).items()
        if n > 1 and name
    ]
    if "" in found.columns:
        problems.append(Problem(1, "a column has no name."))
    if not set(found.columns) & set(ADDRESSES):
        names = ", ".join(ADDRESSES)
        problems.append(Problem(1, f"no column says who people are. Have one of: {names}."))
    if len(found.properties) > MOST_PROPERTIES:
        problems.append(Problem(1, f"there are more than {MOST_PROPERTIES} properties."))
    if problems:
        raise ImportRefusedError(problems)


def _row(line: int, cells: Sequence[str], n: int) -> tuple[int, list[str]] | Problem:
    if len(cells) != n:
        return Problem(line, f"{len(cells)} cells, but there are {n} columns.")
    if any("\udc80" <= letter <= "\udcff" for cell in cells for letter in cell):
        return Problem(line, "this is not UTF-8. Save the file as CSV UTF-8.")
    return line, [unguarded(cell.strip()).strip() for cell in cells]


def _told(
    line: int, cells: Sequence[str], columns: Sequence[str], workspace: str
) -> Told | Problem:
    named = dict(zip(columns, cells, strict=True))
    try:
        return Told(line, checked(_profile(named, workspace)))
    except BadProfileError as error:
        return Problem(line, str(error))


def _profile(cells: Cells, workspace: str) -> Profile:
    consent = cells.get("consent", "").casefold()
    if consent not in _CONSENT:
        raise BadProfileError("consent: write yes or no.")
    known = {*ADDRESSES, *FIELDS}
    return Profile(
        tuple(
            _address(kind, cells[column], workspace)
            for column, kind in ADDRESSES.items()
            if cells.get(column)
        ),
        language=cells.get("language"),
        territory=cells.get("territory"),
        timezone=cells.get("timezone"),
        name=cells.get("name"),
        account=cells.get("account"),
        persona=cells.get("persona"),
        # What it may be is checked with all the rest.
        touch=cast("Touch | None", cells.get("touch", "").casefold() or None),
        # An empty cell is nothing told, and takes nothing away.
        properties={name: cell for name, cell in cells.items() if cell and name not in known},
        consent=_CONSENT[consent],
    )


def _address(kind: AddressKind, cell: str, workspace: str) -> Address:
    if kind != "slack":
        return Address(kind, cell)
    account, _, member = cell.rpartition("/")
    if not (account or workspace):
        raise BadProfileError("slack: write T0123ABCD/U0123ABCD, with the workspace.")
    return Address(kind, member, account or workspace)
