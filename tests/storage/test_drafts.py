"""A draft is replaced only by who has seen it; the database decides."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from storage.database import Database
from storage.drafts import SideDraftRow
from tests.storage.making import NOW, publish, session


def replace(database: Database, text: str | None, seen: int) -> bool:
    with database.begin() as uow:
        return uow.drafts.replace("nps", text, seen=seen, author="ann", based_on=None, now=NOW)


def test_a_version_is_replaced_once(database):
    begun, again = replace(database, "one", 0), replace(database, "other", 0)
    replaced, late = replace(database, "two", 1), replace(database, "three", 1)

    assert (begun, again, replaced, late) == (True, False, True, False)
    with database.read() as uow:
        row = uow.drafts.find("nps")
        assert (row.text, row.version, row.author, row.saved_at) == ("two", 2, "ann", NOW)
        assert uow.drafts.find("csat") is None
        assert uow.drafts.all() == [row]


def test_of_two_processes_one_replaces_and_the_other_is_told(database_url):
    databases = [Database.open(database_url) for _ in range(2)]
    replace(databases[0], "one", 0)
    with ThreadPoolExecutor(2) as pool:
        done = list(pool.map(lambda n: replace(databases[n], f"by {n}", 1), (0, 1)))

    assert sorted(done) == [False, True]
    with databases[0].read() as uow:
        assert uow.drafts.find("nps").text == f"by {done.index(True)}"
    for database in databases:
        database.close()


def test_a_draft_that_is_gone_goes_on_counting(database):
    replace(database, "one", 0)
    replace(database, None, 1)

    with database.read() as uow:
        assert (uow.drafts.find("nps").version, uow.drafts.find("nps").text) == (2, None)
        assert uow.drafts.all() == []
    assert not replace(database, "two", 0)
    assert replace(database, "two", 2)


def test_the_same_text_is_kept_beside_once(database):
    side = SideDraftRow("nps", "ann", "digest", "text", NOW, 3)
    with database.begin() as uow:
        first, again = uow.drafts.add_side(side), uow.drafts.add_side(side)
        other = uow.drafts.add_side(SideDraftRow("nps", "bob", "digest", "text", NOW, 3))

    assert first == again != other
    with database.begin() as uow:
        assert uow.drafts.sides("nps") == [first, other]
        assert uow.drafts.side_counts() == {"nps": 2}
        assert not uow.drafts.drop_side("csat", first.id)
        assert uow.drafts.drop_side("nps", first.id)
        assert uow.drafts.sides("nps") == [other]


def test_revisions_are_listed_with_their_author_and_their_running_sessions(database):
    first = publish(database)
    with database.begin() as uow:
        second = uow.surveys.publish(
            "nps", source="two", digest="2", now=NOW + timedelta(days=1)
        ).id
        uow.drafts.sign(second, "ann")
        uow.drafts.sign(second, "bob")
        uow.sessions.add_all([session("a", revision_id=first), session("b", revision_id=second)])

    with database.read() as uow:
        listed = [(row.number, row.author) for row in uow.surveys.revisions("nps")]
        assert listed == [(2, "ann"), (1, None)]
        assert uow.surveys.running("nps") == {1: 1, 2: 1}
        assert uow.surveys.numbered("nps", 2).source == "two"
        assert uow.surveys.numbered("csat", 1) is None
