from datetime import timedelta

import pytest

from earshot.web.limits import Limiter, network
from tests.earshot.conftest import FakeClock


def test_a_burst_is_allowed_and_then_one_has_to_wait() -> None:
    clock = FakeClock()
    limiter = Limiter(3, clock.monotonic)
    waits = [limiter.wait("a") for _ in range(4)]
    other = limiter.wait("b")
    clock.passes(timedelta(seconds=waits[-1]))

    assert waits[:3] == [0, 0, 0]
    assert waits[3] > 0
    assert other == 0
    assert limiter.wait("a") == 0
    assert limiter.wait("a") > 0


def test_how_often_one_may_still_come_is_known_without_coming() -> None:
    clock = FakeClock()
    limiter = Limiter(60, clock.monotonic)

    before = limiter.left("a")
    for _ in range(60):
        limiter.wait("a")
    spent = limiter.left("a")
    clock.passes(timedelta(seconds=5))

    assert (before, spent, limiter.left("a"), limiter.left("b")) == (60, 0, 5, 60)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", True),
        ("2001:db8:1:2::1", "2001:db8:1:3::1", False),
        ("::ffff:203.0.113.9", "203.0.113.9", True),
        ("::ffff:203.0.113.9", "::ffff:203.0.113.8", False),
        ("203.0.113.9", "203.0.113.8", False),
        ("testclient", "unknown", False),
    ],
)
def test_a_client_with_a_whole_ipv6_network_is_one_client(
    one: str, other: str, same: bool
) -> None:
    assert (network(one) == network(other)) is same
