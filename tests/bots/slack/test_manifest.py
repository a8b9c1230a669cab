"""The manifest that a user pastes has what the channel needs, and no more."""

from pathlib import Path

import yaml

from bots.slack.scopes import INDISPENSABLE, NEEDED
from bots.slack.wording import WORDS, word

MANIFEST = Path(__file__).parents[3] / "docs" / "slack-manifest.yaml"


def test_the_manifest_asks_for_the_scopes_that_are_needed() -> None:
    manifest = yaml.safe_load(MANIFEST.read_text(encoding="utf-8"))

    assert manifest["oauth_config"]["scopes"]["bot"] == sorted(NEEDED)
    assert set(NEEDED) >= INDISPENSABLE
    assert manifest["features"]["slash_commands"][0]["command"] == "/earshot"
    assert manifest["settings"]["event_subscriptions"]["bot_events"] == [
        "app_home_opened",
        "app_mention",
        "app_uninstalled",
        "message.im",
        "tokens_revoked",
    ]


def test_every_word_is_there_in_every_language_and_fits() -> None:
    for name, texts in WORDS.items():
        assert list(texts) == ["en", "sv", "fa", "zh-Hans", "zh-Hant"], name
    for name in ("answer", "send", "close"):
        assert max(map(len, WORDS[name].values())) <= 24


def test_the_nearest_language_is_spoken() -> None:
    assert word("send", "sv-SE") == "Skicka"
    assert word("send", "zh-TW") == "傳送"
    assert word("send", "de") == word("send", None) == "Send"
