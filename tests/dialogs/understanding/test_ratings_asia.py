"""What tells a rating from another number, in the languages from Turkey to Japan, and Swahili."""

import pytest

from dialogs.readings import Answered, Unclear
from dialogs.script import Scale
from dialogs.understanding.expecting import Expectation
from tests.dialogs.understanding.saying import answered, said

STARS = Expectation("stars", "csat", Scale(1, 5))

GIVEN = {
    "tr": ("8 diyelim bari", "8 uygundur", "2 bile fazla size", "9 puan hak ediyorsunuz"),
    "az": ("9 deyək", "8 bal yazın", "doqquz layiqdir", "qiymətim 9dur"),
    "ar": ("8 من عندي", "٢ وكثير عليكم", "بعطيكم 8 لأنو الخدمة سريعة", "10 بدون تفكير"),
    "he": ("8 ממני", "10 בלי לחשוב פעמיים", "5 כוכבים מגיע לכם", "בין 0 ל 10 אני נותן 8"),
    "ur": ("5 samajh lein", "8 hona chahiye", "9 likh dein", "8 رکھ لیں"),
    "ckb": ("من ٨ تان پێ دەدەم", "٥ مامناوەند"),
    "hi": ("9 pe rakhunga", "2 hi milenge", "9 kar do", "0 se 10 me se 9", "8 रख लो"),
    "bn": ("৯ পাবেন", "৫ রাখলাম", "শূন্য দিলাম", "৫ দিলাম আরকি", "নয় দিলাম"),
    "ta": ("8 குடுக்கலாம்", "8 podalaam", "8 vechukonga", "10ல 9", "8னு போடுங்க"),
    "mr": ("8 लिहा", "8 घ्या", "2 पण जास्त आहे", "आठ देऊया"),
    "te": ("8 veskondi", "8 ivvachu", "9 పెట్టుకోండి", "5 saripotundi"),
    "ja": ("8点つけときます", "うーん、3w", "6点が妥当", "8点（10点満点）"),
    "ko": (
        "8점 줌",
        "3이요 다신 안 시켜요",
        "전화 5번 했는데 안 받아요 2점",
        "9점 드려요 배송 빨라요",
    ),
    "vi": ("trên thang điểm 10 tôi cho 8", "9 điểm về chất lượng", "10 điểm k bàn cãi"),
    "th": ("7 กำลังดี", "5 กลางๆ", "10 ไม่มีข้อสงสัย", "เอา 7 ไปก่อน"),
    "id": ("nol besar", "kurir gak ramah 2", "8lah", "2 aja udah kebanyakan"),
    "ms": ("8la", "10 tanpa ragu", "2 pun dah banyak"),
    "tl": ("zero kayo sakin", "8po", "10 agad", "10 walang duda"),
    "sw": ("alama ya 8", "sita hivi", "10 bila kufikiri", "nawapea 8"),
}
"""Messages with one number; it is the rating, however it is given."""

CHANGED = (
    ("tr", "10 değil 9", 9),
    ("az", "on yox doqquz", 9),
    ("hi", "10 nahi 9", 9),
    ("te", "10 kadu 9", 9),
    ("ja", "10点じゃなくて9点", 9),
    ("ko", "10점은 아니고 9점", 9),
    ("tr", "eskiden 10 verirdim şimdi 7", 7),
    ("ur", "pehle 10 deta tha ab 7", 7),
    ("bn", "আগে ১০ দিতাম এখন ৭", 7),
    ("th", "เมื่อก่อนให้ 10 ตอนนี้ 7", 7),
    ("id", "dulu 10 sekarang 7", 7),
    ("tl", "dati 10 ngayon 7", 7),
    ("hi", "10 deta lekin late aaya isliye 7", 7),
    ("bn", "৯ দিতাম, বৃষ্টিতে প্যাকেট ভিজে গেছে তাই ৭", 7),
    ("ko", "원래 10점인데 늦어서 7점", 7),
    ("th", "อยากให้ 10 แต่ส่งช้าเลยให้ 7", 7),
    ("id", "harusnya 10 tapi telat jadi 7", 7),
    ("ms", "nak bagi 10 tapi lambat jadi 7", 7),
)

