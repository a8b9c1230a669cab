"""Times, durations and shares as a plan writes them, and back; their shape was looked at before.

What reads one raises ValueError with a sentence for whoever wrote it.
"""

from datetime import datetime, time, timedelta
from fractions import Fraction

from earshot.campaigns.hours import Hours

MIDNIGHT = "24:00"


def duration(text: str) -> timedelta:
    """`3 days`; minutes, hours, days or weeks."""
    count, unit = text.split()
    return timedelta(**{f"{unit.removesuffix('s')}s": int(count)})


def of_duration(span: timedelta) -> str:
    """The same the other way, in days if it is a number of days."""
    unit = "hour" if span % timedelta(days=1) else "day"
    count = span // duration(f"1 {unit}")
    return f"{count} {unit}" if count == 1 else f"{count} {unit}s"


def moment(text: str) -> datetime:
    """`2026-12-01 9:30`, by a clock of any zone."""
    day, _, clock = text.partition(" ")
    try:
        return datetime.fromisoformat(f"{day} {clock:0>5}")
    except ValueError:
        raise ValueError(f"There is no `{text}`. Write one such as `2026-12-01 10:00`.") from None


def of_moment(at: datetime) -> str:
    """The same the other way."""
    return f"{at:%Y-%m-%d %H:%M}"


def share(text: str) -> Fraction:
    """`10%` as a part of one."""
    part = Fraction(text.removesuffix("%")) / 100
    if not 0 < part <= 1:
        raise ValueError(f"`{text}` is no share of people. Write more than 0%, at most 100%.")
    return part


def of_share(part: Fraction) -> str:
    """The same the other way."""
    return f"{float(part * 100):g}%"


def hours(text: str) -> Hours:
    """`9:00-20:00`."""
    start, _, end = text.partition("-")
    try:
        found = Hours(_clock(start), time.max if end == MIDNIGHT else _clock(end))
    except ValueError:
        raise ValueError(f"`{text}` is no time of day. Write hours such as 9:00-20:00.") from None
    if found.start >= found.end:
        raise ValueError(
            f"`{text}` ends before it begins. Write when people are asked, such as 9:00-20:00, "
            "not when they are left in peace."
        )
    return found


def of_hours(found: Hours) -> str:
    """The same the other way."""
    end = MIDNIGHT if found.end == time.max else f"{found.end:%H:%M}"
    return f"{found.start:%H:%M}-{end}"


def _clock(text: str) -> time:
    return time.fromisoformat(f"{text:0>5}")
