"""Ratings as people in western and northern Europe type them."""

import pytest

from dialogs.readings import Answered, Commanded, Skip, Stop, Unclear
from dialogs.understanding.lexicon import words_of
from dialogs.understanding.normalizing import fold
from tests.dialogs.understanding.asking import YES_NO
from tests.dialogs.understanding.saying import (
    USUAL_LABELS,
    answered,
    labelled_points,
    labels_of_two,
    ratings_in_words,
    said,
)

LANGUAGES = ("de", "nl", "da", "nb", "fi", "is", "fr", "es", "ca", "pt", "it", "ro", "gl", "eu")

TAKEN = {
    "de": {
        "acht": 8,
        "fuenf": 5,
        "ich würde eine 9 geben": 9,
        "8 von 10": 8,
        "Von mir gibt's ne glatte 10!": 10,
        "8, weil die Beratung gut war": (8, "weil die Beratung gut war"),
        "7 super Service": (7, "super Service"),
        "eine Zwei": 2,
        "sorry, ich meinte 6": 6,
        "neun Punkte": 9,
        "Zehn aber etwas teuer": (10, "aber etwas teuer"),
    },
    "nl": {
        "een achtje": 8,
        "zeven": 7,
        "ik geef een 9": 9,
        "8 op 10": 8,
        "ik zit op een 8": 8,
        "Een dikke 10!": 10,
        "één": 1,
        "8 want de hulp was snel": (8, "want de hulp was snel"),
        "6 maar het duurde lang": (6, "maar het duurde lang"),
        "8 punten": 8,
        "sorry, ik bedoelde 6": 6,
        "ik zou zeggen een zeven": 7,
        "vier sterren": 4,
    },
    "da": {
        "otte": 8,
        "to": 2,
        "en sekser": 6,
        "jeg giver 9": 9,
        "8 ud af 10": 8,
        "jeg vil give jer et stort 10": 10,
        "8 fordi I svarede hurtigt": (8, "fordi I svarede hurtigt"),
        "5 men det tog lang tid": (5, "men det tog lang tid"),
        "syv point": 7,
        "undskyld, jeg mente 6": 6,
        "nul": 0,
        "ét": 1,
    },
    "nb": {
        "åtte": 8,
        "aatte": 8,
        "en femmer": 5,
        "jeg gir 9": 9,
        "8 av 10": 8,
        "syv": 7,
        "sju, fordi det tok lang tid": (7, "fordi det tok lang tid"),
        "10 veldig bra service": (10, "veldig bra service"),
        "seks poeng": 6,
        "beklager, jeg mente 4": 4,
        "terningkast 5": 5,
        "to": 2,
    },
    "fi": {
        "kahdeksan": 8,
        "kasi": 8,
        "ysi": 9,
        "kahdeksan kymmenestä": 8,
        "täysi kymppi": 10,
        "annan 8": 8,
        "annan teille kympin": 10,
        "yks": 1,
        "7 koska palvelu oli hidasta": (7, "koska palvelu oli hidasta"),
        "9 pistettä": 9,
        "anteeksi, tarkoitin 6": 6,
        "seiska": 7,
        "antaisin arvosanaksi 8": 8,
    },
    "is": {
        "átta": 8,
        "fjögur": 4,
        "þrír": 3,
        "ég gef 9": 9,
        "8 af 10": 8,
        "ég myndi segja sjö": 7,
        "tía": 10,
        "7 því biðin var löng": (7, "því biðin var löng"),
        "níu stig": 9,
        "fyrirgefðu, ég meinti 6": 6,
        "núll": 0,
        "tvö": 2,
    },
    "fr": {
        "huit": 8,
        "neuf": 9,
        "dix sur dix": 10,
        "je dirais 8": 8,
        "8 sur 10": 8,
        "je mets un 9": 9,
        "sur une échelle de 0 à 10 je mets 8": 8,
        "un bon 8": 8,
        "7 parce que c'était long": (7, "parce que c'était long"),
        "10, très bon accueil": (10, "très bon accueil"),
        "huit points": 8,
        "pardon, je voulais dire 6": 6,
        "zéro": 0,
    },
    "es": {
        "ocho": 8,
        "siete": 7,
        "un diez": 10,
        "le doy un 9": 9,
        "8 de 10": 8,
        "una puntuación de 10": 10,
        "yo diría que un 8": 8,
        "7 porque tardaron mucho": (7, "porque tardaron mucho"),
        "10 excelente servicio": (10, "excelente servicio"),
        "9 puntos": 9,
        "perdón, quise decir 6": 6,
        "uno": 1,
        "Sí, un 8": 8,
    },
    "ca": {
        "vuit": 8,
        "huit": 8,
        "nou": 9,
        "un deu": 10,
        "li poso un 9": 9,
        "8 sobre 10": 8,
        "jo diria un set": 7,
        "7 perquè van trigar": (7, "perquè van trigar"),
        "nou punts": 9,
        "perdó, volia dir 6": 6,
        "zero": 0,
        "dues": 2,
    },
    "pt": {
        "oito": 8,
        "dez": 10,
        "nota 10": 10,
        "dou 9": 9,
        "8 de 10": 8,
        "uma nota de 9": 9,
        "eu daria um 8": 8,
        "7 porque demorou muito": (7, "porque demorou muito"),
        "9 ótimo atendimento": (9, "ótimo atendimento"),
        "nove pontos": 9,
        "desculpe, quis dizer 6": 6,
        "três": 3,
        "dou nota sete": 7,
    },
    "it": {
        "otto": 8,
        "sette": 7,
        "un dieci": 10,
        "do un 9": 9,
        "8 su 10": 8,
        "direi un 8": 8,
        "su una scala da 0 a 10 direi 8": 8,
        "7 perché ho aspettato molto": (7, "perché ho aspettato molto"),
        "10 ottimo servizio": (10, "ottimo servizio"),
        "nove punti": 9,
        "scusate, volevo dire 6": 6,
        "voto 8": 8,
        "dieci e lode": (10, "e lode"),
    },
    "ro": {
        "opt": 8,
        "șapte": 7,
        "sapte": 7,
        "nota 10": 10,
        "dau un 9": 9,
        "8 din 10": 8,
        "aș da un 8": 8,
        "7 pentru că a durat mult": (7, "pentru că a durat mult"),
        "10, servicii excelente": (10, "servicii excelente"),
        "nouă puncte": 9,
        "scuze, voiam să zic 6": 6,
        "trei": 3,
    },
    "gl": {
        "oito": 8,
        "sete": 7,
        "un dez": 10,
        "doulle un 9": 9,
        "8 de 10": 8,
        "eu diría un 8": 8,
        "7 porque tardaron moito": (7, "porque tardaron moito"),
        "10 excelente servizo": (10, "excelente servizo"),
        "nove puntos": 9,
        "perdón, quería dicir 6": 6,
        "dúas": 2,
        "unha": 1,
    },
    "eu": {
        "zortzi": 8,
        "zazpi": 7,
        "10": 10,
        "9 bat emango nuke": 9,
        "10etik 8": 8,
        "hamarretik zortzi": 8,
        "zortziko bat": 8,
        "bederatzi puntu": 9,
        "8 baina motela izan da": (8, "baina motela izan da"),
        "barkatu, 6 esan nahi nuen": 6,
        "hamar": 10,
        "sei": 6,
        "nik 7 bat jarriko nuke": 7,
    },
}
"""Language → message → its rating, and what is said beyond it."""

