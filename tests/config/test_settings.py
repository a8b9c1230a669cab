"""Settings: environment, then file, then defaults; mistakes are named."""

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from config.settings import Settings, SettingsError, read

SECRET = "0123456789abcdef" * 2
SID = "AC" + SECRET
TELEGRAM = "123456789:AA" + "x" * 33
SLACK = {
    "EARSHOT_SLACK_BOT_TOKEN": "xoxb-1-canary",
    "EARSHOT_SLACK_APP_TOKEN": "xapp-1-canary",
    "EARSHOT_SLACK_SIGNING_SECRET": SECRET,
}
OAUTH = {
    "EARSHOT_SLACK_CLIENT_ID": "123.456",
    "EARSHOT_SLACK_CLIENT_SECRET": SECRET,
    "EARSHOT_SLACK_SIGNING_SECRET": SECRET,
    "EARSHOT_PUBLIC_URL": "https://feedback.example",
}
SMS = {
    "EARSHOT_TWILIO_ACCOUNT_SID": SID,
    "EARSHOT_TWILIO_AUTH_TOKEN": SECRET,
    "EARSHOT_TWILIO_FROM": "+46701234567",
    "EARSHOT_PUBLIC_URL": "https://feedback.example",
}
MAIL = {
    "EARSHOT_SMTP_URL": "smtp://acme%40mail.example:p%40ss@mail.example:587",
    "EARSHOT_EMAIL_FROM": "Acme <feedback@acme.example>",
    "EARSHOT_PUBLIC_URL": "https://feedback.example",
}


def without(environment: dict[str, str], *names: str) -> dict[str, str]:
    return {name: value for name, value in environment.items() if name[8:].lower() not in names}


def refusal(environment: dict[str, str], tmp_path: Path) -> str:
    """What is said when these settings are refused."""
    with pytest.raises(SettingsError) as refused:
        read(environment, tmp_path / "none.toml")
    return str(refused.value)


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
    assert re.search(said, refusal(environment, tmp_path))


@pytest.mark.parametrize(("content", "said"), [("brand = 1", "no setting `brand`"), ("=", "TOML")])
def test_a_file_that_cannot_be_used_is_named(content: str, said: str, tmp_path: Path) -> None:
    file = tmp_path / "earshot.toml"
    file.write_text(content, encoding="utf-8")

    with pytest.raises(SettingsError, match=said) as refused:
        read({}, file)
    assert "earshot.toml" in str(refused.value)


@pytest.mark.parametrize(
    "environment",
    [
        SLACK,
        without(SLACK, "slack_app_token"),
        without(SLACK, "slack_signing_secret"),
        OAUTH,
        {**OAUTH, "EARSHOT_SLACK_SIGNING_SECRET": "", "EARSHOT_SLACK_APP_TOKEN": "xapp-1-a"},
        {"EARSHOT_TELEGRAM_TOKEN": TELEGRAM},
        SMS,
        {**SMS, "EARSHOT_TWILIO_FROM": "MG" + SECRET},
        {
            **SLACK,
            "EARSHOT_RECIPIENTS": "support-team=slack:C0123ABCD, hr=slack:T0/C0123ABCD/17.01",
        },
        {
            "EARSHOT_RECIPIENTS": "a=https://hooks.example/x?y=z,b=http://127.0.0.1:9/x",
            "EARSHOT_WEBHOOK_SECRET": "sixteen or longer",
        },
    ],
)
def test_a_channel_that_is_set_whole_is_taken(environment: dict[str, str], tmp_path: Path) -> None:
    settings = read(environment, tmp_path / "none.toml")

    for name, value in environment.items():
        found = getattr(settings, name[8:].lower())
        if name == "EARSHOT_RECIPIENTS":
            assert [f"{team}={place}" for team, place in found.items()] == re.split(", ?", value)
        else:
            assert found == value


def test_what_is_pasted_with_its_line_end_is_taken_without(tmp_path: Path) -> None:
    environment = {"EARSHOT_TELEGRAM_TOKEN": f" {TELEGRAM}\n", "EARSHOT_SMS_PER_SECOND": "3"}
    settings = read(environment, tmp_path / "none.toml")

    assert (settings.telegram_token, settings.sms_per_second) == (TELEGRAM, 3)


