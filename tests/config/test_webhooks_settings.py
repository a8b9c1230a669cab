"""Where webhooks may go although it is not on the internet."""

from pathlib import Path

import pytest

from config.settings import SettingsError, read


def test_hosts_and_networks_are_listed(tmp_path: Path) -> None:
    listed = "hooks.intranet.example, 10.1.0.0/16,::1, localhost"
    settings = read({"EARSHOT_WEBHOOKS_TO": listed}, tmp_path / "none.toml")

    assert settings.webhooks_to == ("hooks.intranet.example", "10.1.0.0/16", "::1", "localhost")


@pytest.mark.parametrize(
    "entry", ["https://hooks.example", "10.1.0.0/99", "hooks.example:8080", "*", "a b"]
)
def test_anything_else_is_refused(tmp_path: Path, entry: str) -> None:
    with pytest.raises(SettingsError, match="lists hosts and networks"):
        read({"EARSHOT_WEBHOOKS_TO": entry}, tmp_path / "none.toml")
