"""Rates carry their denominators, and a rate of nothing is no number."""

import pytest

from earshot.reporting.intervals import CountsError
from earshot.reporting.rates import Rate, break_off_rate, completion_rate, response_rate


def test_rates_are_percent_of_their_denominators() -> None:
    assert response_rate(started=250, invited=1000) == Rate(250, 1000, 25.0)
    assert completion_rate(completed=3, started=4) == Rate(3, 4, 75.0)
    assert break_off_rate(broken_off=0, started=4) == Rate(0, 4, 0.0)


def test_only_answers_to_invitations_sent_in_the_period_count() -> None:
    # Three were invited in the period; a fourth, invited before it, answered in it.
    assert response_rate(started=1, invited=3).value == pytest.approx(33.33, abs=5e-3)


def test_a_rate_of_nobody_is_none() -> None:
    assert response_rate(started=0, invited=0) == Rate(0, 0, None)


@pytest.mark.parametrize(("started", "invited"), [(2, 1), (-1, 1), (0, -1)])
def test_more_than_the_whole_or_less_than_nothing_is_refused(started: int, invited: int) -> None:
    with pytest.raises(CountsError, match=f"{started} of {invited}"):
        response_rate(started=started, invited=invited)
