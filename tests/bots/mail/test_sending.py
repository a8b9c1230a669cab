"""One message over SMTP: what a server answers, and what it leaves us to do."""

import asyncio
import ssl
from dataclasses import replace
from pathlib import Path

import pytest

from bots.errors import (
    AccountError,
    ChannelError,
    NotSentError,
    PayloadError,
    RefusedError,
    UnknownOutcomeError,
    UnreachableError,
)
from bots.mail.channel import MailChannel
from bots.messages import Receipt, WebhookRequest
from tests.bots.mail.playing import ANNA, Mailbox, certificate, channel, letter, listening


def sent(mailbox: Mailbox, *, timeout: float = 5.0) -> Receipt | ChannelError:
    """What becomes of one message."""

    async def play() -> Receipt | ChannelError:
        async with listening(mailbox) as port:
            return await tried(channel(port, timeout=timeout))

    return asyncio.run(play())


async def tried(over: MailChannel, **changed: str) -> Receipt | ChannelError:
    try:
        return await over.send(replace(letter(), **changed))  # type: ignore[arg-type] - texts only
    except ChannelError as error:
        return error


def test_a_message_is_handed_over_to_whom_it_is_for() -> None:
    mailbox = Mailbox()
    receipt = sent(mailbox)

    assert isinstance(receipt, Receipt)
    (envelope,) = mailbox.envelopes
    assert (envelope.mail_from, envelope.rcpt_tos) == ("feedback@acme.example", [ANNA])
    assert mailbox.received[0]["To"] == ANNA
    assert mailbox.received[0]["Message-ID"] == receipt.message


@pytest.mark.parametrize(
    ("where", "answer", "error"),
    [
        ("rcpt", "450 4.2.0 Greylisted", NotSentError),
        ("rcpt", "421 Too many connections", NotSentError),
        ("rcpt", "550 5.1.1 anna is not here", UnreachableError),
        ("rcpt", "550 No such mailbox: anna", UnreachableError),
        ("rcpt", "550 5.7.1 Not allowed", RefusedError),
        ("rcpt", "552 5.2.2 Mailbox full", RefusedError),
        ("sender", "553 5.7.1 Not your address", AccountError),
        ("sender", "451 4.3.0 Later", NotSentError),
        ("data", "451 4.3.0 Later", NotSentError),
        ("data", "554 5.7.1 Looks like spam", RefusedError),
    ],
)
def test_a_refusal_says_what_to_do_next(
    where: str, answer: str, error: type[ChannelError]
) -> None:
    outcome = sent(Mailbox(**{where: answer}))

    assert type(outcome) is error
    assert answer.startswith(outcome.code)
    assert not set(outcome.code) - set("0123456789. ")


def test_what_may_have_been_taken_is_an_unknown_outcome_and_is_sent_under_the_same_id() -> None:
    mailbox = Mailbox(drops=True)

    assert isinstance(sent(mailbox), UnknownOutcomeError)
    assert isinstance(sent(mailbox), UnknownOutcomeError)
    first, second = mailbox.received
    assert first["Message-ID"] == second["Message-ID"]


def test_a_server_never_tells_what_became_of_a_message() -> None:
    with pytest.raises(UnknownOutcomeError):
        asyncio.run(channel(1).settle(letter()))


def test_a_server_that_hangs_before_the_message_has_not_got_it() -> None:
    outcome = sent(Mailbox(hangs=0.5), timeout=0.1)

    assert isinstance(outcome, NotSentError)


def test_where_nobody_listens_nothing_is_sent() -> None:
    assert isinstance(asyncio.run(tried(channel(1))), NotSentError)


@pytest.mark.filterwarnings("ignore:Requiring AUTH:UserWarning")
def test_a_wrong_password_is_trouble_of_our_own_account() -> None:
    async def play(password: str) -> Receipt | ChannelError:
        mailbox = Mailbox()
        how = {"authenticator": mailbox.authenticate, "auth_require_tls": False}
        async with listening(mailbox, auth_required=True, **how) as port:
            return await tried(channel(port, to=f"smtp://anna%40acme:{password}@127.0.0.1"))

    refused = asyncio.run(play("wrong"))

    assert isinstance(refused, AccountError)
    assert refused.code.startswith("535")
    assert isinstance(asyncio.run(play("secret")), Receipt)


# To this machine, by an address that is not known to be its own.
_AWAY = "smtp://0.0.0.0"


def test_words_leave_this_machine_only_under_a_certificate_that_is_trusted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mailbox = Mailbox()

    async def play(context: ssl.SSLContext | None) -> Receipt | ChannelError:
        async with listening(mailbox, tls=context) as port:
            return await tried(channel(port, to=_AWAY))

    plain = asyncio.run(play(None))
    strange = asyncio.run(play(certificate(tmp_path, "strange")))
    known = certificate(tmp_path, "known")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "known.pem"))

    assert isinstance(plain, AccountError)
    assert plain.code == "no STARTTLS"
    assert isinstance(strange, AccountError)
    assert strange.code == "certificate"
    assert not mailbox.received
    assert isinstance(asyncio.run(play(known)), Receipt)


@pytest.mark.parametrize("address", ["", "anna", "anna@", "a@b@c", "a\r\nBcc: x@y.z"])
def test_what_is_no_address_reaches_nobody(address: str) -> None:
    async def play() -> Receipt | ChannelError:
        async with listening(Mailbox()) as port:
            return await tried(channel(port), address=address)

    assert isinstance(asyncio.run(play()), UnreachableError)


def test_addresses_of_other_scripts_are_written_to() -> None:
    mailbox = Mailbox()

    async def play() -> list[Receipt | ChannelError]:
        async with listening(mailbox) as port:
            over = channel(port)
            return [
                await tried(over, address=one)
                for one in ("anna@räksmörgås.example", "阿娜@例子.example")
            ]

    assert all(isinstance(one, Receipt) for one in asyncio.run(play()))
    assert mailbox.envelopes[0].rcpt_tos == ["anna@xn--rksmrgs-5wao1o.example"]


def test_nothing_comes_in_by_mail() -> None:
    async def play() -> None:
        await channel(1).answer(WebhookRequest("POST", "/", {}, b""), None)  # type: ignore[arg-type] - never looked at

    with pytest.raises(PayloadError):
        asyncio.run(play())


def test_the_doctor_tells_whether_the_server_lets_us_in() -> None:
    async def play() -> list[tuple[str, str]]:
        async with listening(Mailbox()) as port:
            known = await channel(port).examine()
        away = await channel(port, to="smtp://user:pass@127.0.0.1").examine()
        return [(check.level, check.fact) for check in (*known, *away)]

    (_, links), (ok, inside), _, (error, silent) = asyncio.run(play())

    assert links == "Links lead to an https address."
    assert (ok, error) == ("ok", "error")
    assert inside.endswith("lets us in.")
    assert "does not answer" in silent
    assert "pass" not in silent
