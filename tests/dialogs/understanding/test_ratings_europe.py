"""Ratings in the languages of Europe as people type them on a phone, and what is none."""

import pytest

from dialogs.readings import Answered, Unclear
from dialogs.script import Scale
from dialogs.understanding.reader import Expectation
from tests.dialogs.understanding.asking import NPS
from tests.dialogs.understanding.saying import answered, said

ASKED = {
    "": NPS,
    "c": Expectation("csat", "csat", Scale(1, 5)),
    "e": Expectation("ces", "ces", Scale(1, 7)),
}

SAID = {
    "de": """
8 nicht 9 sondern 8
c4 vier sterne
2 zwei weil der Techniker nie kam
? für eine 10 reicht es nicht
? nach schulnoten eine 2
? schulnote 2
? eine 10 ist es nicht
8 8 nicht schlecht
""",
    "nl": """
8 geen 9 maar een 8
c5 vijf sterren
7 zeventje
? voor een 10 is het niet goed genoeg
? op 8 mei besteld
? minstens een 8
? meer dan 8
? een 10 is het niet
8 8 niet slecht
""",
    "da": """
8 ikke 9 men 8
c4 fire stjerner
8 otte herfra
? til en 10'er er det ikke godt nok
? bestilt den 8. maj
? mindst 8
? over 8
? et 10-tal er det ikke
8 8 ikke dårligt
""",
    "nb": """
8 ikke 9 men 8
c4 fire stjerner
3 ærlig talt en treer
? til en tier holder det ikke
? bestilte 8. mai
? minst 8
? over 8
? tier er det ikke
8 8 ikke verst
""",
    "fi": """
8 en 9 vaan 8
c4 neljä tähteä
8 kasi täältä
? kymppiin ei ihan yllä
? tilasin 8. toukokuuta
? vähintään 8
? yli 8
? kymppi se ei ole
8 8 ei valittamista
""",
    "is": """
c4 fjórar stjörnur
8 átta frá mér
? fyrir tíu er þetta ekki nóg
? að minnsta kosti 8
? meira en 8
? tía er það ekki
8 8 ekki slæmt
""",
    "fr": """
8 pas 9 mais 8
c5 5 étoiles
0 zéro pointé
? pour un 10 c'est pas assez bien
? commandé le 8 mai
? j'ai un téléphone tout neuf
? appareil neuf mais en panne
? un 10 ce n'est pas
8 8 pas mal
""",
    "es": """
8 no 9 sino 8
c5 5 estrellas la comida buenísima
5 cinco pelao
? para un 10 no llega
? más de un 7
? más de 8
? un 10 no es
8 8 no está mal
""",
    "ca": """
8 no un 9 sinó un 8
c5 cinc estrelles
0 un zero ben gros
? per a un 10 no arriba
? per sobre de 7
? per sota de 5
? un 10 no és
8 8 no està malament
""",
    "gl": """
8 non un 9 senón un 8
c5 cinco estrelas
7 un sete
? para un 10 non chega
? máis de 8
? polo menos un 8
""",
    "eu": """
c5 bost izar
7 zazpi bat
? gutxienez 8
? 8 baino gehiago
""",
    "pt": """
8 não 9 mas 8
c5 5 estrelas comida ótima
9 um nove redondo
? para um 10 não chega
? mais de 8
? pelo menos 8
? um 10 não é
8 8 nada mau
""",
    "it": """
8 non 9 ma 8
c5 5 stelle pizza ottima
6 sei
? per un 10 non basta
? ordinato l'8 maggio
? sei stato gentile
? sei bravo
? un 10 non è
8 8 non male
""",
    "ro": """
8 nu 9 ci 8
c5 5 stele mancarea buna
4 patru pt ca aplicatia se blocheaza mereu
? pentru un 10 nu ajunge
? pe 8 mai
? nouă ne-a plăcut
? nouă ni s-a spus altceva
? 10 nu este
8 8 nu e rău
""",
    "pl": """
8 nie 9 tylko 8
c5 pięć gwiazdek jedzenie pyszne
9 mocna dziewiątka
? za dziesiątkę nie dam
? zamówiłam 8 maja
? na dziesiątkę nie zasługuje
? na 10 to nie jest
? dziesiątka to to nie jest
8 8 nie jest źle
""",
    "cs": """
8 ne 9 ale 8
c5 pět hvězdiček jídlo výborné
9 silná devítka
? na desítku to není
? objednáno 8. května
? na 10 to nestačí
? pro 10 to není
? desítka to není
8 8 není to špatné
""",
    "sk": """
8 nie 9 ale 8
c5 päť hviezdičiek jedlo výborné
9 silná deviatka
? na desiatku to nie je
? objednané 8. mája
? na 10 to nestačí
? minimálne 8
? desiatka to nie je
8 8 nie je zlé
""",
    "hr": """
8 ne 9 nego 8
c5 pet zvjezdica hrana odlična
9 jaka devetka
? za desetku nije
? naručio 8. svibnja
? za 10 ipak ne
? barem 8
? desetka nije
8 8 nije loše
""",
    "sr": """
8 ne 9 nego 8
c5 pet zvezdica hrana odlična
9 jaka devetka
? za desetku nije
? naručio 8. maja
? за десетку није
? bar 8
? desetka nije
8 8 nije loše
""",
    "sl": """
8 ne 9 ampak 8
c5 pet zvezdic hrana odlična
2 dve zvezdici
? za desetko ni
? naročil 8. maja
? za 10 ni dovolj
? vsaj 8
? desetka ni
8 8 ni slabo
""",
    "ru": """
8 не 9 а 8
c5 пять звёзд еда вкусная
7 ну на семерочку потянет
? на десятку не тянет
? заказывал 8 мая
? на 10 не тянет
? до десятки не дотягивает
? десятка это не
8 8 неплохо
""",
    "uk": """
8 не 9 а 8
c5 п'ять зірок їжа смачна
9 тверда дев'ятка
? на десятку не тягне
? замовляв 8 травня
? замовляли на п'ятьох
? столик на двох
? десятку не дам
8 8 непогано
""",
    "bg": """
8 не 9 а 8
c5 пет звезди храната е вкусна
9 твърда деветка
? за десетка не става
? поръчах на 8 май
? за 10 не е
? поне 8
? десетка не е
8 8 не е зле
""",
    "mk": """
8 не 9 туку 8
c4 задоволна
9 чиста деветка
? за десетка не е
? барем 8
? повеќе од 8
? десетка не е
""",
    "lt": """
8 ne 9 o 8
c5 penkios žvaigždutės maistas skanus
1 vertinu vienetu
? dešimtukui neužtenka
? dešimčiai netraukia
? iki dešimtuko trūksta
? dešimt tai nėra
8 8 neblogai
""",
    "lv": """
8 nevis 9 bet 8
c5 piecas zvaigznes ēdiens garšīgs
9 stabils devītnieks
? desmitniekam nepietiek
? pasūtīju 8. maijā
? rēķins pienāca 8. martā
? līdz 10 nevelk
? desmit tas nav
8 8 nav slikti
""",
    "et": """
8 mitte 9 vaid 8
c5 viis tärni toit maitsev
9 tugev üheksa
? kümneks ei küüni
? tellisin 8. mail
? kümmet välja ei anna
? vähemalt 8
? kümme see küll ei ole
8 8 pole paha
""",
    "hu": """
8 nem 9 hanem 8
c5 öt csillag finom volt az étel
7 nem kilences inkább hetes
? tízest nem ér
? egy hét
? egy hétig vártam
? tízes azért nem
8 8 nem rossz
""",
    "el": """
8 οχι 9 αλλα 8
c5 πέντε αστέρια το φαγητό τέλειο
9 γεμάτο εννιάρι
? για δεκάρι δεν είναι με τίποτα
? παρήγγειλα 8 μαΐου
? για 10 δεν φτάνει
? τουλάχιστον 8
? δεκάρι δεν είναι
8 8 δεν είναι κακό
""",
    "sq": """
8 jo 9 por 8
c4 i kënaqur
9 një nëntë e fortë
? për dhjetë nuk mjafton
? porosita më 8 maj
? të paktën 8
? më shumë se 8
? dhjetë nuk është
""",
}
"""Language → messages, each after the rating that it is, `?` for none; c and e: other scales."""