OFFERED = {
    "de": ["7 oder 8", "nicht 8", "fast 9", "8 bis 9"],
    "nl": ["7 of 8", "geen 8", "bijna 9", "8 à 9"],
    "da": ["7 eller 8", "ikke 8", "næsten 9", "7-8"],
    "nb": ["7 eller 8", "ikke 8", "nesten 9", "7-8"],
    "fi": ["7 tai 8", "ei 8", "melkein 9", "7-8"],
    "is": ["7 eða 8", "ekki 8", "næstum 9", "7-8"],
    "fr": ["7 ou 8", "pas 8", "presque 9", "entre 7 et 8"],
    "es": ["7 u 8", "no un 8", "casi 9", "entre 7 y 8"],
    "ca": ["7 o 8", "no un 8", "gairebé 9", "entre 7 i 8"],
    "pt": ["7 ou 8", "não 8", "quase 9", "entre 7 e 8"],
    "it": ["7 o 8", "non 8", "quasi 9", "tra 7 e 8", "sei stato"],
    "ro": ["7 sau 8", "nu 8", "aproape 9", "între 7 și 8"],
    "gl": ["7 ou 8", "non 8", "case 9", "entre 7 e 8"],
    "eu": ["7 edo 8", "ez 8", "gutxienez 9", "7-8"],
}
"""Messages with a number that nobody has given for certain."""

