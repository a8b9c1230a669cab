"""What a use case refuses: one class, one problem over HTTP, one line in the terminal."""


class EarshotError(Exception):
    """A request that cannot be met; the message says why, and what to do."""


class UnknownSurveyError(EarshotError):
    """There is no such survey."""


class SurveyClosedError(EarshotError):
    """The survey takes no new sessions."""


class LinkUsedError(EarshotError):
    """The invitation opened its survey before, has expired, or never was one."""


class UnknownSessionError(EarshotError):
    """There is no such session."""


class WrongSecretError(EarshotError):
    """The secret does not belong to the session."""


class MessageConflictError(EarshotError):
    """A message id was used before, for another message."""


class ConversationTooLongError(EarshotError):
    """More was said in a session than any survey needs."""


class WrongTapError(EarshotError):
    """A tap on something that is not there to be tapped."""


class OptedOutError(EarshotError):
    """The person asked not to be asked again."""


class AlreadyAnsweredError(EarshotError):
    """Somebody took part in this round of an anonymous survey before: nobody counts twice."""


class AlreadyAskedError(EarshotError):
    """A survey is open with this person, and must not be given up for another one."""
