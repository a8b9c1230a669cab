from dialogs.drafting import Draft
from dialogs.events import AnswerRecorded
from dialogs.readings import Unclear
from dialogs.session import Completed, Session, Waiting
from tests.dialogs.talking import NOW, script_of

SCRIPT = script_of(
    """
    - {ask: csat, type: csat, text: {en: "How was it?"}}
    - {say: half, text: {en: "Half way."}}
    - {ask: why, type: text, text: {en: "Why?"}}
    """
)


def draft_at(step: str, **answers: int | str) -> Draft:
    session = Session("en", Waiting(step), answers=answers, turn=3, prompts=7)
    return Draft(SCRIPT, session, now=NOW, raw="")


def test_a_turn_counts_itself_and_its_prompts_however_few_remain() -> None:
    draft = draft_at("csat", csat=5)
    draft.go("half")

    draft.withhold()
    draft.notify("help")

    turn = draft.turn()
    assert [prompt.id for prompt in turn.prompts] == ["8", "10"]
    assert (turn.session.turn, turn.session.prompts) == (4, 10)
    assert turn.session.progress == Waiting("why")


def test_nothing_stands_after_the_end() -> None:
    draft = draft_at("why", csat=5)
    draft.end(Completed())

    draft.repeat()

    assert draft.standing is None
    assert draft.turn().prompts == ()


def test_asking_again_is_counted() -> None:
    draft = draft_at("csat")
    draft.reprompt(draft.question("csat"), Unclear("unreadable"))
    draft.reprompt(draft.question("csat"), Unclear("not_sure", (3,)))

    assert draft.waiting == Waiting("csat", reprompts=2, offered=3)


def test_what_came_with_an_answer_answers_the_question_that_wants_words() -> None:
    draft = draft_at("csat", csat=5)

    draft.go("half", rest="because it was quick")

    turn = draft.turn()
    assert turn.prompts[0].text == "Half way."
    assert turn.events[0] == AnswerRecorded("why", "because it was quick", "because it was quick")
    assert turn.session.state == "completed"
    assert turn.session.path == ("why",)


def test_corrected_words_are_not_repeated() -> None:
    draft = draft_at("csat", why="bad")

    draft.confirm_correction(draft.question("why"), "very bad")

    assert draft.turn().prompts[0].text == "Your answer has been changed."
