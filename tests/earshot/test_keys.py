from pathlib import Path

import pytest

from earshot.errors import EarshotError
from earshot.keys import suppression_key


def test_the_key_is_made_once_and_kept_private(tmp_path: Path) -> None:
    folder = tmp_path / "new"
    first, second = suppression_key("", folder), suppression_key("", folder)

    assert first == second
    assert len(first) == 32
    assert (folder / "secret.key").stat().st_mode & 0o777 == 0o600


def test_a_setting_comes_first(tmp_path: Path) -> None:
    assert suppression_key("shared by all", tmp_path) == b"shared by all"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("harm", ["short", "folder", "no folder"])
def test_a_key_that_cannot_be_used_is_said(tmp_path: Path, harm: str) -> None:
    folder = tmp_path
    if harm == "short":
        (tmp_path / "secret.key").write_bytes(b"short")
    elif harm == "folder":
        (tmp_path / "secret.key").mkdir()
    else:
        (tmp_path / "file").touch()
        folder = tmp_path / "file"

    with pytest.raises(EarshotError, match=r"secret\.key"):
        suppression_key("", folder)
