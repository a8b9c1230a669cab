"""`earshot serve` and `earshot work` as processes of their own."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

from tests.postgres import PostgresServer


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def environment(folder: Path, **more: str) -> dict[str, str]:
    return {**os.environ, "EARSHOT_DATA_DIR": str(folder), "PYTHONUNBUFFERED": "1", **more}


@contextmanager
def program(
    *arguments: str, folder: Path, **more: str
) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A running command, and what it said until it was ready."""
    process = subprocess.Popen(
        [sys.executable, "-m", "earshot", *arguments],
        env=environment(folder, **more),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    first = process.stdout.readline()
    try:
        yield process, first
    finally:
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=30)


@contextmanager
def visitor(first: str) -> Iterator[httpx.Client]:
    """Requests to the address in the `first` line of `serve`; a loaded machine answers late."""
    address = re.search(r"http://[\d.:]+", first)
    assert address is not None, first
    with httpx.Client(base_url=address[0], timeout=30) as http:
        yield http


def wait_until_ready(base: str, path: str = "/readyz") -> None:
    for _ in range(600):
        try:
            if httpx.get(f"{base}{path}", timeout=30).status_code == 200:
                return
        except httpx.TransportError:
            time.sleep(0.05)
    raise AssertionError(f"{base} does not answer")


def test_serve_prints_its_address_answers_and_stops_politely(tmp_path: Path) -> None:
    with (
        program("serve", "--port", "0", folder=tmp_path) as (process, first),
        visitor(first) as http,
    ):
        opened = http.post("/chat/nps", json={"language": "en"})
        answered = http.post(
            f"/chat/sessions/{opened.json()['session']}/messages",
            json={"id": "1", "text": "9 because Maria fixed it fast"},
            headers={"Authorization": f"Bearer {opened.json()['secret']}"},
        )
        again = subprocess.run(
            [sys.executable, "-m", "earshot", "serve", "--port", "0"],
            env=environment(tmp_path),
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    assert answered.json()["state"] == "completed"
    assert (again.returncode, process.returncode) == (1, 0)
    assert "Traceback" not in again.stderr
    assert re.search(r"already", again.stderr)


def test_a_port_in_use_is_said_in_one_sentence(tmp_path: Path) -> None:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        ran = subprocess.run(
            [sys.executable, "-m", "earshot", "serve", "--port", str(listener.getsockname()[1])],
            env=environment(tmp_path),
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    assert ran.returncode == 1
    assert "is in use" in ran.stderr
    assert "Traceback" not in ran.stderr


def test_a_worker_stands_beside_the_web_over_postgresql(
    tmp_path: Path, postgres: PostgresServer
) -> None:
    with (
        postgres.fresh(migrated=False) as url,
        program("work", folder=tmp_path, EARSHOT_DATABASE_URL=url) as (worker, said),
        program("serve", "--port", "0", folder=tmp_path, EARSHOT_DATABASE_URL=url) as (_, first),
        visitor(first) as http,
    ):
        assert http.get("/readyz").status_code == 200
        assert worker.poll() is None

    assert said.startswith("Working.")
    assert worker.returncode == 0


def test_no_word_or_address_of_a_respondent_reaches_the_log(tmp_path: Path) -> None:
    words = ["9", "canary-words-in-a-verbatim", "canary@example.com", "stop"]
    with (
        program("serve", "--port", "0", folder=tmp_path) as (process, first),
        visitor(first) as http,
    ):
        opened = http.post("/chat/churn", json={"language": "en"}).json()
        path = f"/chat/sessions/{opened['session']}/messages"
        for number, text in enumerate(words):
            for secret in (opened["secret"], "canary-secret"):
                headers = {"Authorization": f"Bearer {secret}"}
                http.post(
                    path, json={"id": f"{number}{secret[:3]}", "text": text}, headers=headers
                )
        http.post(path, content=b'{"canary-body', headers=headers)
        process.send_signal(signal.SIGTERM)
        out, err = process.communicate(timeout=30)

    assert "canary" not in out + err
