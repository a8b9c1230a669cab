"""Tests that need a real Rasa server of 2 GB: collected only where they are asked for by name."""

from pathlib import Path

import pytest


def pytest_ignore_collect(config: pytest.Config) -> bool | None:
    """Leave these out of a run of everything; `make test-rasa` names them."""
    named = any("rasa" in Path(argument.split("::")[0]).parts for argument in config.args)
    return None if named else True
