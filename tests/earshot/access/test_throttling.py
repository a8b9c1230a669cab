"""Delays that grow, for everybody who tries at once as well."""

import threading
from datetime import timedelta

import pytest

from earshot.access import throttling
from earshot.access.throttling import Delays
from tests.earshot.conftest import FakeClock


def test_tries_that_come_at_once_are_all_counted(clock: FakeClock) -> None:
    delays = Delays(free=5, longest=60, monotonic=clock.monotonic)
    together, waits = threading.Barrier(20), []

    def tries() -> None:
        together.wait()
        waits.append(delays.take("maria"))

    threads = [threading.Thread(target=tries) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert waits.count(0) == 5


def test_one_that_was_right_does_not_pay_for_many_that_were_wrong(clock: FakeClock) -> None:
    delays = Delays(free=2, longest=60, monotonic=clock.monotonic)
    assert [delays.take("net"), delays.take("net")] == [0, 0]

    delays.take_back("net")

    assert delays.take("net") == 0
    assert delays.take("net") > 0
    delays.take_back("unheard of")


def test_failures_are_forgotten_after_an_hour(clock: FakeClock) -> None:
    delays = Delays(free=1, longest=7200, monotonic=clock.monotonic)
    delays.take("maria")
    assert delays.take("maria") > 0

    clock.passes(timedelta(seconds=throttling.FORGOTTEN_AFTER + 1))

    assert delays.take("maria") == 0


def test_no_more_are_kept_than_there_is_room_for(
    clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(throttling, "KEPT", 3)
    delays = Delays(free=0, longest=60, monotonic=clock.monotonic)
    for key in "abcd":
        delays.take(key)

    assert len(delays._failures) == 3
    assert delays.take("d") > 0
