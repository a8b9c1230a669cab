"""The page for operators: its settings are read, and it tells what each word of doctor means."""

import re
import tomllib
from dataclasses import fields
from pathlib import Path

import pytest

from bots.sms.refusals import _ACCOUNT, _LATER, UNREACHABLE
from config.settings import Settings

GUIDE = Path("docs/sms.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("code", sorted(map(str, UNREACHABLE | _ACCOUNT | _LATER)))
def test_what_doctor_shows_stands_in_the_guide(code: str) -> None:
    assert re.search(rf"^\|.*(?<![\w-]){code}(?![\w-])", GUIDE, re.MULTILINE)


def test_its_settings_are_settings() -> None:
    snippets = re.findall(r"^```toml\n(.*?)^```", GUIDE, re.DOTALL | re.MULTILINE)
    named = {name for snippet in snippets for name in tomllib.loads(snippet)}

    assert named
    assert named <= {setting.name for setting in fields(Settings)}
