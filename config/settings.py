"""Settings: environment first, then `earshot.toml`, then defaults. Read once."""

import os
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields
from difflib import get_close_matches
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from config.checking import faults, pairs

PREFIX = "EARSHOT_"
FILE = "earshot.toml"
_LIKE = {
    "properties": "brand=Acme,company=Acme",
    "recipients": "support-team=slack:C0123ABCD,shop=https://hooks.example/x",
}


class SettingsError(ValueError):
    """A setting that cannot be used; the message names it and says what would do."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything an operator may set. Names in the environment: EARSHOT_ and upper case."""

    data_dir: Path = Path("data")
    """Where the SQLite file and the secret key live."""
    database_url: str = field(default="", repr=False)
    """`sqlite:///…` or `postgresql://…`; empty: a SQLite file in `data_dir`."""
    timezone: str = "UTC"
    """Reports count days in this zone."""
    public_url: str = ""
    """The address respondents and platforms reach us under; empty: what `serve` listens on."""
    allowed_origins: tuple[str, ...] = ()
    """Web sites whose pages may embed the chat, such as https://shop.example. `*` is any."""
    identity_secret: str = field(default="", repr=False)
    """Shared with the host site that signs who its visitor is (HMAC-SHA256)."""
    secret_key: str = field(default="", repr=False)
    """Under which erased addresses stay recognisable, the same in all processes over one
    database; empty: a file in `data_dir`, made once."""
    messages_per_minute: int = 60
    """What one chat session may send."""
    sessions_per_minute: int = 60
    """What one address on the network may open; behind a proxy set `trusted_proxies`."""
    requests_per_minute: int = 600
    """Messages and transcripts that one address on the network may ask for, in all sessions."""
    api_requests_per_minute: int = 600
    """What one key may ask of the API."""
    trusted_proxies: str = "127.0.0.1"
    """Proxies whose X-Forwarded-For is believed, as uvicorn takes them."""
    properties: Mapping[str, str] = field(
        default_factory=lambda: dict.fromkeys(("brand", "company", "feature"), "Acme")
    )
    """What {placeholders} show when a session brings no value of its own."""
    slack_bot_token: str = field(default="", repr=False)
    """`xoxb-…`: one Slack workspace that our app is installed in."""
    slack_app_token: str = field(default="", repr=False)
    """`xapp-…`: Socket Mode, which needs no public address. Without it Slack calls us."""
    slack_signing_secret: str = field(default="", repr=False)
    """Proves that a request over HTTP is Slack's."""
    slack_client_id: str = ""
    """With `slack_client_secret`: any workspace may install our app at /slack/install."""
    slack_client_secret: str = field(default="", repr=False)
    """See `slack_client_id`."""
    slack_sync: bool = False
    """`yes`: the members of the workspace are taken down as people, at the start and every day."""
    slack_api_url: str = ""
    """Another address for Slack's Web API, for a trial; empty: Slack's own."""
    telegram_token: str = field(default="", repr=False)
    """`123456789:…`: the bot's. With an https `public_url` Telegram calls us, else we ask it."""
    telegram_api_url: str = ""
    """Another address for the Bot API, such as a server of one's own; empty: Telegram's own."""
    twilio_account_sid: str = ""
    """`AC…`: the account that sends our SMS."""
    twilio_auth_token: str = field(default="", repr=False)
    """The account's token; it also proves that a request is Twilio's."""
    twilio_from: str = ""
    """Who sends: a number such as +46701234567, or a Messaging Service `MG…`."""
    twilio_api_url: str = ""
    """Another address for Twilio's API, for a trial; empty: Twilio's own."""
    sms_per_second: int = 1
    """Segments a second that our sender may send; a long code takes one."""
    smtp_url: str = field(default="", repr=False)
    """`smtp://user:password@host:587` (STARTTLS) or `smtps://…`: e-mail that brings a link."""
    email_from: str = ""
    """Who writes: `Acme <feedback@acme.example>`, or the address alone."""
    email_per_second: int = 5
    """Messages a second that the mail server takes."""
    recipients: Mapping[str, str] = field(default_factory=dict, repr=False)
    """Where alerts for an owner go: `support-team=slack:C0123ABCD`, or an https address."""
    webhook_secret: str = field(default="", repr=False)
    """Signs the alerts that we post to an address on the web (HMAC-SHA256)."""
    webhooks_to: tuple[str, ...] = ()
    """Hosts and networks that webhooks may reach although they are not on the internet, such as
    hooks.intranet.example or 10.1.0.0/16. A host that is listed may be reached with http too."""
    rasa_url: str = ""
    """A Rasa server that is asked what the rules leave open, such as http://127.0.0.1:5005."""
    rasa_token: str = field(default="", repr=False)
    """The token that the Rasa server was started with."""
    classifier_url: str = ""
    """Instead of Rasa any endpoint like OpenAI's, such as http://127.0.0.1:8080/v1. Words of
    respondents go there, but none of an anonymous survey."""
    classifier_model: str = ""
    """The model that `classifier_url` is to answer with."""
    classifier_key: str = field(default="", repr=False)
    """The key for `classifier_url`, if it wants one."""
    classifier_accept: float = 0.6
    """How sure a classifier must be (0 to 1) that somebody wants help, a person, to skip …"""
    classifier_stop: float = 0.9
    """How sure it must be that somebody wants to be asked nothing more."""
    oidc_issuer: str = ""
    """Where users may sign in to the console instead, such as https://login.example/realms/x: any
    provider of OpenID Connect."""
    oidc_client_id: str = ""
    """Who we are at `oidc_issuer`, where {public_url}/console/single-sign-on/callback is set."""
    oidc_client_secret: str = field(default="", repr=False)
    """What proves that to it, if it wants a proof."""
    oidc_name: str = ""
    """What users know it by; empty: the address of `oidc_issuer`."""
    delighted_survey: str = "nps"
    """What programs that were written for Delighted speak of, at /v1."""
    delighted_consent: bool = False
    """`yes`: whomever such a program adds has agreed to be asked by SMS."""
    codebooks: Path | None = None
    """A folder with codebooks and tone lexicons of your own; empty: those that we ship."""

    @property
    def url(self) -> str:
        """The database's address."""
        return self.database_url or f"sqlite:///{self.data_dir / 'earshot.db'}"

    @property
    def zone(self) -> ZoneInfo:
        """The zone in which days are counted."""
        return ZoneInfo(self.timezone)


