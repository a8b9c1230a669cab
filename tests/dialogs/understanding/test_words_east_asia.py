"""Ratings as people write them in the languages of East and South-East Asia, and in Swahili."""

from dataclasses import replace

import pytest

from dialogs.readings import Answered, Command, Commanded, Later, Skip, Stop, Unclear, Why
from dialogs.script import Scale
from dialogs.understanding.lexicon import words_of
from tests.dialogs.understanding.asking import NPS
from tests.dialogs.understanding.saying import (
    USUAL_LABELS,
    answered,
    labelled_points,
    labels_of_two,
    ratings_in_words,
    said,
)

LANGUAGES = ("ja", "ko", "vi", "th", "id", "ms", "tl", "sw")

RATINGS = {
    "ja": {
        "はち": 8,
        "ハチ": 8,
        "８点です": 8,
        "hachi desu": 8,
        "八点くらいだと思います": 8,
        "10点満点で8点": 8,
        "10点中、7点です": 7,
        "8点をつけます": 8,
        "10点満点です": 10,
        "9点。対応がとても丁寧でした": 9,
        "特に問題なかったので9": 9,
        "前回は5でしたが今回は8です": 8,
        "すみません、7点でした": 7,
        "友人に勧めるなら9点かな": 9,
        "ゼロ点": 0,
    },
    "ko": {
        "여덟": 8,
        "팔점이요": 8,
        "팔이요": 8,
        "십이에요": 10,
        "8점입니다": 8,
        "이": 2,
        "이 앱은 8점": 8,
        "8점 정도 줄 수 있을 것 같아요": 8,
        "10점 만점에 8점이에요": 8,
        "10점중에 7점": 7,
        "0부터 10까지 중에 8점": 8,
        "직원이 친절해서 9점이요": 9,
        "불만 없어서 9점": 9,
        "9점인데 배송이 조금 늦었어요": 9,
        "아니요 7점이요": 7,
        "오점": 5,
        "빵점": 0,
    },
    "vi": {
        "tám": 8,
        "tam": 8,
        "năm": 5,
        "8đ": 8,
        "mình cho 8 điểm ạ": 8,
        "8 trên 10": 8,
        "thang 10 mình chấm 8": 8,
        "từ 0 đến 10 tôi cho 8": 8,
        "toi cho 9 diem vi nhan vien nhiet tinh": 9,
        "Nhân viên rất nhiệt tình nên mình cho 9": 9,
        "hài lòng, 9 điểm": 9,
        "năm nay tôi cho 8": 8,
        "lần trước 5 điểm, lần này 8 điểm": 8,
        "xin lỗi, 7": 7,
        "không điểm": 0,
    },
    "th": {
        "แปด": 8,
        "๘": 8,
        "แปดค่ะ": 8,
        "ให้ 8 คะแนนครับ": 8,
        "8 เต็ม 10": 8,
        "เต็มสิบให้แปด": 8,
        "เต็ม 10": 10,
        "10 คะแนนเต็ม": 10,
        "8 จาก 10": 8,
        "จาก 0 ถึง 10 ให้ 8": 8,
        "8 เพราะพนักงานสุภาพ": 8,
        "ไม่มีปัญหา 9 คะแนน": 9,
        "ครั้งก่อนให้ 5 แต่ครั้งนี้ให้ 8": 8,
        "ขอแก้เป็น 7": 7,
        "ห้าดาว": 5,
        "ศูนย์": 0,
    },
    "id": {
        "delapan": 8,
        "8 kak": 8,
        "gue kasih delapan": 8,
        "8 dari 10": 8,
        "skala 10, 8": 8,
        "dari 0 sampai 10 saya kasih 8": 8,
        "8 karena pelayanannya ramah": 8,
        "pelayanannya cepat jadi saya kasih 9": 9,
        "dulu 5, sekarang 8": 8,
        "maaf, 7": 7,
        "10 mantap": 10,
        "nol": 0,
    },
    "ms": {
        "lapan": 8,
        "saya bagi 8": 8,
        "8 daripada 10": 8,
        "skala 10 saya bagi 8": 8,
        "8 sebab servis bagus": 8,
        "servis laju jadi saya bagi 9": 9,
        "sembilan markah": 9,
        "dulu 5, sekarang 8": 8,
        "silap, 7": 7,
        "9 je": 9,
        "10 terbaik": 10,
        "kosong": 0,
    },
    "tl": {
        "walo": 8,
        "otso po": 8,
        "bigay ko eight": 8,
        "8 out of 10": 8,
        "walo sa sampu": 8,
        "8 kasi mabagal delivery": 8,
        "mabait ang staff kaya 9": 9,
        "limang bituin": 5,
        "dati 5, ngayon 8": 8,
        "7 pala": 7,
        "10 ang galing": 10,
        "zero": 0,
    },
    "sw": {
        "nane": 8,
        "nawapa alama nane": 8,
        "natoa alama 8": 8,
        "nane kati ya kumi": 8,
        "0 hadi 10 natoa 8": 8,
        "8 kwa sababu huduma ni nzuri": 8,
        "huduma nzuri hivyo nawapa 9": 9,
        "zamani 5, sasa 8": 8,
        "samahani, 7": 7,
        "kama 8": 8,
        "10 huduma nzuri sana": 10,
        "sifuri": 0,
    },
}

