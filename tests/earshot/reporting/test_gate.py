"""What the gate lets through, and what nobody may find out from what it lets through."""

from collections import Counter, defaultdict
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from earshot.reporting import gate
from storage.analytics import ExportRow, RatingCount, SessionCount, ValueCount

WEEK = date(2026, 3, 2)
K = 5


def rating(number: int, n: int, *, week: date = WEEK, group: str | None = None) -> RatingCount:
    return RatingCount("pulse", week, "enps", "enps", 0, 10, False, group, number, n)


def mixed(n: int, **more: object) -> list[RatingCount]:
    """`n` answers that are not of one mind."""
    return [rating(9, n - n // 2, **more), rating(3, n // 2, **more)]


def told(rows: list[RatingCount]) -> int:
    return sum(row.n for row in gate.admit(rows, threshold=K).rows)


class TestReleasable:
    @pytest.mark.parametrize(
        ("sizes", "shown"),
        [
            ({"Sales": 4, "Technology": 9}, set()),  # 13 - 9 would tell of the four
            ({"Technology": 9, "Sales": 6}, {"Technology", "Sales"}),
            ({"men": 6, "women": 4}, set()),
            ({"a": 6, "b": 6, "c": 2}, {"b"}),  # 14 - 6 - 6 would tell of the two
            ({"marketing": 4, "sales": 30}, set()),
            ({"a": 3, "b": 3, "c": 20}, {"c"}),
            ({"a": 1, "b": 1, "c": 20, "d": 30}, {"d"}),
            ({"a": 0, "b": 5}, {"b"}),
            ({}, set()),
        ],
    )
    def test_known_cases(self, sizes: dict[str, int], shown: set[str]) -> None:
        assert gate.releasable(sizes, threshold=K) == shown

    @given(st.dictionaries(st.text(max_size=2), st.integers(0, 30), max_size=8))
    def test_what_stays_hidden_is_nobody_or_a_crowd(self, sizes: dict[str, int]) -> None:
        shown = gate.releasable(sizes, threshold=K)

        hidden = [n for group, n in sizes.items() if group not in shown and n]
        assert all(sizes[group] >= K for group in shown)
        assert not shown or not hidden or (len(hidden) > 1 and sum(hidden) >= K)


class TestAdmit:
    def test_ten_answers_make_a_score_and_five_a_number(self) -> None:
        meaning = gate.definition(rating(9, 1))

        assert told(mixed(10)) == 10
        assert told(mixed(9)) == 0
        assert gate.admit(mixed(5), threshold=K).counted == {(meaning, None)}
        assert gate.admit(mixed(4), threshold=K).counted == set()

    def test_each_wave_needs_enough_by_itself(self) -> None:
        """Else this span less the one before would be the small wave alone."""
        later = WEEK + timedelta(days=7)

        admitted = gate.admit([*mixed(30), *mixed(3, week=later)], threshold=K)

        assert {row.day for row in admitted.rows} == {WEEK}

    def test_a_small_group_takes_the_next_with_it(self) -> None:
        rows = [*mixed(4, group="fa"), *mixed(12, group="sv"), *mixed(20, group="en")]

        admitted = gate.admit(rows, threshold=K)

        assert {row.group for row in admitted.rows} == {"en"}
        assert {group for _, group in admitted.counted} == {"en"}

    def test_a_group_of_one_mind_is_not_told_apart(self) -> None:
        rows = [rating(10, 12, group="sv"), *mixed(20, group="en")]

        assert gate.admit(rows, threshold=K).rows == ()

    def test_a_rest_of_one_mind_is_not_left(self) -> None:
        rows = [
            rating(10, 6, group="sv"),
            rating(10, 7, group="fa"),
            *mixed(20, group="en"),
        ]

        assert gate.admit(rows, threshold=K).rows == ()

    def test_a_wave_of_one_mind_gives_a_band(self) -> None:
        admitted = gate.admit([rating(10, 19), rating(3, 1)], threshold=K)

        assert admitted.banded == {(gate.definition(rating(9, 1)), None)}

    @given(
        st.lists(
            st.tuples(
                st.sampled_from(["en", "sv", "fa", "zh"]),
                st.integers(0, 2),
                st.integers(0, 10),
                st.integers(1, 9),
            ),
            max_size=25,
        )
    )
    def test_the_whole_less_what_is_told_is_nobody_or_ten(
        self, answers: list[tuple[str, int, int, int]]
    ) -> None:
        apart = [
            rating(number, n, week=WEEK + timedelta(days=7 * week), group=language)
            for language, week, number, n in answers
        ]
        whole = [rating(row.number, row.n, week=row.day) for row in apart]

        left: Counter[date] = Counter()
        for row in gate.admit(whole, threshold=K).rows:
            left[row.day] += row.n
        groups: dict[date, int] = defaultdict(int)
        for row in gate.admit(apart, threshold=K).rows:
            groups[row.day] += row.n

        assert all(n >= 10 for n in left.values())
        assert all(left[day] - n == 0 or left[day] - n >= 10 for day, n in groups.items())


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


def test_participation_is_told_of_waves_with_enough() -> None:
    later = WEEK + timedelta(days=7)
    rows = [
        SessionCount("pulse", WEEK, "completed", 9),
        SessionCount("pulse", WEEK, "expired", 1),
        SessionCount("pulse", later, "completed", 9),
    ]

    assert gate.admit_sessions(rows, threshold=K) == rows[:2]


def test_choices_need_enough_who_chose_different_things() -> None:
    def chosen(key: str, value: str, n: int) -> tuple[date, ValueCount]:
        return WEEK, ValueCount("pulse", key, "choice", None, value, n)

    few = [chosen("few", '"a"', 5), chosen("few", '"b"', 4)]
    same = [chosen("same", '"a"', 20)]
    many = [chosen("many", '"a"', 6), chosen("many", '"b"', 4)]

    admitted = gate.admit_values([*few, *same, *many], threshold=K)

    assert {row.key for row in admitted} == {"many"}


def several(combinations: list[tuple[str, int]]) -> list[tuple[date, ValueCount]]:
    return [(WEEK, ValueCount("pulse", "who", "choices", None, *each)) for each in combinations]


@pytest.mark.parametrize(
    ("combinations", "told"),
    [
        ([('["boss"]', 4), ('["boss","hr"]', 3), ('["it","boss"]', 3)], False),
        ([('["boss"]', 10), ('["boss","hr"]', 9), ('["hr"]', 1)], False),
        ([('["boss","hr"]', 10)], False),
        ([("[]", 19), ('["hr"]', 1)], False),
        ([('["boss"]', 4), ('["boss","hr"]', 3), ('["hr"]', 3)], True),
        ([('["boss","hr"]', 5), ('["it"]', 4)], False),
    ],
)
def test_of_several_choices_none_is_nearly_everybodys(
    combinations: list[tuple[str, int]], told: bool
) -> None:
    rows = several(combinations)

    admitted = gate.admit_values(rows, threshold=K)

    assert admitted == ([row for _, row in rows] if told else [])


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
