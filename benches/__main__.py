"""`python -m benches [NAME…]`: all of them, or those that are named."""

import sys
from collections.abc import Callable, Iterator, Mapping

from benches import (
    campaigns,
    chatting,
    durable,
    engine,
    reports,
    results,
    understanding,
    webhooks,
)

BENCHES: Mapping[str, Callable[[], Iterator[str]]] = {
    "engine": engine.run,
    "understanding": understanding.run,
    "durable": durable.run,
    "chatting": chatting.run,
    "webhooks": webhooks.run,
    "campaigns": campaigns.run,
    "reports": reports.run,
    "results": results.run,
}


def main(names: list[str]) -> int:
    """Run the benches of `names`, or all; 2 when there is none of such a name."""
    unknown = [name for name in names if name not in BENCHES]
    if unknown:
        print(f"There is no bench `{unknown[0]}`. The benches are: {', '.join(BENCHES)}.")
        return 2
    for name in names or BENCHES:
        for text in BENCHES[name]():
            print(text, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
