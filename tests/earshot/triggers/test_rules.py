"""Rules as an admin writes them: every problem with its line and its cure."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.loading import load
from dialogs.script import Script
from earshot.triggers.rules import Rule, RulesError, check, kept, read_rules
from tests.earshot.conftest import SCRIPTS
from tests.earshot.triggers.conftest import RULE, Desk


def scripts() -> dict[str, Script]:
    loaded = [load(file.read_text("utf-8")).script for file in SCRIPTS.glob("*.yaml")]
    return {script.survey: script for script in loaded if script}


def rule(source: str) -> Rule:
    (placed,) = read_rules(source, "rules.yaml")
    return placed.rule


def test_a_rule_means_what_it_says() -> None:
    one = rule(RULE + "expires: 1 week\nunless: [support.reopened]\n")

    assert (one.name, one.on, one.survey) == ("after-support", "support.closed", "after-support")
    assert (one.after, one.expires) == (timedelta(minutes=10), timedelta(weeks=1))
    assert one.channels == ("telegram", "sms", "email")
    assert one.numbers == {"minutes"}
    assert one.holds({"priority": "high", "minutes": "2"}, "en")
    assert not one.holds({"priority": "high", "minutes": "1.5"}, "en")
    assert not one.holds({"priority": "high", "minutes": "two"}, "en")
    assert not one.holds({"minutes": "9"}, "en")


def test_properties_that_are_compared_with_each_other_are_numbers_if_the_rule_says_so() -> None:
    words = rule('{rule: r, on: e, survey: s, when: "spent == limit"}')
    numbers = rule('{rule: r, on: e, survey: s, when: "spent >= limit", numbers: [spent, limit]}')

    assert not words.holds({"spent": "10", "limit": "10.0"}, "en")
    assert numbers.holds({"spent": "10", "limit": "9"}, "en")


def test_several_rules_stand_in_one_file_and_are_kept_in_their_order(desk: Desk) -> None:
    desk.rules("- {rule: b, on: e, survey: help}\n- {rule: a, on: e, survey: help}\n")
    desk.rules("{rule: b, on: other, survey: help, when: \"x in ('y', 'z')\"}")

    with desk.database.read() as uow:
        found = kept(uow)

    assert [one.name for one in found] == ["after-support", "b", "a"]
    assert found[1].on == "other"
    assert found[1].holds({"x": "z"}, "en")


@pytest.mark.parametrize(
    ("source", "line", "words"),
    [
        ("", 1, "empty"),
        ("just words", 1, "rule"),
        ("rule: r\non: e\n", 1, "`survey:`"),
        ("rule: r\non: e\nsurvey: help\nafter: soon\n", 4, "`10 minutes`"),
        ("rule: r\non: e\nsurvey: help\nchannels: [fax]\n", 4, "slack"),
        ("rule: r\non: e\nsurvey: help\nwhen: \"minutes > 'two'\"\n", 4, "no number"),
        ("rule: r\non: e\nsurvey: help\nwhen: minutes ~ 2\n", 4, "no place"),
        ("rule: r\non: e\nsurvey: help\nwhen: vip\n", 4, "Compare it"),
        ("rule: r\non: e\nsurvey: help\nif: x\n", 4, "`if`"),
        ("rule: r\non: e\nsurvey: help\nwhen: \"intent(x) == 'praise'\"\n", 4, "intent"),
        ("- {rule: r, on: e, survey: help}\n- {rule: r, on: f, survey: help}", 2, "Rename"),
        ("rule: r\non: e\nsurvey: helpp\n", 3, "help"),
        ("rule: r\non: e\nsurvey: help\nproperties: {shop: brand}\n", 4, "brand"),
        ("rule: r\non: e\nsurvey: quiet\nproperties: {a: b}\n", 4, "anonymous"),
    ],
)
def test_what_is_wrong_is_said_with_its_line_and_the_way_out(
    source: str, line: int, words: str
) -> None:
    with pytest.raises(RulesError) as refused:
        check(read_rules(source, "rules.yaml"), scripts(), "rules.yaml")

    (issue, *_) = refused.value.issues
    assert issue.line == line
    assert words in issue.message
    assert f"rules.yaml, line {line}: " in str(refused.value)


def test_all_problems_are_said_at_once() -> None:
    with pytest.raises(RulesError) as refused:
        read_rules("- {rule: R, on: e, survey: help}\n- {rule: r, survey: help}\n", "rules.yaml")

    assert len(refused.value.issues) == 2


@given(st.text(alphabet="abmin 0123456789.'\"()<>=!,andornot-", max_size=60))
def test_no_condition_does_anything_but_hold_or_be_refused(source: str) -> None:
    quoted = source.replace("'", "''")
    try:
        one = rule(f"rule: r\non: e\nsurvey: s\nwhen: '{quoted}'\n")
    except RulesError:
        return
    assert one.holds({"a": "1", "b": "x", "min": "2"}, "en") in {True, False}
