"""What is said while nothing is asked: a stop, a start, a call for help, or just words."""

from datetime import timedelta

from dialogs import listening
from dialogs.readings import Command, Help, Start, Stop
from earshot.consequences import opt_in, opt_out
from earshot.visits import Heard, Visit

NO_SESSION = "no_session"
"""The text that says who we are, to somebody of whom nothing is asked."""

ONCE_IN = timedelta(days=1)
"""How often that is said."""

_HELP = "help"

HELP_IN = timedelta(minutes=5)
"""How often it is said to somebody who asks for help: each answer may cost something."""


def outside(visit: Visit, text: str, message: str | None = None) -> Heard:
    """Hear `text`, to which no session listens.

    The words are kept, unless an anonymous dialog has just ended there: they may belong to it.
    """
    hushed = visit.address.hushed_until is not None and visit.now < visit.address.hushed_until
    kept = None if hushed else text
    match wish(visit, text):
        case Stop(everywhere=True) if not visit.stopped:
            return _stop(visit, kept)
        case Start() if visit.opted_out:
            return start_again(visit, kept)
        case Help() if not visit.opted_out:
            name = None if _said_within(visit, _HELP, HELP_IN) else NO_SESSION
            return visit.answer(name, kept=kept, kind=_HELP)
    name = "already_completed" if hushed else NO_SESSION
    quiet = visit.opted_out or _said_within(visit, name, ONCE_IN)
    return visit.answer(None if quiet else name, kept=kept, message=message)


def wish(visit: Visit, text: str) -> Command | None:
    """The command that `text` is, outside any session."""
    sms = visit.at.kind == "sms"
    return listening.outside(text, visit.language, opted_out=visit.opted_out, sms=sms)


def start_again(visit: Visit, kept: str | None = None) -> Heard:
    """Take a stop back."""
    person = visit.address.respondent_id
    opt_in(visit.uow, person, address_id=visit.address.id, now=visit.now)
    return visit.answer("started", kept=kept)


def _stop(visit: Visit, kept: str | None) -> Heard:
    person, today = visit.address.respondent_id, visit.means.day(visit.now)
    opt_out(visit.uow, person, now=visit.now, today=today)
    return visit.answer("stopped", kept=kept)


def _said_within(visit: Visit, name: str, time: timedelta) -> bool:
    last = visit.uow.outbox.last_outside(visit.address.id, name)
    return last is not None and visit.now - last < time
