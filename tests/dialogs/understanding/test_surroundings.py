"""A number among other words: taken where something ties it to rating, else only offered."""

import pytest

from dialogs.readings import Answered, Unclear
from tests.dialogs.understanding.saying import answered, said

TAKEN = {
    "en": """
8 I'd say 8
8 staff was quick 8
3 waited 20 minutes in hall 2, so 3
9 10 minutes later they gave me a refund so a 9
8 8 and my son loved it too
7 I think 7 is fair
8 8 is about right
2 2 because two weeks is too long
8 How about an 8
6 6?
5 five i think? yeah five
8 who cares about queues, 8
2 waited 2 hours. i give 2
10 ten out of ten mate
8 8. slow app, rude staff
6 6, 2 calls to get there
7 3 calls and 2 mails, overall 7
""",
    "sv": """
9 trevlig personal 9
8 ni får en åtta
7 jag tycker 7 är lagom
4 4 skulle jag tro
""",
    "de": """
4 habe 3 tage gewartet also 4
8 ich gebe 8
""",
    "fa": "7 ۷، چون هر هفته چیز تازه‌ای یاد می‌گیرم",
    "ru": "4 как работодателю 4, зарплату не поднимали 2 года",
    "he": "3 חיכיתי 40 דקות על הקו אז 3",
    "zh-Hans": """
8 服务不错 8
9 给9分
""",
}

NOT_TAKEN = {
    "en": """
bus 4 never came
error code 7
please send to unit 2
shoes in 10 please, not 9
they put us in hall 3
pay for 100 mbit, get 8
ordered 3 got 2
we paid for four hours got 2
is 10 the best
so does 10 mean i love you guys
10 is best or is it?
10 you mean the top?
9 of what?
8 what
what happens if i say 3
how do i give a 9
and how do i give a 9
nobody gives a 10
8 is a stretch
7 is my lucky number
10 in your dreams
nine out of ten dentists would say run
1. slow app 2. rude staff
1) no parking, 2) no wifi
3 calls, 2 mails, 0 answers
6 quid. SIX
007
""",
    "sv": """
spår 4 var avstängt
vi bor i rum 6
är 10 bäst
hur ger jag en 9a
8 är när jag kommer hem
dosan visar 8
nio av tio tandläkare kom för sent
""",
    "de": """
niemand gibt 10
7 ist meine glückszahl
10 im traum
""",
    "fr": "comment mettre 9",
    "it": "errore 5",
    "tr": "oda 6",
    "fa": """
چطوری ۹ بدم
گیت ۶ بسته بود
""",
    "zh-Hans": """
谁会打10分啊
怎么打9分
打10分有优惠券吗
10分做梦去吧
错误代码5
""",
    "zh-Hant": "邊個會俾10分",
}


def lines(table: dict[str, str]) -> list[tuple[str, str]]:
    return [
        (language, line) for language, rows in table.items() for line in rows.split("\n") if line
    ]


@pytest.mark.parametrize(("language", "line"), lines(TAKEN))
def test_a_number_that_something_ties_to_rating_is_taken(language: str, line: str) -> None:
    rating, _, text = line.partition(" ")

    assert answered(text, language=language).value == int(rating)


@pytest.mark.parametrize(("language", "text"), lines(NOT_TAKEN))
def test_a_number_that_could_be_anything_is_not_taken(language: str, text: str) -> None:
    assert not isinstance(said(text, language=language), Answered)


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("error code 7", 7),
        ("shoes in 10 please", 10),
        ("pay for 100 mbit, get 8", 8),
        ("8 is a stretch", 8),
        ("10 in your dreams", 10),
        ("what happens if i say 3", 3),
        ("nine out of ten dentists would say run", 9),
    ],
)
def test_what_is_not_taken_is_offered(text: str, offered: int) -> None:
    reading = said(text)

    assert isinstance(reading, Unclear)
    assert reading.suggestions == (offered,)


def test_how_to_write_a_number_is_a_question() -> None:
    assert said("8 or eight") == Unclear("not_sure", (8,))
