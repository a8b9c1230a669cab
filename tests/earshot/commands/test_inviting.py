"""`invite`: people asked from the command line, and links."""

import json
import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from earshot.counterparts.slack import BOT_TOKEN, SIGNING_SECRET, TEAM, Slack
from earshot.counterparts.telegram import TOKEN, TelegramCounterpart
from tests.earshot.commands.conftest import Earshot
from tests.earshot.standing import standing

NUMBER = "+46701234567"


@pytest.fixture(autouse=True)
def telegram(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EARSHOT_TELEGRAM_TOKEN", TOKEN)


@pytest.fixture
def sms(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EARSHOT_TWILIO_ACCOUNT_SID", "AC" + "0" * 32)
    monkeypatch.setenv("EARSHOT_TWILIO_AUTH_TOKEN", "0" * 32)
    monkeypatch.setenv("EARSHOT_TWILIO_FROM", "+46700000000")
    monkeypatch.setenv("EARSHOT_PUBLIC_URL", "https://feedback.example")


def rows(tmp_path: Path, question: str) -> list[Any]:
    with closing(sqlite3.connect(tmp_path / "data" / "earshot.db")) as database:
        return database.execute(question).fetchall()


def addressed(tmp_path: Path) -> list[Any]:
    return rows(
        tmp_path,
        "SELECT a.kind, a.channel, a.value FROM outbox o JOIN addresses a ON a.id = o.address_id"
        " WHERE o.state = 'due' ORDER BY a.value",
    )


@pytest.mark.usefixtures("sms")
def test_people_are_asked_and_those_left_out_are_named_with_the_reason(
    earshot: Earshot, tmp_path: Path
) -> None:
    file = tmp_path / "people.txt"
    written = "telegram:8\n# customers\n\n telegram:9 # Maria\nslack:U1\n"
    file.write_text(written, encoding="utf-8-sig")
    first = earshot("invite", "nps", f"sms:{NUMBER}", "--from-file", file, "-l", "sv")
    again = earshot("invite", "nps", f"sms:{NUMBER}", "telegram:10", "--format", "json")

    assert first.code == 0
    assert first.out.splitlines() == [
        "Invited 3 people.",
        "Not asked (1): Slack is not set up: its settings are neither in the environment of this "
        "command nor in earshot.toml. slack:U1",
    ]
    assert addressed(tmp_path) == [
        ("sms", "", NUMBER),
        ("telegram", "", "10"),
        ("telegram", "", "8"),
        ("telegram", "", "9"),
    ]
    told = json.loads(again.out)
    assert (told["asked"], [one["address"] for one in told["left_out"]]) == (1, [f"sms:{NUMBER}"])
    assert rows(
        tmp_path, "SELECT DISTINCT test, language FROM sessions WHERE language = 'sv'"
    ) == [(0, "sv")]


def test_addresses_come_from_standard_input_too_and_many_are_not_all_named(
    earshot: Earshot,
) -> None:
    written = "".join(f"maria-{n}\n" for n in range(7))
    ran = earshot("invite", "nps", "--from-file", "-", says=written)

    assert ran.code == 1
    assert ran.out.startswith("Invited 0 people.\nNot asked (7): An address begins with")
    assert ran.out.rstrip().endswith("maria-4 and 2 more")


def test_a_trial_is_marked_and_takes_properties(earshot: Earshot, tmp_path: Path) -> None:
    ran = earshot("invite", "nps", "telegram:8", "--test", "--property", "brand=Globex")

    assert ran.out == "Invited 1 person.\n"
    ((test, properties),) = rows(tmp_path, "SELECT test, properties FROM sessions")
    assert (test, json.loads(properties)["brand"]) == (1, "Globex")


def test_slack_members_are_those_of_our_workspace(
    earshot: Earshot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EARSHOT_SLACK_BOT_TOKEN", BOT_TOKEN)
    monkeypatch.setenv("EARSHOT_SLACK_SIGNING_SECRET", SIGNING_SECRET)
    with standing(Slack) as url:
        monkeypatch.setenv("EARSHOT_SLACK_API_URL", f"{url}/api/")
        earshot("invite", "nps", "slack:U1", "slack:T2/U2")
    gone = earshot("invite", "nps", "slack:U3")
    named = earshot("invite", "nps", f"slack:{TEAM}/U4")

    assert (gone.code, "Slack does not answer" in gone.err) == (1, True)
    assert named.code == 0
    assert addressed(tmp_path) == [
        ("slack", TEAM, "U1"),
        ("slack", "T2", "U2"),
        ("slack", TEAM, "U4"),
    ]


def test_with_several_workspaces_an_address_names_its_own(
    earshot: Earshot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EARSHOT_SLACK_CLIENT_ID", "1.2")
    monkeypatch.setenv("EARSHOT_SLACK_CLIENT_SECRET", SIGNING_SECRET)
    monkeypatch.setenv("EARSHOT_SLACK_SIGNING_SECRET", SIGNING_SECRET)
    monkeypatch.setenv("EARSHOT_PUBLIC_URL", "https://feedback.example")
    ran = earshot("invite", "nps", "slack:U1")

    assert ran.code == 1
    assert "in 0 Slack workspaces" in ran.err
    assert "slack:T0123ABCD/U0123ABCD" in ran.err


def test_a_link_opens_the_survey_for_one_person(
    earshot: Earshot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with standing(TelegramCounterpart) as url:
        monkeypatch.setenv("EARSHOT_TELEGRAM_API_URL", url)
        one = earshot("invite", "nps", "--link", "telegram", "--person", "customer-1")
        other = earshot("invite", "nps", "--link", "telegram")
        as_json = earshot("invite", "nps", "--link", "telegram", "--format", "json")
    gone = earshot("invite", "nps", "--link", "telegram")

    tokens = []
    for ran in (one, other):
        found = re.fullmatch(r"https://t\.me/\w+\?start=([\w-]{22,64})\n", ran.out, re.ASCII)
        assert found
        tokens.append(found[1])
    kept = rows(tmp_path, "SELECT survey, respondent_id FROM invitations ORDER BY id")
    assert [survey for survey, _ in kept] == ["nps", "nps", "nps"]
    assert [person is None for _, person in kept] == [False, True, True]
    assert json.loads(as_json.out)["link"].startswith("https://t.me/")
    assert tokens[0] != tokens[1]
    assert all(token not in str(rows(tmp_path, "SELECT * FROM invitations")) for token in tokens)
    assert (gone.code, "Telegram does not answer" in gone.err) == (1, True)
    assert TOKEN not in gone.err


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["nps"], 2, "give addresses, or --link"),
        (["nps", "telegram:1", "--link", "telegram"], 2, "give addresses, or --link"),
        (["nps", "telegram:1", "--person", "x"], 2, "--person belongs to --link"),
        (["nps", "telegram:1", "--property", "brand"], 2, "NAME=VALUE"),
        (["nothing", "telegram:1"], 1, "no survey `nothing`"),
        (["nps", "telegram:1", "-l", "de"], 1, "not de"),
        (["nps", "--from-file", "none.txt"], 1, "none.txt cannot be read"),
    ],
)
def test_what_cannot_be_meant_is_told_and_asks_nobody(
    earshot: Earshot, arguments: list[str], code: int, said: str
) -> None:
    ran = earshot("invite", *arguments)

    assert (ran.code, said in ran.err) == (code, True)


def test_without_telegram_there_is_no_link(
    earshot: Earshot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("EARSHOT_TELEGRAM_TOKEN")

    said = earshot("invite", "nps", "--link", "telegram").err

    assert "Telegram is not set up" in said
    assert "What only `serve` was given is not seen here" in said
    assert "earshot.toml" in said
