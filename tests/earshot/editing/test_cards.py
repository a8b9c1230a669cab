"""Cards show a script as it is written, whole or broken."""

import pytest

from earshot.editing.cards import Way, sheet
from earshot.editing.spans import UnreadableError
from tests.earshot.editing.conftest import NPS, ODD


def ways(source: str) -> dict[str, list[tuple[str, str, str]]]:
    def shown(way: Way) -> tuple[str, str, str]:
        return way.when, way.to, way.words.key

    return {card.name: [shown(way) for way in card.ways] for card in sheet(source).cards}


def test_the_head_and_the_steps_are_there_as_written() -> None:
    odd = sheet(ODD)

    assert (odd.survey, odd.title, odd.goal) == ("odd", "It's odd", "Know it\nall\n")
    assert (odd.languages, odd.properties, odd.anonymous) == (("en", "sv"), ("brand",), False)
    assert [(card.name, card.form, card.type) for card in odd.cards] == [
        ("solved", "ask", "yes_no"),
        ("reason", "ask", "choice"),
        ("ease", "ask", "scale"),
        ("thanks", "say", ""),
    ]
    solved, reason, ease, _ = odd.cards
    assert (solved.yes, solved.texts["sv"]) == ({"en": "Yes", "sv": "Ja"}, "Är det löst")
    assert reason.texts["en"] == "Why not?"
    assert [(option.value, option.labels["sv"]) for option in reason.choices] == [
        ("price", "Pris"),
        ("time", "Tid"),
        ("other", "Annat"),
    ]
    assert (ease.scale, ease.labels["en"]) == ("1-3", ("bad", "so so", "good"))


def test_where_answers_lead_is_said_in_words() -> None:
    assert ways(ODD) == {
        "solved": [("solved", "thanks", "way.condition"), ("else", "reason", "way.otherwise")],
        "reason": [("price", "thanks", "way.answer"), ("else", "thanks", "way.otherwise")],
        "ease": [("", "thanks", "way.follows")],
        "thanks": [("", "end", "way.follows")],
    }
    assert ways(NPS)["nps"][0] == ("0-10", "why", "way.band")


def test_a_card_has_its_lines_and_its_issues_and_the_rest_is_the_scripts() -> None:
    broken = NPS.replace("else: thanks", "else: nowhere").replace("owner: customer-team\n", "")
    found = sheet(broken)
    card = found.cards[0]

    assert [issue.code for issue in card.issues] == ["unknown-step"]
    assert [issue.code for issue in found.issues] == ["missing-owner"]
    lines = broken.splitlines()[card.line - 1 : card.last_line]
    assert lines[0] == "  - ask: nps"
    assert lines[-1].startswith("    next: {0-10")
    probe = found.cards[1].probe
    assert probe is not None
    assert (probe.when, probe.texts["en"][:9]) == ("short(why)", "Thank you")


@pytest.mark.parametrize("source", ["a: [", "", "- x"])
def test_what_is_no_yaml_has_no_cards_but_a_line(source: str) -> None:
    with pytest.raises(UnreadableError):
        sheet(source)


@pytest.mark.parametrize("source", ["a: 1", "steps: 3", "steps:\n- 1\n- {x: 1}\n- ask: [a]\n"])
def test_what_is_hardly_a_script_has_a_sheet(source: str) -> None:
    assert sheet(source).cards == ()
    assert sheet(source).issues
