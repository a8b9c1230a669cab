import pytest

from dialogs.localizing import (
    accepted,
    choose,
    digits,
    direction,
    fill,
    listed,
    plural,
    say,
    worded,
)
from dialogs.script import Wording

SHIPPED = ["en", "sv", "fa", "zh-Hans", "zh-Hant"]


@pytest.mark.parametrize(
    ("wanted", "language"),
    [
        (["sv-FI"], "sv"),
        (["SV_se"], "sv"),
        (["de", "sv"], "sv"),
        (["zh-TW"], "zh-Hant"),
        (["zh-HK"], "zh-Hant"),
        (["zh-MO"], "zh-Hant"),
        (["zh-Hant-CN"], "zh-Hant"),
        (["zh-Hans-TW"], "zh-Hans"),
        (["zh"], "zh-Hans"),
        (["zh-CN"], "zh-Hans"),
        (["fa-AF"], "fa"),
        (["de"], "en"),
        ([], "en"),
        ([" sv "], "sv"),
    ],
)
def test_the_language_is_looked_up(wanted: list[str], language: str) -> None:
    assert choose(wanted, SHIPPED) == language


def test_chinese_without_a_script_serves_all_of_it() -> None:
    assert choose(["zh-TW"], ["en", "zh"]) == "zh"
    assert choose(["zh-TW"], ["en", "zh-Hans"]) == "en"


@pytest.mark.parametrize(
    ("header", "tags"),
    [
        ("sv-SE,sv;q=0.9,en;q=0.8", ["sv-SE", "sv", "en"]),
        ("en;q=0.2, fa;q=0.7", ["fa", "en"]),
        ("*", []),
        ("", []),
        ("en;q=high, sv", ["sv"]),
        ("en; q=0.5", ["en"]),
    ],
)
def test_a_browser_says_what_it_wants(header: str, tags: list[str]) -> None:
    assert accepted(header) == tags


def test_persian_has_its_own_digits() -> None:
    assert digits(10, "fa") == "۱۰"
    assert digits(10, "zh-Hans") == "10"


def test_whole_numbers_have_no_fraction_and_large_ones_no_exponent() -> None:
    assert digits(7.0, "en") == "7"
    assert digits(7.5, "fa") == "۷.۵"
    assert digits(1_500_000.0, "en") == "1500000"


def test_right_to_left_is_known_by_the_language() -> None:
    assert direction("fa") == "rtl"
    assert direction("ar-EG") == "rtl"
    assert direction("sv") == "ltr"


def test_placeholders_without_a_value_stay_as_they_are() -> None:
    assert fill("{brand} and {other}", {"brand": "Acme"}, "en") == "Acme and {other}"
    assert fill("nothing to fill }", {}, "en") == "nothing to fill }"


def test_a_value_is_never_taken_for_a_placeholder() -> None:
    assert fill("{brand}", {"brand": "{other}", "other": "x"}, "en") == "{other}"


def test_only_what_reads_left_to_right_is_isolated() -> None:
    assert fill("{x}", {"x": "Acme"}, "fa") == "\u2068Acme\u2069"
    assert fill("{x}", {"x": "شرکت ما"}, "fa") == "شرکت ما"


def test_system_texts_are_the_authors_first_then_ours_then_english() -> None:
    own = {"completed": {"sv": "Klart!"}}

    assert say("completed", "sv", own) == "Klart!"
    assert say("completed", "en", own).startswith("Thank you.")
    assert say("later.other", "fa", hours=24).startswith("بسیار خوب. ۲۴ ساعت")
    assert say("completed", "de") == say("completed", "en")
    assert say("completed", "zh-TW") == say("completed", "zh-Hant")


@pytest.mark.parametrize(
    ("n", "language", "name"),
    [
        (1, "en", "later.one"),
        (2, "sv", "later.other"),
        (1, "zh-Hans", "later.other"),
        (1, "fa", "later.other"),
    ],
)
def test_plurals_have_the_form_of_their_language(n: int, language: str, name: str) -> None:
    assert plural("later", n, language) == name


def test_a_missing_wording_falls_back_to_the_first_one() -> None:
    assert worded(Wording({"sv": "Hej"}), "en") == "Hej"


def test_lists_have_the_comma_of_their_language() -> None:
    assert listed(["a", "b"], "sv") == "a, b"
    assert listed(["一", "二"], "zh-Hant") == "一、二"
    assert listed(["الف", "ب"], "fa") == "الف، ب"
