"""Fuzz the contract against the mock for as long as it is worth, watch it happen, and open the report.

    make fuzz                        100 generated requests an operation, all phases
    make fuzz FUZZ_EXAMPLES=500      longer
    python scripts/fuzz.py --seed 7 --operation place_orders --phase fuzzing

The same seed and budget send the same bytes. The exit code is 0 when nothing was found, 1 otherwise.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests" / "fuzz"))

from fuzzkit import exclusions  # noqa: E402
from fuzzkit.contract import bundled_document  # noqa: E402
from fuzzkit.profile import PHASES, SEED, Profile  # noqa: E402
from fuzzkit.report import Masker, write_html, write_junit  # noqa: E402
from fuzzkit.run import Outcome, Run  # noqa: E402
from rich.console import Console  # noqa: E402
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn  # noqa: E402
from rich.table import Table  # noqa: E402
from schemathesis.engine import events  # noqa: E402

from ibkr_mock import Gateway, ManualClock  # noqa: E402

REPORTS = Path("build") / "fuzz"


def main(arguments: list[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    profile = Profile(
        seed=options.seed,
        examples=options.examples,
        scenarios=options.scenarios if options.scenarios is not None else options.examples,
        steps=options.steps,
        phases=tuple(options.phase or PHASES),
        operations=tuple(options.operation),
    )
    console = Console(stderr=False)
    gateway = Gateway(seed=profile.seed, clock=ManualClock(), pacing=False)
    try:
        run = Run(profile, gateway, bundled_document(), exclusions.load())
    except ValueError as error:
        console.print(f"fuzz: {error}", style="red", markup=False)
        return 2
    with _Display(console, profile, len(run.operations)) as display:
        outcome = run.execute(display.on_event)
    mask = Masker(run.secrets())
    write_html(outcome, ROOT / REPORTS / "report.html", mask)
    write_junit(outcome, ROOT / REPORTS / "junit.xml", mask)
    _print(console, outcome, mask)
    return 1 if outcome.findings else 0


class _Display:
    """A bar a phase: operations for three of them, scenarios for the fourth."""

    def __init__(self, console: Console, profile: Profile, operations: int) -> None:
        columns = (
            TextColumn("{task.description:<10}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            TextColumn("{task.fields[note]}"),
        )
        self._progress = Progress(*columns, console=console)
        self._tasks = {
            phase: self._progress.add_task(
                phase, total=profile.scenarios if phase == "stateful" else operations, start=False, note=""
            )
            for phase in profile.phases
        }
        self._requests = 0

    def __enter__(self) -> _Display:
        self._progress.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._progress.stop()

    def on_event(self, event: events.EngineEvent) -> None:
        if isinstance(event, events.PhaseStarted):
            if (task := self._tasks.get(event.phase.name.value)) is not None:
                self._progress.start_task(task)
        elif isinstance(event, events.ScenarioFinished):
            if (task := self._tasks.get(event.phase.value)) is not None:
                self._requests += len(event.recorder.interactions)
                self._progress.update(task, advance=1, note=f"{self._requests} requests")
        elif isinstance(event, events.PhaseFinished) and (task := self._tasks.get(event.phase.name.value)) is not None:
            self._progress.stop_task(task)


def _print(console: Console, outcome: Outcome, mask: Masker) -> None:
    table = Table("operation", "requests", "answers", box=None, pad_edge=False)
    for name, counts in sorted(outcome.tally.items()):
        if counts:
            table.add_row(
                name, str(counts.total()), "  ".join(f"{status}x{counts[status]}" for status in sorted(counts))
            )
    console.print(table)
    for finding in outcome.findings:
        console.print(f"\n{mask(str(finding))}", style="red", markup=False, highlight=False)
    verdict = f"{len(outcome.findings)} findings" if outcome.findings else "nothing found"
    console.print(
        f"\n{outcome.requests} requests in {outcome.seconds:.1f} s, seed {outcome.profile.seed}: {verdict}",
        markup=False,
    )
    console.print(f"report: {REPORTS / 'report.html'}  junit: {REPORTS / 'junit.xml'}", markup=False)


def _parser() -> argparse.ArgumentParser:
    parser: Any = argparse.ArgumentParser(description="Fuzz the contract against the mock gateway, in process.")
    examples = int(os.environ.get("FUZZ_EXAMPLES", "100"))
    parser.add_argument(
        "--examples", type=int, default=examples, help="generated requests an operation (FUZZ_EXAMPLES; 100)"
    )
    parser.add_argument("--scenarios", type=int, help="stateful scenarios (default: as many as examples)")
    parser.add_argument("--steps", type=int, default=8, help="calls a scenario, at most")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--phase", action="append", choices=PHASES, help="only this phase; may be repeated")
    parser.add_argument(
        "--operation", action="append", default=[], metavar="ID", help="only this operationId; may be repeated"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
