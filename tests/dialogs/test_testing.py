from dialogs.script import Script
from dialogs.testing import missed, play, play_all
from tests.dialogs.talking import script_of

STEPS = """
- ask: csat
  type: csat
  text: {en: "How was {brand}?"}
  next: {1-3: wrong, else: call}
- {ask: wrong, type: text, text: {en: "What went wrong?"}, next: call}
- {ask: call, type: yes_no, text: {en: "May we call?"}, next: {yes: soon, else: end}}
- {say: soon, text: {en: "Speak soon."}}
"""


def script_with(*tests: str) -> Script:
    written = "".join(f"\n  - {test}" for test in tests)
    return script_of(STEPS, f"languages: [en]\nproperties: [brand]\ntests:{written}")


def test_a_test_that_holds_passes() -> None:
    script = script_with(
        '{name: bad, says: ["2", "slow food", "yes"], properties: {brand: Acme}, '
        "expect: {csat: 2, wrong: slow food, call: true, state: completed}}"
    )

    (played,) = play_all(script)

    assert played.passed
    assert played.transcript.startswith("3 short questions, about a minute.\nHow was Acme?\n")
    assert missed(script, [played]).branches == (("call", "end"), ("csat", "call"))
    assert missed(script, [played]).steps == ()


def test_every_failure_is_told_with_what_was_found() -> None:
    script = script_with(
        '{name: no, says: ["5", "no"], expect: {csat: 4, wrong: x, call: null, state: stopped}}'
    )

    played = play(script, script.tests[0])

    assert not played.passed
    assert played.failures == (
        "csat is `5`, and `4` was expected",
        "wrong is unanswered, and `x` was expected",
        "call is `no`, and unanswered was expected",
        "state is `completed`, and `stopped` was expected",
    )


def test_what_no_test_visits_is_named() -> None:
    script = script_with(
        '{name: stops, says: ["5", "stop"], expect: {call: null, state: stopped}}',
        '{name: skips, says: ["skip", "skip", "no"], expect: {csat: null, call: false}}',
    )

    played = play_all(script)

    assert all(one.passed for one in played)
    assert missed(script, played).steps == ("wrong", "soon")
    assert missed(script, played).branches == (("call", "soon"), ("csat", "wrong"))


def test_without_tests_nothing_is_visited() -> None:
    script = script_of(STEPS)

    assert missed(script, play_all(script)).steps == ("csat", "wrong", "call", "soon")
