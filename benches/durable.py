"""Durable turns without HTTP: the use case of a turn through its gathering, on both databases."""

import asyncio
import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from functools import partial
from itertools import islice
from time import perf_counter

from benches.conversations import Person, office, opened, said
from benches.databases import a_write, both
from benches.measuring import Run, in_turns, table
from benches.plays import without_end
from benches.replaying import Replay
from earshot.bootstrap import Earshot
from earshot.turns import Reply

SURVEY = "after-support"
ALONE, MANY = 150, 1_500
"""So many conversations are played by one respondent, and by many."""

REPLAYED = 400
"""So many are written by the raw driver."""

GROUP = 32


def run() -> Iterator[str]:
    """A table per database."""
    with both() as makers:
        for name, fresh in makers.items():
            replay = Replay(fresh, SURVEY, REPLAYED)
            runs = in_turns(
                {
                    "raw driver, one commit a turn": partial(replay.run, together=1),
                    f"raw driver, {GROUP} turns a commit": partial(replay.run, together=GROUP),
                    "Earshot, 1 respondent": partial(_played, fresh, people=ALONE, at_once=1),
                    "Earshot, 32 respondents": partial(_played, fresh, people=MANY, at_once=32),
                }
            )
            title = f"Durable turns, {name}, `{SURVEY}`"
            yield table(title, runs, baseline="raw driver, one commit a turn")
        yield f"  The disk keeps 4 kB in {a_write():.2f} ms; a slower one favours groups.\n"


def _played(fresh: Callable[[], AbstractContextManager[str]], *, people: int, at_once: int) -> Run:
    with fresh() as url, office(url) as earshot:
        # Beforehand: what is measured begins with the first answer.
        everybody = opened(earshot, SURVEY, list(islice(without_end(SURVEY), people)))
        gc.collect()
        gc.freeze()
        run = asyncio.run(_conversed(earshot, everybody, at_once))
        gc.unfreeze()
    return run


async def _conversed(earshot: Earshot, people: Sequence[Person], at_once: int) -> Run:
    earshot.gathering.start()
    waiting, latencies = iter(people), list[float]()
    began = perf_counter()
    await asyncio.gather(*(_respond(earshot, waiting, latencies) for _ in range(at_once)))
    seconds = perf_counter() - began
    await earshot.gathering.stop()
    return Run(len(latencies), seconds, latencies)


async def _respond(earshot: Earshot, people: Iterator[Person], latencies: list[float]) -> None:
    """One respondent after the other, each answer as soon as its question is there."""
    for person in people:
        for number, text in enumerate(person.play.says):
            began = perf_counter()
            outcome = await earshot.gathering.submit(said(person.session, number, text))
            latencies.append(perf_counter() - began)
            assert isinstance(outcome, Reply), outcome
