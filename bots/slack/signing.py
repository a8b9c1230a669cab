"""Whether a request comes from Slack, and is of now."""

from collections.abc import Callable, Mapping
from datetime import datetime

from slack_sdk.signature import Clock, SignatureVerifier

from bots.errors import SignatureError

_LONGEST_TIMESTAMP = 20
_LONGEST_SIGNATURE = 100


class Signatures:
    """Slack's signatures, HMAC-SHA256 over time and body, good for five minutes both ways."""

    def __init__(self, secret: str, now: Callable[[], datetime]) -> None:
        """Without a `secret` no request is Slack's."""
        self._verifier = SignatureVerifier(secret, _Now(now)) if secret.strip() else None

    def check(self, body: bytes, headers: Mapping[str, str]) -> None:
        """Nothing, if the request is Slack's.

        Raises:
            SignatureError: it is not, or is too old or ahead.
        """
        timestamp = headers.get("x-slack-request-timestamp", "")
        signature = headers.get("x-slack-signature", "")
        if self._verifier is None or not _plausible(timestamp, signature):
            raise SignatureError("The request is not signed by Slack.")
        try:
            valid = self._verifier.is_valid(body, timestamp, signature)
        except UnicodeDecodeError:
            valid = False
        if not valid:
            raise SignatureError("The request is not signed by Slack.")


class _Now(Clock):
    """The time as the verifier asks for it."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now

    def now(self) -> float:
        return self._now().timestamp()


def _plausible(timestamp: str, signature: str) -> bool:
    """Whether the verifier can take them: it fails on other letters than ASCII's."""
    if not (timestamp.isascii() and timestamp.isdigit() and signature.isascii()):
        return False
    return len(timestamp) <= _LONGEST_TIMESTAMP and 0 < len(signature) <= _LONGEST_SIGNATURE
