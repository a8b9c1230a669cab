"""A survey with answers of three months, for tests of the pages that show them."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from config.settings import Settings
from earshot import bootstrap
from storage.database import Database
from storage.rows import InboxRow, OutboxRow
from tests.earshot.console.driving import Desk, desk
from tests.responses import NPS, Response, monday, publish_source, seal, store

AT = datetime(2026, 11, 3, 12, tzinfo=UTC)
TEAMS = ("north", "south")
WORDS = "Delivery was late again, <b>but</b> Maria called back at once"
SOURCE = NPS.format(survey="shop", anonymous="no").replace("[brand]", "[brand, team]")
HIDDEN = NPS.format(survey="hidden", anonymous="yes").replace("[brand]", "[]")
STAFF = NPS.format(survey="staff", anonymous="no").replace("customer", "employee")


def answers(today: date) -> Iterator[Response]:
    """Better in the last month than before; the north likes us more than the south does."""
    for n in range(240):
        day = today - timedelta(days=n % 85)
        team, recent = TEAMS[n % 2], n % 85 < 30
        rating = (10, 9, 8, 10, 6, 9)[n % 6] if recent else (10, 7, 3, 9, 5, 8)[n % 6]
        said = {"nps": rating - (n % 2 and rating > 3), "area": ["app"] if n % 3 else ["web"]}
        yield Response(
            day,
            said | {"again": n % 4 > 0},
            asked=("nps", "area", "again", "why"),
            survey="shop",
            channel=("webchat", "slack", "telegram")[n % 3],
            language=("en", "fa")[n % 5 == 0],
            properties={"team": team, "brand": "Acme"},
        )
    for n in range(18):
        day = today - timedelta(days=n)
        yield Response(day, {}, asked=("nps",), survey="shop", state="expired")


def spoken(today: date) -> Iterator[Response]:
    """Thirty who wrote why; the last of them is of the south."""
    for n in range(30):
        words = "Quick and friendly" if n else WORDS
        yield Response(
            today - timedelta(days=n),
            {"nps": 9 if n else 3, "why": words},
            asked=("nps", "why") if n else (),
            survey="shop",
            properties={"team": TEAMS[n % 2] if n else "south"},
            id=f"spoken-{n}",
        )


def fill(database: Database, today: date) -> None:
    """Three surveys: one of customers, one of employees, one that is anonymous."""
    shop = publish_source(database, "shop", SOURCE)
    store(database, [*answers(today), *spoken(today)], revision=shop, today=today)
    staff = publish_source(database, "staff", STAFF)
    few = [Response(today, {"nps": 9}, asked=("nps",), survey="staff") for _ in range(4)]
    store(database, few, revision=staff, today=today)
    hidden = publish_source(database, "hidden", HIDDEN)
    week = monday(today) - timedelta(days=14)
    told = [
        Response(week, {"nps": (9, 10, 4, 7)[n % 4], "why": f"between us, {n}"}, survey="hidden")
        for n in range(16)
    ]
    seal(database, told, revision=hidden)
    _talk(database)


def _talk(database: Database) -> None:
    """What was said in one of the sessions, and what was understood of it."""
    asked = (("nps", "nps", "How likely are you to recommend us?"), ("why", "text", "Why?"))
    prompts = [
        OutboxRow("spoken-0", turn, 0, key, kind, _prompt(f"{turn}", key, text), AT, "held")
        for turn, (key, kind, text) in enumerate(asked)
    ]
    rating = {"answer": "nps", "part": "answer", "value": 3, "words": "3", "confidence": 0.93}
    said = (("3, I fear", rating), (WORDS, {"answer": "why", "part": "answer"}))
    with database.begin() as uow:
        uow.outbox.add_all(prompts)
        uow.inbox.add_all(
            [
                InboxRow(
                    *("spoken-0", f"m{turn}", b"", text, None, None, AT, "done"),
                    turn=turn,
                    reading=json.dumps([understood]),
                )
                for turn, (text, understood) in enumerate(said, 1)
            ]
        )


def _prompt(id_: str, key: str, text: str) -> str:
    return json.dumps({"id": id_, "key": key, "kind": key, "text": text, "language": "en"})


@contextmanager
def filled(folder: Path) -> Iterator[Desk]:
    """A console over these surveys, whose days are folded and whose words are read."""
    # Before it is served: what is served folds and reads as well.
    earshot = bootstrap.build(Settings(data_dir=folder))
    earshot.prepare()
    fill(earshot.database, earshot.clock.now().date())
    while earshot.housekeeping.slice() or earshot.coding.slice():
        pass
    earshot.database.close()
    with desk(folder) as opened:
        yield opened
