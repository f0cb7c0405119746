"""Every benchmark in one run: `make bench`. Ratios, each measured side by side; exit code 1 when a target is missed.

Run it on a machine with nothing else to do. pip and npm install the peers into the build folder, never beside us.
"""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

BENCHMARKS = ("bench_import", "bench_decode", "bench_call", "bench_loop", "bench_mock")


def main() -> int:
    missed = 0
    for name in BENCHMARKS:
        for row in importlib.import_module(f"benchmarks.{name}").measure():
            print(row, flush=True)
            missed += row.reached is False
    print(f"{missed} missed" if missed else "every target reached")
    return 1 if missed else 0


if __name__ == "__main__":
    raise SystemExit(main())
