"""`rules`, `hooks` and `events` in the terminal."""

import json
from pathlib import Path

from config.settings import Settings
from earshot.bootstrap import build
from earshot.clock import Clock
from earshot.opening import Address
from earshot.people.profiles import Profile
from earshot.triggers.events import Event, receive
from tests.earshot.commands.conftest import Earshot

RULES = """
- rule: after-support
  on: support.closed
  when: minutes >= 2
  after: 10 minutes
  survey: ces
  channels: [sms]
"""


def test_a_rule_is_added_listed_changed_and_removed(earshot: Earshot, tmp_path: Path) -> None:
    file = tmp_path / "rules.yaml"
    file.write_text(RULES, "utf-8")

    checked, added = earshot("rules", "check", file), earshot("rules", "add", file)
    changed, listed = earshot("rules", "add", file), earshot("rules", "list")
    removed, again = (earshot("rules", "remove", "after-support") for _ in range(2))

    assert checked.out == "1 rule, all in order.\n"
    assert added.out.startswith("after-support: added. On support.closed, when minutes >= 2,")
    assert changed.out.startswith("after-support: changed.")
    assert "10 minutes after: ces by sms." in listed.out
    assert removed.code == 0
    assert (again.code, again.err) == (
        1,
        "earshot: There is no rule `after-support`. `earshot rules list` names them.\n",
    )


def test_of_two_wrong_rules_none_is_added(earshot: Earshot, tmp_path: Path) -> None:
    file = tmp_path / "rules.yaml"
    file.write_text(RULES + "- rule: b\n  on: e\n  survey: nothing\n", "utf-8")

    refused = earshot("rules", "add", file)

    assert refused.code == 1
    assert "line 10: There is no survey `nothing`." in refused.err
    assert earshot("rules", "list").out == "0 rules.\n"


def test_a_secret_is_said_once_and_never_again(earshot: Earshot, tmp_path: Path) -> None:
    file = tmp_path / "hook.yaml"
    file.write_text("hook: desk\nkind: freshdesk\n", "utf-8")

    added = earshot("hooks", "add", file)
    secret = added.out.splitlines()[1].rsplit(" ", 1)[1]
    listed = [earshot("hooks", "list", "--format", form).out for form in ("text", "json")]
    removed = earshot("hooks", "remove", "desk")

    assert "/hooks/desk" in added.out
    assert len(secret) >= 32
    assert listed[0] == "desk                 freshdesk  /hooks/desk; brings a secret\n1 hook.\n"
    assert json.loads(listed[1]) == [{"hook": "desk", "kind": "freshdesk"}]
    assert secret not in "".join(listed)
    assert removed.code == 0
    assert earshot("hooks", "remove", "desk").code == 1


def test_events_are_listed_with_what_they_led_to_and_why_not(
    earshot: Earshot, tmp_path: Path
) -> None:
    file = tmp_path / "rules.yaml"
    file.write_text(RULES, "utf-8")
    earshot("rules", "add", file)
    anna = Profile((Address("email", "anna@example.com"),))
    built = build(Settings(data_dir=tmp_path / "data"))
    for key, minutes in (("1", "9"), ("2", "1")):
        told = Event("desk", key, "support.closed", Clock().now(), anna, {"minutes": minutes})
        receive(built.conversing.means, told)
    built.database.close()

    listed = earshot("events", "list")
    older = earshot("events", "list", "--before", "2", "--format", "json")

    newest, first, total = listed.out.splitlines()
    assert newest.endswith("not after-support: its condition is not met")
    assert first.endswith("→ after-support")
    assert total == "2 events."
    assert [row["followed"] for row in json.loads(older.out)] == [["after-support"]]
