from dialogs.script import (
    END,
    Branch,
    Otherwise,
    Question,
    Route,
    Scale,
    Script,
    Statement,
    Wording,
)
from tests.dialogs.talking import script_of

SAID = Wording({"en": "Hello"})


def script_with(ways: dict[str, list[str]]) -> Script:
    """A script of these steps and the steps that each can lead to; `q…` are questions."""
    steps = {}
    for name, targets in ways.items():
        routes = tuple(Route(Otherwise(), to) for to in targets)
        if name.startswith("q"):
            steps[name] = Question(name, "text", SAID, routes)
        elif name.startswith("b"):
            steps[name] = Branch(name, routes)
        else:
            steps[name] = Statement(name, SAID, routes)
    return Script(
        survey="test",
        title="A test",
        kind="pulse",
        owner="team",
        goal="Find what breaks",
        languages=("en",),
        audience="customer",
        steps=steps,
        first=next(iter(steps)),
    )


def test_a_scale_has_both_its_ends() -> None:
    assert list(Scale(1, 5).points) == [1, 2, 3, 4, 5]


def test_questions_are_found_by_their_key() -> None:
    script = script_with({"q1": ["b"], "b": ["q2", "s"], "q2": ["s"], "s": [END]})

    assert [question.name for question in script.questions()] == ["q1", "q2"]
    assert script.question("q2") is script.steps["q2"]
    assert script.question("s") is None
    assert script.question("gone") is None


def test_what_a_step_reaches_includes_itself_and_the_end() -> None:
    script = script_with({"q1": ["q2", "q3"], "q2": [END], "q3": ["s"], "s": [END]})

    assert script.reach["q3"] == {"q3", "s", END}
    assert script.reach["q1"] == {"q1", "q2", "q3", "s", END}


def test_the_longest_path_counts_questions_only() -> None:
    script = script_with(
        {"q1": ["q2", "s"], "q2": ["b"], "b": ["q3", END], "q3": ["s"], "s": [END]}
    )

    assert script.longest_path == 3


def test_ways_meet_at_the_first_step_that_all_of_them_pass() -> None:
    script = script_with(
        {
            "q1": ["q2", "q3"],
            "thanks": [END],
            "q4": ["thanks"],
            "q2": ["q4"],
            "q3": ["q4", "q5"],
            "q5": ["thanks"],
        }
    )

    assert script.meeting_point("q1") == "thanks"
    assert script.meeting_point("q2") == "q4"
    assert script.meeting_point("thanks") == END


def test_a_step_that_only_some_ways_pass_is_no_meeting_point() -> None:
    either = {"q2": ["q4", "q5"], "q3": ["q4", "q5"], "q4": ["q6"], "q5": ["q6"], "q6": [END]}

    assert script_with({"q1": ["q2", "q3"], **either}).meeting_point("q1") == "q6"


def test_a_way_straight_to_the_end_meets_the_others_there() -> None:
    script = script_of(
        """
        - {ask: csat, type: csat, text: {en: "How was it?"}, next: {1-3: why, else: end}}
        - {ask: why, type: text, text: {en: "Why?"}}
        """
    )

    assert script.meeting_point("csat") == END


def test_long_scripts_are_no_deeper_than_short_ones() -> None:
    names = [f"q{n}" for n in range(3000)]
    script = script_with({name: [to] for name, to in zip(names, [*names[1:], END], strict=True)})

    assert script.longest_path == 3000
