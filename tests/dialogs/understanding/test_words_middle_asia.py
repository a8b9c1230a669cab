"""Ratings as they are said from Turkey to Tamil Nadu."""

import pytest

from dialogs.readings import Answered, Commanded, Stop, Unclear
from dialogs.understanding.lexicon import words_of
from tests.dialogs.understanding.saying import (
    USUAL_LABELS,
    answered,
    labelled_points,
    labels_of_two,
    ratings_in_words,
    said,
)

LANGUAGES = ("tr", "az", "ar", "he", "ur", "ckb", "hi", "bn", "ta", "mr", "te")

RATED = {
    "tr": {
        "sekizdir": 8,
        "alti": 6,
        "10 üzerinden 8": 8,
        "on üzerinden sekiz veririm": 8,
        "Bence 9, çünkü kargo hızlıydı": 9,
        "8 puan": 8,
        "bir 7 veririm": 7,
        "pardon 6 demek istedim": 6,
        "geçen sene 8 verirdim ama şimdi 5": 5,
        "1 ile 10 arasında 8": 8,
    },
    "az": {
        "sekkiz": 8,
        "10 baldan 8": 8,
        "10-dan 8": 8,
        "on üzərindən səkkiz verirəm": 8,
        "məncə 9, çünki xidmət yaxşıdır": 9,
        "doqquz bal": 9,
        "bağışlayın 6 demək istəyirdim": 6,
        "əvvəl 9 verərdim amma indi 4": 4,
    },
    "ar": {
        "تمانية": 8,
        "tmanya": 8,
        "ستة": 6,
        "٩ من ١٠ لأن الخدمة ممتازة": 9,
        "ثمانية من عشرة": 8,
        "بعطيكم تسعة": 9,
        "اديكم 9": 9,
        "تقييمي 7": 7,
        "ثمان درجات": 8,
        "آسف أقصد 6": 6,
        "كنت أعطي 9 بس الحين 4": 4,
        "الخدمة كانت سيئة جدا ٢": 2,
    },
    "he": {
        "שמונה": 8,
        "שש": 6,
        "שמונה מתוך עשר": 8,
        "אני נותנת 9 כי השירות היה מעולה": 9,
        "הייתי אומר שמונה": 8,
        "בערך 8": 8,
        "9 נקודות": 9,
        "סליחה התכוונתי 6": 6,
    },
    "ur": {
        "آٹھ": 8,
        "چھہ": 6,
        "10 میں سے 8": 8,
        "میں 8 دوں گا": 8,
        "mai nau dunga kyunke service achi hai": 9,
        "9 کیونکہ سروس اچھی تھی": 9,
        "8 نمبر": 8,
        "معذرت میرا مطلب 6 تھا": 6,
        "پہلے 9 دیتا تھا لیکن اب 4": 4,
    },
    "ckb": {
        "هەشتە": 8,
        "ههشت": 8,
        "heşt": 8,
        "٨ لە ١٠": 8,
        "لە 10دا 8": 8,
        "نۆ دەدەم چونکە خزمەتگوزاری باش بوو": 9,
        "٨ خاڵ": 8,
        "ببورە مەبەستم 6 بوو": 6,
        "پێشتر 9 دەدا بەڵام ئێستا 4": 4,
    },
    "hi": {
        "आठ": 8,
        "छः": 6,
        "eight": 8,
        "दस में से आठ": 8,
        "10 me se 9": 9,
        "main nau dunga kyunki service acchi hai": 9,
        "9 क्योंकि सेवा अच्छी थी": 9,
        "8 number": 8,
        "8 दो": 8,
        "माफ कीजिए मेरा मतलब 6 था": 6,
        "पहले 9 देता था लेकिन अब 4": 4,
    },
    "bn": {
        "নয়": 9,
        "১০ এর মধ্যে ৮": 8,
        "দশে আট": 8,
        "ami 8 dibo": 8,
        "আমি আট দিব কারণ সেবা ভালো": 8,
        "৮ পয়েন্ট": 8,
        "দুঃখিত আমি ৬ বলতে চেয়েছিলাম": 6,
        "আগে ৯ দিতাম কিন্তু এখন ৪": 4,
    },
    "ta": {
        "ஒம்பது": 9,
        "ombathu": 9,
        "10க்கு 8": 8,
        "பத்துக்கு எட்டு": 8,
        "நான் 8 தருவேன்": 8,
        "naan 8 kuduppen": 8,
        "9 ஏனெனில் சேவை நன்றாக இருந்தது": 9,
        "8 மதிப்பெண்": 8,
        "0 முதல் 10 வரை 8": 8,
        "மன்னிக்கவும் 6 என்று சொல்ல வந்தேன்": 6,
    },
    "mr": {
        "नऊ": 9,
        "दहा पैकी आठ": 8,
        "10पैकी 8": 8,
        "mi 8 dein": 8,
        "मी नऊ देतो कारण सेवा चांगली आहे": 9,
        "८ गुण": 8,
        "माफ करा मला 6 म्हणायचे होते": 6,
        "आधी 9 दिले असते पण आता 4": 4,
    },
    "te": {
        "ఎనిమిది": 8,
        "tommidi": 9,
        "10కి 8": 8,
        "పదికి ఎనిమిది": 8,
        "nenu 8 istanu": 8,
        "9 ఎందుకంటే సర్వీస్ బాగుంది": 9,
        "8 మార్కులు": 8,
        "క్షమించండి నా ఉద్దేశం 6": 6,
        "ఇంతకుముందు 9 ఇచ్చేవాడిని కానీ ఇప్పుడు 4": 4,
    },
}

