"""The shipped scripts and question bank as plain YAML, before any loader has had its say."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from dialogs.texts import TEXTS

ROOT = Path(__file__).parents[2]
LANGUAGES = ("en", "sv", "fa", "zh-Hans", "zh-Hant")


def localized(node: Any) -> Iterator[Mapping[str, str]]:
    """Every mapping of languages to text in a YAML document, however deep."""
    if isinstance(node, dict):
        if node and set(node) <= set(LANGUAGES):
            yield node
        for child in node.values():
            yield from localized(child)
    elif isinstance(node, list):
        for child in node:
            yield from localized(child)


class Plain(yaml.SafeLoader):
    """YAML whose scalars all stay strings, as in a script: `yes` is a word."""

    yaml_implicit_resolvers: dict[Any, Any] = {}


def read(file: Path) -> Any:
    """The document in `file`."""
    return yaml.load(file.read_text(encoding="utf-8"), Plain)  # a SafeLoader


@pytest.fixture(scope="session")
def scripts() -> Mapping[str, Any]:
    """File stem → script as plain YAML."""
    files = (ROOT / "config" / "scripts").glob("*.yaml")
    return {file.stem: read(file) for file in files}


@pytest.fixture(scope="session")
def bank() -> list[dict[str, Any]]:
    """The questions of the question bank."""
    questions: list[dict[str, Any]] = read(ROOT / "config" / "question-bank.yaml")["questions"]
    return questions


@pytest.fixture(scope="session")
def shipped(scripts: Mapping[str, Any], bank: list[dict[str, Any]]) -> list[Mapping[str, str]]:
    """Every text that Earshot ships, by language."""
    return [*TEXTS.values(), *localized(list(scripts.values())), *localized(bank)]
