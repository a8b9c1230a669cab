"""What a channel refuses, in words that say what to send instead."""


class PayloadError(ValueError):
    """A body that is not what the channel's contract says."""


class SignatureError(ValueError):
    """A signature or token that is missing, wrong or out of date. Says no more than that."""
