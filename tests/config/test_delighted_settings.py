"""What programs that were written for Delighted may take for granted."""

import pytest

from config.settings import SettingsError, read


@pytest.mark.parametrize("written", ["yes", "True", "1", " YES "])
def test_consent_is_taken_for_granted_if_that_is_said(written):
    assert read({"EARSHOT_DELIGHTED_CONSENT": written}).delighted_consent


@pytest.mark.parametrize("environment", [{}, {"EARSHOT_DELIGHTED_CONSENT": "no"}])
def test_consent_is_not_taken_for_granted(environment):
    assert not read(environment).delighted_consent


def test_anything_else_is_refused():
    with pytest.raises(SettingsError, match="`delighted_consent` is yes or no"):
        read({"EARSHOT_DELIGHTED_CONSENT": "maybe"})
