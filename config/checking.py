"""What the settings of the channels look like, and where their right values are found.

No sentence quotes a value: most of them are secrets.
"""

import re
from collections.abc import Iterator, Mapping
from ipaddress import ip_network
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from config.settings import Settings

_SLACK = "of your app at api.slack.com/apps"
_CONSOLE = "on the first page of Twilio's console"

_SHAPES: Mapping[str, tuple[str, str]] = {
    "slack_bot_token": (
        r"xoxb-[\w-]+",
        f"is the Bot User OAuth Token (xoxb-…), under OAuth & Permissions {_SLACK}",
    ),
    "slack_app_token": (
        r"xapp-[\w-]+",
        f"is an App-Level Token (xapp-…) with connections:write, under Basic Information {_SLACK}",
    ),
    "slack_signing_secret": (
        r"[0-9a-fA-F]{16,}",
        f"is the Signing Secret (32 hex digits), under Basic Information {_SLACK}",
    ),
    "slack_client_id": (
        r"\d+\.\d+",
        f"is the Client ID (two numbers with a dot), under Basic Information {_SLACK}",
    ),
    "slack_client_secret": (
        r"[0-9a-fA-F]{16,}",
        f"is the Client Secret (32 hex digits), under Basic Information {_SLACK}",
    ),
    "telegram_token": (
        r"\d+:[\w-]{30,}",
        "is the whole line that @BotFather gives for your bot (123456789:AA…)",
    ),
    "twilio_account_sid": (
        r"AC[0-9a-fA-F]{32}",
        f"is the Account SID (AC and 32 hex digits), {_CONSOLE}",
    ),
    "twilio_auth_token": (
        r"[0-9a-fA-F]{32}",
        f"is the Auth Token (32 hex digits, without AC), {_CONSOLE}",
    ),
    "twilio_from": (
        r"\+[1-9]\d{6,14}|MG[0-9a-fA-F]{32}|\d{3,8}",
        "is a number of yours such as +46701234567, a short code, or a Messaging Service (MG…)",
    ),
}
"""Setting → what it looks like, and what it is and where."""

_KNOWN_BY_SIGHT: Mapping[str, str] = {
    r"xoxb-.*": "a bot token, for `slack_bot_token`",
    r"xapp-.*": "an app-level token, for `slack_app_token`",
    r"xox[a-z]-.*": "a token of a person, which is not wanted here",
    r"\d+\.\d+": "a client id, for `slack_client_id`",
    r"\d+:[\w-]{30,}": "a Telegram token, for `telegram_token`",
    r"AC[0-9a-fA-F]{32}": "an Account SID, for `twilio_account_sid`",
    r"SK[0-9a-fA-F]{32}": "the SID of an API key, which is not wanted here",
    r"MG[0-9a-fA-F]{32}": "a Messaging Service, for `twilio_from`",
}

_CLASSIFIERS: Mapping[str, str] = {
    "rasa_url": "http://127.0.0.1:5005",
    "classifier_url": "http://127.0.0.1:8080/v1",
}
_ADDRESS = re.compile(r"https?://[^/\s]+(/\S*)?")
_SLACK_RECIPIENT = re.compile(r"slack:([TE][A-Z0-9]+/)?[CGDU][A-Z0-9]{2,}(/\d+\.\d+)?", re.ASCII)
_SAFE_ADDRESS = re.compile(r"https://[^/\s]+\S*|http://(localhost|127\.0\.0\.1)[:/]\S*")
_SENDER = re.compile(r"([^<>\r\n\"@]*<)?[^\s<>@\"]+@[^\s<>@\"]+\.[^\s<>@\"]+>?")
_HOST = re.compile(r"(?!-)[a-z0-9_-]+(\.[a-z0-9_-]+)*", re.ASCII | re.IGNORECASE)
SHORTEST_SECRET = 16


def pairs(value: Any) -> dict[str, str]:
    """`brand=Acme, company=Acme Ltd` in the environment, a table in the file.

    Raises:
        ValueError: a part without an equals sign.
    """
    if isinstance(value, Mapping):
        return {str(key): str(one) for key, one in value.items()}
    parts = [part.partition("=") for part in str(value).split(",") if part.strip()]
    if not all(equals for _, equals, _ in parts):
        raise ValueError("no equals sign")
    return {key.strip(): one.strip() for key, _, one in parts}


def faults(settings: "Settings") -> Iterator[str]:
    """A sentence for everything that cannot be as it is set."""
    yield from _misshapen(settings)
    yield from _addresses(settings)
    yield from _half_slack(settings)
    yield from _half_twilio(settings)
    yield from _mail(settings)
    yield from _recipients(settings)
    yield from _webhooks(settings)
    yield from _classifier(settings)
    yield from _single_sign_on(settings)


def _webhooks(settings: "Settings") -> Iterator[str]:
    for entry in settings.webhooks_to:
        if not (_HOST.fullmatch(entry) or _is_network(entry)):
            yield (
                "`webhooks_to` lists hosts and networks, such as hooks.intranet.example or "
                "10.1.0.0/16, without https:// and without a port."
            )


def _is_network(entry: str) -> bool:
    try:
        ip_network(entry, strict=False)
    except ValueError:
        return False
    return True


