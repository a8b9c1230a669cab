"""Rates of response, completion and break-off, each with its denominator."""

from __future__ import annotations

from dataclasses import dataclass

from earshot.reporting.intervals import CountsError


@dataclass(frozen=True)
class Rate:
    """`numerator` of `denominator`, printed with both; `value` 0..100, None when of nothing."""

    numerator: int
    denominator: int
    value: float | None


def response_rate(*, started: int, invited: int) -> Rate:
    """Who began to answer, of the `invited` whom an invitation reached.

    Count both by the day of the invitation, else a late answer meets the wrong denominator.

    Raises:
        CountsError: a number is negative, or more started than were invited.
    """
    return _rate(started, invited)


def completion_rate(*, completed: int, started: int) -> Rate:
    """Who answered to the end, of those who began.

    Raises:
        CountsError: a number is negative, or more completed than started.
    """
    return _rate(completed, started)


def break_off_rate(*, broken_off: int, started: int) -> Rate:
    """Who began and then stopped answering, of those who began.

    Raises:
        CountsError: a number is negative, or more broke off than started.
    """
    return _rate(broken_off, started)


def start_rate(*, started: int, opened: int) -> Rate:
    """Who answered anything, of those to whom the first question was put.

    Raises:
        CountsError: a number is negative, or more started than were opened.
    """
    return _rate(started, opened)


def follow_rate(*, followed: int, made: int) -> Rate:
    """Which invitations by link were followed, of those made: who came with one, answering or not.

    Raises:
        CountsError: a number is negative, or more were followed than made.
    """
    return _rate(followed, made)


def drop_off_rate(*, unanswered: int, asked: int) -> Rate:
    """Who was asked a question and did not answer it.

    Raises:
        CountsError: a number is negative, or more did not answer than were asked.
    """
    return _rate(unanswered, asked)


def _rate(numerator: int, denominator: int) -> Rate:
    if not 0 <= numerator <= denominator:
        raise CountsError(f"{numerator} of {denominator} is no rate. Count a part of the whole.")
    value = 100 * numerator / denominator if denominator else None
    return Rate(numerator, denominator, value)
