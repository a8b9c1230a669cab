import pytest

from dialogs.contacts import canonical, masked


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("maria.lind@example.com", "m…@e….com"),
        ("m@mail.example.co.uk", "m…@m….uk"),
        ("+46701234567", "+46…67"),
        ("0701234", "…"),
        ("12345678", "123…78"),
    ],
)
def test_an_owner_knows_their_address_and_nobody_else_does(address: str, shown: str) -> None:
    assert masked(address) == shown


@pytest.mark.parametrize(
    ("address", "one"),
    [
        (" Maria.Lind@Example.COM ", "maria.lind@example.com"),
        ("maria＠example.com", "maria@example.com"),
        ("+46 70 123 45 67", "+46701234567"),
        ("+46 (0)70-123 45 67", "+46701234567"),
        ("0046701234567", "+46701234567"),
        ("(070) 123 45 67", "0701234567"),
        ("+۴۶۷۰۱۲۳۴۵۶۷", "+46701234567"),
        ("crm-17", "crm-17"),
        ("", ""),
    ],
)
def test_an_address_has_one_spelling(address: str, one: str) -> None:
    assert canonical(address) == one
    assert canonical(one) == one
