"""Surveys are published as immutable revisions, opened and closed."""

from concurrent.futures import ThreadPoolExecutor

from tests.storage.making import NOW, publish, session


def test_a_first_revision_opens_the_survey_and_is_its_current_one(database):
    with database.begin() as uow:
        made = uow.surveys.publish("nps", source="steps: [å]", digest="one", now=NOW)

    with database.read() as uow:
        assert (made.number, made.source, made.published_at) == (1, "steps: [å]", NOW)
        assert uow.surveys.current("nps") == made
        assert uow.surveys.revision(made.id) == made
        assert uow.surveys.takes("nps")[1] == "open"


def test_the_same_script_again_makes_no_revision_but_an_older_one_does(database):
    with database.begin() as uow:
        first, second, again, back = (
            uow.surveys.publish("nps", source=source, digest=source, now=NOW)
            for source in ("one", "two", "two", "one")
        )

    assert [row.number for row in (first, second, again, back)] == [1, 2, 2, 3]
    assert again == second
    with database.read() as uow:
        assert uow.surveys.revision(first.id) == first


def test_a_closed_survey_stays_closed_when_published(database):
    publish(database)

    with database.begin() as uow:
        assert uow.surveys.set_state("nps", "closed")
        assert not uow.surveys.set_state("unknown", "open")
        uow.surveys.publish("nps", source="new", digest="new", now=NOW)

    with database.read() as uow:
        assert uow.surveys.takes("nps")[1] == "closed"
        assert uow.surveys.takes("unknown") is None
        assert uow.surveys.current("unknown") is None
        assert uow.surveys.revision(99) is None


def test_the_list_counts_waiting_sessions_and_leaves_trials_out(database):
    revision = publish(database)
    publish(database, "csat")
    with database.begin() as uow:
        uow.sessions.add_all(
            [
                session("a", revision_id=revision),
                session("b", revision_id=revision),
                session("c", revision_id=revision, state="completed"),
                session("d", revision_id=revision, test=True),
            ]
        )

    with database.read() as uow:
        listed = [(row.name, row.state, row.number, row.running) for row in uow.surveys.all()]

    assert listed == [("csat", "open", 1, 0), ("nps", "open", 1, 2)]


def test_two_who_publish_at_once_get_two_numbers(database):
    def publish_once(source: str) -> int:
        with database.begin() as uow:
            return uow.surveys.publish("nps", source=source, digest=source, now=NOW).number

    with ThreadPoolExecutor(2) as pool:
        numbers = sorted(pool.map(publish_once, ("one", "two")))

    assert numbers == [1, 2]
