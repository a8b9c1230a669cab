"""`migrate`, `alerts`, `doctor`."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.earshot.commands.conftest import Earshot

TEAMS = ("customer", "people", "product", "shop", "success", "support")


def test_migrating_twice_is_once(earshot: Earshot) -> None:
    first, second = earshot("migrate"), earshot("migrate")

    assert (first.code, first.out) == (0, second.out)


def test_alerts_are_listed_until_somebody_deals_with_them(earshot: Earshot) -> None:
    none = earshot("alerts")
    earshot("chat", "nps", "-l", "en", says="9\ncan I talk to a human\n")
    listed, rows = earshot("alerts"), json.loads(earshot("alerts", "--format", "json").out)

    shown, done = earshot("alerts", "show", "1"), earshot("alerts", "done", "1")
    gone, unknown = earshot("alerts", "show", "1"), earshot("alerts", "done", "9")

    assert none.out.startswith("0 open alerts.")
    assert "customer-team: person in nps about `why`" in listed.out
    assert "nps: 9" in shown.out
    assert "Nobody knows how to reach" in shown.out
    assert done.out == "Alert 1 is done.\n"
    assert (gone.code, unknown.code) == (1, 1)
    assert earshot("alerts").out.startswith("0 open alerts.")
    assert [(row["kind"], row["recipient"]) for row in rows] == [("person", "customer-team")]


def test_alerts_say_whether_where_and_why_not_their_owner_was_told(
    earshot: Earshot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    earshot("chat", "nps", "-l", "en", says="9\ncan I talk to a human\n")
    nowhere = earshot("alerts").out
    monkeypatch.setenv("EARSHOT_RECIPIENTS", "customer-team=https://key@hooks.example/canary")
    monkeypatch.setenv("EARSHOT_WEBHOOK_SECRET", "long enough to stay a secret")
    waits = earshot("alerts").out

    def with_(change: str) -> str:
        with closing(sqlite3.connect(tmp_path / "data" / "earshot.db")) as database, database:
            database.execute(f"UPDATE alerts SET {change}")
        return earshot("alerts").out + earshot("alerts", "--format", "json").out

    again = with_("error = 'http_500', due_at = 45240000000")
    refused = with_("due_at = NULL")
    told = with_("state = 'delivered', error = NULL")

    assert "not told: EARSHOT_RECIPIENTS has no address for customer-team" in nowhere
    assert "not told yet; `earshot serve` or `work` does it, at hooks.example" in waits
    assert "not told yet (http_500); hooks.example is tried again at 12:34 UTC" in again
    assert '"error": "http_500", ' in again
    assert "not told: hooks.example does not take it (http_500)" in refused
    assert "told at hooks.example" in told
    assert "1 open alert." in told
    assert '"state": "delivered"' in told
    assert "canary" not in waits + again + refused + told
    assert "key@" not in waits + again + refused + told


def test_the_doctor_says_what_to_do(
    earshot: Earshot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EARSHOT_IDENTITY_SECRET", "short")
    monkeypatch.setenv("EARSHOT_ALLOWED_ORIGINS", "*")
    ill = earshot("doctor")
    monkeypatch.setenv("EARSHOT_IDENTITY_SECRET", "long enough to stay a secret")
    monkeypatch.setenv("EARSHOT_ALLOWED_ORIGINS", "https://shop.example")
    monkeypatch.setenv("EARSHOT_PROPERTIES", "brand=Globex")
    told = ",".join(f"{team}-team=https://hooks.example/{team}" for team in TEAMS)
    monkeypatch.setenv("EARSHOT_RECIPIENTS", told)
    monkeypatch.setenv("EARSHOT_WEBHOOK_SECRET", "long enough to stay a secret")
    well = earshot("doctor", "--format", "json")

    assert (ill.code, well.code) == (1, 0)
    for name in ("Slack", "Telegram", "SMS"):
        assert f"{name} is not set up: its settings are neither in the environment" in ill.out
    assert "Alerts to customer-team, people-team, product-team" in well.out
    for said in ("guessed", "any site", "`Acme`", "No alert reaches customer-team, people-team"):
        assert said in ill.out
    assert {finding["level"] for finding in json.loads(well.out)} == {"ok"}


def test_the_doctor_runs_failed_messages_again(earshot: Earshot, tmp_path: Path) -> None:
    earshot("chat", "nps", says="9\n")
    with closing(sqlite3.connect(tmp_path / "data" / "earshot.db")) as database, database:
        database.execute("UPDATE inbox SET state = 'failed', error = 'KeyError'")
    ill, mended = earshot("doctor"), earshot("doctor", "--retry")

    assert (ill.code, "1 messages could not be answered (KeyError)" in ill.out) == (1, True)
    assert (mended.code, "1 messages will be run again" in mended.err) == (0, True)


def test_a_setting_that_cannot_be_used_is_one_sentence(
    earshot: Earshot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EARSHOT_TIMEZONE", "Mars")
    ran = earshot("doctor")

    assert ran.code == 1
    assert ran.err.startswith("earshot: `timezone`")
