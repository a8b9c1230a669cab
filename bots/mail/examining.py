"""What `earshot doctor` tells about the mail server."""

from collections.abc import Iterator, Sequence
from email.utils import parseaddr

from bots.channel import Check
from bots.errors import AccountError, ChannelError
from bots.mail.server import Server, connection


def examined(server: Server, *, sender: str, public_url: str, timeout: float) -> Sequence[Check]:
    """Where the links lead, and whether the server lets us in; nothing is sent."""
    return [_links(public_url), *_server(server, sender, timeout)]


def _links(public_url: str) -> Check:
    if public_url.startswith("https://"):
        return Check("ok", "Links lead to an https address.")
    return Check(
        "warning",
        "The links in a message are not https: mail programs warn of them, and answers travel in "
        "the open.",
        "Set EARSHOT_PUBLIC_URL to an https address.",
    )


def _server(server: Server, sender: str, timeout: float) -> Iterator[Check]:
    domain = parseaddr(sender)[1].rpartition("@")[2]
    try:
        with connection(server, name=domain, timeout=timeout):
            yield Check("ok", f"{server.host}:{server.port} lets us in.")
    except AccountError as error:
        yield Check(
            "error",
            f"{server.host} does not let us in ({error.code}).",
            _CURES.get(error.code, "Look at the user and the password in EARSHOT_SMTP_URL."),
        )
    except ChannelError as error:
        yield Check(
            "error",
            f"{server.host}:{server.port} does not answer ({error.code}).",
            "Look at the host and the port in EARSHOT_SMTP_URL, and at the firewall.",
        )


_CURES = {
    "certificate": "Its certificate is not one that this machine trusts: name the host as the "
    "certificate does.",
    "no STARTTLS": "It takes no encryption: use smtps:// (port 465), or another server.",
    "no sign-in": "It takes no user here: leave user and password out, or use another port.",
}
