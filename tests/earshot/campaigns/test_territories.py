"""Weekends and zones of territories, and where telephone numbers are from."""

import pytest
from babel.core import get_global

from earshot.campaigns import territories
from earshot.campaigns.calling_codes import TERRITORIES, of_number
from earshot.campaigns.hours import zone


@pytest.mark.parametrize(
    ("territory", "days"),
    [
        ("IR", {4}),
        ("AE", {5, 6}),
        ("IL", {4, 5}),
        ("EG", {4, 5}),
        ("AF", {3, 4}),
        ("IN", {6}),
        ("US", {5, 6}),
        ("se", {5, 6}),
        (None, {4, 5, 6}),
        ("", {4, 5, 6}),
        ("ZZ", {4, 5, 6}),
        ("AQ", {4, 5, 6}),
        ("not a territory", {4, 5, 6}),
        ("SE_x", {4, 5, 6}),
    ],
)
def test_the_weekend_is_what_cldr_says(territory: str | None, days: set[int]) -> None:
    assert territories.weekend(territory) == days


def test_every_territory_has_zones_that_exist() -> None:
    for territory in get_global("territory_zones"):
        if len(territory) == 2 and territory not in {"ZZ", "UM"}:
            assert territories.zones(territory)
            assert all(map(zone, territories.zones(territory)))


def test_an_unknown_territory_has_no_zone() -> None:
    assert territories.zones("XX") == ()
    assert territories.zones("XK") == ("Europe/Belgrade",)


@pytest.mark.parametrize(
    ("number", "from_"),
    [
        ("+46701234567", ("SE",)),
        ("+989121234567", ("IR",)),
        ("+9779841234567", ("NP",)),
        ("+77011234567", ("KZ",)),
        ("+79161234567", ("RU",)),
        ("+18765551234", ("JM",)),
        ("+999123", ()),
        ("", ()),
    ],
)
def test_a_number_tells_where_it_is_from(number: str, from_: tuple[str, ...]) -> None:
    assert of_number(number) == from_


def test_an_american_number_may_be_from_anywhere_in_north_america() -> None:
    assert {"US", "CA"} <= set(of_number("+12125551234"))


def test_every_calling_code_leads_to_zones() -> None:
    for code, found in TERRITORIES.items():
        assert code.isdigit()
        assert found
        assert all(map(territories.zones, found)), code
