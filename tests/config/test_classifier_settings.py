"""What an operator sets about the classifier."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from config.settings import SettingsError, read


def settings(tmp_path: Path, written: str):
    file = tmp_path / "earshot.toml"
    file.write_text(written, "utf-8")
    return read({}, file)


@pytest.mark.parametrize(
    "pasted",
    [
        {"rasa_url": "http://127.0.0.1:5005", "rasa_token": "t"},
        {"classifier_url": "http://127.0.0.1:8080/v1", "classifier_model": "m"},
        {"classifier_url": "https://c.example", "classifier_model": "m", "classifier_key": "k"},
    ],
)
def test_what_was_pasted_with_a_space_or_a_new_line_is_taken_without(
    tmp_path: Path, pasted: Mapping[str, str]
) -> None:
    lines = [f'{name} = " {value}\\n"' for name, value in pasted.items()]
    found = settings(tmp_path, "\n".join(lines))

    assert {name: getattr(found, name) for name in pasted} == pasted


@pytest.mark.parametrize("name", ["classifier_accept", "classifier_stop"])
@pytest.mark.parametrize(
    "value", ["[1]", "{a = 1}", "1979-05-27", '"much"', "1.01", "-0.1", "nan", "true"]
)
def test_a_threshold_that_is_none_is_refused_by_its_name(
    tmp_path: Path, name: str, value: str
) -> None:
    with pytest.raises(SettingsError, match=f"`{name}` is a number from 0 to 1, not"):
        settings(tmp_path, f"{name} = {value}\n")


@pytest.mark.parametrize("value", ["0", "1", "0.75", '" 0.75 "'])
def test_a_threshold_is_any_number_from_0_to_1(tmp_path: Path, value: str) -> None:
    found = settings(tmp_path, f"classifier_accept = {value}\n")

    assert found.classifier_accept == float(value.strip('" '))
