"""A real mail server on a loopback port, which does as it is told."""

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from ipaddress import IPv4Address
from pathlib import Path
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from bots.mail.channel import MailChannel
from bots.mail.composing import SUBJECT
from bots.messages import Button, Outbound
from dialogs.localizing import direction
from dialogs.prompts import NOTICE, Option, Prompt

ANNA = "anna@customers.example"
SENDER = "Acme <feedback@acme.example>"
PUBLIC = "https://feedback.acme.example"
RECORDED = datetime(2026, 11, 21, 12, tzinfo=UTC)


@dataclass
class Mailbox:
    """What the server does: its answers to RCPT and DATA, or that it drops or hangs."""

    rcpt: str = "250 OK"
    sender: str = "250 OK"
    data: str = "250 OK"
    drops: bool = False
    hangs: float = 0.0
    password: str = "secret"
    received: list[EmailMessage] = field(default_factory=list)
    envelopes: list[Envelope] = field(default_factory=list)

    async def handle_MAIL(  # noqa: N802 - a name of aiosmtpd's
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if self.sender.startswith("250"):
            envelope.mail_from = address
            envelope.mail_options.extend(options)
        return self.sender

    async def handle_RCPT(  # noqa: N802 - as above
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        await asyncio.sleep(self.hangs)
        if self.rcpt.startswith("250"):
            envelope.rcpt_tos.append(address)
        return self.rcpt

    async def handle_DATA(  # noqa: N802 - as above
        self, server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        assert isinstance(envelope.content, bytes)
        read: Any = message_from_bytes(envelope.content, policy=policy.default)
        self.received.append(read)
        self.envelopes.append(envelope)
        if self.drops:
            assert server.transport is not None
            server.transport.abort()
        return self.data

    def authenticate(
        self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: Any
    ) -> AuthResult:
        assert isinstance(data, LoginPassword)
        return AuthResult(success=data.password.decode() == self.password, handled=False)


@asynccontextmanager
async def listening(
    mailbox: Mailbox, *, tls: ssl.SSLContext | None = None, **how: Any
) -> AsyncIterator[int]:
    """Serve `mailbox`; gives the port. With `tls` it offers STARTTLS."""
    loop = asyncio.get_running_loop()

    def speak() -> SMTP:
        return SMTP(mailbox, loop=loop, tls_context=tls, enable_SMTPUTF8=True, **how)

    server = await loop.create_server(speak, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        await server.wait_closed()


def channel(port: int, *, to: str = "smtp://127.0.0.1", timeout: float = 5.0) -> MailChannel:
    return MailChannel(smtp_url=f"{to}:{port}", sender=SENDER, public_url=PUBLIC, timeout=timeout)


def rating(language: str = "en") -> Prompt:
    choices = tuple(Option(n, str(n)) for n in range(11))
    return Prompt(
        "2",
        "nps",
        "nps",
        "How likely are you to recommend Acme & Sons?",
        language,
        direction(language),
        low_label="Not at all likely",
        high_label="Extremely likely",
        choices=choices,
    )


def letter(asks: Prompt | None = None, *, address: str = ANNA, id_: int = 7) -> Outbound:
    """An invitation to answer `asks`, as the outbox gives it."""
    asks = asks or rating()
    to = asks.language
    return Outbound(
        id_,
        "email",
        address,
        (
            Prompt("0", None, SUBJECT, "3 short questions for you", to, asks.dir),
            Prompt("1", None, NOTICE, "3 short questions, about a minute.", to, asks.dir),
            asks,
        ),
        thread="5",
        buttons=tuple(Button(one.label, "5_signed", one.value) for one in asks.choices),
        form="5_signed",
        leave="9_signed",
        created_at=RECORDED,
    )


def certificate(folder: Path, name: str) -> ssl.SSLContext:
    """A server's certificate for 0.0.0.0 of an authority of its own, `folder`/`name`.pem."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    host = x509.SubjectAlternativeName([x509.IPAddress(IPv4Address("0.0.0.0"))])
    now = datetime.now(UTC)
    signed = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(host, critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    private = key.private_bytes(
        pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    (folder / f"{name}.pem").write_bytes(signed.public_bytes(pem))
    (folder / f"{name}.key").write_bytes(private)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / f"{name}.pem", folder / f"{name}.key")
    return context
