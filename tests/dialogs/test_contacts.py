import pytest

from dialogs.contacts import masked


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
