"""The table of translations knows what is missing, what is outdated, and what an SMS costs."""

import pytest

from earshot.editing import changing, translations
from earshot.editing.bank import known_texts
from earshot.editing.translations import Row, rows
from tests.earshot.editing.conftest import NPS, ODD, SHIPPED


def row(source: str, path: str, **more) -> Row:
    (found,) = [one for one in rows(source, **more) if one.path == path]
    return found


def test_every_text_has_a_row_in_the_order_of_the_file() -> None:
    found = rows(NPS)

    assert [one.path for one in found] == [
        "steps/nps/text",
        "steps/why/text",
        "steps/why/probe/text",
        "steps/thanks/text",
    ]
    assert all(NPS.splitlines()[one.line - 1].strip() == "text:" for one in found)
    assert list(found[0].cells) == ["en", "sv", "fa", "zh-Hans", "zh-Hant"]
    assert len(rows(ODD)) == 11


def test_what_is_missing_is_needed_and_may_be_left_out_where_ours_serves() -> None:
    churn = SHIPPED["churn"]
    source = changing.set_text(churn, "steps/thanks/text", "sv", "")
    missing, sms = row(source, "steps/thanks/text").cells["sv"], row(churn, "steps/reason/sms")

    assert (missing.text, missing.needed) == (None, True)
    assert (sms.cells["sv"].needed, sms.sms) == (False, True)
    (swedish, *_) = translations.progress(rows(source))
    assert (swedish.language, swedish.missing, swedish.outdated) == ("sv", 1, 0)


def test_a_translation_is_outdated_when_only_its_source_was_changed() -> None:
    source = changing.set_text(NPS, "steps/thanks/text", "en", "Thanks!")
    source = changing.set_text(source, "steps/thanks/text", "sv", "Tack!")
    cells = row(source, "steps/thanks/text", published=NPS).cells

    assert [cell.outdated for cell in cells.values()] == [False, False, True, True, True]
    assert not any(
        cell.outdated for one in rows(NPS, published=NPS) for cell in one.cells.values()
    )
    assert not any(cell.outdated for one in rows(source) for cell in one.cells.values())


def test_segments_are_counted_as_they_are_sent() -> None:
    source = changing.set_text(NPS, "steps/thanks/text", "en", "It’s " + "a" * 150)
    cells = row(source, "steps/thanks/text").cells
    label = row(ODD, "steps/reason/choices/price/label").cells["en"]

    assert [cells[tag].segments for tag in ("en", "sv", "fa")] == [1, 1, 1]
    assert cells["en"].length == 155
    assert label.segments is None


def test_what_a_known_text_says_in_the_source_language_stands_beside_it() -> None:
    known = known_texts([NPS])
    source = changing.set_text(NPS, "steps/thanks/text", "en", "Bye")

    cell = row(source, "steps/thanks/text", back=known).cells["sv"]
    assert cell.back == "Thank you for your time. A person reads every answer."


THANKS = "steps/thanks/text"
REWORDED = changing.set_text(NPS, THANKS, "en", "Thanks!")
RENEWED = changing.set_text(REWORDED, THANKS, "sv", "Tack!")


@pytest.mark.parametrize(
    ("source", "published", "swedish", "persian"),
    [
        (NPS, (NPS, REWORDED), False, False),
        (NPS, (NPS, RENEWED), False, False),
        (NPS, (NPS, RENEWED, NPS, REWORDED), False, False),
        (REWORDED, (NPS,), True, True),
        (REWORDED, (NPS, REWORDED), True, True),
        (REWORDED, (NPS, REWORDED, REWORDED.replace("kind:", "kind: ")), True, True),
        (RENEWED, (NPS, REWORDED), False, True),
        (RENEWED, (NPS, REWORDED, RENEWED), False, True),
        (REWORDED, (NPS, RENEWED, REWORDED), False, True),
        (REWORDED, (REWORDED, NPS), False, False),
        (REWORDED, (), False, False),
    ],
)
def test_a_translation_is_of_the_source_with_which_it_was_first_published(
    source: str, published: tuple[str, ...], swedish: bool, persian: bool
) -> None:
    cells = row(source, THANKS, published=published).cells

    assert (cells["sv"].outdated, cells["fa"].outdated) == (swedish, persian)
