"""Give the client thousands of odd answers, and print what comes of them.

    python scripts/odd_answers.py                    20,000 seeded answers
    python scripts/odd_answers.py --answers 500 --first 7000
    python scripts/odd_answers.py a.har b.har        recordings among the examples that they are made of

Whatever a server sends, a call ends with an answer or with an `IbkrError`. The same seeds make the same answers of the
same recordings. The exit code is 0 when nothing else was raised, 1 otherwise.
"""

from __future__ import annotations

import argparse
import logging
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "property"), str(ROOT / "tests" / "fuzz")]

from oddkit import Tally, tally_of  # noqa: E402

_CHUNK = 1000


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("recordings", nargs="*", type=Path, metavar="FILE.har", help="recordings of answers")
    parser.add_argument("--answers", type=int, default=20_000, help="how many answers (20000)")
    parser.add_argument("--first", type=int, default=0, help="the first seed (0)")
    parser.add_argument("--processes", type=int, default=2, help="how many at once (2)")
    parser.add_argument("--examples", type=int, default=10, help="how many failures to print (10)")
    options = parser.parse_args()
    logging.disable(logging.CRITICAL)
    started, tally = time.monotonic(), Tally()
    seeds = range(options.first, options.first + options.answers)
    with ProcessPoolExecutor(options.processes) as pool:
        chunks = [seeds[at : at + _CHUNK] for at in range(0, len(seeds), _CHUNK)]
        for part in pool.map(partial(tally_of, recordings=options.recordings), chunks):
            tally.add(part)
    for kind, count in tally.kinds.most_common():
        print(f"{count:7,} {kind}")
    print(f"{options.answers:7,} odd answers in {time.monotonic() - started:.0f} s, {len(tally.bare)} bare exceptions")
    print("\n".join(tally.bare[: options.examples]))
    return 1 if tally.bare else 0


if __name__ == "__main__":
    raise SystemExit(main())