def _single_sign_on(settings: "Settings") -> Iterator[str]:
    if settings.oidc_client_id and not settings.oidc_issuer:
        yield "`oidc_client_id` needs `oidc_issuer`, the address of the identity provider."
    if settings.oidc_issuer and not _SAFE_ADDRESS.fullmatch(settings.oidc_issuer):
        yield "`oidc_issuer` is a whole address such as https://login.example, with https://."
    if settings.oidc_issuer and not (settings.oidc_client_id and settings.public_url):
        yield "`oidc_issuer` needs `oidc_client_id` and `public_url`, to which people come back."


def _classifier(settings: "Settings") -> Iterator[str]:
    if settings.classifier_url and not settings.classifier_model:
        yield "`classifier_url` needs a `classifier_model` to ask for."
    if settings.classifier_url and settings.rasa_url:
        yield "Set `rasa_url` or `classifier_url`, not both: one of them is asked."
    for name, such_as in _CLASSIFIERS.items():
        url = getattr(settings, name)
        if url and not _ADDRESS.fullmatch(url):
            yield f"`{name}` is a whole address such as {such_as}, with http:// or https://."
    key = settings.classifier_key
    if not (key.isascii() and key.isprintable()):
        yield "`classifier_key` is sent in a header: plain letters, digits and signs in one line."


def _misshapen(settings: "Settings") -> Iterator[str]:
    for name, (shape, meant) in _SHAPES.items():
        value = getattr(settings, name)
        if value and not re.fullmatch(shape, value, re.ASCII):
            yield f"`{name}` {meant}.{_instead(value)}"


def _instead(value: str) -> str:
    for shape, what in _KNOWN_BY_SIGHT.items():
        if re.fullmatch(shape, value, re.ASCII):
            return f" What is set is {what}."
    return ""


def _addresses(settings: "Settings") -> Iterator[str]:
    for name in ("public_url", "slack_api_url", "telegram_api_url", "twilio_api_url"):
        value = getattr(settings, name)
        if value and not _ADDRESS.fullmatch(value):
            yield f"`{name}` is a whole address such as https://feedback.example, with https://."


def _half_slack(settings: "Settings") -> Iterator[str]:
    if settings.slack_sync and not (settings.slack_bot_token or settings.slack_client_id):
        yield "`slack_sync` takes down the members of a workspace: set `slack_bot_token` too."
    if settings.slack_client_id or settings.slack_client_secret:
        wanted = ("slack_client_id", "slack_client_secret", "public_url")
        signing = () if settings.slack_app_token else ("slack_signing_secret",)
        yield from _missing("Slack for several workspaces", settings, (*wanted, *signing))
    elif settings.slack_bot_token and not settings.slack_signing_secret:
        if not settings.slack_app_token:
            yield (
                "Slack also needs `slack_app_token` (Socket Mode: no public address needed), "
                "or `slack_signing_secret` (Slack calls us)."
            )
    elif settings.slack_app_token or settings.slack_signing_secret:
        yield from _missing("Slack", settings, ("slack_bot_token",))


def _half_twilio(settings: "Settings") -> Iterator[str]:
    wanted = ("twilio_account_sid", "twilio_auth_token", "twilio_from")
    if any(getattr(settings, name) for name in wanted):
        # Twilio signs the address that it calls, so that address has to be known.
        yield from _missing("SMS", settings, (*wanted, "public_url"))


def _mail(settings: "Settings") -> Iterator[str]:
    if settings.smtp_url and not _is_mail_server(settings.smtp_url):
        yield (
            "`smtp_url` is the mail server, such as smtp://user:password@mail.example:587 "
            "(STARTTLS) or smtps://user:password@mail.example. A sign that is no letter or digit "
            "in the password is written with its number, such as %40 for @."
        )
    if settings.email_from and not _SENDER.fullmatch(settings.email_from):
        yield (
            "`email_from` is who writes: Acme <feedback@acme.example>, or feedback@acme.example."
        )
    if settings.smtp_url or settings.email_from:
        # The links in a message lead to us, so our address has to be known.
        yield from _missing("E-mail", settings, ("smtp_url", "email_from", "public_url"))


def _is_mail_server(url: str) -> bool:
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return False
    rest = parts.path.strip("/") or parts.query or parts.fragment
    known = parts.scheme in {"smtp", "smtps"} and parts.hostname and not rest
    return bool(known) and port != 0


def _missing(what: str, settings: "Settings", wanted: tuple[str, ...]) -> Iterator[str]:
    missing = [f"`{name}`" for name in wanted if not getattr(settings, name)]
    if missing:
        yield f"{what} also needs {' and '.join(missing)}."


def _recipients(settings: "Settings") -> Iterator[str]:
    slack = settings.slack_bot_token or settings.slack_client_id
    for owner, where in settings.recipients.items():
        if _SLACK_RECIPIENT.fullmatch(where):
            if not slack:
                yield f"`recipients` sends to Slack for `{owner}`: set `slack_bot_token` too."
        elif not _SAFE_ADDRESS.fullmatch(where):
            yield (
                f"`recipients` for `{owner}` is slack: and a channel's ID (slack:C0123ABCD, shown "
                "at the end of the channel's details, not its name), or an https:// address."
            )
        elif not settings.webhook_secret:
            yield f"Alerts for `{owner}` go to the web and are signed: set `webhook_secret` too."
    if settings.webhook_secret and len(settings.webhook_secret) < SHORTEST_SECRET:
        yield f"`webhook_secret` has at least {SHORTEST_SECRET} random characters."
