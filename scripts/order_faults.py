"""Let faults hit the order recipes at every step, hold what they say against the mock's ledger, and print the figures.

    python scripts/order_faults.py                   6,000 seeded runs
    python scripts/order_faults.py --runs 600 --first 5000
    python scripts/order_faults.py --seed 1234       one run, and what was planned in it

The same seeds make the same runs. The exit code is 0 when nothing happened that must not, 1 otherwise.
"""

from __future__ import annotations

import argparse
import logging
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests" / "property"))

from orderkit.plans import POINTS, Plan  # noqa: E402
from orderkit.runs import carry_out, carry_out_in_threads  # noqa: E402
from orderkit.tally import Tally  # noqa: E402
from orderkit.worlds import Gateways  # noqa: E402

_CHUNK = 100


def some(seeds: range) -> Tally:
    """The runs of these seeds; every tenth once more by three threads at once, with one client."""
    tally, gateways = Tally(), Gateways()
    for seed in seeds:
        carry_out(gateways, Plan.of(seed), tally)
        if seed % 10 == 0:
            carry_out_in_threads(gateways, Plan.of(seed).in_threads(), tally, 3)
    return tally


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=6_000, help="how many runs (6000)")
    parser.add_argument("--first", type=int, default=0, help="the first seed (0)")
    parser.add_argument("--seed", type=int, help="this run alone")
    parser.add_argument("--processes", type=int, default=2, help="how many at once (2)")
    parser.add_argument("--examples", type=int, default=10, help="how many failures to print (10)")
    options = parser.parse_args()
    logging.disable(logging.WARNING)
    if options.seed is not None:
        print(Plan.of(options.seed))
        tally = some(range(options.seed, options.seed + 1))
    else:
        started = time.monotonic()
        seeds = range(options.first, options.first + options.runs)
        tally = Tally()
        with ProcessPoolExecutor(options.processes) as pool:
            for part in pool.map(some, [seeds[at : at + _CHUNK] for at in range(0, len(seeds), _CHUNK)]):
                tally.add(part)
        print(f"{len(POINTS)} fault points, {time.monotonic() - started:.0f} s")
    print("\n".join(tally.lines()))
    for example in tally.examples[: options.examples]:
        print(f"\n{example}")
    return 1 if tally.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
