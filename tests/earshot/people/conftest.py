"""A database of one kind, where the kind does not matter and examples are many."""

from collections.abc import Iterator

import pytest

from storage.database import Database


@pytest.fixture
def sqlite_database(sqlite_url: str) -> Iterator[Database]:
    opened = Database.open(sqlite_url)
    yield opened
    opened.close()
