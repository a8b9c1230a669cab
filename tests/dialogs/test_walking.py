from dataclasses import replace

from dialogs.script import END
from dialogs.session import Session, Waiting
from dialogs.walking import following, settled, walk
from tests.dialogs.talking import script_of

SCRIPT = script_of(
    """
    - ask: liked
      type: choices
      text: {en: "What did you like?"}
      choices:
        - {value: food, label: {en: "The food"}}
        - {value: talks, label: {en: "The talks"}}
      next: {food: dish, else: again}
    - {say: dish, text: {en: "Bon appétit."}}
    - {ask: again, type: yes_no, text: {en: "Would you come again?"}, next: {yes: when, else: end}}
    - branch: when
      next:
        - {when: 'brand == "Acme"', go: acme}
        - {else: people}
    - {ask: acme, type: text, text: {en: "What would you tell Acme?"}}
    - {ask: people, type: number, text: {en: "How many will you be?"}}
    """
)
SESSION = Session(language="en", progress=Waiting("liked"), properties={"brand": "Other"})


def names(session: Session, start: str = "liked") -> list[str]:
    return [step.name for step in walk(SCRIPT, session, start)]


def test_the_walk_stops_at_the_first_open_question() -> None:
    assert names(SESSION) == ["liked"]
    assert names(replace(SESSION, answers={"liked": ("food", "talks")})) == [
        "liked",
        "dish",
        "again",
    ]


def test_one_of_several_choices_is_enough_for_a_way() -> None:
    liked = SCRIPT.steps["liked"]

    assert following(SCRIPT, replace(SESSION, answers={"liked": ("talks",)}), liked) == "again"
    assert (
        following(SCRIPT, replace(SESSION, answers={"liked": ("talks", "food")}), liked) == "dish"
    )


def test_yes_and_no_take_their_ways() -> None:
    again = SCRIPT.steps["again"]

    assert following(SCRIPT, replace(SESSION, answers={"again": True}), again) == "when"
    assert following(SCRIPT, replace(SESSION, answers={"again": False}), again) == END


def test_branches_look_at_properties() -> None:
    when = SCRIPT.steps["when"]

    assert following(SCRIPT, SESSION, when) == "people"
    assert following(SCRIPT, replace(SESSION, properties={"brand": "Acme"}), when) == "acme"


def test_what_fits_no_route_goes_where_the_ways_meet() -> None:
    again = SCRIPT.steps["again"]
    only_yes = replace(again, routes=again.routes[:1])

    assert following(SCRIPT, replace(SESSION, answers={"again": False}), only_yes) == END


def test_a_question_left_out_is_settled() -> None:
    question = SCRIPT.question("again")
    assert question is not None

    assert not settled(SESSION, question)
    assert settled(replace(SESSION, skipped=("again",)), question)
    assert settled(replace(SESSION, answers={"again": False}), question)