AMOUNTS = {
    "de": ["habe 10 Minuten gewartet", "ein Problem"],
    "nl": ["10 minuten gewacht", "een probleem"],
    "da": ["ventede 10 minutter", "et problem"],
    "nb": ["ventet 10 minutter", "et problem"],
    "fi": ["odotin 10 minuuttia", "yksi ongelma"],
    "is": ["beið í 10 mínútur", "eitt vandamál"],
    "fr": ["10 minutes d'attente", "un problème"],
    "es": ["esperé 10 minutos", "un problema"],
    "ca": ["vaig esperar 10 minuts", "un problema"],
    "pt": ["esperei 10 minutos", "um problema"],
    "it": ["ho aspettato 10 minuti", "un problema"],
    "ro": ["am așteptat 10 minute", "o problemă"],
    "gl": ["esperei 10 minutos", "un problema"],
    "eu": ["10 minutu itxaron nuen", "arazo bat"],
}

STOPS = {
    "de": "Schreibt mir nicht mehr",
    "nl": "Stuur me geen berichten meer",
    "da": "Send ikke flere beskeder",
    "nb": "Ikke send flere meldinger",
    "fi": "Älkää lähettäkö enää viestejä",
    "is": "Ekki senda mér fleiri skilaboð",
    "fr": "Ne m'écrivez plus",
    "es": "No me escriban más",
    "ca": "No m'escriviu més",
    "pt": "Não me mandem mais mensagens",
    "it": "Non scrivetemi più",
    "ro": "Nu-mi mai scrieți",
    "gl": "Non me escribades máis",
    "eu": "Ez bidali mezu gehiago",
}

SKIPS = {
    "de": "Überspringen",
    "nl": "sla over",
    "da": "spring over",
    "nb": "hopp over",
    "fi": "ohita",
    "is": "sleppa",
    "fr": "question suivante",
    "es": "omitir",
    "ca": "salta la pregunta",
    "pt": "pular",
    "it": "salta",
    "ro": "sari peste",
    "gl": "saltar",
    "eu": "saltatu",
}

YES_AND_NO = {
    "de": ("Ja gerne", "Nein danke"),
    "nl": ("ja hoor", "nee bedankt"),
    "da": ("ja tak", "nej tak"),
    "nb": ("ja takk", "nei takk"),
    "fi": ("kyllä kiitos", "ei kiitos"),
    "is": ("já takk", "nei takk"),
    "fr": ("oui bien sûr", "non merci"),
    "es": ("claro que sí", "no gracias"),
    "ca": ("i tant", "no gràcies"),
    "pt": ("com certeza", "não obrigado"),
    "it": ("certo", "no grazie"),
    "ro": ("da, desigur", "nu mulțumesc"),
    "gl": ("si, claro", "non grazas"),
    "eu": ("bai noski", "ez eskerrik asko"),
}


def pairs(messages: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(language, text) for language, texts in messages.items() for text in texts]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_of_a_rating_has_its_words(language: str) -> None:
    assert len(words_of(language).numbers) == 11
    for word, number, doubtful in ratings_in_words(language):
        if not doubtful:
            assert said(word, language=language) == Answered(number), word


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_word_stands_for_one_number_only(language: str) -> None:
    words = words_of(language)
    listed = [fold(word) for numbers in words.numbers for word in numbers.split("|")]
    listed += [fold(word) for word in words.larger]

    assert sorted(listed) == sorted(set(listed))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_points_of_every_scale_have_labels_that_tell_them_apart(language: str) -> None:
    assert labelled_points(language) == USUAL_LABELS
    assert not labels_of_two(language)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [(language, *pair) for language, texts in TAKEN.items() for pair in texts.items()],
)
def test_a_rating_is_taken(language: str, text: str, expected: int | tuple[int, str]) -> None:
    value, rest = expected if isinstance(expected, tuple) else (expected, "")

    reading = answered(text, language=language)

    assert (reading.value, reading.rest) == (value, rest)


@pytest.mark.parametrize(("language", "text"), pairs(OFFERED))
def test_a_rating_that_is_not_certain_is_never_taken(language: str, text: str) -> None:
    assert isinstance(said(text, language=language), Unclear)


@pytest.mark.parametrize(("language", "text"), pairs(AMOUNTS))
def test_an_amount_is_no_rating(language: str, text: str) -> None:
    assert said(text, language=language) == Unclear("unreadable")


@pytest.mark.parametrize("language", LANGUAGES)
def test_wishes_that_every_language_has(language: str) -> None:
    yes, no = YES_AND_NO[language]

    assert said(STOPS[language], language=language) == Commanded(Stop())
    assert said(SKIPS[language], language=language) == Commanded(Skip())
    assert said(yes, YES_NO, language=language) == Answered(value=True)
    assert said(no, YES_NO, language=language) == Answered(value=False)