SEVERAL = {
    "ja": ("7か8", "7〜8点", "7から8くらい", "7点か8点"),
    "ko": ("7이나 8", "7점에서 8점 사이", "칠팔점", "7 아니면 8"),
    "vi": ("7 hoặc 8", "7 đến 8 điểm", "7-8 điểm"),
    "th": ("7 หรือ 8", "7 ถึง 8 คะแนน", "7-8"),
    "id": ("7 atau 8", "tujuh sampai 8", "7-8 lah"),
    "ms": ("7 atau 8", "7 hingga 8"),
    "tl": ("7 o 8", "pito hanggang walo"),
    "sw": ("7 au 8", "saba hadi nane"),
}

NO_RATINGS = {
    "ja": (
        "8点ではないです",
        "待ち時間は30分でした",
        "10年使っています",
        "十分です",
        "一番いい",
        "直してくれたら10点",
        "8.5",
        "ご対応ありがとうございました",
        "5段階で4",
    ),
    "ko": (
        "8점은 아니에요",
        "8점은 못 줘요",
        "30분 기다렸어요",
        "3년째 사용중입니다",
        "일단 좋아요",
        "이거 좋아요",
        "고쳐주면 10점 드릴게요",
        "8점 반",
        "두번 연락했는데 답이 없어요",
    ),
    "vi": (
        "không phải 8",
        "không cho 8",
        "tôi đợi 30 phút",
        "dùng được 5 năm rồi",
        "gọi 3 lần",
        "tôi không hài lòng",
        "10 điểm nếu sửa lỗi",
        "8 rưỡi",
        "giao hàng sau 3 ngày",
        "ít nhất 8",
    ),
    "th": (
        "ไม่ใช่ 8",
        "ไม่ให้ 8",
        "รอ 30 นาที",
        "ใช้มา 10 ปีแล้ว",
        "สามารถทำได้",
        "ห้ามจอด",
        "10 ถ้าแก้ปัญหา",
        "สามีบอกให้ 9",
        "8 ครึ่ง",
        "ศูนย์บริการแย่มาก",
        "อย่างน้อย 8",
    ),
    "id": (
        "bukan 8",
        "tidak sampai 8",
        "nunggu 30 menit",
        "sudah 5 tahun langganan",
        "10 kalau diperbaiki",
        "8 setengah",
        "salah satu terbaik",
        "minimal 8",
        "dua puluh",
    ),
    "ms": ("bukan 8", "tunggu 30 minit", "dah 5 tahun langgan", "kalau baiki 10", "dua puluh"),
    "tl": (
        "hindi 8",
        "naghintay ako ng 30 minuto",
        "3 beses ako tumawag",
        "kung maayos 10",
        "8 at kalahati",
        "isa sa pinakamaganda",
        "wala",
        "anim na buwan na ako",
    ),
    "sw": (
        "si 8",
        "sio nane",
        "nilisubiri dakika 30",
        "nimepiga simu mara 3",
        "angalau 8",
        "mkirekebisha nitawapa 10",
        "8 na nusu",
        "saa 8 mchana",
    ),
}

COMMANDS = {
    "ja": ("配信停止", "スキップ", "後で", "なぜですか"),
    "ko": ("그만 보내세요", "건너뛰기", "나중에 할게요", "왜 물어봐요"),
    "vi": ("đừng nhắn nữa", "bỏ qua", "để sau", "tại sao hỏi"),
    "th": ("หยุดส่งข้อความ", "ข้าม", "ทีหลังครับ", "ถามทำไม"),
    "id": ("berhenti berlangganan", "lewati", "nanti aja", "kenapa tanya"),
    "ms": ("jangan hantar lagi", "langkau", "nanti dulu", "kenapa tanya"),
    "tl": ("huwag nang magpadala", "laktawan", "mamaya na lang", "bakit niyo tinatanong"),
    "sw": ("usinitumie ujumbe tena", "ruka swali hili", "niulize baadaye", "kwa nini mnauliza"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_of_the_scale_has_words_that_answer_alone(language: str) -> None:
    assert len(words_of(language).numbers) == 11
    for word, number, doubtful in ratings_in_words(language):
        if not doubtful:
            assert said(word, language=language) == Answered(number), word


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_rating_is_read_from_what_people_type(language: str) -> None:
    for text, rating in RATINGS[language].items():
        assert answered(text, language=language).value == rating, text


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_of_two_numbers_is_asked_for(language: str) -> None:
    for text in SEVERAL[language]:
        reading = said(text, language=language)
        assert isinstance(reading, Unclear), (text, reading)
        assert reading.suggestions == (7, 8), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_denied_counted_or_conditional_is_no_rating(language: str) -> None:
    for text in NO_RATINGS[language]:
        assert isinstance(said(text, language=language), Unclear), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_commands_are_heard(language: str) -> None:
    wanted: tuple[Command, ...] = (Stop(), Skip(), Later(), Why())
    for text, command in zip(COMMANDS[language], wanted, strict=True):
        assert said(text, language=language) == Commanded(command), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_labels_of_each_scale_are_complete_and_tell_its_points_apart(language: str) -> None:
    assert labelled_points(language) == USUAL_LABELS
    assert not labels_of_two(language)


def test_what_follows_a_rating_is_kept() -> None:
    assert said("8 เพราะพนักงานสุภาพ", language="th") == Answered(
        8, rest="เพราะพนักงานสุภาพ", words="8"
    )
    assert said("8 vì giao chậm", language="vi") == Answered(8, rest="vì giao chậm", words="8")


def test_a_smaller_scale_has_its_own_top() -> None:
    five = replace(NPS, scale=Scale(1, 5))

    assert answered("5段階で4", five, language="ja").value == 4
