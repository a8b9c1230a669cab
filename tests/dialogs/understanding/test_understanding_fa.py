"""Persian as it is typed: colloquial and formal, with half-spaces or without, in Latin letters."""

from dataclasses import replace
from functools import partial

import pytest

from dialogs.readings import Answered, Stop, Unclear
from dialogs.script import Scale
from dialogs.understanding.reader import ChoiceNames, Expectation
from tests.dialogs.understanding import saying
from tests.dialogs.understanding.asking import CHOICE, SEVERAL, TEXT, YES_NO
from tests.dialogs.understanding.saying import request

CSAT = Expectation("csat", "csat", Scale(1, 5))
REASONS = tuple(ChoiceNames(one, (one,)) for one in ("قیمت", "کیفیت", "پشتیبانی", "سرعت ارسال"))

ASKED = {
    "stop": (
        "لطفا دیگه برای من پیامک نفرستید|انقدر پیام ندین|نمیخوام پیامی دریافت کنم|پیام نمی‌خوام|"
        "شماره‌ی من رو از لیستتون حذف کنید|منو از لیست دربیارید|از لیستتون حذفم کنید|"
        "عضویتم رو لغو کنید|چطوری می‌تونم عضویتم رو لغو کنم؟|ارسال پیامک رو قطع کنید|"
        "دست از سرم بردارید|ولم کنید تو رو خدا|گورتونو گم کنید|بسه دیگه کلافم کردید|بس کنید|"
        "اگه یه بار دیگه پیام بدید بلاکتون میکنم|از ارسال پیام به این شماره خودداری فرمایید|"
        "صد بار گفتم پیام ندید|میشه دیگه پیام نفرستید؟|dige payam nadin|hazfam konid|نفرستین دیگه"
    ),
    "end": (
        "تمومش کنید|نظرسنجی رو تموم کن|از نظرسنجی خارج شو|ادامه نمی‌دم|نمی خوام ادامه بدم|"
        "تو این نظرسنجی شرکت نمیکنم|حوصله جواب دادن ندارم|تا همینجا بسه|منصرف شدم|"
        "نمیخوام به سوالاتون جواب بدم|بیخیال این نظرسنجی شو|tamoomesh kon|nemikham edame bedam"
    ),
    "skip": (
        "این سوال رو رد کن|از این سوال رد شیم|بریم سوال بعد|سوال بعدو بپرس|ترجیح می‌دم نگم|"
        "به این سوال جواب نمی‌دم|نمیدونم بعدی|این سوال به من مربوط نیست|میشه جواب ندم؟|skip کن|"
        "این سوال خصوصیه رد کن|inو skip کن|rad kon|soale badi"
    ),
    "back": (
        "یه مرحله برگرد|برگردیم به سوال قبلی|میتونم برگردم عقب؟|میشه جواب قبلیمو عوض کنم؟|"
        "قبلی رو اشتباه زدم|اشتباه زدم، برگردیم عقب|دو تا سوال برگرد عقب|bargard aghab"
    ),
    "why": (
        "چرا این سوالو میپرسی|واسه چی می‌خواید بدونید|به چه دردتون میخوره|هدف از این سوال چیست؟|"
        "با این اطلاعات چیکار می‌کنید|که چی بشه|چه لزومی داره بدونید|hadafetoon chie"
    ),
    "help": (
        "متوجه سوال نشدم|منظورتونو نفهمیدم|یعنی چی؟|باید چی بنویسم|چجوری جواب بدم|"
        "از چند تا چند باید نمره بدم|میشه بیشتر توضیح بدید؟|گیج شدم|گزینه‌ها چیه|yani chi"
    ),
    "later": (
        "الان وقت ندارم|خیلی سرم شلوغه الان|بعدا جوابتونو میدم|بمونه برای بعد|پشت فرمونم|"
        "الان نمی‌تونم جواب بدم|وقت کردم جواب میدم|نیم ساعت دیگه|۲ ساعت دیگه|فردا صبح جواب میدم|"
        "امروز نمی‌تونم|بذار فردا|badan javab midam"
    ),
    "person": (
        "میخوام با یه نفر صحبت کنم|وصلم کنید به پشتیبانی|یه آدم واقعی می‌خوام|کسی هست؟|"
        "یه نفر از همکاراتون زنگ بزنه|لطفا باهام تماس بگیرید|شماره تماستون چنده؟|"
        "من ربات نمیخوام، آدم می‌خوام|vaslam konid be poshtibani"
    ),
    "language": (
        "میشه انگلیسی صحبت کنیم؟|زبونو عوض کنید|من فارسی بلد نیستم|engelisi lotfan|"
        "نسخه انگلیسی دارید؟"
    ),
}

