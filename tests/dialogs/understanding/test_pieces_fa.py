"""«تا», which counts pieces of something in Persian, and points of a rating as well."""

import pytest

from dialogs.readings import Answered, Unclear
from dialogs.understanding.reader import read
from tests.dialogs.understanding.asking import NPS


@pytest.mark.parametrize("text", ["۵ تا", "من ۵ تا", "امتیازم ۵ تا", "لطفا ۵ تا"])
def test_where_nothing_is_counted_it_is_points(text: str) -> None:
    assert read(text, expecting=NPS, language="fa") == Answered(5)


@pytest.mark.parametrize("text", ["سفارش دادم ۳ تا", "۳ تا سفارش"])
def test_of_what_is_named_before_or_after_it_is_no_rating(text: str) -> None:
    assert isinstance(read(text, expecting=NPS, language="fa"), Unclear)
