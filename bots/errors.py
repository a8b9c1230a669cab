"""What a channel refuses, and why a send did not succeed: the class says what to do next."""


class PayloadError(ValueError):
    """A body that is not what the channel's contract says."""


class SignatureError(ValueError):
    """A signature or token that is missing, wrong or out of date. Says no more than that."""


class ChannelError(Exception):
    """A message was not taken. `code` is the platform's word for why, never anybody's words."""

    def __init__(self, code: str, *, retry_after: float | None = None) -> None:
        """`retry_after` are the seconds that the platform asks us to wait."""
        super().__init__(code)
        self.code = code
        self.retry_after = retry_after


class NotSentError(ChannelError):
    """Surely not sent (too many requests, no connection): send again later."""


class UnknownOutcomeError(ChannelError):
    """The connection was lost after the request: it may have been sent, or not."""


class RefusedError(ChannelError):
    """The platform will never take this message: sending it again would change nothing."""


class UnreachableError(RefusedError):
    """The person cannot be reached here: they blocked us, left, or never were there."""


class AccountError(NotSentError):
    """Our own account is refused (token revoked, no credit): nothing goes until that is mended."""
