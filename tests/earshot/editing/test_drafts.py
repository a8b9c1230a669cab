"""What was shown as saved is never lost, whoever else saves, publishes or throws away."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from earshot import authoring
from earshot.authoring import ScriptRefusedError
from earshot.editing import drafts
from earshot.editing.drafts import Conflict, Saved
from earshot.editing.words import RefusedError
from earshot.errors import UnknownSurveyError
from storage.database import Database
from tests.earshot.conftest import NOON
from tests.earshot.editing.conftest import NPS

ONE, TWO, THREE = (NPS.replace("Would you", f"{word} you") for word in ("Will", "Might", "May"))


@pytest.fixture
def survey(database: Database) -> Database:
    authoring.publish(database, NPS, file="nps.yaml", now=NOON)
    return database


def save(database: Database, text: str, version: int, author: str = "ann") -> Saved | Conflict:
    return drafts.save(database, "nps", text, version, based_on=1, author=author, now=NOON)


def test_an_editor_begins_with_the_published_script_and_goes_on_with_the_draft(survey) -> None:
    before = drafts.opened(survey, "nps")
    saved = save(survey, ONE, before.version)
    after = drafts.opened(survey, "nps")

    assert (before.text, before.version, before.author, before.published) == (NPS, 0, None, 1)
    assert saved == Saved(1)
    assert (after.text, after.version, after.author, after.based_on) == (ONE, 1, "ann", 1)


def test_a_save_over_somebody_elses_change_keeps_both_texts(survey) -> None:
    save(survey, ONE, 0, "ann")
    outcome = save(survey, TWO, 0, "bob")

    assert isinstance(outcome, Conflict)
    assert outcome.standing is not None
    assert (outcome.standing.text, outcome.standing.author) == (ONE, "ann")
    assert (outcome.mine.text, outcome.mine.author) == (TWO, "bob")
    assert drafts.sides(survey, "nps") == [outcome.mine]


def test_the_same_text_may_be_saved_again_when_the_answer_was_lost(survey) -> None:
    assert save(survey, ONE, 0) == save(survey, ONE, 0) == save(survey, ONE, 1) == Saved(1)
    assert save(survey, TWO, 1) == Saved(2)
    lost, again = save(survey, ONE, 0, "bob"), save(survey, ONE, 0, "bob")

    assert lost == again
    assert len(drafts.sides(survey, "nps")) == 1


def test_of_many_who_save_at_once_one_is_first_and_nobody_loses_a_word(survey) -> None:
    texts = [NPS.replace("Would", f"Would {n}") for n in range(6)]
    with ThreadPoolExecutor(6) as pool:
        outcomes = list(pool.map(lambda n: save(survey, texts[n], 0, f"editor {n}"), range(6)))

    standing = drafts.opened(survey, "nps").text
    kept = {side.text for side in drafts.sides(survey, "nps")}
    assert sum(isinstance(one, Saved) for one in outcomes) == 1
    assert {standing, *kept} == set(texts)
    assert standing not in kept


def test_a_text_kept_beside_changes_places_with_the_draft(survey) -> None:
    save(survey, ONE, 0, "ann")
    conflict = save(survey, TWO, 0, "bob")
    assert isinstance(conflict, Conflict)
    taken = drafts.take_side(survey, "nps", conflict.mine.id, 1, author="bob", now=NOON)

    assert taken == Saved(2)
    assert drafts.opened(survey, "nps").text == TWO
    ((beside),) = drafts.sides(survey, "nps")
    assert (beside.text, beside.author) == (ONE, "ann")
    assert not drafts.throw_away_side(survey, "csat", beside.id)
    assert drafts.throw_away_side(survey, "nps", beside.id)
    assert drafts.sides(survey, "nps") == []
    with pytest.raises(RefusedError):
        drafts.take_side(survey, "nps", beside.id, 2, author="bob", now=NOON)


def test_only_what_was_seen_is_thrown_away_and_no_version_comes_twice(survey) -> None:
    save(survey, ONE, 0)
    save(survey, TWO, 1, "bob")
    standing = drafts.discard(survey, "nps", 1, author="ann", now=NOON)
    assert standing is not None
    assert standing.text == TWO

    assert drafts.discard(survey, "nps", 2, author="ann", now=NOON) is None
    assert drafts.opened(survey, "nps").text == NPS
    assert isinstance(save(survey, THREE, 0), Conflict)
    assert save(survey, THREE, drafts.opened(survey, "nps").version) == Saved(4)


def test_a_new_survey_is_a_draft_until_it_is_published(database: Database) -> None:
    text = NPS.replace("survey: nps", "survey: mine")
    saved = drafts.new(database, "mine", text, author="ann", now=NOON)

    assert [(one.survey, one.state, one.taking) for one in drafts.listing(database)] == [
        ("mine", "draft", None)
    ]
    with pytest.raises(RefusedError, match="already"):
        drafts.new(database, "mine", text, author="bob", now=NOON)
    published = drafts.publish(database, "mine", saved.version, over=None, author="ann", now=NOON)
    assert (published.survey, published.number) == ("mine", 1)
    (listed,) = drafts.listing(database)
    assert (listed.state, listed.taking, listed.published) == ("published", "open", 1)
    assert drafts.opened(database, "mine").text == text


@pytest.mark.parametrize("name", ["Mine", "a b", "", "../x"])
def test_a_survey_has_a_name_that_goes_into_an_address(database: Database, name: str) -> None:
    with pytest.raises(RefusedError) as refused:
        drafts.new(database, name, NPS, author="ann", now=NOON)
    assert refused.value.words.key == "refused.not_a_survey"


def test_publishing_uses_up_the_draft_that_was_seen_and_no_other(survey) -> None:
    save(survey, ONE, 0)
    save(survey, TWO, 1, "bob")

    with pytest.raises(RefusedError) as refused:
        drafts.publish(survey, "nps", 1, over=1, author="ann", now=NOON)
    assert refused.value.words.key == "refused.draft_changed"
    assert drafts.publish(survey, "nps", 2, over=1, author="ann", now=NOON).number == 2
    assert drafts.opened(survey, "nps").author is None
    assert isinstance(save(survey, THREE, 2, "bob"), Conflict)


def test_a_revision_that_came_between_is_not_published_over(survey) -> None:
    save(survey, ONE, 0)
    authoring.publish(survey, TWO, file="", now=NOON)

    with pytest.raises(RefusedError) as refused:
        drafts.publish(survey, "nps", 1, over=1, author="ann", now=NOON)
    assert refused.value.words.key == "refused.overtaken"
    opened = drafts.opened(survey, "nps")
    assert (opened.text, opened.based_on, opened.published) == (ONE, 1, 2)
    assert drafts.publish(survey, "nps", 1, over=2, author="ann", now=NOON).number == 3


def test_a_draft_of_one_survey_cannot_publish_another(survey) -> None:
    save(survey, NPS.replace("survey: nps", "survey: secret"), 0)

    with pytest.raises(RefusedError) as refused:
        drafts.publish(survey, "nps", 1, over=1, author="ann", now=NOON)
    assert refused.value.words.key == "refused.survey_moved"


def test_a_draft_with_errors_is_saved_and_not_published(survey) -> None:
    save(survey, NPS.replace("else: thanks", "else: nowhere"), 0)

    with pytest.raises(ScriptRefusedError):
        drafts.publish(survey, "nps", 1, over=1, author="ann", now=NOON)
    assert drafts.opened(survey, "nps").version == 1


@pytest.mark.parametrize("text", ["a\x00b", "a\ud800", "x" * 256_001])
def test_what_could_not_be_kept_is_refused_before_anybody_believes_it(survey, text: str) -> None:
    with pytest.raises(RefusedError):
        save(survey, text, 0)
    assert drafts.opened(survey, "nps").version == 0


def test_an_unknown_survey_has_no_draft(database: Database) -> None:
    with pytest.raises(UnknownSurveyError):
        drafts.opened(database, "nps")
    with pytest.raises(UnknownSurveyError):
        save(database, ONE, 0)
