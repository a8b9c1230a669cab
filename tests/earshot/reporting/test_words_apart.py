"""What a report that is told apart says of people's words, which are not."""

import pytest

from earshot.reporting.showing import as_text
from storage.database import Database
from tests.earshot.reporting.test_words import code, reported, said
from tests.responses import publish, store


@pytest.mark.parametrize("by", ["language", "month", "brand"])
def test_they_are_counted_all_together_and_that_is_said(database: Database, by: str) -> None:
    store(database, said(), revision=publish(database))
    code(database)
    whole, apart = reported(database), reported(database, by=by)

    assert apart.verbatims == whole.verbatims
    assert apart.verbatims.n > 0
    assert whole.notes == ()
    assert any(f"`{by}`" in note and "own words" in note for note in apart.notes)
    assert "own words, is of all groups together." in " ".join(as_text(apart).split())
