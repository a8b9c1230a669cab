"""A console that many people are signed in to, over surveys of which most is not theirs to see."""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

import httpx

from config.settings import Settings
from earshot import bootstrap
from earshot.access.roles import EVERYTHING, OPERATOR, Role, Scope
from storage.database import Database
from tests.earshot.console import asked
from tests.earshot.console.driving import PASSWORD, Desk
from tests.responses import NPS, Response, publish_source, seal, store


@dataclass
class Office:
    """A console, and the tokens of those who are signed in to it."""

    desk: Desk
    tokens: dict[str, str]
    http: httpx.Client
    drawn: dict[tuple[str, str], httpx.Response] = field(default_factory=dict)

    def sees(self, who: str, path: str) -> httpx.Response:
        """The same, drawn once for all tests that look at it alone."""
        if (who, path) not in self.drawn:
            self.drawn[who, path] = self.get(who, path)
        return self.drawn[who, path]

    def get(self, who: str, path: str) -> httpx.Response:
        """The page at `path` as it is drawn for `who`."""
        cookie = {"Cookie": f"earshot_session={self.tokens.get(who, who)}"}
        return self.http.get(f"/console{path}", headers=cookie)

    def comes(self, name: str, role: Role, scope: Scope = EVERYTHING) -> str:
        """Somebody new, signed in; their name."""
        self.desk.account(name, role, scope)
        signed_in = self.desk.access.signing_in.log_in(name, PASSWORD, network=name)
        self.tokens[name] = signed_in.token
        return name

    def becomes(self, name: str, role: Role, scope: Scope = EVERYTHING) -> None:
        """Somebody is given another role."""
        self.desk.access.accounts.change(OPERATOR, name, role=role, scope=scope)

    def database(self) -> dict[str, list[object]]:
        """All that is kept, but who is signed in."""
        file = self.desk.earshot.settings.data_dir / "earshot.db"
        with sqlite3.connect(file) as reader:
            names = reader.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            tables = {name for (name,) in names} - {"sign_ins", "sqlite_sequence"}
            return {name: reader.execute(f"SELECT * FROM {name}").fetchall() for name in tables}


def filled(folder: object) -> None:
    """Surveys of customers, of employees, and an anonymous one, in which everything is secret.

    People were asked in the first two by a campaign each.
    """
    earshot = bootstrap.build(Settings(data_dir=folder))  # type: ignore[arg-type]  # a Path
    earshot.prepare()
    today = earshot.clock.now().date()
    for survey, anonymous in (("shop", "no"), ("staff", "no"), ("hidden", "yes")):
        revision = published(earshot.database, survey, anonymous)
        if survey == "hidden":
            told = [Response(today, {"nps": n % 11}, survey=survey) for n in range(12)]
            seal(earshot.database, told, revision=revision)
        else:
            store(earshot.database, answers(survey, today), revision=revision, today=today)
    ids = asked.people(earshot)
    for survey in ("shop", "staff"):
        asked.asked(earshot, f"of-{survey}", survey, ids)
    while earshot.housekeeping.slice() or earshot.coding.slice():
        pass
    earshot.database.close()


def published(database: Database, survey: str, anonymous: str) -> int:
    source = NPS.format(survey=survey, anonymous=anonymous)
    for words in ("Would you", "Know whether", "How likely", "Which parts"):
        source = source.replace(words, f"{survey}-secret")
    if survey == "staff":
        source = source.replace("audience: customer", "audience: employee")
    teams = "[]" if survey == "hidden" else "[team]"
    return publish_source(database, survey, source.replace("[brand]", teams))


def answers(survey: str, today: date) -> Iterator[Response]:
    """Eleven of the north and fourteen of the south in the shop; of the staff nobody knows."""
    teams = [("north", n) for n in range(11)] + [("south", n) for n in range(14)]
    for team, n in teams if survey == "shop" else [("staff", n) for n in range(13)]:
        yield Response(
            today,
            {"nps": n % 11, "why": f"{survey}-secret {team}-words"},
            survey=survey,
            properties={"team": team} if survey == "shop" else {},
            id=f"{team}-{n}",
        )
