"""Everything about one verbatim, each with the method that read it."""

import pytest

from dialogs.verbatims import METHODS, Codebook, ToneLexicon, methods, read_verbatim


def test_a_verbatim_is_read_in_its_own_language(
    customers: Codebook, lexicons: dict[str, ToneLexicon]
) -> None:
    text = "The delivery was terribly late, call me on 070-123 45 67"
    read = read_verbatim(text, conversation="sv", codebook=customers, tones=lexicons)

    assert read.language == "en"
    assert read.tone is not None
    assert read.tone.value == "negative"
    assert "delivery" in {one.theme for one in read.themes}
    assert [one.kind for one in read.personal] == ["phone"]
    assert not read.vague
    assert read.methods == {
        "language": METHODS["language"],
        "personal": METHODS["personal"],
        "vague": METHODS["vague"],
        "themes": f"codebook customers {customers.revision}",
        "tone": f"tone lexicon {lexicons['en'].version}",
    }


@pytest.mark.parametrize(
    ("text", "language"),
    [("bra", "sv"), ("good", "en"), ("خوبه", "fa"), ("还行", "zh-Hans"), ("還行", "zh-Hant")],
)
def test_a_verdict_has_a_tone_and_is_vague(
    text: str, language: str, customers: Codebook, lexicons: dict[str, ToneLexicon]
) -> None:
    read = read_verbatim(text, conversation=language, codebook=customers, tones=lexicons)

    assert read.language == language
    assert read.vague
    assert read.themes == ()


def test_a_word_of_the_codebook_is_not_vague(
    customers: Codebook, lexicons: dict[str, ToneLexicon]
) -> None:
    easy = read_verbatim("convenient", conversation="en", codebook=customers, tones=lexicons)
    normal = read_verbatim("trevligt", conversation="sv", codebook=customers, tones=lexicons)

    assert not easy.vague
    assert not normal.vague


def test_what_cannot_be_told_is_not_scored(lexicons: dict[str, ToneLexicon]) -> None:
    read = read_verbatim(
        "Toimitus tuli myöhässä", conversation="fi", codebook=None, tones=lexicons
    )
    blank = read_verbatim("👍", conversation="en", codebook=None, tones={})

    assert (read.language, read.tone, read.themes) == ("fi", None, ())
    assert set(read.methods) == {"language", "personal", "vague"}
    assert (blank.language, blank.tone, blank.vague) == (None, None, True)


def test_another_chinese_lexicon_serves_where_there_is_none(
    lexicons: dict[str, ToneLexicon],
) -> None:
    only = {"zh-Hant": lexicons["zh-Hant"]}
    read = read_verbatim("服務不好", conversation="zh-Hans", codebook=None, tones=only)

    assert read.tone is not None
    assert read.methods["tone"] == "tone lexicon 1"


def test_the_score_is_context_for_the_tone(lexicons: dict[str, ToneLexicon]) -> None:
    def tone(score: float | None) -> str | None:
        read = read_verbatim(
            "unbelievable", conversation="en", codebook=None, tones=lexicons, score=score
        )
        return read.tone and read.tone.value

    assert (tone(None), tone(0.0), tone(1.0)) == (None, "negative", "positive")


def test_methods_say_which_codebook(customers: Codebook) -> None:
    assert methods(customers, None)["themes"].endswith(customers.revision)
    assert "themes" not in methods(None, None)
