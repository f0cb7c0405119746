"""How long `import ibkr_web` and one operation take over httpx and attrs alone, and what ibind takes as a whole.

Each figure is the median of fresh interpreters, the candidates taken in turn so that a slow moment hits them all. Our
interpreter has imported httpx and attrs already: the difference of two large figures would be noise.
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
OURS = "import ibkr_web; ibkr_web.Client; from ibkr_web.api.currencies import get_exchange_rate"
TIMED = "{before}; import time; t = time.perf_counter(); {code}; print(time.perf_counter() - t)"


def _once(interpreter: str | Path, before: str, code: str) -> float:
    # Without bytecode on disk the compiler would be measured; the first round, which is not counted, writes it.
    left_out = ("PYTHONDONTWRITEBYTECODE", "IBIND")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(left_out)}
    environment["IBIND_LOG_TO_FILE"] = "False"
    out = subprocess.run(
        [str(interpreter), "-c", TIMED.format(before=before, code=code)],
        check=True,
        capture_output=True,
        text=True,
        env=environment,
    )
    return float(out.stdout.split()[-1])


def measure(rounds: int = 15) -> list[Row]:
    candidates: dict[str, tuple[str | Path, str, str]] = {
        "base": (sys.executable, "pass", BASE),
        "ours": (sys.executable, BASE, OURS),
    }
    peer = peers.python()
    if peer is not None:
        candidates["ibind"] = (peer, "pass", "import ibind")
    times: dict[str, list[float]] = {name: [] for name in candidates}
    for _ in range(rounds + 1):
        for name, command in candidates.items():
            times[name].append(_once(*command))
    median = {name: statistics.median(values[1:]) * 1000 for name, values in times.items()}
    note = f"httpx and attrs themselves: {median['base']:.0f} ms"
    rows = [
        Row(
            "import ibkr_web, its Client and one operation, over httpx and attrs", median["ours"], "ms", 15.0, note=note
        )
    ]
    if "ibind" in median:
        rows.append(Row("  ... ibind as a whole", median["ibind"], "ms", note="for comparison"))
    return rows


if __name__ == "__main__":
    for row in measure():
        print(row)
