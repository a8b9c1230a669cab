"""Delivery: errors by their class, what is tried again, for how long, and what is given up."""

from bots.errors import AccountError, NotSentError, RefusedError, UnreachableError
from tests.earshot.delivering.conftest import DAY, HOUR, MINUTE, SECOND, can, run, works
from tests.earshot.fakes import UNPACED, PostOffice, Worker


def test_back_off_grows_and_is_not_the_same_for_all(office: PostOffice) -> None:
    office.wire(faults=[NotSentError("away")] * 12, capabilities=UNPACED)
    one, other = office.person(), office.person()
    one.told("a")
    other.told("b")
    waits: dict[str, list[float]] = {"p1": [], "p2": []}

    async def test(worker: Worker) -> None:
        for _ in range(6):
            before = office.clock.now()
            await worker.round()
            await worker.round()
            for person in (one, other):
                due_at = office.row(person, 1).due_at
                assert due_at is not None
                waits[person.name].append((due_at - before).total_seconds())
            office.clock.passes(HOUR)

    run(office, test)

    for several in waits.values():
        assert all(wait <= 2**n + 0.001 for n, wait in enumerate(several))
        assert max(several[3:]) > 2
    assert waits["p1"] != waits["p2"]


def test_it_is_tried_for_a_day_and_then_given_up_with_the_reason(office: PostOffice) -> None:
    wire, person = office.wire(faults=[NotSentError("away")] * 1000), office.person()
    person.told("never arrives", "neither does this")

    works(office, 2 * DAY)

    assert wire.arrived == []
    assert office.errors() == ["gave up: away"] * 2
    assert office.told.count(("gave_up", "telegram")) == 2
    assert len(wire.calls) > 60


def test_a_refused_message_is_given_up_and_the_next_one_goes(office: PostOffice) -> None:
    wire, person = office.wire(faults=[RefusedError("too_long")]), office.person()
    person.told("refused", "taken")

    works(office)

    assert wire.texts == ["taken"]
    assert office.errors() == ["too_long"]
    assert ("refused", "telegram") in office.told


def test_who_cannot_be_reached_is_remembered_and_gets_no_more(office: PostOffice) -> None:
    wire = office.wire(faults=[UnreachableError("blocked")])
    person = office.person()
    person.told("a", "b", "c")

    async def test(worker: Worker) -> None:
        await worker.work()
        person.told("after that")
        await worker.work()

    run(office, test)

    with office.database.read() as uow:
        address = uow.respondents.address(person.address_id)
    assert address is not None
    assert address.unreachable == "blocked"
    assert len(wire.calls) == 1
    assert office.errors() == ["blocked"] * 4


def test_a_refused_account_holds_its_channel_for_a_minute_and_doctor_hears(
    office: PostOffice,
) -> None:
    wire = office.wire(faults=[AccountError("token_revoked")], capabilities=can(per_second=1))
    other = office.wire("sms")
    for n in range(3):
        office.person().told(f"t{n}")
    office.person("sms").told("s")
    trouble = []

    async def test(worker: Worker) -> None:
        await worker.work(5 * SECOND)
        trouble.append(dict(worker.delivering.trouble))
        await worker.work(2 * MINUTE)
        trouble.append(dict(worker.delivering.trouble))

    run(office, test)

    assert trouble == [{"telegram": "token_revoked"}, {}]
    assert len(wire.calls) == 4
    assert min(wire.times) >= 60
    assert other.times == [0]


def test_a_refused_account_costs_no_message_however_long_within_a_day(office: PostOffice) -> None:
    wire = office.wire(faults=[AccountError("no_credit")] * 200)
    office.person().told("arrives in the end")

    works(office, 6 * HOUR)

    assert wire.texts == ["arrives in the end"]
    assert len(wire.calls) == 201