NEXT_TIME = (
    ("tr", "bir dahaki sefere 10 veririm"),
    ("az", "gələn dəfə 10 verərəm"),
    ("ar", "المرة الجاية 10"),
    ("he", "בפעם הבאה אתן 10"),
    ("hi", "agle time 10 dunga"),
    ("bn", "আগামীবার ১০ দিব"),
    ("ta", "அடுத்த தடவை 10 தருவேன்"),
    ("te", "రేపు 10 ఇస్తాను"),
    ("mr", "पुढच्या वेळी 10 देईन"),
    ("ja", "次は10点"),
    ("ko", "다음에 10점 줄게요"),
    ("vi", "mai cho 10"),
    ("th", "คราวหน้าให้ 10"),
    ("id", "lain kali 10"),
    ("tl", "sa susunod 10 na"),
    ("sw", "wakati ujao nitatoa 10"),
)
CONDITIONS = (
    ("tr", "düzelince 10 veririm"),
    ("az", "pulumu qaytarsanız 10"),
    ("ar", "لما تصلحوها 10"),
    ("he", "כשתתקנו 10"),
    ("bn", "টাকা ফেরত দিলে ১০"),
    ("ta", "refund panna 10"),
    ("te", "refund chesthe 10"),
    ("ko", "환불해주면 10점"),
    ("ko", "10점 드려요 환불해주면"),
    ("ja", "10点、直してくれたら"),
    ("vi", "10 điểm nếu sửa lỗi"),
    ("tl", "10 sana"),
    ("sw", "nikipata pesa zangu nitawapa 10"),
)
OTHERS = (
    ("tr", "abim 9 verdi"),
    ("ar", "اختي تقول 9"),
    ("he", "אחותי נתנה 9"),
    ("hi", "mere bhai ne 9 diya"),
    ("mr", "बहिणीने 9 दिले"),
    ("ja", "弟は9点"),
    ("ko", "동생은 9점"),
    ("th", "พี่ชายให้ 9"),
    ("id", "adik saya kasih 9"),
    ("sw", "rafiki yangu alitoa 9"),
    ("tl", "kapatid ko 9"),
)
COUNTED = (
    ("tr", "3. kez arıyorum kimse açmıyor"),
    ("az", "2-ci filial pisdir"),
    ("ar", "كنا 4"),
    ("ar", "اشتريت 2"),
    ("he", "הזמנתי 3"),
    ("te", "మేము 4"),
    ("vi", "mình mua 2"),
    ("th", "ซื้อมา 2"),
    ("id", "saya beli 2"),
    ("ms", "kami 4"),
    ("sw", "tulikuwa 4"),
    ("tl", "apat kami"),
)
DENIED = (
    ("ar", "مستحيل اعطيكم 10"),
    ("ar", "ولا بعطيكم 1"),
    ("vi", "còn lâu mới cho 10"),
    ("vi", "10 không thể"),
    ("mr", "1 पण नाही"),
    ("tl", "kahit 1 di ko ibibigay"),
    ("sw", "haiwezekani 10"),
    ("id", "ga bakal kasih 10"),
)
ASKED = (
    ("ar", "ليش 10"),
    ("hi", "10 kyu du"),
    ("ko", "왜 10점"),
    ("ta", "ஏன் 10"),
    ("tl", "bakit 10"),
)
PRAISE = (("hi", "ek number"), ("mr", "एक नंबर"))


@pytest.mark.parametrize(
    ("language", "text"), [(code, text) for code, texts in GIVEN.items() for text in texts]
)
def test_a_rating_is_read_however_it_is_given(language: str, text: str) -> None:
    assert isinstance(said(text, language=language), Answered)


@pytest.mark.parametrize(("language", "text", "rating"), CHANGED)
def test_the_number_that_is_meant_is_taken(language: str, text: str, rating: int) -> None:
    assert answered(text, language=language).value == rating


@pytest.mark.parametrize(
    ("language", "text"),
    [*NEXT_TIME, *CONDITIONS, *OTHERS, *COUNTED, *DENIED, *ASKED, *PRAISE],
)
def test_what_is_not_their_rating_of_today_is_not_taken(language: str, text: str) -> None:
    assert isinstance(said(text, language=language), Unclear)


def test_stars_are_counted_behind_their_name() -> None:
    for text in ("별 다섯개 드려요 포장 꼼꼼해요", "별 5개요"):
        assert answered(text, STARS, language="ko").value == 5


def test_a_pleasantry_before_the_reason_is_not_kept() -> None:
    reading = answered("3 بصراحة، اتصلت عليكم 5 مرات محد رد", language="ar")

    assert (reading.value, reading.rest) == (3, "اتصلت عليكم 5 مرات محد رد")
