"""The mail server: one message handed over, and what each of its refusals means."""

import re
import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from email import policy
from email.message import EmailMessage
from ipaddress import ip_address
from urllib.parse import unquote, urlsplit

from bots.errors import (
    AccountError,
    ChannelError,
    NotSentError,
    RefusedError,
    UnknownOutcomeError,
    UnreachableError,
)

_SUBMISSION, _SUBMISSION_TLS = 587, 465
_OK, _GO_ON, _TRY_LATER, _NEVER = 250, 354, 400, 500
_NO_MAILBOX = frozenset({550, 551, 553})
_LOST = (smtplib.SMTPServerDisconnected, OSError)


@dataclass(frozen=True, slots=True)
class Server:
    """Where mail is handed over. `wrapped`: TLS from the first byte, else STARTTLS.

    What does not leave this machine may go without TLS.
    """

    host: str
    port: int
    wrapped: bool
    user: str = ""
    password: str = field(default="", repr=False)

    @classmethod
    def at(cls, url: str) -> "Server":
        """What `smtp://user:password@host:port` or `smtps://…` names."""
        parts = urlsplit(url)
        wrapped = parts.scheme == "smtps"
        port = parts.port or (_SUBMISSION_TLS if wrapped else _SUBMISSION)
        user, password = unquote(parts.username or ""), unquote(parts.password or "")
        return cls(parts.hostname or "", port, wrapped, user, password)

    @property
    def here(self) -> bool:
        """Whether it is this machine."""
        with suppress(ValueError):
            return ip_address(self.host).is_loopback
        return self.host == "localhost"


def hand_over(server: Server, message: EmailMessage, *, timeout: float) -> None:
    """Give `message` to the server, which then delivers it.

    Raises:
        ChannelError: its class says what to do next.
    """
    sender, recipient = (message[name].addresses[0] for name in ("From", "To"))
    with connection(server, name=sender.domain, timeout=timeout) as smtp:
        try:
            content = _envelope(smtp, message, sender.addr_spec, recipient.addr_spec)
        except _LOST as error:
            raise NotSentError(_name(error)) from None
        _content(smtp, content)


@contextmanager
def connection(server: Server, *, name: str, timeout: float) -> Iterator[smtplib.SMTP]:
    """A connection that is encrypted and signed in, as far as the server's settings say.

    Raises:
        ChannelError: there is none.
    """
    try:
        smtp = _connected(server, name, timeout)
    except ssl.SSLCertVerificationError:
        raise AccountError("certificate") from None
    except smtplib.SMTPResponseException as error:
        raise _ours(error.smtp_code, error.smtp_error) from None
    except smtplib.SMTPNotSupportedError:
        raise AccountError("no sign-in") from None
    except (smtplib.SMTPException, OSError) as error:
        raise NotSentError(_name(error)) from None
    try:
        yield smtp
    finally:
        with suppress(smtplib.SMTPException, OSError):
            smtp.quit()
        smtp.close()


def _connected(server: Server, name: str, timeout: float) -> smtplib.SMTP:
    tls = ssl.create_default_context()
    smtp: smtplib.SMTP
    if server.wrapped:
        smtp = smtplib.SMTP_SSL(
            server.host, server.port, local_hostname=name, timeout=timeout, context=tls
        )
    else:
        smtp = smtplib.SMTP(server.host, server.port, local_hostname=name, timeout=timeout)
    try:
        smtp.ehlo_or_helo_if_needed()
        if not server.wrapped:
            _encrypt(smtp, server, tls)
        if server.user:
            smtp.login(server.user, server.password)
    except BaseException:
        smtp.close()
        raise
    return smtp


def _encrypt(smtp: smtplib.SMTP, server: Server, tls: ssl.SSLContext) -> None:
    if server.here:
        return
    if not smtp.has_extn("starttls"):
        raise AccountError("no STARTTLS")
    smtp.starttls(context=tls)
    smtp.ehlo()


def _envelope(smtp: smtplib.SMTP, message: EmailMessage, sender: str, recipient: str) -> bytes:
    """Say from whom and to whom; gives the message as it is sent. Nothing is sent before."""
    extended = not recipient.isascii()
    if extended and not smtp.has_extn("smtputf8"):
        raise RefusedError("no SMTPUTF8")
    options = ["SMTPUTF8", "BODY=8BITMIME"] if extended else []
    code, said = smtp.mail(sender, options)
    if code != _OK:
        raise _ours(code, said)
    code, said = smtp.rcpt(recipient)
    if code not in {_OK, 251}:
        raise _theirs(code, said, at_rcpt=True)
    code, said = smtp.docmd("DATA")
    if code != _GO_ON:
        raise _theirs(code, said)
    return message.as_bytes(policy=policy.SMTPUTF8 if extended else policy.SMTP)


def _content(smtp: smtplib.SMTP, content: bytes) -> None:
    """Send the message itself; from here on nobody knows what a lost connection means."""
    dotted = content.replace(b"\r\n.", b"\r\n..")
    try:
        smtp.send(dotted.removesuffix(b"\r\n") + b"\r\n.\r\n")
        code, said = smtp.getreply()
    except _LOST as error:
        raise UnknownOutcomeError(_name(error)) from None
    if code != _OK:
        raise _theirs(code, said)


def _ours(code: int, said: bytes | str) -> ChannelError:
    """A refusal of us, whoever we write to."""
    return (NotSentError if code < _NEVER else AccountError)(_code(code, said))


def _theirs(code: int, said: bytes | str, *, at_rcpt: bool = False) -> ChannelError:
    """A refusal of this message or of whom it is for."""
    shown = _code(code, said)
    if code < _NEVER:
        return NotSentError(shown)
    extended = shown.partition(" ")[2]
    gone = extended.startswith("5.1.") if extended else at_rcpt and code in _NO_MAILBOX
    return (UnreachableError if gone else RefusedError)(shown)


def _code(code: int, said: bytes | str) -> str:
    """The reply's number, and the more exact one of RFC 3463; never its words."""
    text = said.decode("ascii", "replace") if isinstance(said, bytes) else said
    extended = text.split(" ", 1)[0]
    exact = re.fullmatch(r"[245]\.\d{1,3}\.\d{1,3}", extended, re.ASCII)
    return f"{code} {extended}" if exact else str(code)


def _name(error: Exception) -> str:
    return type(error).__name__
