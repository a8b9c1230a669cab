"""What the documentation says of commands, settings, plans and reasons is all there is."""

import re
import shlex
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import get_args

import click
import pytest

from config.settings import PREFIX, Settings
from dialogs.shapes import Object
from earshot.campaigns import plan_keys, plans
from earshot.campaigns.permitting import CAPS, Reason
from earshot.cli import cli

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
CAMPAIGNS = (ROOT / "docs/campaigns.md").read_text(encoding="utf-8")
OPERATING = (ROOT / "docs/operating.md").read_text(encoding="utf-8")


def rows(page: str, first: str) -> list[str]:
    """What stands in the first column, called `first`, of a table."""
    table = page.split(f"| {first} |", 1)[1].split("\n\n", 1)[0]
    return re.findall(r"^\| `([^`]+)` \|", table, flags=re.MULTILINE)


def keys(of: Object, before: str = "") -> Iterator[str]:
    for key in of.keys:
        yield before + key.name
        if isinstance(key.shape, Object):
            yield from keys(key.shape, f"{key.name}.")


def code(page: Path) -> Iterator[str]:
    """Each line of a block and each word or line in back quotes."""
    text = page.read_text(encoding="utf-8")
    yield from (
        line
        for block in re.findall(r"```\w*\n(.*?)```", text, re.DOTALL)
        for line in block.splitlines()
    )
    yield from re.findall(
        r"(?<!`)`([^`\n]+)`(?!`)", re.sub(r"```.*?```", "", text, flags=re.DOTALL)
    )


def shown() -> Iterator[tuple[str, list[str]]]:
    """Every command line that a page shows: the page and its words."""
    for page in PAGES:
        for line in code(page):
            found = re.search(r"(?:^|\| )(?:\.venv/bin/)?earshot ([a-z].*)", line)
            if found:
                yield page.name, shlex.split(found[1], comments=True)


def options(words: list[str]) -> set[str]:
    """The options of the command that `words` call, which may be its group's usual one."""
    command: click.Command = cli
    for word in words:
        if not isinstance(command, click.Group):
            break
        command = command.commands.get(word) or command.commands.get("list") or command
    return {name for each in command.params for name in each.opts + each.secondary_opts}


def test_every_command_that_is_shown_is_there_with_its_options() -> None:
    for page, words in shown():
        used = {word.partition("=")[0] for word in words if word.startswith("--")}
        assert words[0] in cli.commands, f"{page}: there is no command `{words[0]}`"
        assert used <= options(words), f"{page}: `{' '.join(words)}`"


def test_every_command_is_shown_somewhere() -> None:
    assert {words[0] for _, words in shown()} >= set(cli.commands)


def test_the_operators_find_every_setting() -> None:
    named = set(re.findall(rf"`{PREFIX}([A-Z_]+)`", OPERATING))

    assert named - {"CONFIG"} == {setting.name.upper() for setting in fields(Settings)}


def test_the_plan_s_table_has_every_key() -> None:
    assert rows(CAMPAIGNS, "key") == list(keys(plan_keys.PLAN))


def test_the_plan_s_table_says_what_is_usual() -> None:
    usual = " ".join(re.findall(r"^\| `caps.kind` \|.*", CAMPAIGNS, flags=re.MULTILINE))

    assert all(f"{kind} {cap.days}" in usual for kind, cap in CAPS.items())
    assert f"| `{plan_keys.EVERYBODY}` |" in CAMPAIGNS


@pytest.mark.parametrize("plan", re.findall(r"```yaml\n(.*?)```", CAMPAIGNS, flags=re.DOTALL))
def test_every_plan_that_is_shown_can_be_followed(plan: str) -> None:
    assert plans.read(plan).survey


def test_every_reason_is_explained() -> None:
    assert set(rows(CAMPAIGNS, "reason")) == {*get_args(Reason), "stopped"}
