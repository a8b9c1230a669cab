"""The schema and the reference say what the loader does."""

from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from dialogs.issues import ERRORS, WARNINGS, Problems
from dialogs.reference import reference_markdown
from dialogs.schema import json_schema
from dialogs.shapes import FALSE, TRUE
from dialogs.yaml_nodes import Fields, Items, Node, Scalar, read

ROOT = Path(__file__).parents[2]
SOUND = sorted((Path(__file__).parent / "scripts/sound").glob("*.yaml"))
BAD = Path(__file__).parent / "scripts/bad"


def as_an_editor_reads_it(node: Node | None) -> Any:
    """The values that a YAML 1.2 parser makes of a file; keys stay words."""
    match node:
        case Fields(entries):
            return {key.value: as_an_editor_reads_it(value) for key, value in entries}
        case Items(items):
            return [as_an_editor_reads_it(item) for item in items]
        case Scalar(value, _, True) if value.isascii() and value.isdigit():
            return int(value)
        case Scalar(value, _, True) if value in {TRUE[1], FALSE[1]}:
            return value == TRUE[1]
        case Scalar(value):
            return None if node.is_null else value
        case None:
            return None


def editor_accepts(path: Path) -> bool:
    tree = read(path.read_text(encoding="utf-8"), Problems())
    return Draft202012Validator(json_schema()).is_valid(as_an_editor_reads_it(tree))


def test_the_reference_is_up_to_date() -> None:
    written = (ROOT / "docs/script-reference.md").read_text(encoding="utf-8")

    assert written == reference_markdown()


def test_the_reference_names_every_code() -> None:
    page = reference_markdown()

    assert all(f"| `{code}` |" in page for code in (*ERRORS, *WARNINGS))


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(json_schema())


@pytest.mark.parametrize("path", SOUND, ids=lambda path: path.stem)
def test_an_editor_accepts_a_sound_script(path: Path) -> None:
    assert editor_accepts(path)


@pytest.mark.parametrize(
    "name",
    [
        "misplaced-key",
        "missing-goal",
        "missing-key",
        "missing-key.choices",
        "unknown-key",
        "unknown-key.top",
        "unknown-type",
        "wrong-value",
        "wrong-value.few",
        "wrong-value.kinds",
    ],
)
def test_an_editor_refuses_what_has_the_wrong_shape(name: str) -> None:
    assert not editor_accepts(BAD / f"{name}.yaml")
