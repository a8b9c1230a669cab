"""Conditions: what they mean, what is refused and where, and that nothing else ever happens."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.conditions import (
    MAX_LENGTH,
    ConditionError,
    NameType,
    intent_of,
    parse,
    short,
    words,
)
from dialogs.readings import Value

NAMES: Mapping[str, NameType] = {
    "nps": NameType("number"),
    "age": NameType("number"),
    "why": NameType("text"),
    "brand": NameType("text"),
    "solved": NameType("yes_no"),
    "reason": NameType("choice", ("price", "time")),
    "uses": NameType("choices", ("app", "shop")),
}
ANSWERS: Mapping[str, Value] = {
    "nps": 5,
    "age": 4.5,
    "why": "It took too long, and the refund came late",
    "brand": "Acme",
    "solved": False,
    "reason": "price",
    "uses": ("app",),
}


@pytest.mark.parametrize(
    "source",
    [
        "nps == 5",
        "nps != 4",
        "nps < 6",
        "nps <= 5",
        "nps > -1",
        "nps >= 5",
        "0 < nps < 6",
        "nps > age",
        "age == 4.5",
        "nps in (1, 5)",
        "nps in (5)",
        "nps in (-1, 5)",
        "nps not in (1, 2)",
        "reason == 'price'",
        "'price' == reason",
        "reason != 'time'",
        'reason in ("price", "time")',
        "'app' in uses",
        "'shop' not in uses",
        "not solved",
        "not (solved or nps > 6)",
        "not (nps < 3 and not solved)",
        "not 0 <= nps < 3",
        "not not nps == 5",
        "'REFUND' in why",
        "brand in 'Acme'",
        "brand not in why",
        "not short(why)",
        "short(brand)",
        "words(why) == 9",
        "  nps\n  == 5 ",
    ],
)
def test_a_condition_holds(source: str) -> None:
    condition = parse(source, NAMES)

    assert condition.holds(ANSWERS, "en")
    assert not parse(f"not ({source.strip()})", NAMES).holds(ANSWERS, "en")


@pytest.mark.parametrize(
    "source",
    [
        "nps > 6",
        "not nps > 6",
        "not (nps > 6)",
        "nps in (1, 2)",
        "nps not in (1, 2)",
        "solved",
        "not solved",
        "'app' in uses",
        "'app' not in uses",
        "short(why)",
        "not short(why)",
        "words(why) < 3",
        "nps == age",
    ],
)
def test_what_looks_at_a_question_nobody_answered_is_false(source: str) -> None:
    assert not parse(source, NAMES).holds({}, "en")


def test_other_parts_of_a_condition_still_count_when_one_is_not_known() -> None:
    assert parse("nps > 6 or brand == 'Acme'", NAMES).holds({"brand": "Acme"}, "en")
    assert not parse("nps > 6 and brand == 'Acme'", NAMES).holds({"brand": "Acme"}, "en")


def test_a_condition_knows_its_source_and_names() -> None:
    condition = parse(" nps <= 6 and short(why) ", NAMES)

    assert condition.source == "nps <= 6 and short(why)"
    assert condition.names == {"nps", "why"}
    assert condition == parse("nps <= 6 and short(why)", NAMES)


@pytest.mark.parametrize(
    ("source", "column", "reason", "message"),
    [
        ("nps = 3", 5, "invalid", "Write `==`"),
        ("nps & 3", 5, "invalid", "Write `and`"),
        ("why == 'it", 8, "invalid", "Close the quotes"),
        ("why == 'a\\n'", 8, "invalid", "Close the quotes"),
        ("nps.real == 3", 4, "invalid", "`.` has no place"),
        ("[nps]", 1, "invalid", "`[` has no place"),
        ("nps is 3", 8, "invalid", "Write `==`"),
        ("nps >", 1, "invalid", "is not a condition"),
        ("", 1, "invalid", "is not a condition"),
        ("nps == 1e5", 8, "invalid", "has no place"),
        ("nps + 1 == 3", 5, "invalid", "has no place"),
        ("nps - 1 == 3", 1, "invalid", "cannot be compared"),
        ("print(nps)", 1, "invalid", "is not a condition"),
        ("len(why) > 3", 1, "invalid", "cannot be compared"),
        ("solved == True", 11, "invalid", "cannot be compared"),
        ("1 < 2", 1, "invalid", "no question"),
        ("'price'", 1, "invalid", "is not a condition"),
        ("(" * 21 + "nps", 21, "invalid", "brackets"),
        ("nps == " + "1" * MAX_LENGTH, 1, "invalid", "characters"),
        ("'é' == wy", 8, "name", "Did you mean `why`?"),
        ("  why == 3", 10, "type", "never equal"),
        ("nps == 'a'", 8, "type", "never equal"),
        ("nps", 1, "type", "no yes/no question"),
        ("solved == 1", 1, "type", "`not solved` alone"),
        ("uses == 'app'", 1, "type", "in uses"),
        ("reason == 'pricy'", 11, "type", "Did you mean `price`?"),
        ("'door' in uses", 1, "type", "They are: app, shop"),
        ("reason in ('price', 'x')", 21, "type", "not among"),
        ("nps in (age, 1)", 9, "type", "Write a value"),
        ("nps in why", 1, "type", "not a text"),
        ("'a' in nps", 8, "type", "Nothing can be in"),
        ("why < brand", 1, "type", "no number"),
        ("short(nps)", 7, "type", "not a text"),
        ("short(why, brand)", 1, "type", "one key"),
        ("words() > 1", 1, "type", "one key"),
        ("words('a b') > 1", 1, "type", "one key"),
        ("intent(nps) == 'praise'", 8, "type", "not a text"),
        ("intent(wy) == 'praise'", 8, "name", "Did you mean `why`?"),
        ("intent(why) == 'prais'", 16, "type", "Did you mean `praise`?"),
        ("intent(why) == 'stop'", 16, "type", "complaint"),
        ("intent() == 'praise'", 1, "type", "one key"),
        ("intent(why) > 3", 15, "type", "never equal"),
    ],
)
def test_a_wrong_condition_says_what_and_where(
    source: str, column: int, reason: str, message: str
) -> None:
    with pytest.raises(ConditionError) as caught:
        parse(source, NAMES)

    assert (caught.value.column, caught.value.reason) == (column, reason)
    assert message in caught.value.message


@pytest.mark.parametrize(
    ("source", "holds"),
    [
        ('intent(why) == "complaint"', True),
        ('"complaint" == intent(why)', True),
        ('intent(why) != "praise"', True),
        ('intent(why) in ("complaint", "question")', True),
        ('intent(why) not in ("praise", "chit_chat")', True),
        ('nps < 6 and intent(why) == "complaint"', True),
        ('intent(why) == "praise" or not solved', True),
        ('intent(why) == "praise"', False),
        ('not intent(why) == "complaint"', False),
    ],
)
def test_a_condition_may_ask_what_a_classifier_took_an_answer_for(
    source: str, holds: bool
) -> None:
    condition = parse(source, NAMES)

    assert condition.holds({**ANSWERS, intent_of("why"): "complaint"}, "en") is holds
    assert (condition.intents, "why" in condition.names) == ({"why"}, True)


@pytest.mark.parametrize(
    "source",
    [
        'intent(why) == "complaint"',
        'intent(why) != "complaint"',
        'not intent(why) == "complaint"',
        'not (intent(why) == "complaint" or intent(why) == "praise")',
        'intent(why) not in ("complaint", "praise")',
    ],
)
def test_what_no_classifier_has_judged_is_neither_so_nor_not_so(source: str) -> None:
    assert not parse(source, NAMES).holds(ANSWERS, "en")
    assert not parse(source, NAMES).holds({}, "en")


def test_an_unknown_name_is_named() -> None:
    with pytest.raises(ConditionError) as caught:
        parse("effort < 3", NAMES)

    assert caught.value.name == "effort"


@pytest.mark.parametrize(
    ("text", "language", "n", "is_short"),
    [
        ("", "en", 0, True),
        ("too slow, sorry", "en", 3, True),
        ("it took too long", "en", 4, False),
        ("… ! a", "en", 1, True),
        ("می‌خواهم زودتر جواب بدهید", "fa", 4, False),
        ("", "zh-Hans", 0, True),
        ("慢", "zh-Hans", 1, True),
        ("太慢了，没人理", "zh-Hans", 3, True),
        ("等了四十分钟没人", "zh-Hant", 4, False),
    ],
)
def test_words_are_counted_per_language(text: str, language: str, n: int, is_short: bool) -> None:
    assert words(text, language) == n
    assert short(text, language) is is_short


PARTS = ["nps", "why", "solved", "uses", "'app'", "3", "(", ")", "and", "or", "not", "in", "<"]
PARTS += ["==", ",", "short(", "words(", "-", "lambda", "is", "if", "else", "\u0663", "é", "'"]


@given(st.one_of(st.text(), st.lists(st.sampled_from(PARTS)).map(" ".join)))
def test_any_text_is_a_condition_or_a_condition_error(source: str) -> None:
    try:
        condition = parse(source, NAMES)
    except ConditionError:
        return

    assert condition.holds(ANSWERS, "en") in (True, False)
    assert not condition.holds({}, "en")
