from collections.abc import Mapping
from typing import Any

import pytest

from dialogs import migrating
from dialogs.migrating import FormatError, upgraded
from dialogs.session import FORMAT, Completed, Session, to_json

SESSION = Session("en", Completed())


def test_a_session_of_this_format_is_loaded_as_it_is() -> None:
    assert upgraded(to_json(SESSION)) == SESSION


def test_a_session_of_a_newer_program_is_refused_in_words() -> None:
    saved = to_json(SESSION) | {"format": FORMAT + 1}

    with pytest.raises(FormatError, match=f"in format {FORMAT + 1}; this program reads up to"):
        upgraded(saved)


def test_older_formats_are_brought_up_one_after_the_other(monkeypatch: pytest.MonkeyPatch) -> None:
    def renamed(saved: Mapping[str, Any]) -> dict[str, Any]:
        return {("turn" if key == "turns" else key): value for key, value in saved.items()}

    def counted(saved: Mapping[str, Any]) -> dict[str, Any]:
        return {**saved, "turns": len(saved["path"])}

    steps = {FORMAT - 2: counted, FORMAT - 1: renamed}
    monkeypatch.setattr(migrating, "UPGRADERS", steps)
    saved = to_json(SESSION) | {"format": FORMAT - 2}
    del saved["turn"]

    assert upgraded(saved) == SESSION
