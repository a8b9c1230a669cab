from dialogs.asking import Asker
from dialogs.prompts import PROBE, Option
from dialogs.readings import Unclear
from dialogs.script import Question, Script
from dialogs.session import Session, Waiting
from tests.dialogs.talking import script_of

SCRIPT = script_of(
    """
    - ask: nps
      type: nps
      text: {en: "How likely are you to recommend {brand}?", sv: "Hur troligt, {brand}?"}
      sms: {en: "Recommend {brand}?"}
      probe: {text: {en: "Why {brand}?", sv: "Varför {brand}?"}, sms: {en: "Why?"}}
    - ask: parts
      type: choices
      text: {en: "Which parts?", sv: "Vilka delar?"}
      choices:
        - {value: food, label: {en: "The food", sv: "Maten"}}
        - {value: talks, label: {en: "The talks", sv: "Föredragen"}}
      optional: true
    - ask: call
      type: yes_no
      text: {en: "May we call?", sv: "Får vi ringa?"}
      yes: {en: "Please do", sv: "Gärna"}
      no: {en: "Rather not", sv: "Helst inte"}
    - {ask: plain, type: yes_no, text: {en: "Was it good?", sv: "Var det bra?"}}
    - {ask: people, type: number, text: {en: "How many were you?", sv: "Hur många?"}}
    - {ask: bounded, type: number, scale: 1-9, text: {en: "How many rooms?", sv: "Hur många?"}}
    - {ask: reach, type: contact, purpose: calling, text: {en: "Where?", sv: "Var?"}}
    """,
    "languages: [en, sv]\nproperties: [brand]",
)


def asker(language: str = "en", script: Script = SCRIPT) -> Asker:
    return Asker(script, Session(language, Waiting("nps"), properties={"brand": "Acme"}))


def question(key: str) -> Question:
    found = SCRIPT.question(key)
    assert found is not None
    return found


def test_a_rating_shows_every_point_and_both_ends() -> None:
    prompt = asker().question("7", question("nps"))

    assert (prompt.id, prompt.key, prompt.kind) == ("7", "nps", "nps")
    assert prompt.text == "How likely are you to recommend Acme?"
    assert prompt.sms == "Recommend Acme?"
    assert [option.value for option in prompt.choices] == list(range(11))
    assert (prompt.low_label, prompt.high_label) == ("Not at all likely", "Extremely likely")
    assert not prompt.optional


def test_choices_and_yes_and_no_have_the_labels_of_the_language() -> None:
    assert asker("sv").options(question("parts")) == (
        Option("food", "Maten"),
        Option("talks", "Föredragen"),
    )
    assert [o.label for o in asker("sv").options(question("call"))] == ["Gärna", "Helst inte"]
    assert [o.label for o in asker("sv").options(question("plain"))] == ["Ja", "Nej"]


def test_a_number_has_nothing_to_tap_even_within_bounds() -> None:
    assert asker().options(question("bounded")) == ()


def test_a_probe_wants_words_and_may_be_left_out() -> None:
    asked = question("nps")
    assert asked.probe is not None

    prompt = asker().probe("2", asked)

    assert (prompt.kind, prompt.key, prompt.text, prompt.sms) == (
        PROBE,
        "nps",
        "Why Acme?",
        "Why?",
    )
    assert prompt.optional
    assert prompt.choices == ()


def reasked(key: str, unclear: Unclear) -> str:
    return asker().reprompt("2", question(key), unclear).text


def test_a_reprompt_says_what_can_be_read() -> None:
    assert "from 0 to 10" in reasked("nps", Unclear("unreadable"))
    assert "not on the scale" in reasked("nps", Unclear("out_of_range"))
    assert "more than one number" in reasked("nps", Unclear("several", (7, 8)))
    assert "numbers of all that apply" in reasked("parts", Unclear("unreadable"))
    assert "one of the two answers" in reasked("call", Unclear("unreadable"))
    assert "one number." in reasked("people", Unclear("unreadable"))
    assert "between 1 and 9" in reasked("bounded", Unclear("out_of_range"))
    assert "email address" in reasked("reach", Unclear("several", ("a@b.co", "c@d.co")))


def test_suggested_ratings_are_the_only_buttons_and_have_no_ends() -> None:
    prompt = asker().reprompt("2", question("nps"), Unclear("several", (7, 8)))

    assert [option.value for option in prompt.choices] == [7, 8]
    assert (prompt.low_label, prompt.high_label) == (None, None)


def test_one_suggestion_is_a_question_that_yes_answers() -> None:
    assert reasked("nps", Unclear("not_sure", (9,))) == "Did you mean 9?"
    assert reasked("parts", Unclear("not_sure", ("food",))) == 'Did you mean "The food"?'
    assert reasked("parts", Unclear("not_sure", (("food", "talks"),))) == (
        'Did you mean "The food, The talks"?'
    )


def test_a_list_of_choices_keeps_its_numbers_when_some_are_suggested() -> None:
    prompt = asker().reprompt("2", question("parts"), Unclear("not_sure", ("talks",)))

    assert [option.value for option in prompt.choices] == ["food", "talks"]


def test_values_are_shown_as_the_respondent_knows_them() -> None:
    assert asker("sv").shown(question("parts"), ("food", "talks")) == "Maten, Föredragen"
    assert asker().shown(question("call"), value=False) == "Rather not"
    assert asker().shown(question("people"), 12) == "12"
    assert asker().shown(question("people"), 2.5) == "2.5"
    assert asker().shown(question("people"), "many") == "many"
