"""Turns over HTTP: the real server in one process, the load client in another."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import Literal, TypeAlias

from benches.databases import both
from benches.measuring import Run, in_turns, table
from benches.processes import earshot, free_port, serving

Act: TypeAlias = Literal["respond", "talk", "knock"]
"""What the load client does, by the name of its function."""

AT_ONCE = {1: 100, 8: 600, 32: 1_500}
"""Respondents at once → how many conversations they play."""


def run() -> Iterator[str]:
    """A table per database."""
    with both() as makers:
        for name, fresh in makers.items():
            with fresh() as url, earshot(url) as port, _trivial() as trivial:
                loaded(port, 8, 200)
                ceiling = "uvicorn that only answers, 32 at once"
                runs = in_turns(
                    {
                        ceiling: partial(loaded, trivial, 32, 3_000, act="knock"),
                        **{
                            f"Earshot, {at_once} at once": partial(loaded, port, at_once, n)
                            for at_once, n in AT_ONCE.items()
                        },
                    }
                )
            yield table(f"Over HTTP, {name}, `after-support`", runs, baseline=ceiling)


def loaded(port: int, at_once: int, people: int, *, act: Act = "respond") -> Run:
    """One round. Only messages count as turns; unless they `talk`, people open their sessions in
    the same time."""
    command = [sys.executable, "-m", "benches.load", str(port), str(at_once), str(people), act]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    seen = json.loads(done.stdout)
    return Run(len(seen["latencies"]), seen["seconds"], seen["latencies"], seen["busy"])


@contextmanager
def _trivial() -> Iterator[int]:
    port = free_port()
    with serving(["-m", "benches.trivial", str(port)], port, {}):
        yield port
