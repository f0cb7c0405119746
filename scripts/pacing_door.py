"""Ten simulated minutes of full demand at the broker's door: requests refused, and what of the limits is used.

    python scripts/pacing_door.py                    both places, 600 s of virtual time each
    python scripts/pacing_door.py --seconds 60 --seed 3

The same seed makes the same run. The exit code is 1 when a request was one too many, or when less than 90 % of a limit
of five seconds and more, or 75 % of a shorter one, was used.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests" / "property"))

from doorkit import GATEWAY, HOSTED, Outcome, run  # noqa: E402


def told(outcome: Outcome) -> bool:
    """Print a run; whether it keeps what is promised."""
    overrun, good = outcome.overrun(), True
    print(
        f"{outcome.place.name}: {outcome.seconds:g} s, {len(outcome.arrivals):,} requests at the door, "
        f"{outcome.renewed} token exchanges, {outcome.connected:,} new connections, {outcome.failed} calls failed\n"
        f"  refused with 429: {outcome.refused}; one too many by the sliding windows: {overrun}"
    )
    used = outcome.used()
    # Where the operations together want more than the place allows, each has less than its own limit.
    wanted = sum(requests / seconds for limits in outcome.rules.values() for requests, seconds in limits)
    crowded = wanted > outcome.place.overall[0] / outcome.place.overall[1]
    for name, (seconds, part) in sorted(used.items(), key=lambda item: (item[1][0], item[0])):
        least = 0.9 if seconds >= 5 else 0.75
        judged = not name or not crowded
        good = good and (part >= least or not judged)
        note = "" if judged else ", but all together want more than the place allows"
        print(f"  {part:6.1%} of {name or 'the overall limit':28} window {seconds:g} s{note}")
    return good and not overrun and not outcome.refused


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=600.0, help="virtual time of each run (600)")
    parser.add_argument("--seed", type=int, default=8, help="of everything that is random (8)")
    options = parser.parse_args()
    kept = True
    for place, plain in ((HOSTED, 80), (GATEWAY, 20)):
        began = time.monotonic()
        kept = told(run(place, options.seconds, seed=options.seed, plain=plain)) and kept
        print(f"  simulated in {time.monotonic() - began:.0f} s")
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
