"""Pace: buckets of chats and accounts, what platforms ask for, memory; back-off."""

import random
from dataclasses import dataclass, field, replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from bots.channel import Capabilities
from earshot.pacing import Account, Chat, Pacing, backoff

CAN = Capabilities(buttons=8, row=8, label=75, text=4000, per_chat=1, per_second=30)
SMS = replace(CAN, per_second=1, segments=True)
TELEGRAM = Account("telegram")


@dataclass
class Time:
    at: float = 1000.0

    def __call__(self) -> float:
        return self.at


@dataclass
class Desk:
    """Sends as soon as it may, and notes when."""

    can: Capabilities = CAN
    time: Time = field(default_factory=Time)
    sent: list[float] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.pacing = Pacing({"telegram": self.can, "sms": self.can, "slack": self.can}, self.time)

    def sends(self, chat: Chat, cost: float = 1) -> None:
        self.time.at += self.pacing.wait(chat)
        self.pacing.spend(chat, cost)
        self.sent.append(self.time.at)


def chat(n: int, account: Account = TELEGRAM) -> Chat:
    return Chat(account, n)


def test_one_chat_gets_a_message_a_second() -> None:
    desk = Desk()

    for _ in range(4):
        desk.sends(chat(1))

    assert [at - 1000 for at in desk.sent] == [0, 1, 2, 3]


def test_many_chats_together_keep_to_the_pace_of_the_account() -> None:
    desk = Desk()

    for n in range(300):
        desk.sends(chat(n))

    assert 9.8 <= desk.sent[-1] - desk.sent[0] <= 10
    for start in desk.sent:
        within = [at for at in desk.sent if start <= at < start + 1]
        assert len(within) <= 33


def test_after_a_pause_only_a_tenth_of_a_second_is_made_up_for() -> None:
    desk = Desk()
    desk.sends(chat(0))
    desk.time.at += 3600

    at_once = 0
    while not desk.pacing.wait(chat(at_once + 1)):
        desk.sends(chat(at_once + 1))
        at_once += 1

    assert at_once == 3


def test_a_message_of_three_segments_is_waited_for_three_times_as_long() -> None:
    desk = Desk(SMS)
    sms = Account("sms")

    for n, segments in enumerate([3, 1, 2, 1]):
        desk.sends(chat(n, sms), segments)

    assert [at - 1000 for at in desk.sent] == [0, 3, 4, 6]


def test_it_tells_how_many_may_go_at_once_and_so_many_do() -> None:
    desk = Desk()
    told = []

    for _ in range(50):
        told.append(desk.pacing.at_once(TELEGRAM))
        sent = 0
        while not desk.pacing.wait(TELEGRAM):
            desk.pacing.spend(TELEGRAM)
            sent += 1
        assert sent == told[-1]
        desk.time.at += 0.03

    assert (told[0], min(told)) == (3, 0)
    desk.pacing.hold(TELEGRAM, 60)
    assert desk.pacing.at_once(TELEGRAM) == 0


def test_accounts_do_not_wait_for_each_other() -> None:
    desk = Desk(SMS)
    one, other = Account("slack", "T1"), Account("slack", "T2")

    desk.sends(chat(1, one))

    assert desk.pacing.wait(chat(2, one)) == 1
    assert desk.pacing.wait(chat(3, other)) == 0


def test_a_held_chat_waits_and_the_others_do_not() -> None:
    desk = Desk()

    desk.pacing.hold(chat(1), 7)
    desk.pacing.hold(chat(1), 3)

    assert desk.pacing.wait(chat(1)) == 7
    assert desk.pacing.wait(chat(2)) == 0
    assert desk.pacing.resting() == [1]


def test_a_held_account_waits_as_long_as_it_was_asked_to() -> None:
    desk = Desk()

    desk.pacing.hold(TELEGRAM, 7)

    assert abs(desk.pacing.wait(chat(1)) - 7) < 1e-6
    assert abs((desk.pacing.soonest() or 0) - 7) < 1e-6
    desk.time.at += 7.001
    assert desk.pacing.wait(chat(1)) == 0


def test_nobody_waits_when_nothing_was_sent() -> None:
    desk = Desk()

    assert desk.pacing.soonest() is None
    desk.sends(chat(1))
    desk.time.at += 2
    assert (desk.pacing.soonest(), desk.pacing.resting()) == (None, [])


def test_memory_is_bounded_and_the_longest_held_are_remembered() -> None:
    time = Time()
    pacing = Pacing({"telegram": CAN}, time, most=100)

    pacing.hold(chat(0), 3600)
    for n in range(1, 1001):
        pacing.hold(chat(n), n / 1000)

    assert len(pacing.resting()) <= 100
    assert pacing.wait(chat(0)) == 3600


def test_what_is_over_is_forgotten() -> None:
    time = Time()
    pacing = Pacing({"telegram": CAN}, time)
    for n in range(50):
        pacing.spend(chat(n))
    time.at += 60

    pacing.resting()

    assert not pacing._full_at


def test_back_off_doubles_up_to_its_limit_and_never_goes_beyond() -> None:
    chance, first, longest = random.Random(1), timedelta(seconds=1), timedelta(minutes=15)

    for attempts, most in [(1, 1), (2, 2), (5, 16), (10, 512), (11, 900), (10**6, 900)]:
        waits = [
            backoff(attempts, chance, first=first, longest=longest).total_seconds()
            for _ in range(200)
        ]
        assert 0.9 * most < max(waits) <= most
        assert min(waits) < 0.1 * most
        assert len(set(waits)) > 100


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(1, 4)), max_size=40))
def test_no_second_ever_sees_more_than_the_pace(messages: list[tuple[int, int]]) -> None:
    desk = Desk(replace(CAN, per_second=5))
    costs = []

    for n, cost in messages:
        desk.sends(chat(n), cost)
        costs.append(cost)

    for first in range(len(costs)):
        for last in range(first, len(costs)):
            # What was spent before the last of them has been waited for.
            spent = sum(costs[first:last])
            assert desk.sent[last] - desk.sent[first] >= spent / 5 - 1e-6