NOT_ASKED = (
    "هیچوقت از معرفی شما دست نمی‌کشم|پشتیبانی جواب پیام نمیده|سفارشمو لغو کردم چون دیر شد|"
    "با پشتیبانی صحبت کردم خیلی خوب بود|حتما برمی‌گردم|برگشت پول طول کشید|بعدا بهتر شد|"
    "درخواستمو رد کردن|چرا سفارشم نرسید|راهنماییتون عالی بود|پیام بفرستید|بس که خوب بود|"
    "هزینه ارسال رو حذف کنید|همینطور ادامه بدید|شماره منو اشتباه نوشته بودن|نمیدونم چی بگم|"
    "وقت تحویل رو رعایت کنید|الان خوبه|منوی رستوران رو عوض کنید|دلیلش قیمت بود"
)

RATED = {
    8: (
        "هشت از ده|از ده نمره هشت میدم|امتیاز من هشته|سرویستون هشته|یه هشت تپل از طرف من|"
        "اگه بخوام صادق باشم هشت|۸ موفق باشید|دیر رسید ولی هشت میدم|نه ده، هشت میدم|hashte|"
        "hasht az dah|8 vali gheymata balast|nomram 8e|قبلا ۱۰ میدادم الان ۸"
    ),
    9: (
        "نه از ده|بهتون نه میدم|امتیازم نه|نه تا|از ده نه|نُه، چون خوبه|من نُه|امتیازتون نهه|noh|"
        "عالی بودین نه میدم بهتون"
    ),
    7: "نمره‌م هفته|به نظرم هفته|هفته از ده|پنج شنبه رسید، دمتون گرم ۷|haft midam chon khoob bood",
    10: "همون ۱۰ همیشگی|لیاقتتون ۱۰ه|نمره‌م دهه|بدون شک ۱۰|ده تمام|حقتون دهه|dah dametoon garm",
    2: "راضی نیستم ۲|معرفی نمیکنم ۲|فقط ۲|دو میدم",
}

NOT_RATED = (
    "نه|هفته|یه هفته|این هفته|هفته پیش خریدم|دهه شصتی|پنج شنبه میام|یکی از بهترین ها|نه خوب نه بد|"
    "عمرا ۱۰ بدم|محاله ۱۰ بدم|چیزی نمونده به ۱۰|۱۰ که نه|اگه راضی باشم ۱۰ میدم|۷ به بالا|"
    "۸ تا مشکل دارم|۳ تا از سفارشام نرسید|سفارش دادم ۳ تا|شعبه ۵|آیفون ۸|هفت و خورده ای|"
    "۵ ... نمیدونم، شایدم ۳|do|yeki az behtarina|دو دل هستم"
)


said = partial(saying.said, language="fa")
answered = partial(saying.answered, language="fa")


@pytest.mark.parametrize("name", ASKED)
def test_a_request_is_heard_in_peoples_own_words(name: str) -> None:
    for text in ASKED[name].split("|"):
        assert (text, request(said(text))) == (text, name)
        assert (text, request(said(text, TEXT))) == (text, name)


def test_what_only_sounds_like_a_request_is_an_answer() -> None:
    for text in NOT_ASKED.split("|"):
        assert (text, request(said(text))) == (text, None)
        assert replace(answered(text, TEXT), confidence=1) == Answered(text)


