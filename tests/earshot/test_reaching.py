"""Trials over the channels that are set up, beside a server that uses them."""

from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from bots.channel import Channel
from config.settings import Settings
from earshot import reaching
from earshot.bootstrap import Earshot, build
from earshot.counterparts.telegram import TOKEN, TelegramCounterpart
from earshot.errors import EarshotError, SurveyClosedError, UnknownSurveyError
from earshot.inviting import Invitation
from storage.rows import InvitationRow
from tests.earshot.standing import standing

TRIAL = Invitation("nps", "sv", test=True)
Built = Callable[..., Earshot]


@pytest.fixture
def built(tmp_path: Path) -> Iterator[Built]:
    made: list[Earshot] = []

    def one(**settings: Any) -> Earshot:
        earshot = build(Settings(data_dir=tmp_path, **settings))
        earshot.prepare()
        made.append(earshot)
        return earshot

    yield one
    for earshot in made:
        earshot.database.close()


def kept(earshot: Earshot, token: str) -> InvitationRow:
    with earshot.database.begin() as uow:
        row = uow.invitations.by_digest(sha256(token.encode()).digest())
    assert row is not None
    return row


def test_a_link_is_made_beside_the_bot_that_is_running(
    built: Built, monkeypatch: pytest.MonkeyPatch
) -> None:
    with standing(TelegramCounterpart) as url:
        earshot = built(telegram_token=TOKEN, telegram_api_url=url)
        closed: list[Channel] = []
        running, close = earshot.channels["telegram"], type(earshot.channels["telegram"]).close

        async def closes(channel: Channel) -> None:
            closed.append(channel)
            await close(channel)

        monkeypatch.setattr(type(running), "close", closes)
        link = reaching.link(earshot, TRIAL)

    row = kept(earshot, link.partition("?start=")[2])
    assert (row.survey, row.language, row.test) == ("nps", "sv", True)
    assert len(closed) == 1
    assert running not in closed


def test_a_token_of_the_web_chat_is_that_of_a_trial(built: Built) -> None:
    earshot = built()
    row = kept(earshot, reaching.chat_token(earshot, TRIAL))

    assert (row.survey, row.language, row.test, row.respondent_id) == ("nps", "sv", True, None)


@pytest.mark.parametrize("way", [reaching.link, reaching.chat_token])
def test_nothing_is_made_of_what_cannot_be_asked(
    built: Built, way: Callable[[Earshot, Invitation], str]
) -> None:
    # Telegram is not even asked.
    earshot = built(telegram_token=TOKEN, telegram_api_url="http://127.0.0.1:9")
    with pytest.raises(UnknownSurveyError):
        way(earshot, Invitation("nothing", test=True))
    with earshot.database.begin() as uow:
        uow.surveys.set_state("nps", "closed")
    with pytest.raises(SurveyClosedError):
        way(earshot, TRIAL)


def test_without_telegram_there_is_no_link(built: Built) -> None:
    with pytest.raises(EarshotError, match="Telegram is not set up"):
        reaching.link(built(), TRIAL)
