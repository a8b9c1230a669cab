"""A change of a text changes that text, and nothing else that anybody wrote."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.linting import check
from earshot.editing import changing, places
from earshot.editing.cards import sheet
from earshot.editing.spans import parse
from earshot.editing.words import RefusedError
from tests.earshot.editing.conftest import EVERY, NPS, ODD, SHIPPED, changed_lines

WORDS = st.text(
    st.characters(exclude_characters="\x00", exclude_categories=["Cs"]), min_size=1, max_size=40
).filter(lambda text: text.strip() != "")


def texts(source: str) -> dict[tuple[str, str], str]:
    """Every text of a script by its place and language."""
    root = parse(source)
    spoken = places.languages(root)
    found = places.places(root)
    return {
        (place.path, tag): text for place in found for tag, text in place.texts(spoken).items()
    }


@pytest.mark.parametrize("name", EVERY)
def test_every_text_set_to_what_it_is_leaves_the_file_byte_for_byte(name: str) -> None:
    source = EVERY[name]
    changes = [(*at, text) for at, text in texts(source).items()]
    plain = [one for one in changes if "\n" not in one[2] and one[2] != "Why not?"]

    assert changing.set_texts(source, plain) == source


@pytest.mark.parametrize("name", SHIPPED)
def test_one_text_changes_its_own_line_alone(name: str) -> None:
    source = SHIPPED[name]
    for path, tag in list(texts(source))[::11]:
        gone, come = changed_lines(source, changing.set_text(source, path, tag, 'New: "it" #1'))

        assert (len(gone), len(come)) == (1, 1)


@settings(max_examples=30)
@given(st.data(), WORDS)
def test_any_words_come_back_as_they_were_set_and_the_others_stay(
    data: st.DataObject, words: str
) -> None:
    before = texts(ODD)
    at = data.draw(st.sampled_from(sorted(before)))
    again = changing.set_text(ODD, *at, words)

    assert texts(again) == {**before, at: words}
    assert again.count("#") >= ODD.count("#") - 1
    assert "# said so by the lawyers" in again


@settings(max_examples=15)
@given(WORDS, st.sampled_from(["steps/solved/sms", "steps/ease/text", "steps/solved/no"]))
def test_a_text_that_is_new_stands_where_the_reference_has_it(words: str, path: str) -> None:
    again = changing.set_text(ODD, path, "sv", words)

    assert texts(again) == {**texts(ODD), (path, "sv"): words}
    keys = [entry.key.value for entry in places.step(parse(again), path.split("/")[1]).entries]  # type: ignore[union-attr] # it is there
    assert keys.index("type") < len(keys) - 1


@pytest.mark.parametrize(
    "words", ["0\x1b", "a\x85b", "a\u2028b", "a: b", "why?", "null", "- x", "'"]
)
def test_words_that_yaml_would_trip_over_come_back(words: str) -> None:
    for path in ("steps/thanks/text", "steps/reason/text", "steps/ease/labels/0"):
        assert texts(changing.set_text(ODD, path, "sv", words))[path, "sv"] == words


def test_windows_line_breaks_stay() -> None:
    source = NPS.replace("\n", "\r\n")
    again = changing.set_text(source, "steps/nps/sms", "sv", "Kort")

    assert again.replace("\r\n", "").count("\n") == 0
    assert texts(again)["steps/nps/sms", "sv"] == "Kort"


def test_a_plain_text_becomes_one_per_language_with_the_second_language() -> None:
    source = NPS.replace("languages: [en, sv, fa, zh-Hans, zh-Hant]", "languages: [en]")
    for tag in ("sv", "fa", "zh-Hans", "zh-Hant"):
        source = changing.set_text(source, "steps/why/probe/sms", tag, "")
    source = changing.set_text(source, "steps/why/probe/sms", "en", "Why?")
    assert '      sms: "Why?"' in source

    source = changing.set_text(
        changing.add_language(source, "sv"), "steps/why/probe/sms", "sv", "Hur?"
    )

    assert texts(source)["steps/why/probe/sms", "sv"] == "Hur?"
    assert texts(source)["steps/why/probe/sms", "en"] == "Why?"


def test_labels_of_a_new_language_are_filled_one_after_the_other() -> None:
    source = changing.add_language(ODD, "de")
    for number, label in enumerate(("schlecht", "naja", "gut")):
        source = changing.set_text(source, f"steps/ease/labels/{number}", "de", label)

    assert 'de: ["schlecht", "naja", "gut"]' in source
    assert "sv: [dålig, så där, bra]" in source


def test_a_language_goes_with_its_texts_and_tests_and_leaves_a_sound_script() -> None:
    again = changing.remove_language(NPS, "sv")

    assert check(again) == ()
    assert "sv:" not in again
    assert "language: sv" not in again
    gone, come = changed_lines(NPS, again)
    assert come == ["languages: [en, fa, zh-Hans, zh-Hant]"]
    assert len(gone) == 9


def test_a_language_that_only_one_text_has_goes_with_its_key() -> None:
    churn = SHIPPED["churn"]
    again = changing.remove_language(churn, "fa")

    assert "sms:" in churn
    assert "sms:" not in again


def test_optional_probe_alert_and_choices_are_written_and_taken_away() -> None:
    source = changing.set_optional(NPS, "nps", optional=True)
    source = changing.set_alert(source, "nps", "customer-team", when="nps <= 6")
    source = changing.set_probe(source, "nps", {"en": "How so?", "sv": "Hur så?"}, when="nps < 3")
    card = sheet(source).cards[0]

    assert card.optional
    assert (card.alert.to, card.alert.when) == ("customer-team", "nps <= 6")  # type: ignore[union-attr] # it has one
    assert (card.probe.texts["sv"], card.probe.when) == ("Hur så?", "nps < 3")  # type: ignore[union-attr] # it has one
    source = changing.set_optional(source, "nps", optional=False)
    source = changing.set_alert(source, "nps", "")
    assert changing.set_value(source, "nps", "probe", None) == NPS


def test_a_choice_is_worded_added_and_removed_with_its_route() -> None:
    source = changing.set_choice(ODD, "reason", "other", {"en": "Else"})
    source = changing.set_choice(source, "reason", "new", {"en": "New", "sv": "Nytt"})
    source = changing.remove_choice(source, "reason", "price")
    (card,) = [card for card in sheet(source).cards if card.name == "reason"]

    assert [option.value for option in card.choices] == ["time", "other", "new"]
    assert card.choices[1].labels == {"en": "Else", "sv": "Annat"}
    assert [way.when for way in card.ways] == ["else"]


def test_the_last_two_choices_stay() -> None:
    source = changing.remove_choice(ODD, "reason", "price")

    with pytest.raises(RefusedError) as refused:
        changing.remove_choice(source, "reason", "time")
    assert refused.value.words.key == "refused.few_choices"


@pytest.mark.parametrize(
    ("key", "value"), [("title", "A: new #1"), ("touchpoint", "support.closed"), ("owner", "x")]
)
def test_the_head_is_changed_in_its_line(key: str, value: str) -> None:
    again = changing.set_header(NPS, key, value)

    assert getattr(sheet(again), key) == value
    assert len(changed_lines(NPS, again)[1]) == 1


@pytest.mark.parametrize(
    ("edit", "key"),
    [
        (lambda: changing.set_text(NPS, "steps/no/text", "en", "x"), "refused.no_place"),
        (lambda: changing.set_text(NPS, "steps/nps/text", "en", "a\x00"), "refused.character"),
        (lambda: changing.set_optional(NPS, "no", optional=True), "refused.no_step"),
        (lambda: changing.add_language(NPS, "en GB"), "refused.not_a_language"),
        (lambda: changing.remove_choice(ODD, "reason", "no"), "refused.no_choice"),
        (
            lambda: changing.remove_language(
                NPS.replace("[en, sv, fa, zh-Hans, zh-Hant]", "[en]"), "en"
            ),
            "refused.only_language",
        ),
    ],
)
def test_what_cannot_be_done_is_refused_in_words(edit, key: str) -> None:
    with pytest.raises(RefusedError) as refused:
        edit()

    assert refused.value.words.key == key
    assert "{" not in str(refused.value)


def test_a_test_is_added_behind_the_others_and_as_the_first() -> None:
    again = changing.add_test(
        NPS, "kept", language="en", says=["9", "a: b"], expect={"nps": "9", "why": None}
    )
    first = changing.add_test(ODD, "no: 1", language="sv", says=[], expect={"state": "waiting"})

    assert again.startswith(NPS.rstrip("\n"))
    assert 'says: ["9", "a: b"]' in again
    assert "expect: {nps: 9, why: null}" in again
    assert sheet(first).tests == ("no: 1",)
