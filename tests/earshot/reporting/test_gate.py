"""What the gate lets through, and what nobody may find out from what it lets through."""

from dataclasses import replace
from datetime import date

import pytest

from earshot.reporting import gate
from storage.analytics import ExportRow

WEEK = date(2026, 3, 2)
K = 5


@pytest.mark.parametrize(
    ("counts", "one_mind"),
    [
        ({9: 10, 10: 9, 3: 1}, True),
        ({0: 4, 6: 6}, True),
        ({7: 5, 8: 5}, True),
        ({9: 6, 3: 4}, False),
        ({9: 5, 7: 5}, False),
    ],
)
def test_of_one_mind(counts: dict[float, int], one_mind: bool) -> None:
    assert gate.of_one_mind("enps", counts) is one_mind


def test_one_mind_on_another_scale_is_one_rating() -> None:
    assert gate.of_one_mind("csat", {5: 20, 1: 1})
    assert not gate.of_one_mind("csat", {5: 10, 4: 10})


@pytest.mark.parametrize(
    ("value", "low", "high"),
    [(100, 90, 100), (90, 90, 100), (-100, -100, -90), (-95.5, -100, -90)],
)
def test_a_band_contains_its_value(value: float, low: float, high: float) -> None:
    found = gate.band(value, low=-100, high=100, width=10)

    assert (found.low, found.high) == (low, high)


class TestExport:
    def row(self, index: int, key: str, type_: str, number: float | None, words: str) -> ExportRow:
        return ExportRow(
            response=f"r{index}",
            survey="enps",
            revision=1,
            kind="pulse",
            key=key,
            part="answer",
            type=type_,
            low=None,
            high=None,
            low_is_good=False,
            language=None,
            layout=None,
            channel=None,
            value=None,
            number=number,
            words=words,
            day=WEEK,
            answered_at=None,
            state="completed",
            properties="{}",
        )

    def ratings(self, numbers: list[int]) -> list[ExportRow]:
        return [self.row(i, "enps", "enps", n, f"{n} I guess") for i, n in enumerate(numbers)]

    def comments(self, n: int) -> list[ExportRow]:
        return [self.row(i, "why", "text", None, f"word {i}") for i in range(n)]

    def test_ten_ratings_leave_without_the_words_beside_them(self) -> None:
        leaving = gate.admit_export(self.ratings([3] * 5 + [9] * 5), threshold=K)

        assert len(leaving) == 10
        assert {row.words for row in leaving} == {""}

    @pytest.mark.parametrize("numbers", [[3] * 5 + [9] * 4, [9] * 12, []])
    def test_few_ratings_and_those_of_one_mind_stay(self, numbers: list[int]) -> None:
        assert gate.admit_export(self.ratings(numbers), threshold=K) == []

    def test_of_several_choices_none_is_nearly_everybodys(self) -> None:
        def chosen(others: str) -> list[ExportRow]:
            values = [f'["{other}","hr"]' for other in others]
            rows = [self.row(i, "who", "choices", None, "") for i in range(len(values))]
            return [replace(row, value=value) for row, value in zip(rows, values, strict=True)]

        mixed = [replace(row, value='["a"]') for row in chosen("aaa")]

        assert gate.admit_export(chosen("aaabbbcccd"), threshold=K) == []
        assert len(gate.admit_export([*chosen("aabbccd"), *mixed], threshold=K)) == 10

    def test_a_few_on_another_scale_do_not_leave_with_the_rest(self) -> None:
        rows = self.ratings([3] * 5 + [9] * 6)
        other = replace(rows[0], high=5)

        assert {row.high for row in gate.admit_export([*rows[1:], other], threshold=K)} == {None}

    def test_nine_comments_stay_and_ten_leave(self) -> None:
        assert gate.admit_export(self.comments(9), threshold=K) == []
        assert gate.admit_export(self.comments(10), threshold=K) == self.comments(10)