BETWEEN = {
    "tr": ("7 veya 8", "7 ya da 8", "7 ile 8 arası", "yedi sekiz"),
    "az": ("7 və ya 8", "7 ya 8", "7-8 arası"),
    "ar": ("7 أو 8", "سبعة أو ثمانية", "من 7 إلى 8"),
    "he": ("7 או 8", "שבע או שמונה", "7 עד 8"),
    "ur": ("7 یا 8", "7 یا پھر 8", "7 سے 8"),
    "ckb": ("7 یان 8", "لە 7 بۆ 8"),
    "hi": ("7 या 8", "7 ya 8", "7 या फिर 8", "7 से 8"),
    "bn": ("৭ বা ৮", "৭ থেকে ৮"),
    "ta": ("7 அல்லது 8", "ஏழு அல்லது எட்டு"),
    "mr": ("७ किंवा ८", "७ ते ८"),
    "te": ("7 లేదా 8", "7 నుండి 8"),
}

UNRATED = {
    "tr": ("10 dakika bekledim", "8 vermem", "8 değil", "3 gün bekledik", "eşim 9 verirdi"),
    "az": ("10 dəqiqə gözlədim", "8 vermirəm", "8 deyil", "10-dan çox zəng etdim"),
    "ar": ("انتظرت 10 دقائق", "عشر دقائق", "ليس 8", "مش 10", "اتصلت 3 مرات", "8 ونص"),
    "he": ("חיכיתי 10 דקות", "לא 8", "8 וחצי", "היו 3 שיחות", "אם תתקנו אז 10"),
    "ur": ("10 منٹ انتظار کیا", "8 نہیں", "ساڑھے آٹھ", "دو دن لگے"),
    "ckb": ("10 خولەک چاوەڕێم کرد", "8 نا", "8 نادەم", "3 جار پەیوەندیم کرد"),
    "hi": ("10 मिनट इंतजार किया", "do din lage", "8 nahi dunga", "साढ़े आठ", "8 log the", "do"),
    "bn": ("১০ মিনিট অপেক্ষা করেছি", "৮ দেব না", "সাড়ে আট", "৩ বার কল করেছি", "৮ নয়"),
    "ta": ("10 நிமிடம் காத்திருந்தேன்", "8 இல்லை", "8 தரமாட்டேன்", "3 முறை அழைத்தேன்"),
    "mr": ("१० मिनिटे वाट पाहिली", "८ नाही", "साडे आठ", "३ वेळा फोन केला"),
    "te": ("10 నిమిషాలు వేచి ఉన్నాను", "8 కాదు", "8 ఇవ్వను", "3 సార్లు ఫోన్ చేశాను"),
}

STOPPING = {
    "tr": "bir daha yazmayın",
    "az": "mənə yazmayın",
    "ar": "لا ترسلوا لي رسائل",
    "he": "הסירו אותי מהרשימה",
    "ur": "مجھے میسج مت کریں",
    "ckb": "ئیتر نامەم بۆ مەنێرن",
    "hi": "मुझे मैसेज मत भेजो",
    "bn": "আমাকে মেসেজ দিবেন না",
    "ta": "எனக்கு செய்தி அனுப்ப வேண்டாம்",
    "mr": "मला मेसेज करू नका",
    "te": "నాకు మెసేజ్ పంపకండి",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_word_is_its_rating_or_is_offered(language: str) -> None:
    assert len(words_of(language).numbers) == 11
    for word, number, doubtful in ratings_in_words(language):
        reading = said(word, language=language)
        if doubtful:
            assert isinstance(reading, Unclear), word
            assert reading.suggestions == (number,), word
        else:
            assert reading == Answered(number), word


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_rating_is_read_in_the_words_of_the_language(language: str) -> None:
    values = {text: answered(text, language=language).value for text in RATED[language]}

    assert values == RATED[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_ratings_are_both_offered(language: str) -> None:
    for text in BETWEEN[language]:
        assert said(text, language=language) == Unclear("several", (7, 8)), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_amounts_halves_and_denied_numbers_are_no_ratings(language: str) -> None:
    for text in UNRATED[language]:
        assert isinstance(said(text, language=language), Unclear), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_more_messages_is_a_stop(language: str) -> None:
    assert said(STOPPING[language], language=language) == Commanded(Stop())


@pytest.mark.parametrize(
    ("text", "language", "rest"),
    [
        ("9 çünkü kargo hızlıydı", "tr", "çünkü kargo hızlıydı"),
        ("٩ لأن الموظف كان لطيفا", "ar", "لأن الموظف كان لطيفا"),
        ("9 כי השירות היה מעולה", "he", "כי השירות היה מעולה"),
        ("9 service bahut acchi thi", "hi", "service bahut acchi thi"),
        ("৯ কারণ সার্ভিস ভালো ছিল", "bn", "কারণ সার্ভিস ভালো ছিল"),
        ("9 ఎందుకంటే సర్వీస్ బాగుంది", "te", "ఎందుకంటే సర్వీస్ బాగుంది"),
    ],
)
def test_the_reason_is_kept_beside_the_rating(text: str, language: str, rest: str) -> None:
    reading = answered(text, language=language)

    assert (reading.value, reading.rest) == (9, rest)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_labels_of_the_usual_scales_are_there(language: str) -> None:
    assert labelled_points(language) == USUAL_LABELS
    assert not labels_of_two(language)
