"""Settings: environment, then file, then defaults; mistakes are named."""

from pathlib import Path

import pytest

from config.settings import Settings, SettingsError, read


def test_without_anything_the_defaults_hold(tmp_path: Path) -> None:
    settings = read({}, tmp_path / "none.toml")

    assert settings == Settings()
    assert settings.url == "sqlite:///data/earshot.db"
    assert settings.zone.key == "UTC"


def test_the_environment_comes_before_the_file(tmp_path: Path) -> None:
    file = tmp_path / "earshot.toml"
    file.write_text(
        'timezone = "Europe/Stockholm"\nmessages_per_minute = 5\n'
        'allowed_origins = ["https://a.example/", "https://b.example"]\n'
        '[properties]\nbrand = "Globex"\n',
        encoding="utf-8",
    )
    settings = read(
        {
            "EARSHOT_MESSAGES_PER_MINUTE": "7",
            "EARSHOT_PROPERTIES": "company=Globex Ltd",
            "EARSHOT_DATA_DIR": "elsewhere",
            "PATH": "ignored",
        },
        file,
    )

    assert settings.timezone == "Europe/Stockholm"
    assert settings.messages_per_minute == 7
    assert settings.allowed_origins == ("https://a.example", "https://b.example")
    assert settings.properties == {
        "brand": "Acme",
        "company": "Globex Ltd",
        "feature": "Acme",
    }
    assert settings.url == "sqlite:///elsewhere/earshot.db"


def test_the_file_may_be_named_in_the_environment(tmp_path: Path) -> None:
    file = tmp_path / "own.toml"
    file.write_text('identity_secret = "s"', encoding="utf-8")

    assert read({"EARSHOT_CONFIG": str(file)}).identity_secret == "s"


@pytest.mark.parametrize(
    ("environment", "said"),
    [
        ({"EARSHOT_TIMEZONE": "Mars"}, "Europe/Stockholm"),
        ({"EARSHOT_MESSAGES_PER_MINUTE": "0"}, "above 0"),
        ({"EARSHOT_SESSIONS_PER_MINUTE": "many"}, "above 0"),
        ({"EARSHOT_DATABASE_URL": "mysql://x"}, "postgresql://"),
        ({"EARSHOT_PROPERTIES": "brand"}, "brand=Acme"),
        ({"EARSHOT_ALLOWED_ORIGINS": "shop.example"}, "https://shop.example"),
        ({"EARSHOT_TIMEZON": "UTC"}, "Did you mean EARSHOT_TIMEZONE"),
        ({"EARSHOT_NONSENSE": "x"}, "no setting EARSHOT_NONSENSE"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named_with_what_would_do(
    environment: dict[str, str], said: str, tmp_path: Path
) -> None:
    with pytest.raises(SettingsError, match=said):
        read(environment, tmp_path / "none.toml")


@pytest.mark.parametrize(("content", "said"), [("brand = 1", "no setting `brand`"), ("=", "TOML")])
def test_a_file_that_cannot_be_used_is_named(content: str, said: str, tmp_path: Path) -> None:
    file = tmp_path / "earshot.toml"
    file.write_text(content, encoding="utf-8")

    with pytest.raises(SettingsError, match=said) as refused:
        read({}, file)
    assert "earshot.toml" in str(refused.value)
