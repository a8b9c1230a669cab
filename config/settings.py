"""Settings: environment first, then `earshot.toml`, then defaults. Read once."""

import os
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from difflib import get_close_matches
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

PREFIX = "EARSHOT_"
FILE = "earshot.toml"


class SettingsError(ValueError):
    """A setting that cannot be used; the message names it and says what would do."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything an operator may set. Names in the environment: EARSHOT_ and upper case."""

    data_dir: Path = Path("data")
    """Where the SQLite file and the secret key live."""
    database_url: str = ""
    """`sqlite:///…` or `postgresql://…`; empty: a SQLite file in `data_dir`."""
    timezone: str = "UTC"
    """Reports count days in this zone."""
    public_url: str = ""
    """The address respondents reach us under; empty: what `serve` listens on."""
    allowed_origins: tuple[str, ...] = ()
    """Web sites whose pages may embed the chat, such as https://shop.example. `*` is any."""
    identity_secret: str = ""
    """Shared with the host site that signs who its visitor is (HMAC-SHA256)."""
    secret_key: str = ""
    """Under which erased addresses stay recognisable, the same in all processes over one
    database; empty: a file in `data_dir`, made once."""
    messages_per_minute: int = 60
    """What one chat session may send."""
    sessions_per_minute: int = 60
    """What one address on the network may open; behind a proxy set `trusted_proxies`."""
    requests_per_minute: int = 600
    """Messages and transcripts that one address on the network may ask for, in all sessions."""
    trusted_proxies: str = "127.0.0.1"
    """Proxies whose X-Forwarded-For is believed, as uvicorn takes them."""
    properties: Mapping[str, str] = field(
        default_factory=lambda: dict.fromkeys(("brand", "company", "feature"), "Acme")
    )
    """What {placeholders} show when a session brings no value of its own."""

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
    match name:
        case "data_dir":
            return Path(str(value))
        case "messages_per_minute" | "sessions_per_minute" | "requests_per_minute":
            return _positive(name, value)
        case "allowed_origins":
            listed = value.split(",") if isinstance(value, str) else value
            return tuple(origin.strip().rstrip("/") for origin in listed if origin.strip())
        case "properties":
            return _pairs(name, value)
        case _:
            return str(value)


def _positive(name: str, value: Any) -> int:
    text = str(value)
    if not text.isdecimal() or int(text) == 0:
        raise SettingsError(f"`{name}` is a whole number above 0, not {text!r}.")
    return int(text)


def _pairs(name: str, value: Any) -> dict[str, str]:
    """`brand=Acme, company=Acme Ltd` in the environment, a table in the file."""
    if isinstance(value, Mapping):
        pairs = {str(key): str(one) for key, one in value.items()}
    else:
        parts = [part.partition("=") for part in str(value).split(",") if part.strip()]
        if not all(equals for _, equals, _ in parts):
            raise SettingsError(
                f"`{name}` is written like brand=Acme,company=Acme, not {value!r}."
            )
        pairs = {key.strip(): one.strip() for key, _, one in parts}
    return {**Settings().properties, **pairs}


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
            "`database_url` begins with sqlite:/// or postgresql://; "
            f"this one begins with {settings.url.partition(':')[0]!r}."
        )
    return settings