@pytest.mark.parametrize("rating", RATED)
def test_a_rating_is_read_however_it_is_worded(rating: int) -> None:
    for text in RATED[rating].split("|"):
        reading = answered(text)
        assert (text, reading.value, reading.command) == (text, rating, None)


def test_a_number_that_is_no_rating_is_not_taken_for_one() -> None:
    for text in NOT_RATED.split("|"):
        assert isinstance(said(text), Unclear), text


def test_a_doubtful_word_is_offered() -> None:
    assert said("نه") == Unclear("not_sure", (9,))
    assert said("هفته") == Unclear("not_sure", (7,))


def test_a_request_comes_along_with_a_rating() -> None:
    stopping = answered("۳، دیگه هم نظرسنجی نفرستین برام")
    assert (stopping.value, stopping.command) == (3, Stop())

    assert request(said("1 وصلم کنید به اپراتور", CSAT)) == "person"
    assert request(said("۳ میدم و تمام")) is None
    assert request(said("۸ و بس")) is None


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("راضیم", 4),
        ("از خدماتتون راضیم", 4),
        ("من خیلی راضیم", 5),
        ("ناراضی‌ام", 2),
        ("اصلا راضی نیستم", 1),
        ("نه راضیم نه ناراضی", 3),
        ("راضی نبودم چون دیر رسید", 2),
        ("raziam", 4),
    ],
)
def test_satisfaction_is_a_rating(text: str, rating: int) -> None:
    assert answered(text, CSAT).value == rating


@pytest.mark.parametrize(
    ("listed", "value"),
    [
        (
            "آره خوشحال می‌شم|آره دیگه زنگ بزنید|بله می‌تونید|حل شد|are khoshhal misham",
            True,
        ),
        ("نمی‌خوام کسی تماس بگیره|هنوز حل نشده|نه مشکلم حل نشد|na merci|مشکلم هنوز حل نشده", False),
    ],
)
def test_yes_and_no_are_read_in_sentences(listed: str, *, value: bool) -> None:
    for text in listed.split("|"):
        reading = answered(text, YES_NO)
        assert (text, reading.value, reading.command) == (text, value, None)


def test_neither_yes_nor_no_is_asked_again() -> None:
    for text in ("هم آره هم نه", "بستگی داره", "نصفه نیمه"):
        assert isinstance(said(text, YES_NO), Unclear), text


@pytest.mark.parametrize(
    ("listed", "value"),
    [
        ("اولی|اولیش|گزینه یک|قیمتش|به خاطر قیمت|همون اولی", "قیمت"),
        ("من میگم سومی|گزینه سوم|پشتیبانی‌تون|مشکلم پشتیبانی بود|سومیه", "پشتیبانی"),
        ("آخری|گزینه آخر|سرعت ارسالتون", "سرعت ارسال"),
    ],
)
def test_a_choice_is_named_by_its_place_or_with_an_ending(listed: str, value: str) -> None:
    for text in listed.split("|"):
        assert answered(text, replace(CHOICE, choices=REASONS)).value == value, text


def test_several_choices_are_named_at_once() -> None:
    asked = replace(SEVERAL, choices=REASONS)

    assert said("اولی و آخری", asked) == Answered(("قیمت", "سرعت ارسال"))
    assert said("همشون", asked) == Answered(("قیمت", "کیفیت", "پشتیبانی", "سرعت ارسال"))
    everything_else = answered("همه بجز قیمت", asked)
    assert everything_else.value == ("کیفیت", "پشتیبانی", "سرعت ارسال")


def test_latin_spellings_are_persian_in_persian_conversations_only() -> None:
    assert said("hasht") == Answered(8)
    for language in ("en", "sv", "zh-Hans"):
        for text in ("hasht", "do", "se"):
            assert isinstance(saying.said(text, language=language), Unclear), (language, text)
