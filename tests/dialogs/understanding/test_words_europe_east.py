"""Ratings in the languages of eastern and southern Europe."""

import pytest

from dialogs.readings import Answered, Commanded, Help, Reading, Skip, Stop, Unclear
from dialogs.understanding.lexicon import number_words, words_of
from dialogs.understanding.normalizing import unmarked
from tests.dialogs.understanding.asking import TEXT, YES_NO
from tests.dialogs.understanding.saying import (
    USUAL_LABELS,
    answered,
    labelled_points,
    labels_of_two,
    ratings_in_words,
    said,
)

Meant = int | tuple[int, str] | None

RATINGS: dict[str, dict[str, Meant]] = {
    "pl": {
        "ósemka": 8,
        "dziewiatka": 9,
        "mocne 8": 8,
        "daję osiem": 8,
        "8 z 10": 8,
        "dałbym 7 punktów": 7,
        "oceniam na dziewięć": 9,
        "dycha!": 10,
        "9, bo obsługa była świetna": (9, "obsługa była świetna"),
        "8 ale długo czekałem": (8, "długo czekałem"),
        "7 albo 8": None,
        "nie daję 10": None,
        "czekałem 10 minut": None,
        "osiem i pół": None,
    },
    "cs": {
        "osmička": 8,
        "devitka": 9,
        "dávám 8": 8,
        "dal bych sedmičku": 7,
        "8 z 10": 8,
        "osm bodů z deseti": 8,
        "hodnotím na devět": 9,
        "tak 7": 7,
        "9 protože obsluha byla skvělá": (9, "obsluha byla skvělá"),
        "8, ale čekal jsem dlouho": (8, "čekal jsem dlouho"),
        "7 nebo 8": None,
        "nedám 10": None,
        "čekal jsem 10 minut": None,
        "osm a půl": None,
    },
    "sk": {
        "osmička": 8,
        "desat": 10,
        "dávam 8": 8,
        "dal by som deviatku": 9,
        "8 z 10": 8,
        "sedem bodov": 7,
        "hodnotím na deväť": 9,
        "asi 7": 7,
        "9 lebo obsluha bola skvelá": (9, "obsluha bola skvelá"),
        "8, ale čakal som dlho": (8, "čakal som dlho"),
        "7 alebo 8": None,
        "nedám 10": None,
        "čakal som 10 minút": None,
        "osem a pol": None,
    },
    "ru": {
        "восьмёрка": 8,
        "девятку": 9,
        "ставлю 8": 8,
        "твёрдая восьмерка": 8,
        "8 из 10": 8,
        "девять баллов из десяти": 9,
        "на 9": 9,
        "оцениваю на восемь": 8,
        "я бы поставил семь": 7,
        "10, спасибо!": 10,
        "vosem": 8,
        "9, потому что всё быстро": (9, "всё быстро"),
        "8 но долго ждал": (8, "долго ждал"),
        "7 или 8": None,
        "не 10": None,
        "ждал 10 минут": None,
        "8 с половиной": None,
        "позвонил 8 раз": None,
    },
    "uk": {
        "вісімка": 8,
        "дев'ять": 9,
        "девять": 9,
        "п’ять": 5,
        "ставлю 8": 8,
        "8 з 10": 8,
        "дев'ять балів із десяти": 9,
        "тверда сімка": 7,
        "оцінюю на десять": 10,
        "9, бо все швидко": (9, "все швидко"),
        "8 але довго чекав": (8, "довго чекав"),
        "7 або 8": None,
        "не 10": None,
        "чекав 10 хвилин": None,
        "вісім з половиною": None,
    },
    "bg": {
        "осмица": 8,
        "давам 8": 8,
        "бих дал девет": 9,
        "8 от 10": 8,
        "осем точки от десет": 8,
        "твърда осмица": 8,
        "десетка": 10,
        "devet": 9,
        "9, защото обслужването беше чудесно": (9, "обслужването беше чудесно"),
        "8 но чаках дълго": (8, "чаках дълго"),
        "7 или 8": None,
        "не 10": None,
        "чаках 10 минути": None,
        "осем и половина": None,
    },
    "hr": {
        "osmica": 8,
        "sest": 6,
        "dajem 8": 8,
        "dao bih devet": 9,
        "8 od 10": 8,
        "osam bodova od deset": 8,
        "čista petica": 5,
        "otprilike 7": 7,
        "9 jer je usluga odlična": (9, "je usluga odlična"),
        "8, ali sam dugo čekao": (8, "sam dugo čekao"),
        "7 ili 8": None,
        "ne 10": None,
        "čekao sam 10 minuta": None,
        "osam i pol": None,
    },
    "sr": {
        "osmica": 8,
        "осмица": 8,
        "шест": 6,
        "dajem 8": 8,
        "дајем девет": 9,
        "8 od 10": 8,
        "осам од десет": 8,
        "ocenjujem sa 9": 9,
        "9 jer je usluga odlična": (9, "je usluga odlična"),
        "8, али сам дуго чекао": (8, "сам дуго чекао"),
        "7 ili 8": None,
        "не 10": None,
        "чекао сам 10 минута": None,
        "osam i po": None,
    },
    "sl": {
        "osmica": 8,
        "sest": 6,
        "dam 8": 8,
        "dal bi devet": 9,
        "8 od 10": 8,
        "osem točk od desetih": 8,
        "ocenjujem z 9": 9,
        "mislim da 7": 7,
        "9, ker je osebje prijazno": (9, "je osebje prijazno"),
        "8 ampak sem dolgo čakal": (8, "sem dolgo čakal"),
        "7 ali 8": None,
        "ne 10": None,
        "čakal sem 10 minut": None,
        "osem in pol": None,
        "nič": None,
    },
    "mk": {
        "осумка": 8,
        "седум": 7,
        "давам 8": 8,
        "би дал девет": 9,
        "8 од 10": 8,
        "осум поени од десет": 8,
        "околу 7": 7,
        "десетка": 10,
        "9 затоа што е брзо": (9, "што е брзо"),
        "8, ама чекав долго": (8, "чекав долго"),
        "7 или 8": None,
        "не 10": None,
        "чекав 10 минути": None,
    },
    "lt": {
        "aštuoni": 8,
        "astuoni": 8,
        "aštuonetas": 8,
        "duodu 8": 8,
        "duočiau devynis": 9,
        "8 iš 10": 8,
        "aštuoni balai iš dešimties": 8,
        "vertinu 9": 9,
        "tvirtas septynetas": 7,
        "9, nes aptarnavimas puikus": (9, "aptarnavimas puikus"),
        "8 bet ilgai laukiau": (8, "ilgai laukiau"),
        "7 arba 8": None,
        "ne 10": None,
        "laukiau 10 minučių": None,
    },
    "lv": {
        "astoņi": 8,
        "astoni": 8,
        "astotnieks": 8,
        "dodu 8": 8,
        "es dotu deviņi": 9,
        "8 no 10": 8,
        "astoņas balles no desmit": 8,
        "vērtēju ar 9": 9,
        "apmēram 7": 7,
        "9, jo apkalpošana bija lieliska": (9, "apkalpošana bija lieliska"),
        "8 bet ilgi gaidīju": (8, "ilgi gaidīju"),
        "7 vai 8": None,
        "ne 10": None,
        "gaidīju 10 minūtes": None,
    },
    "et": {
        "kaheksa": 8,
        "üheksa": 9,
        "uheksa": 9,
        "annan 8": 8,
        "paneksin kaheksa": 8,
        "8 punkti": 8,
        "hindan 9": 9,
        "tugev seitse": 7,
        "8/10": 8,
        "9, sest teenindus oli suurepärane": (9, "teenindus oli suurepärane"),
        "8 aga pidin kaua ootama": (8, "pidin kaua ootama"),
        "7 või 8": None,
        "mitte 10": None,
        "ootasin 10 minutit": None,
        "kaheksa ja pool": None,
    },
    "hu": {
        "nyolc": 8,
        "nyolcas": 8,
        "tiz": 10,
        "hat": 6,
        "hát 8": 8,
        "8-as": 8,
        "8ast adok": 8,
        "adok egy kilencest": 9,
        "egy erős nyolcas": 8,
        "9 pont": 9,
        "szerintem 7": 7,
        "9, mert gyors volt": (9, "gyors volt"),
        "8 de sokat vártam": (8, "sokat vártam"),
        "7 vagy 8": None,
        "nem 10": None,
        "10 percet vártam": None,
        "két hét": None,
    },
    "el": {
        "οκτώ": 8,
        "οχτω": 8,
        "okto": 8,
        "βάζω 8": 8,
        "θα έδινα εννιά": 9,
        "8 στα 10": 8,
        "εννιά στα δέκα": 9,
        "8 αστέρια": 8,
        "ένα δυνατό 8": 8,
        "δεκάρι": 10,
        "9 γιατί ήταν γρήγορη": (9, "ήταν γρήγορη"),
        "8, αλλά άργησε": (8, "άργησε"),
        "7 ή 8": None,
        "όχι 10": None,
        "περίμενα 10 λεπτά": None,
        "οκτώ και μισό": None,
    },
    "sq": {
        "tetë": 8,
        "tete": 8,
        "jap 8": 8,
        "do të jepja nëntë": 9,
        "8 nga 10": 8,
        "tetë pikë nga dhjetë": 8,
        "vlerësoj me 9": 9,
        "rreth 7": 7,
        "9 sepse stafi ishte i mirë": (9, "stafi ishte i mirë"),
        "8, por prita gjatë": (8, "prita gjatë"),
        "7 ose 8": None,
        "jo 10": None,
        "prita 10 minuta": None,
    },
}
LANGUAGES = tuple(RATINGS)
STOPS = {
    "pl": "proszę nie pisać do mnie więcej",
    "cs": "už mi nepište",
    "sk": "prestaňte mi písať",
    "ru": "больше не пишите мне",
    "uk": "не пишіть мені більше",
    "bg": "спрете да ми пишете",
    "hr": "nemojte mi više pisati",
    "sr": "престаните да ми шаљете поруке",
    "sl": "nehajte mi pošiljati sporočila",
    "mk": "не ми пишувајте",
    "lt": "daugiau man nerašykite",
    "lv": "lieciet mani mierā",
    "et": "ärge mulle rohkem kirjutage",
    "hu": "ne írjanak többet",
    "el": "σταματήστε να μου στέλνετε μηνύματα",
    "sq": "mos më shkruani",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_of_every_number_is_read_with_its_accents_and_without(language: str) -> None:
    missed = [
        f"{spelt} is {number}: {reading}"
        for word, number, doubtful in ratings_in_words(language)
        for spelt in (word, unmarked(word))
        if not doubtful and (reading := said(spelt, language=language)) != Answered(number)
    ]

    assert {number for _, number in number_words(words_of(language))} >= {*range(11), 100}
    assert not missed


@pytest.mark.parametrize("language", LANGUAGES)
def test_typical_answers_are_read_as_they_are_meant(language: str) -> None:
    missed = [
        f"{text!r}: {reading}"
        for text, meant in RATINGS[language].items()
        if not means(reading := said(text, language=language), meant)
    ]

    assert not missed


def means(reading: Reading, meant: Meant) -> bool:
    """Whether `reading` is the rating `meant`, with the rest that goes with it, or asks again."""
    match reading, meant:
        case Unclear(), None:
            return True
        case Answered(), (value, rest):
            return reading.value == value and reading.rest.endswith(rest)
        case Answered(), int():
            return (reading.value, reading.rest) == (meant, "")
        case _:
            return False


@pytest.mark.parametrize("language", LANGUAGES)
def test_stop_skip_help_and_yes_are_heard(language: str) -> None:
    words = words_of(language)

    assert said(STOPS[language], language=language) == Commanded(Stop())
    for phrase in words.commands["skip"].split("|"):
        assert said(phrase, language=language) == Commanded(Skip()), phrase
    for phrase in words.commands["help"].split("|"):
        assert said(phrase, language=language) == Commanded(Help()), phrase
    for phrases, value in ((words.yes, True), (words.no, False)):
        for phrase in phrases.split("|"):
            assert answered(phrase, YES_NO, language=language).value is value, phrase


@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_go_from_low_to_high_and_none_is_two_points(language: str) -> None:
    assert labelled_points(language) == USUAL_LABELS
    assert not labels_of_two(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_evasive_text_is_noticed(language: str) -> None:
    evasive = words_of(language).commands["evasive"].split("|")

    for phrase in evasive:
        match said(phrase, TEXT, language=language):
            case Answered(confidence=confidence):
                assert confidence < 1, phrase
            case reading:  # "no comment" is said to leave the question out
                assert reading == Commanded(Skip()), phrase
