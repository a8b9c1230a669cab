"""Personal data is found wherever it is written, and numbers that are nobody's are left alone."""

import pytest

from dialogs.contacts import hidden
from dialogs.verbatims import Found, mask, personal_data


def found(text: str) -> list[tuple[str, str]]:
    return [(one.kind, text[one.start : one.end]) for one in personal_data(text)]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Write to Maria.Lind+a@mail.example.co.uk.", "Maria.Lind+a@mail.example.co.uk"),
        ("我的邮箱是maria@example.com谢谢", "maria@example.com"),
        ("maria＠example.com", "maria＠example.com"),
        ("josé@exämple.se tack", "josé@exämple.se"),
        ("it is maria (at) example.com, ok", "maria (at) example.com"),
        ("<maria@example.com>", "maria@example.com"),
    ],
)
def test_e_mail_addresses(text: str, address: str) -> None:
    assert found(text) == [("email", address)]


@pytest.mark.parametrize(
    "text", ["@maria", "a@b", "9@ 5", "maria@", "me @ home.", "...@example.com"]
)
def test_an_at_alone_is_no_address(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "number",
    [
        "070-123 45 67",
        "+46 (0)70-123 45 67",
        "0046701234567",
        "08-123 456 78",
        "07700 900123",
        "(555) 123-4567",
        "555-123-4567",
        "06.12.34.56.78",
        "13800138000",
        "138 0013 8000",
        "0912-345-678",
        "+886 912 345 678",
        "۰۹۱۲۳۴۵۶۷۸۹",
        "٠٩١٢٣٤٥٦٧٨٩",
        "（０２）２３４５-６７８９",
        "+1 555 123 4567",
        "070–123 45 67",
    ],
)
@pytest.mark.parametrize(
    "frame", ["{}", "My number: {}. Thanks", "9 {}", "我的手机{}。", "شماره من {} است"]
)
def test_telephone_numbers(number: str, frame: str) -> None:
    text = frame.format(number)

    assert found(text) == [("phone", number)]


def test_a_plain_number_is_a_telephones_when_it_is_said_so() -> None:
    assert found("call 555 1234567") == [("phone", "555 1234567")]
    assert found("tel: 12345678") == [("phone", "12345678")]
    assert found("شماره موبایل 9123456789") == [("phone", "9123456789")]
    assert found("من ۹۱۲۳۴۵۶۷۸۹ هستم") == [("phone", "۹۱۲۳۴۵۶۷۸۹")]
    assert found("my order, tel 12345678") == [("phone", "12345678")]


@pytest.mark.parametrize(
    "text",
    [
        "I give 8 out of 10, 24/7 and 100 %",
        "order 12345678 from 2024-05-01 cost 1 299 kr",
        "order number 0701234567",
        "tel. support, order 12345678",
        "订单号0912345678",
        "شماره سفارش ۰۹۱۲۳۴۵۶۷۸۹",
        "01.05.2024 12.30",
        "1 070 123 456 kr",
        "10 000 000 users",
        "2024-05-01 10 000 kr",
        "on 05-11-2023 at 10",
        "version 10.12.2023.1",
        "192.168.100.100",
        "call 01.05.24",
        "1234567",
        "0,123456789",
        "abc0701234567",
        "0000000000",
        "000046701234567",
        "4111 1111 1111 1112 points",
        "GB00 1234 5678 9012 3456 78",
        "SE12",
        "XX12 3456 7890 1234",
        "DE89 3704 0044 05",
        "+12",
    ],
)
def test_orders_dates_prices_and_ratings_are_nobodys(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "number",
    [
        "4111 1111 1111 1111",
        "4111-1111-1111-1111",
        "5555555555554444",
        "3782 822463 10005",
        "6011111111111117",
        "３５３０１１１３３３３０００００",
    ],
)
def test_payment_cards(number: str) -> None:
    assert found(f"my card is {number}, exp 12/27") == [("card", number)]


@pytest.mark.parametrize(
    "account",
    ["DE89 3704 0044 0532 0130 00", "se4550000000058398257466", "GB82-WEST-1234-5698-7654-32"],
)
def test_bank_accounts(account: str) -> None:
    assert found(f"pay to {account} please") == [("iban", account)]


@pytest.mark.parametrize(
    "number",
    [
        "811218-9876",
        "19811218-9876",
        "8112189876",
        "811278-9873",
        "11010519491231002X",
        "A123456789",
        "078-05-1120",
        "AB 12 34 56 C",
        "131052-308T",
        "110690-1234",
        "31129010188",
    ],
)
def test_national_numbers(number: str) -> None:
    assert found(f"it is {number}.") == [("national_id", number)]


@pytest.mark.parametrize(
    "number",
    [
        "811218-9875x",
        "110105194912310021",
        "110105184912310021",
        "A123456788",
        "A323456789",
        "000-12-3456",
        "178-00-1120",
        "131052-308U",
        "991352-308T",
        "991390-1234",
        "31129010189",
        "99129055131",
        "17811218-9876",
    ],
)
def test_numbers_with_a_wrong_check_digit_or_day_are_nobodys(number: str) -> None:
    assert found(f"it is {number}") == []


def test_an_iranian_code_is_one_in_a_persian_text_only() -> None:
    assert found("کد ملی من ۰۴۹۹۳۷۰۸۹۹ است") == [("national_id", "۰۴۹۹۳۷۰۸۹۹")]
    assert found("کد من ۷۷۳۱۶۸۹۹۵۲ و ۱۱۱۱۱۱۱۱۱۱") == []
    assert found("code 7731689951") == []


def test_profiles_and_links_with_a_user_in_them() -> None:
    text = "see https://www.linkedin.com/in/maria-lind and https://maria:pw@example.com/a"

    assert [kind for kind, _ in found(text)] == ["url", "url"]
    assert found("see https://example.com/help") == []


def test_places_are_those_of_the_text_itself() -> None:
    assert personal_data("e\u0301 a@b.se, 070-123 45 67") == (
        Found("email", 3, 9),
        Found("phone", 11, 24),
    )


def test_masked_text_says_what_stood_there() -> None:
    text = "I am Maria, maria@example.com or 070-123 45 67; card 4111 1111 1111 1111."

    masked = mask(text)

    assert masked == "I am Maria, [e-mail] or [phone]; card [card]."
    assert mask(masked) == masked
    assert mask("id 811218-9876, DE89370400440532013000, t.me/maria") == "id [id], [iban], [link]"


def test_what_is_masked_announces_no_further_number() -> None:
    assert mask("[phone] 1234567") == "[phone] 1234567"


@pytest.mark.parametrize("text", ["maria@example.com", "call +46 70 123 45 67"])
def test_what_logs_hide_is_found_here_too(text: str) -> None:
    assert hidden(text) != text
    assert mask(text) != text
