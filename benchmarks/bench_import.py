"""How long `import ibkr_web` and one operation take over httpx and attrs alone, and what ibind takes as a whole.

Each figure is the median of fresh interpreters, the candidates taken in turn so that a slow moment hits them all.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
from pathlib import Path

from benchmarks import peers
from benchmarks.report import Row

BASE = "import httpx, attrs"
OURS = BASE + "; import ibkr_web; from ibkr_web.api.currencies import get_exchange_rate"
TIMED = "import time; t = time.perf_counter(); {code}; print(time.perf_counter() - t)"


def _once(interpreter: str | Path, code: str) -> float:
    # Without bytecode on disk the compiler would be measured; the first round, which is not counted, writes it.
    left_out = ("PYTHONDONTWRITEBYTECODE", "IBIND")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(left_out)}
    environment["IBIND_LOG_TO_FILE"] = "False"
    out = subprocess.run(
        [str(interpreter), "-c", TIMED.format(code=code)], check=True, capture_output=True, text=True, env=environment
    )
    return float(out.stdout.split()[-1])


def measure(rounds: int = 15) -> list[Row]:
    candidates: dict[str, tuple[str | Path, str]] = {"base": (sys.executable, BASE), "ours": (sys.executable, OURS)}
    peer = peers.python()
    if peer is not None:
        candidates["ibind"] = (peer, "import ibind")
    times: dict[str, list[float]] = {name: [] for name in candidates}
    for _ in range(rounds + 1):
        for name, (interpreter, code) in candidates.items():
            times[name].append(_once(interpreter, code))
    median = {name: statistics.median(values[1:]) * 1000 for name, values in times.items()}
    over = median["ours"] - median["base"]
    rows = [
        Row(
            "import ibkr_web + one operation, over httpx and attrs",
            over,
            "ms",
            target=15.0,
            note=f"httpx and attrs: {median['base']:.0f} ms",
        )
    ]
    if "ibind" in median:
        rows.append(Row("  ... ibind as a whole", median["ibind"], "ms", note="for comparison"))
    return rows


if __name__ == "__main__":
    for row in measure():
        print(row)
