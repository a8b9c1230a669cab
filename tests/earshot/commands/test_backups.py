"""`backup` and `restore`."""

import shutil
from pathlib import Path

from tests.earshot.commands.conftest import Earshot


def test_a_backup_is_restored_where_nothing_is(earshot: Earshot, tmp_path: Path) -> None:
    file = tmp_path / "monday.backup"
    earshot("chat", "nps", "-l", "en", says="9\nfast\n")
    before = earshot("report", "nps", "--format", "json")

    made = earshot("backup", str(file))
    refused = earshot("restore", str(file))
    shutil.rmtree(tmp_path / "data")
    restored = earshot("restore", str(file))
    after = earshot("report", "nps", "--format", "json")

    assert made.code == 0
    assert made.out.startswith(f"{file}: 2 answers, ")
    assert refused.code == 1
    assert "--replace" in refused.err
    assert restored.code == 0, restored.err
    assert restored.out.startswith("Restored 2 answers as of ")
    assert after.out == before.out
    assert (tmp_path / "data" / "secret.key").exists()


def test_a_file_that_is_not_there_is_said(earshot: Earshot) -> None:
    missing = earshot("restore", "nowhere.backup")

    assert (missing.code, missing.err) == (1, "earshot: There is no file nowhere.backup.\n")
