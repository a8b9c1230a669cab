"""What Twilio's error codes mean for the next step."""

from bots.errors import (
    AccountError,
    ChannelError,
    NotSentError,
    RefusedError,
    UnknownOutcomeError,
    UnreachableError,
)

UNREACHABLE = frozenset(
    {
        21211,  # no valid number
        21214,  # cannot be reached
        21610,  # has opted out
        21612,  # no way from our number to theirs
        21614,  # no mobile number
        21635,  # a landline
        30004,  # blocked
        30005,  # unknown, or no longer in use
        30006,  # a landline, or a carrier that takes no SMS
    }
)
"""The person cannot be reached by SMS. 30003 is not here: a telephone that is off comes back."""

_ACCOUNT = frozenset(
    {
        20003,  # wrong credentials
        20005,  # account not active
        20008,  # test credentials
        20404,  # no such account
        21603,
        21606,  # the sender is not ours
        21659,
        21660,
        21703,  # no sender in the messaging service
        30002,  # account suspended
        30032,  # toll-free number not verified
        30034,  # number not registered for 10DLC
    }
)
_LATER = frozenset(
    {
        14107,  # too many messages
        20429,  # too many requests
        21611,  # the number's queue is full
        30001,  # the service's queue is full
        30022,  # too many messages for the carrier
        63018,  # too many messages
    }
)
_TOO_MANY, _SERVER = 429, 500
_OF_CLIENT = range(400, 500)
_DENIED = frozenset({401, 403, 404})


def refusal(status: int, code: int | None, retry_after: float | None) -> ChannelError:
    """The error for an answer of HTTP `status` with Twilio's own `code`."""
    name = str(code or status)
    if status >= _SERVER:
        return UnknownOutcomeError(name)
    if status == _TOO_MANY or code in _LATER:
        return NotSentError(name, retry_after=retry_after)
    if code in UNREACHABLE:
        return UnreachableError(name)
    if code in _ACCOUNT or status in _DENIED:
        return AccountError(name)
    return RefusedError(name) if status in _OF_CLIENT else NotSentError(name)


def unreachable(code: str | None) -> bool:
    """Whether a status report with `code` says that the person cannot be reached by SMS."""
    return code in {str(known) for known in UNREACHABLE}
