"""The list of surveys: what stands in it, and which scores are counted."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from earshot.catalogue import Catalogue
from earshot.console.overview import LOOKED_BACK, Standing, standings
from earshot.editing import drafts
from tests.earshot.conftest import SCRIPTS, Office

EVERYTHING = lambda survey, data: True  # noqa: E731 - said once for all tests


def listed(office: Office, scored: object = EVERYTHING) -> dict[str, Standing]:
    rows = standings(
        office.database,
        Catalogue({}),
        now=office.clock.now(),
        zone=ZoneInfo("UTC"),
        scored=scored,  # type: ignore[arg-type]  # what a test says
    )
    assert [row.title for row in rows] == sorted((row.title for row in rows), key=str.casefold)
    return {row.name: row for row in rows}


def rate(office: Office, *ratings: int) -> None:
    for rating in ratings:
        person, _ = office.opens("help")
        person.says(str(rating))


def test_a_survey_stands_with_its_state_its_running_sessions_and_its_score(
    office: Office,
) -> None:
    rate(office, *[7] * 12)
    with office.database.begin() as uow:
        uow.surveys.set_state("short", "closed")
    rows = listed(office)
    assert (rows["help"].open, rows["short"].open) == (True, False)
    assert rows["help"].running == 12
    score = rows["help"].score
    assert score is not None
    assert (score.n, score.shown) == (12, "provisional")
    assert score.low is not None
    assert score.high is not None
    assert rows["short"].score is None
    assert {name: row.data for name, row in rows.items()}["quiet"] == "employee"


def test_a_score_is_of_the_last_weeks_and_only_of_what_one_may_see(office: Office) -> None:
    rate(office, *[7] * 12)
    assert listed(office, lambda survey, data: data == "employee")["help"].score is None
    office.clock.passes(LOOKED_BACK + timedelta(days=1))
    assert listed(office)["help"].score is None


def test_nothing_of_an_open_anonymous_week_is_told(office: Office) -> None:
    for _ in range(12):
        person, _ = office.opens("quiet")
        person.says("9")
    assert listed(office)["quiet"].score is None


def test_a_draft_stands_among_the_surveys(office: Office) -> None:
    text = (SCRIPTS / "help.yaml").read_text("utf-8").replace("survey: help", "survey: fresh")
    drafts.new(office.database, "fresh", text, author="ada", now=office.clock.now())
    changed = drafts.opened(office.database, "short")
    drafts.save(
        office.database,
        "short",
        changed.text + "\n",
        changed.version,
        based_on=changed.based_on,
        author="ada",
        now=office.clock.now(),
    )
    rows = listed(office)
    assert (rows["fresh"].state, rows["fresh"].open, rows["fresh"].score) == ("draft", None, None)
    assert rows["fresh"].title == rows["help"].title
    assert (rows["short"].state, rows["short"].open) == ("edited", True)