def read(environment: Mapping[str, str] | None = None, file: Path | None = None) -> Settings:
    """The settings of this process.

    Raises:
        SettingsError: an unknown name in the file, or a value of the wrong kind.
    """
    environment = os.environ if environment is None else environment
    path = file or Path(environment.get(f"{PREFIX}CONFIG", FILE))
    written = _from_file(path)
    known = {setting.name: setting for setting in fields(Settings)}
    unknown = sorted(set(written) - set(known))
    if unknown:
        raise SettingsError(
            f"{path}: there is no setting `{unknown[0]}`. The settings are: {', '.join(known)}."
        )
    _refuse_unknown(environment, known)
    for name in known:
        value = environment.get(PREFIX + name.upper())
        if value is not None:
            written[name] = value
    return _checked(Settings(**{name: _typed(name, value) for name, value in written.items()}))


def _refuse_unknown(environment: Mapping[str, str], known: Iterable[str]) -> None:
    names = [f"{PREFIX}{name.upper()}" for name in known]
    for name in environment:
        if name.startswith(PREFIX) and name not in {*names, f"{PREFIX}CONFIG"}:
            near = get_close_matches(name, names, 1)
            hint = f" Did you mean {near[0]}?" if near else ""
            raise SettingsError(f"There is no setting {name}.{hint}")


def _from_file(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path} is not readable TOML: {error}.") from error


def _typed(name: str, value: Any) -> Any:
    if name.endswith(("_per_minute", "_per_second")):
        return _positive(name, value)
    kind = _OF_THEIR_KIND.get(name)
    if kind:
        return kind(name, value)
    return str(value).strip() if name.startswith(_PASTED) else str(value)


def _folder(_: str, value: Any) -> Path | None:
    return Path(str(value)) if str(value) else None


def _listed(_: str, value: Any) -> tuple[str, ...]:
    listed = value.split(",") if isinstance(value, str) else value
    return tuple(one.strip().rstrip("/") for one in listed if one.strip())


def _positive(name: str, value: Any) -> int:
    text = str(value)
    if not text.isdecimal() or int(text) == 0:
        raise SettingsError(f"`{name}` is a whole number above 0, not {text!r}.")
    return int(text)


def _flag(name: str, value: Any) -> bool:
    known = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
    text = str(value).strip().lower()
    if text not in known:
        raise SettingsError(f"`{name}` is yes or no, not {value!r}.")
    return known[text]


def _share(name: str, value: Any) -> float:
    try:
        share = -1 if isinstance(value, bool) else float(value)
    except (TypeError, ValueError):
        share = -1
    if not 0 <= share <= 1:
        raise SettingsError(f"`{name}` is a number from 0 to 1, not {value!r}.")
    return share


def _pairs(name: str, value: Any) -> dict[str, str]:
    """The default pairs, and over them those that are written."""
    try:
        return {**getattr(Settings(), name), **pairs(value)}
    except ValueError as error:
        raise SettingsError(f"`{name}` is written like {_LIKE[name]}.") from error


_PASTED = (
    "slack_", "telegram_", "twilio_", "smtp_", "email_", "public_", "rasa_", "classifier_",
    "oidc_",
)  # fmt: skip
"""What comes from another page, often with a space or a new line at its end."""

_OF_THEIR_KIND: Mapping[str, Callable[[str, Any], Any]] = {
    "data_dir": _folder,
    "codebooks": _folder,
    "allowed_origins": _listed,
    "webhooks_to": _listed,
    "delighted_consent": _flag,
    "slack_sync": _flag,
    "classifier_accept": _share,
    "classifier_stop": _share,
    "properties": _pairs,
    "recipients": _pairs,
}


def _checked(settings: Settings) -> Settings:
    if settings.timezone not in available_timezones():
        raise SettingsError(
            f"`timezone` is a name such as Europe/Stockholm, not {settings.timezone!r}."
        )
    for origin in settings.allowed_origins:
        if origin != "*" and not origin.startswith(("https://", "http://")):
            raise SettingsError(
                f"`allowed_origins` has sites such as https://shop.example, not {origin!r}."
            )
    if not settings.url.startswith(("sqlite:", "postgresql:", "postgresql+psycopg:")):
        raise SettingsError(
            "`database_url` begins with sqlite:/// or postgresql://, and this one does not."
        )
    for fault in faults(settings):
        raise SettingsError(fault)
    return settings