@pytest.mark.parametrize(
    ("environment", "said"),
    [
        ({**SLACK, "EARSHOT_SLACK_APP_TOKEN": "xoxb-1-a"}, "a bot token, for `slack_bot_token`"),
        ({**SLACK, "EARSHOT_SLACK_BOT_TOKEN": "xapp-1-a"}, "OAuth & Permissions"),
        ({**SLACK, "EARSHOT_SLACK_BOT_TOKEN": "xoxp-1-a"}, "a token of a person"),
        ({**SLACK, "EARSHOT_SLACK_SIGNING_SECRET": "123.456"}, "a client id"),
        ({**OAUTH, "EARSHOT_SLACK_CLIENT_ID": SECRET}, "two numbers with a dot"),
        ({"EARSHOT_TELEGRAM_TOKEN": "AA" + "x" * 33}, "@BotFather"),
        ({**SMS, "EARSHOT_TWILIO_AUTH_TOKEN": SID}, "an Account SID"),
        ({**SMS, "EARSHOT_TWILIO_ACCOUNT_SID": "SK" + SECRET}, "the SID of an API key"),
        ({**SMS, "EARSHOT_TWILIO_FROM": "0701234567"}, r"\+46701234567"),
        ({"EARSHOT_PUBLIC_URL": "feedback.example"}, "with https://"),
        ({"EARSHOT_TELEGRAM_API_URL": "localhost:1"}, "`telegram_api_url`"),
        ({"EARSHOT_SMS_PER_SECOND": "0.5"}, "above 0"),
        ({**MAIL, "EARSHOT_SMTP_URL": "mail.example:587"}, "smtps://"),
        ({**MAIL, "EARSHOT_SMTP_URL": "smtp://u:p@ss:word@"}, "%40 for @"),
        ({**MAIL, "EARSHOT_SMTP_URL": "smtp://mail.example/path"}, "is the mail server"),
        ({**MAIL, "EARSHOT_EMAIL_FROM": "Acme"}, "`email_from` is who writes"),
        ({**MAIL, "EARSHOT_EMAIL_FROM": "a@b.example, c@d.example"}, "is who writes"),
    ],
)
def test_what_is_pasted_into_the_wrong_place_is_told_where_the_right_value_is(
    environment: dict[str, str], said: str, tmp_path: Path
) -> None:
    assert re.search(said, refusal(environment, tmp_path))


@pytest.mark.parametrize(
    ("environment", "said"),
    [
        (without(SLACK, "slack_bot_token"), "Slack also needs `slack_bot_token`"),
        (
            without(SLACK, "slack_app_token", "slack_signing_secret"),
            "`slack_app_token` .* or `slack_signing_secret`",
        ),
        (without(OAUTH, "slack_client_secret"), "needs `slack_client_secret`"),
        (
            without(OAUTH, "slack_signing_secret", "public_url"),
            "needs `public_url` and `slack_signing_secret`",
        ),
        (without(SMS, "twilio_auth_token"), "SMS also needs `twilio_auth_token`"),
        (without(MAIL, "public_url"), "E-mail also needs `public_url`"),
        (without(MAIL, "smtp_url", "public_url"), "needs `smtp_url` and `public_url`"),
        (without(MAIL, "email_from"), "needs `email_from`"),
        (
            {"EARSHOT_TWILIO_AUTH_TOKEN": SECRET},
            "`twilio_account_sid` and `twilio_from` and `public_url`",
        ),
    ],
)
def test_a_channel_that_is_set_by_half_is_told_what_is_missing(
    environment: dict[str, str], said: str, tmp_path: Path
) -> None:
    assert re.search(said, refusal(environment, tmp_path))


@pytest.mark.parametrize(
    ("environment", "said"),
    [
        ({**SLACK, "EARSHOT_RECIPIENTS": "team=slack:#general"}, "not its name"),
        ({**SLACK, "EARSHOT_RECIPIENTS": "team=http://hooks.example"}, "an https:// address"),
        ({**SLACK, "EARSHOT_RECIPIENTS": "team"}, "`recipients` is written like"),
        ({"EARSHOT_RECIPIENTS": "team=slack:C0123ABCD"}, "set `slack_bot_token` too"),
        ({"EARSHOT_RECIPIENTS": "team=https://hooks.example"}, "set `webhook_secret` too"),
        ({"EARSHOT_WEBHOOK_SECRET": "short"}, "at least 16 random characters"),
    ],
)
def test_a_recipient_that_nothing_could_reach_is_refused(
    environment: dict[str, str], said: str, tmp_path: Path
) -> None:
    assert re.search(said, refusal(environment, tmp_path))


