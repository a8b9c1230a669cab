"""`earshot people` and `earshot segments`: from a list of people to those who are meant."""

import json
from pathlib import Path

import pytest

from earshot.counterparts.slack import BOT_TOKEN, SIGNING_SECRET, Slack
from tests.earshot.commands.conftest import Earshot
from tests.earshot.standing import standing

LIST = """\
email,phone,name,territory,plan,slack
maria@example.com,+46 70 123 45 67,Maria,SE,gold,T1/U1
ali@example.com,,Ali,IR,free,
wrong,,,,,
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    written = tmp_path / "people.csv"
    written.write_text(LIST, "utf-8")
    return written


def test_a_list_is_previewed_mended_imported_and_looked_at(earshot: Earshot, file: Path) -> None:
    preview = earshot("people", "import", "--preview", file)
    refused = earshot("people", "import", file)
    empty = earshot("people", "list")
    skipped = earshot("people", "import", "--skip-bad", "--format", "json", file)
    listed = earshot("people", "list", "--search", "+46 (0)70-123")

    assert preview.code == refused.code == 1
    assert preview.err == "line 4: email: this is not an e-mail address.\n"
    assert "  2 created, 0 changed, 0 as before\n" in preview.out
    assert "  1 line left out of 3\n  kept as properties: plan\n" in preview.out
    assert "earshot: 1 line is wrong, so nobody was imported." in refused.err
    assert empty.out == "0 of 0 people.\n"
    assert json.loads(skipped.out) == {
        "lines": 3,
        "created": 2,
        "changed": 0,
        "unchanged": 0,
        "merged": 0,
        "left_out": 1,
        "properties": ["plan"],
        "problems": [{"line": 4, "message": "email: this is not an e-mail address."}],
    }
    assert "Maria" in listed.out
    assert "1 of 2 people." in listed.out


def test_what_is_wrong_is_told_to_programs_too(earshot: Earshot, file: Path) -> None:
    refused = earshot("people", "import", "--format", "json", file)

    assert refused.code == 1
    assert [one["line"] for one in json.loads(refused.out)["problems"]] == [4]


def test_a_person_is_shown_left_alone_asked_again_and_merged(earshot: Earshot, file: Path) -> None:
    earshot("people", "import", "--skip-bad", file)

    def maria() -> dict[str, object]:
        shown = json.loads(earshot("people", "show", "maria@example.com", "--format", "json").out)
        return {row["kind"]: row["opted_out_at"] is not None for row in shown["addresses"]} | {
            "everywhere": shown["opted_out_at"] is not None,
            "consent": shown["consent_at"] is not None,
        }

    nothing = dict.fromkeys(("email", "sms", "slack", "everywhere", "consent"), False)
    assert maria() == nothing
    earshot("people", "opt-out", "maria@example.com", "--channel", "sms")
    earshot("people", "consent", "maria@example.com")
    assert maria() == nothing | {"sms": True, "consent": True}
    earshot("people", "opt-out", "ali@example.com", "--reason", "wrote to us")
    still = earshot("people", "opt-in", "ali@example.com", "--channel", "email")
    assert "still asked nothing" in still.out

    merged = earshot("people", "merge", "maria@example.com", "ali@example.com")
    assert "They are one person now" in merged.out
    assert maria() == nothing | {"sms": True, "everywhere": True, "consent": True}
    earshot("people", "opt-in", "ali@example.com")
    earshot("people", "consent", "ali@example.com", "--withdraw")
    assert maria() == nothing
    shown = earshot("people", "show", "ali@example.com").out
    assert "sms:            +46701234567" in shown
    assert "wrote to us" not in shown


def test_a_segment_is_set_counted_and_forgotten(earshot: Earshot, file: Path) -> None:
    earshot("people", "import", "--skip-bad", file)

    made = earshot("segments", "set", "swedes", "territory == 'SE' and plan == 'gold'")
    wrong = earshot("segments", "set", "x", "plann == 'gold'")
    earshot("segments", "set", "all", "not consent", "--cap", "72")
    counted = earshot("segments", "count", "all", "--format", "json")
    listed = earshot("segments", "list")
    rows = json.loads(earshot("segments", "list", "--format", "json").out)

    assert made.out == "swedes: 1 person.\n"
    assert "`plann` is known of nobody" in wrong.err
    assert json.loads(counted.out) == {"segment": "all", "people": 2}
    assert "(every 72 h at most)" in listed.out
    assert listed.out.endswith("2 segments.\n")
    assert [(row["name"], row["cap_hours"]) for row in rows] == [("all", 72), ("swedes", None)]
    assert earshot("segments", "delete", "swedes").code == 0
    assert "The segments are: all" in earshot("segments", "count", "swedes").err


@pytest.mark.parametrize(
    "command",
    [
        ("people", "show", "nobody@example.com"),
        ("people", "merge", "nobody@example.com", "x"),
        ("people", "opt-out", "nobody@example.com"),
    ],
)
def test_nobody_is_one_plain_sentence(earshot: Earshot, command: tuple[str, ...]) -> None:
    ran = earshot(*command)

    assert ran.code == 1
    assert "Nobody is known by `nobody@example.com`" in ran.err


def test_the_members_of_a_workspace_are_taken_down(
    earshot: Earshot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EARSHOT_SLACK_BOT_TOKEN", BOT_TOKEN)
    monkeypatch.setenv("EARSHOT_SLACK_SIGNING_SECRET", SIGNING_SECRET)
    with standing(Slack) as url:
        monkeypatch.setenv("EARSHOT_SLACK_API_URL", f"{url}/api/")
        preview = earshot("people", "slack", "--preview", "--format", "json")
        nobody = earshot("people", "list")
        done = earshot("people", "slack")

    assert json.loads(preview.out)["created"] == 2
    assert nobody.out == "0 of 0 people.\n"
    assert done.out.startswith("2 created, 0 changed, 0 as before, 0 left")
