"""What `earshot doctor` looks at: each finding says what is so, and what to do about it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from dialogs.loading import load
from earshot import authoring
from earshot.bootstrap import Earshot
from storage.unit_of_work import UnitOfWork

Level: TypeAlias = Literal["ok", "warning", "error"]

SHORTEST_SECRET = 16


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at; `cure` is empty where nothing needs doing."""

    level: Level
    fact: str
    cure: str = ""


def examine(earshot: Earshot) -> Iterator[Finding]:
    """Everything that can be known without asking anybody outside."""
    yield Finding("ok", f"The database answers; its tables are at {_tables(earshot)}.")
    yield from _settings(earshot)
    with earshot.database.read() as uow:
        yield from _scripts(earshot, uow)
        yield from _messages(uow)


def _tables(earshot: Earshot) -> str:
    return earshot.database.current_revision() or "nothing"


def _settings(earshot: Earshot) -> Iterator[Finding]:
    settings = earshot.settings
    secret = settings.identity_secret
    if secret and len(secret) < SHORTEST_SECRET:
        yield Finding(
            "error",
            "`identity_secret` is short enough to be guessed.",
            f"Take at least {SHORTEST_SECRET} random characters, here and on the host site.",
        )
    if "*" in settings.allowed_origins:
        yield Finding(
            "warning",
            "`allowed_origins` lets any site embed the chat.",
            "List the sites that should, such as https://shop.example.",
        )
    if settings.properties.get("brand") == "Acme":
        yield Finding(
            "warning",
            "Respondents are asked about `Acme`, the name this was shipped with.",
            'Set EARSHOT_PROPERTIES="brand=…,company=…", or [properties] in earshot.toml.',
        )


def _scripts(earshot: Earshot, uow: UnitOfWork) -> Iterator[Finding]:
    for row in uow.surveys.all():
        revision = uow.surveys.current(row.name)
        script = load(revision.source).script if revision else None
        if script is None:
            yield Finding(
                "error",
                f"The script of `{row.name}` no longer loads.",
                "Publish it again: `earshot check` on its file says what is wrong.",
            )
        elif row.state == "open":
            for name in authoring.unfilled(script, earshot.settings.properties):
                yield Finding(
                    "warning",
                    f"`{row.name}` uses the property `{name}`, which has no fallback.",
                    f'Set EARSHOT_PROPERTIES="{name}=…", or respondents may read an ellipsis.',
                )


def _messages(uow: UnitOfWork) -> Iterator[Finding]:
    failed = uow.inbox.failed(limit=100)
    if failed:
        kinds = ", ".join(sorted({row.error or "?" for row in failed}))
        yield Finding(
            "error",
            f"{len(failed)} messages could not be answered ({kinds}). Their words are kept.",
            "After an upgrade or a repair: `earshot doctor --retry` runs them again.",
        )
    else:
        yield Finding("ok", "No message waits for repair.")
