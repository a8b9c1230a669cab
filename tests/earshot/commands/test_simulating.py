"""What `earshot simulate-channel` refuses; what it does is tried in a browser."""

import os
import signal
import socket
import tempfile
import time
from pathlib import Path
from threading import Thread

import pytest

from tests.earshot.commands.conftest import Earshot


@pytest.fixture(autouse=True)
def _apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))


def left_behind(folder: Path) -> list[Path]:
    return list(folder.glob("earshot-simulated-*"))


def stop_as_soon_as_it_listens_to_signals(before: object) -> None:
    while signal.getsignal(signal.SIGTERM) is before:
        time.sleep(0.01)
    os.kill(os.getpid(), signal.SIGTERM)


def test_a_survey_that_is_not_there(earshot: Earshot, tmp_path: Path) -> None:
    ran = earshot("simulate-channel", "sms", "--survey", "npz")

    assert ran.code == 1
    assert ran.err.startswith("Starting…\nearshot: There is no survey `npz`. There are: ")
    assert "after-support" in ran.err
    assert left_behind(tmp_path) == []


def test_a_script_with_a_mistake(earshot: Earshot, tmp_path: Path) -> None:
    script = tmp_path / "mine.yaml"
    script.write_text("survey: mine\n", encoding="utf-8")

    ran = earshot("simulate-channel", "telegram", "--survey", script)

    assert ran.code == 1
    assert "mine.yaml, line 1: " in ran.err


def test_a_port_that_is_taken(earshot: Earshot) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

        ran = earshot("simulate-channel", "telegram", "--port", str(port))

    assert ran.code == 1
    assert ran.err == (
        "Starting…\n"
        f"earshot: Port {port} is in use or not ours to take. Choose another with --port.\n"
    )


def test_it_ends_politely_and_leaves_nothing(earshot: Earshot, tmp_path: Path) -> None:
    stopping = Thread(
        target=stop_as_soon_as_it_listens_to_signals, args=[signal.getsignal(signal.SIGTERM)]
    )
    stopping.start()

    ran = earshot("simulate-channel", "slack")

    stopping.join()
    assert (ran.code, ran.err) == (0, "Starting…\n")
    assert ran.out.startswith("Talk to Earshot at http://127.0.0.1:")
    assert left_behind(tmp_path) == []
    assert not (tmp_path / "data").exists()