RASA = {"EARSHOT_RASA_URL": "http://127.0.0.1:5005", "EARSHOT_RASA_TOKEN": " token\n"}
ENDPOINT = {
    "EARSHOT_CLASSIFIER_URL": "https://models.example/v1",
    "EARSHOT_CLASSIFIER_MODEL": "small",
    "EARSHOT_CLASSIFIER_KEY": "canary",
}


def test_a_classifier_is_taken_with_its_thresholds(tmp_path: Path) -> None:
    file = tmp_path / "earshot.toml"
    file.write_text("classifier_accept = 0.5\nclassifier_stop = 1\n", encoding="utf-8")
    rasa, endpoint = read(RASA, file), read(ENDPOINT, file)

    assert (rasa.rasa_url, rasa.rasa_token) == ("http://127.0.0.1:5005", "token")
    assert (rasa.classifier_accept, rasa.classifier_stop) == (0.5, 1.0)
    assert (endpoint.classifier_model, endpoint.classifier_key) == ("small", "canary")
    assert "canary" not in repr(endpoint)


@pytest.mark.parametrize(
    ("environment", "said"),
    [
        ({**RASA, **ENDPOINT}, "`rasa_url` or `classifier_url`, not both"),
        (without(ENDPOINT, "classifier_model"), "needs a `classifier_model`"),
        ({"EARSHOT_RASA_URL": "localhost:5005"}, "`rasa_url` is a whole address such as"),
        ({"EARSHOT_RASA_URL": "http://"}, "127.0.0.1:5005, with http:// or https://"),
        ({**ENDPOINT, "EARSHOT_CLASSIFIER_URL": "models.example/v1"}, "127.0.0.1:8080/v1, with"),
        ({**ENDPOINT, "EARSHOT_CLASSIFIER_URL": "http://a b/v1"}, "`classifier_url` is a whole"),
        ({**ENDPOINT, "EARSHOT_CLASSIFIER_KEY": "kéy"}, "`classifier_key` is sent in a header"),
        ({**ENDPOINT, "EARSHOT_CLASSIFIER_KEY": "a\nb"}, "`classifier_key` is sent in a header"),
        ({"EARSHOT_CLASSIFIER_ACCEPT": "60"}, "`classifier_accept` is a number from 0 to 1"),
        ({"EARSHOT_CLASSIFIER_STOP": "-0.1"}, "`classifier_stop` is a number from 0 to 1"),
        ({"EARSHOT_CLASSIFIER_STOP": "nan"}, "`classifier_stop` is a number from 0 to 1"),
        ({"EARSHOT_CLASSIFIER_ACCEPT": "high"}, "`classifier_accept` is a number from 0 to 1"),
    ],
)
def test_a_classifier_that_could_not_be_asked_is_refused(
    environment: dict[str, str], said: str, tmp_path: Path
) -> None:
    told = refusal(environment, tmp_path)

    assert re.search(said, told)
    assert "canary" not in told


SECRETS = (
    "database_url",
    "identity_secret",
    "secret_key",
    "slack_bot_token",
    "slack_app_token",
    "slack_signing_secret",
    "slack_client_secret",
    "telegram_token",
    "twilio_auth_token",
    "smtp_url",
    "webhook_secret",
    "rasa_token",
    "classifier_key",
)


def test_no_secret_is_shown_with_the_settings() -> None:
    secrets: dict[str, Any] = dict.fromkeys(SECRETS, "canary")
    settings = replace(Settings(recipients={"team": "https://hooks.example/canary"}), **secrets)

    assert "canary" not in repr(settings)
    assert "canary" not in str(settings)


@pytest.mark.parametrize("name", SECRETS)
@pytest.mark.parametrize("value", ["canary", "canary:x", "xoxb-canary é"])
def test_no_secret_is_quoted_when_it_is_refused(name: str, value: str, tmp_path: Path) -> None:
    environment = {f"EARSHOT_{name.upper()}": value, "EARSHOT_TIMEZONE": "Mars"}
    said = refusal(environment, tmp_path)
    del environment["EARSHOT_TIMEZONE"]
    try:
        read({**environment, "EARSHOT_TWILIO_FROM": "canary"}, tmp_path / "none.toml")
    except SettingsError as error:
        said += str(error)

    assert "canary" not in said
