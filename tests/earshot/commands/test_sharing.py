"""`links` and `invite --link`: what is printed, drawn, and refused."""

import json
from pathlib import Path

import pytest

from tests.earshot.commands.conftest import Earshot


@pytest.fixture(autouse=True)
def settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EARSHOT_TWILIO_ACCOUNT_SID", "AC" + "0" * 32)
    monkeypatch.setenv("EARSHOT_TWILIO_AUTH_TOKEN", "0" * 32)
    monkeypatch.setenv("EARSHOT_TWILIO_FROM", "+46700000000")
    monkeypatch.setenv("EARSHOT_PUBLIC_URL", "https://feedback.example")


def test_a_link_is_made_drawn_listed_and_removed(earshot: Earshot, tmp_path: Path) -> None:
    drawn = tmp_path / "desk.svg"
    made = earshot(
        "links", "add", "nps", "--code", "desk", "--most", "50", "--expires", "2099-12-31",
        "--qr", drawn, "--for", "sms",
    )  # fmt: skip
    listed = json.loads(earshot("links", "list", "--format", "json").out)
    in_words = earshot("links", "list").out
    removed = earshot("links", "remove", "desk")
    again = earshot("links", "remove", "desk")

    assert made.out.splitlines() == [
        "DESK opens nps.",
        "  web       https://feedback.example/l/DESK",
        "  sms       sms:+46700000000?body=DESK",
    ]
    assert drawn.read_text(encoding="utf-8").startswith("<?xml")
    assert [(one["code"], one["most"], one["used"]) for one in listed] == [("DESK", 50, 0)]
    assert listed[0]["expires_at"].startswith("2100-01-01T00:00")
    assert "0 of 50 came, until 2100-01-01 00:00 UTC" in in_words
    assert (removed.code, again.code) == (0, 1)
    assert "There is no link `desk`" in again.err


def test_an_invitation_by_a_link_is_bound_to_its_person(earshot: Earshot) -> None:
    web = earshot("invite", "nps", "--link", "web", "--person", "customer-1")
    sms = earshot("invite", "nps", "--link", "sms", "--person", "customer-1", "--format", "json")

    assert web.out.startswith("https://feedback.example/i/1_")
    assert json.loads(sms.out)["link"].startswith("sms:+46700000000?body=")


def test_a_link_that_leads_nowhere_is_not_printed(
    earshot: Earshot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "TWILIO_FROM", "PUBLIC_URL"):
        monkeypatch.delenv(f"EARSHOT_{name}")
    web, sms = (earshot("invite", "nps", "--link", way) for way in ("web", "sms"))
    telegram = earshot("invite", "nps", "--link", "telegram")

    assert (web.code, sms.code, telegram.code) == (1, 1, 1)
    assert "EARSHOT_PUBLIC_URL" in web.err
    assert "SMS is not set up" in sms.err
    assert "leads nowhere yet" in earshot("links", "add", "nps").out
