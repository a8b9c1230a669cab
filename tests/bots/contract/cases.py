"""For which channels a promise is tested, and what they are given to say."""

from collections.abc import Sequence

import pytest

from dialogs.localizing import direction
from dialogs.prompts import NOTICE, Option, Prompt
from tests.bots.contract.rigs import (
    RIGS,
    Rig,
    SlackHttp,
    SlackSocket,
    Sms,
    TelegramHook,
    TelegramPolling,
)

CANARY = "canary-of-a-respondent"


def with_rigs(rigs: Sequence[type[Rig]]) -> pytest.MarkDecorator:
    """The test runs with each of these."""
    return pytest.mark.parametrize("rig", rigs, ids=lambda rig: rig.__name__)


every_rig = with_rigs(RIGS)
hooked = with_rigs([rig for rig in RIGS if rig.hooked])
# How things come in makes no difference to how they go out.
sending = with_rigs([SlackHttp, TelegramHook, Sms])
with_buttons = with_rigs([SlackHttp, SlackSocket, TelegramHook, TelegramPolling])


def notice(text: str) -> Prompt:
    return Prompt("n", None, NOTICE, text, "en")


def rating(language: str = "en") -> Prompt:
    options = tuple(Option(n, str(n)) for n in range(1, 6))
    asked = "How satisfied are you?"
    return Prompt("p1", "csat", "csat", asked, language, direction(language), choices=options)