LINES = [(code, line) for code, lines in SAID.items() for line in lines.split("\n") if line]


@pytest.mark.parametrize(("language", "line"), LINES)
def test_a_rating_is_taken_and_what_is_none_is_asked_again(language: str, line: str) -> None:
    rating, _, text = line.partition(" ")
    asked = ASKED[rating.rstrip("0123456789?")]

    if rating == "?":
        assert isinstance(said(text, asked, language=language), Unclear)
    else:
        assert answered(text, asked, language=language).value == int(rating.lstrip("ce"))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("da", "8. maj"),
        ("de", "8. Mai"),
        ("cs", "8. května"),
        ("hr", "8. svibnja"),
        ("sr", "8. маја"),
        ("hu", "8. május"),
        ("lv", "8. maijā"),
    ],
)
def test_a_dot_ties_a_day_to_its_month(language: str, text: str) -> None:
    assert said(text, language=language) == Unclear("unreadable")


@pytest.mark.parametrize(
    ("language", "text"), [("de", "nr. 8"), ("fr", "n° 8"), ("es", "núm. 8"), ("hr", "br. 8")]
)
def test_a_dot_ties_a_short_word_to_its_number(language: str, text: str) -> None:
    assert said(text, language=language) == Unclear("not_sure", (8,))


def test_what_is_typed_without_accents_is_the_same_label() -> None:
    assert answered("foarte multumita", ASKED["c"], language="ro").value == 5


def test_serbian_is_the_same_in_both_scripts() -> None:
    latin, cyrillic = (
        answered(text, language="sr").value
        for text in ("dajem čistu desetku", "дајем чисту десетку")
    )

    assert latin == cyrillic == 10


@pytest.mark.parametrize(
    ("text", "scale", "rating"),
    [
        ("по пятибалльной 5", Scale(1, 5), 5),
        ("по пятибалльной 5", Scale(0, 10), None),
        ("по десятибалльной 9", Scale(0, 10), 9),
    ],
)
def test_a_scale_that_is_named_must_be_ours(text: str, scale: Scale, rating: int | None) -> None:
    reading = said(text, Expectation("q", "csat", scale), language="ru")

    assert (reading.value if isinstance(reading, Answered) else None) == rating
