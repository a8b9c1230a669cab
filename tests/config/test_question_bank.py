"""Each question of the bank can be copied into a script as it stands."""

from typing import Any

import yaml

from dialogs.linting import check

HEAD = {
    "survey": "from-the-bank",
    "title": "From the bank",
    "kind": "transactional",
    "owner": "customer-team",
    "goal": "Try a question of the bank",
    "languages": ["en", "sv", "fa", "zh-Hans", "zh-Hant"],
}
ABOUT = {"id", "note", "audience", "properties"}


def script_around(question: dict[str, Any]) -> str:
    """A script that asks only `question`."""
    step = {key: value for key, value in question.items() if key not in ABOUT}
    return yaml.safe_dump(
        {
            **HEAD,
            "audience": question["audience"],
            "properties": question.get("properties", []),
            "steps": [{"ask": "asked", **step}],
        },
        allow_unicode=True,
        sort_keys=False,
    )


def test_every_question_is_sound_in_a_script(bank: list[dict[str, Any]]) -> None:
    found = {q["id"]: list(check(script_around(q), "bank")) for q in bank}

    assert {id_: issues for id_, issues in found.items() if issues} == {}


def test_every_question_says_what_it_is_good_for(bank: list[dict[str, Any]]) -> None:
    ids = [question["id"] for question in bank]

    assert len(set(ids)) == len(ids) == 29
    assert all(question["note"].endswith(".") for question in bank)
    assert {question["audience"] for question in bank} <= {"customer", "employee"}
