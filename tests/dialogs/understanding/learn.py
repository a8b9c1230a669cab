"""`make weights`: learn anew what stands around a rating, from what may be tuned on."""

import json
import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from dialogs.evaluating import Labelled, labelled
from dialogs.learning import examples, learnt

HERE = Path(__file__).parent
WEIGHTS = Path("dialogs/understanding/weights.tsv")
LEAST = 0.02


def practice() -> Iterator[Labelled]:
    """The practice messages, and the labelled ones that are not set aside."""
    for folder in ("practice", "labelled"):
        for file in sorted((HERE / folder).glob("*.jsonl")):
            for row in file.read_text(encoding="utf-8").splitlines():
                line = labelled(json.loads(row))
                if line.part == "tuned":
                    yield line


def main() -> None:
    lines = sorted(practice(), key=lambda line: sha256(line.text.encode()).digest())
    seen = list(examples(lines))
    weights = {sign: weight for sign, weight in learnt(seen).items() if abs(weight) >= LEAST}
    rows = (f"{sign}\t{weight:.2f}\n" for sign, weight in sorted(weights.items()))
    WEIGHTS.write_text("".join(rows), encoding="utf-8")
    sys.stdout.write(
        f"{len(weights):,} weights from {len(seen):,} numbers in {len(lines):,} messages.\n"
    )


if __name__ == "__main__":
    main()
