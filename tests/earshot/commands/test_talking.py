"""`chat` and `understand`."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
import yaml

from dialogs.linting import check
from tests.earshot.commands.conftest import Earshot

SCRIPT = Path(__file__).parent.parent / "scripts" / "help.yaml"


def test_a_survey_is_answered_from_a_pipe(earshot: Earshot) -> None:
    ran = earshot("chat", "nps", "--language", "en", says="9\nbecause Maria fixed it fast\n")

    assert ran.code == 0
    assert ran.out.splitlines()[-1] == "Thank you for your time. A person reads every answer."


def test_the_end_of_input_is_a_person_leaving_who_may_come_back(earshot: Earshot) -> None:
    left = earshot("chat", "nps", says="9\n")
    running = json.loads(earshot("surveys", "--format", "json").out)
    session = earshot("chat", "nps", "--resume", "nobody")

    assert left.code == 0
    assert next(row["running"] for row in running if row["name"] == "nps") == 1
    assert (session.code, "There is no session nobody" in session.err) == (1, True)


def test_a_session_that_was_left_is_gone_on_with(earshot: Earshot) -> None:
    earshot("chat", "nps", "-l", "en", says="9\n")
    with closing(sqlite3.connect("data/earshot.db")) as database:
        ((session,),) = database.execute("SELECT id FROM sessions").fetchall()
    resumed = earshot("chat", "nps", "--resume", session, says="because Maria fixed it fast\n")

    assert resumed.out.splitlines()[0] == "What is the main reason for your score?"
    assert resumed.out.splitlines()[-1] == "Thank you for your time. A person reads every answer."


def test_an_anonymous_survey_is_answered_by_one_after_the_other(earshot: Earshot) -> None:
    answers = [earshot("chat", "enps", "-l", "en", says="9\nthe people\n") for _ in range(2)]

    assert [answer.code for answer in answers] == [0, 0]
    assert answers[0].out == answers[1].out


def test_a_file_is_tried_without_storing_and_recorded_as_a_test(
    earshot: Earshot, tmp_path: Path
) -> None:
    ran = earshot("chat", SCRIPT, "--record", "-l", "sv", says="2\nslow\nJag fick vänta länge\n")
    recorded = "tests:\n" + ran.out[ran.out.index("  - name:") :]

    (test,) = yaml.safe_load(recorded)["tests"]
    assert test["says"] == ["2", "slow", "Jag fick vänta länge"]
    assert test["expect"] == {"effort": "2", "obstacle": "slow", "state": "waiting"}
    assert not check(SCRIPT.read_text("utf-8") + recorded, "help.yaml")
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["chat", "none"], 1, "There is no survey `none`"),
        (["chat", "none.yaml"], 1, "none.yaml cannot be read"),
        (["chat"], 2, "Missing argument"),
        (["understand"], 2, "--type"),
        (["understand", "--type", "nps", "--scale", "7"], 1, "1-7"),
        (["nonsense"], 2, "No such command"),
    ],
)
def test_a_mistake_is_one_plain_sentence(
    earshot: Earshot, arguments: list[str], code: int, said: str
) -> None:
    ran = earshot(*arguments, says="7\n")

    assert ran.code == code
    assert said in ran.err
    assert "Traceback" not in ran.err


def test_every_command_has_help(earshot: Earshot) -> None:
    top = earshot("--help").out
    commands = [line.split()[0] for line in top[top.index("Commands:") :].splitlines()[1:] if line]

    assert {"serve", "work", "chat", "check", "test", "publish", "surveys"} <= set(commands)
    for command in commands:
        ran = earshot(command, "--help")
        assert (ran.code, ran.out.startswith("Usage:")) == (0, True), command


@pytest.mark.parametrize("text", ["nio", "9", "9/10", "۹", "九", "9️⃣"])
def test_ratings_are_understood(earshot: Earshot, text: str) -> None:
    ran = earshot("understand", "--type", "nps", "--language", "sv", says=f"{text}\n")

    assert json.loads(ran.out) == {
        "text": text,
        "outcome": "answer",
        "value": 9,
        "command": None,
        "suggestions": [],
        "rest": "",
        "confidence": 1.0,
    }


@pytest.mark.parametrize(
    ("question", "text", "value"),
    [
        ("--type csat -l zh-Hans", "非常满意", 5),
        ("--type csat -l zh-Hans --scale 1-7", "非常满意", 7),
        ("--type csat -l sv", "Varken nöjd eller missnöjd", 3),
        ("--type ces -l en", "strongly agree", 7),
        ("--type ces -l en --scale 1-5", "agree", 4),
        ("--type nps -l sv", "extremt troligt", 10),
        ("--type enps -l zh-Hant", "完全不可能", 0),
        ("--type csat -l de", "sehr zufrieden", 5),
        ("--type scale -l en", "strongly agree", None),
    ],
)
def test_labels_that_scripts_get_unwritten_are_understood(
    earshot: Earshot, question: str, text: str, value: int | None
) -> None:
    ran = earshot("understand", *question.split(), says=f"{text}\n")

    assert json.loads(ran.out)["value"] == value


@pytest.mark.parametrize("text", ["7 or 8", "11", "-3", "4/5"])
def test_what_is_no_rating_is_unclear(earshot: Earshot, text: str) -> None:
    ran = earshot("understand", "--type", "nps", says=f"{text}\n")

    assert json.loads(ran.out)["outcome"] == "unclear"


def test_many_lines_bring_their_own_questions(earshot: Earshot) -> None:
    lines = [
        {"text": "stop", "type": "nps"},
        {"text": "9, and stop texting me", "type": "nps"},
        {"text": "ja", "type": "yes_no", "language": "sv"},
        {"text": "the second", "type": "choice", "choices": ["Price", "Speed"]},
        {"text": "speed", "type": "choice", "choices": "Price,Speed"},
        {"text": "3", "type": "ces", "scale": "1-5"},
    ]
    ran = earshot("understand", "--jsonl", says="".join(json.dumps(line) + "\n" for line in lines))
    read = [json.loads(line) for line in ran.out.splitlines()]

    assert [(one["outcome"], one["value"], one["command"]) for one in read] == [
        ("command", None, "stop"),
        ("answer", 9, "stop"),
        ("answer", True, None),
        ("answer", "Speed", None),
        ("answer", "Speed", None),
        ("answer", 3, None),
    ]


@pytest.mark.parametrize(
    ("line", "said"),
    [("no", "Line 1 is not JSON"), ("{}", "no `text`"), ('{"text": "9"}', "type")],
)
def test_a_bad_line_is_named(earshot: Earshot, line: str, said: str) -> None:
    ran = earshot("understand", "--jsonl", says=line + "\n")

    assert (ran.code, said in ran.err) == (1, True)
