from datetime import timedelta

from earshot.web.limits import Limiter
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
