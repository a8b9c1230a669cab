"""The command line, run in this process with an environment of its own."""

import io
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from earshot.cli import main


@dataclass
class Ran:
    code: int
    out: str
    err: str


Earshot = Callable[..., Ran]


@pytest.fixture
def earshot(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Earshot:
    """`earshot("chat", "nps", says="9\\n")`: its exit code and what it wrote."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("EARSHOT_DATA_DIR", str(tmp_path / "data"))

    def run(*arguments: str | Path, says: str = "") -> Ran:
        monkeypatch.setattr(sys, "argv", ["earshot", *map(str, arguments)])
        monkeypatch.setattr(sys, "stdin", io.StringIO(says))
        with pytest.raises(SystemExit) as ended:
            main()
        written = capsys.readouterr()
        return Ran(int(ended.value.code or 0), written.out, written.err)

    return run
