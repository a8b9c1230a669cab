import pytest

from config.reading_codebooks import codebooks, tones
from dialogs.verbatims import Codebook, ToneLexicon


@pytest.fixture(scope="session")
def customers() -> Codebook:
    return codebooks()["customers"]


@pytest.fixture(scope="session")
def employees() -> Codebook:
    return codebooks()["employees"]


@pytest.fixture(scope="session")
def lexicons() -> dict[str, ToneLexicon]:
    return dict(tones())
