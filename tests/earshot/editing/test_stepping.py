"""Steps are added, moved, renamed and removed, and where they lead goes with them."""

import pytest

from dialogs.linting import check
from dialogs.loading import load
from dialogs.script import QuestionType
from dialogs.testing import play_all
from earshot.editing import stepping
from earshot.editing.cards import sheet
from earshot.editing.stepping import new_step
from earshot.editing.words import RefusedError
from tests.earshot.editing.conftest import EVERY, NPS, ODD, changed_lines

TYPES = (*QuestionType.__args__, "say", "branch")  # type: ignore[attr-defined] # a Literal


def names(source: str) -> list[str]:
    return [card.name for card in sheet(source).cards]


def codes(source: str) -> set[str]:
    return {issue.code for issue in check(source) if issue.severity == "error"}


@pytest.mark.parametrize("type_", TYPES)
def test_a_step_of_every_type_lacks_nothing_but_its_words(type_: str) -> None:
    step = new_step(type_, "extra", ["en", "sv", "fa", "zh-Hans", "zh-Hant"])
    again = stepping.add_step(NPS, step, after="why")

    assert names(again) == ["nps", "why", "extra", "thanks"]
    assert codes(again) <= {"wrong-value"}
    assert changed_lines(NPS, again)[0] == []


@pytest.mark.parametrize("after", ["", "solved", "thanks", None])
def test_a_step_stands_where_it_was_put(after: str | None) -> None:
    again = stepping.add_step(ODD, new_step("say", "hello", ["en", "sv"]), after=after)

    place = {"": 0, "solved": 1, "thanks": 4, None: 4}[after]
    assert names(again).index("hello") == place
    assert [name for name in names(again) if name != "hello"] == names(ODD)
    assert changed_lines(ODD, again)[0] == []


def test_a_step_that_is_led_to_is_not_removed_but_the_cure_does_it() -> None:
    with pytest.raises(RefusedError) as refused:
        stepping.remove_step(NPS, "why")
    cure = refused.value.cure

    assert str(refused.value) == "nps lead to why."
    assert cure is not None
    assert names(cure) == ["nps", "thanks"]
    assert codes(cure) == set()
    assert "# no reason without a rating" in cure


def test_a_step_that_conditions_look_at_is_not_removed() -> None:
    source = stepping.set_routes(NPS, "why", [("nps > 3", "thanks"), ("else", "end")])

    with pytest.raises(RefusedError) as refused:
        stepping.remove_step(source, "nps")
    assert (refused.value.words.key, refused.value.cure) == ("refused.looked_at", None)


def test_a_removed_step_takes_its_comments_and_what_tests_expect_of_it() -> None:
    again = stepping.remove_step(ODD.replace("{else: reason}", "{else: ease}"), "reason")

    assert "has two lines" not in again
    assert "# the first one" in again
    assert names(again) == ["solved", "ease", "thanks"]
    assert codes(again) == set()


@pytest.mark.parametrize("name", ["odd", "help"])
def test_steps_moved_away_and_back_are_where_they_were(name: str) -> None:
    source = EVERY[name]
    for number, step in enumerate(names(source)):
        for to in range(len(names(source))):
            moved = stepping.move_step(source, step, to)

            assert names(moved)[to] == step
            assert sorted(moved.split()) == sorted(source.split())
            assert stepping.move_step(moved, step, number) == source


def test_a_renamed_step_is_called_so_in_routes_conditions_and_tests() -> None:
    renamed = stepping.rename(NPS, "why", "reason")

    assert codes(renamed.text) == set()
    assert all(played.passed for played in play_all(load(renamed.text).script))  # type: ignore[arg-type] # it loads
    assert [told.key for told in renamed.warnings] == ["warning.key_renamed"]
    assert stepping.rename(renamed.text, "reason", "why").text == NPS
    assert stepping.rename(NPS, "thanks", "bye").warnings == ()


def test_words_in_quotes_are_not_names() -> None:
    source = stepping.set_routes(ODD, "reason", [('reason == "time"', "thanks"), ("else", "ease")])
    again = stepping.rename(source, "reason", "cause").text
    source = source.replace("- ask: ease", "- ask: time")

    assert 'cause == \\"time\\"' in again
    assert 'reason == \\"time\\"' in stepping.rename(source, "time", "hours").text


def test_a_route_changes_its_target_alone() -> None:
    again = stepping.set_route(NPS, "nps", "0-10", "thanks")

    assert changed_lines(NPS, again)[1] == [
        "    next: {0-10: thanks, else: thanks}  # no reason without a rating"
    ]


def test_routes_are_added_before_else_and_taken_away() -> None:
    listed = stepping.set_route(ODD, "solved", "not solved", "ease")
    added = stepping.set_route(NPS, "nps", "promoter", "thanks")
    none = stepping.set_routes(NPS, "nps", [])

    assert [way.when for way in sheet(listed).cards[0].ways] == ["solved", "not solved", "else"]
    assert [way.when for way in sheet(added).cards[0].ways] == ["0-10", "promoter", "else"]
    assert [way.words.key for way in sheet(none).cards[0].ways] == ["way.follows"]
    assert stepping.set_route(NPS, "thanks", "", "end").count("next: end") == 1
    assert [
        way.when for way in sheet(stepping.set_route(NPS, "nps", "0-10", None)).cards[0].ways
    ] == ["else"]


@pytest.mark.parametrize(
    ("edit", "key"),
    [
        (lambda: stepping.rename(NPS, "why", "nps"), "refused.name_taken"),
        (lambda: stepping.rename(NPS, "why", "Why not"), "refused.not_a_name"),
        (lambda: stepping.move_step(NPS, "no", 0), "refused.no_step"),
    ],
)
def test_what_cannot_be_done_is_refused_in_words(edit, key: str) -> None:
    with pytest.raises(RefusedError) as refused:
        edit()

    assert refused.value.words.key == key
