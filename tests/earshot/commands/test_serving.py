"""What `earshot serve` prints as it starts."""

import os
import signal
import time
from threading import Thread

import pytest

from tests.earshot.commands.conftest import Earshot


def stop_as_soon_as_it_listens_to_signals(before: object) -> None:
    while signal.getsignal(signal.SIGTERM) is before:
        time.sleep(0.01)
    os.kill(os.getpid(), signal.SIGTERM)


def test_it_says_which_channels_are_on_and_how(
    earshot: Earshot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EARSHOT_TWILIO_ACCOUNT_SID", "AC" + "0" * 32)
    monkeypatch.setenv("EARSHOT_TWILIO_AUTH_TOKEN", "0" * 32)
    monkeypatch.setenv("EARSHOT_TWILIO_FROM", "+46700000000")
    monkeypatch.setenv("EARSHOT_PUBLIC_URL", "https://feedback.example")
    before = signal.getsignal(signal.SIGTERM)
    stopping = Thread(target=stop_as_soon_as_it_listens_to_signals, args=[before])
    stopping.start()

    ran = earshot("serve", "--no-console", "--port", "0")

    stopping.join()
    assert ran.out.startswith("Earshot is at https://feedback.example/")
    assert ran.out.endswith("\nSMS: Twilio calls https://feedback.example/webhooks/sms\n")
    assert "Slack:" not in ran.out
