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
from dataclasses import replace
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests" / "fuzz"))

from fuzzkit import exclusions  # noqa: E402
from fuzzkit.contract import bundled_document  # noqa: E402
from fuzzkit.outcome import Outcome  # noqa: E402
from fuzzkit.profile import ORDER_STORY, PHASES, SEED, Profile  # noqa: E402
from fuzzkit.report import Masker, write_html, write_junit  # noqa: E402
from fuzzkit.run import Run  # noqa: E402
from rich.console import Console  # noqa: E402
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn  # noqa: E402
from rich.table import Table  # noqa: E402
from schemathesis.engine import events  # noqa: E402

from ibkr_mock import Gateway, ManualClock  # noqa: E402

ENOUGH_TO_MISS = 50
"""Generated requests an operation from which on an exclusion that nothing needed is worth a line."""
STORY = "orders"
"""Name of the bar of the scenarios that are about orders alone."""


def main(arguments: list[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    profile = Profile(
        seed=options.seed,
        examples=options.examples,
        scenarios=options.scenarios if options.scenarios is not None else options.examples,
        coverage=options.coverage,
        steps=options.steps,
        phases=tuple(options.phase or PHASES),
        operations=tuple(options.operation),
    )
    console = Console()
    runs = [("", profile)]
    if "stateful" in profile.phases and not profile.operations:
        story = replace(profile, phases=("stateful",), operations=ORDER_STORY)
        runs.append((STORY, story))
    masks: list[str] = []
    outcomes: list[Outcome] = []
    with _Display(console) as display:
        for name, part in runs:
            gateway = Gateway(seed=part.seed, clock=ManualClock(), pacing=False, dam_keys="cv25519")
            try:
                run = Run(part, gateway, bundled_document(), exclusions.load())
            except ValueError as error:
                console.print(f"fuzz: {error}", style="red", markup=False)
                return 2
            display.expect(name, part, len(run.operations))
            outcomes.append(run.execute(display.on_event))
            masks += run.secrets()
    outcome = outcomes[0].with_others(outcomes[1:])
    mask = Masker(masks)
    page, junit = options.reports / "report.html", options.reports / "junit.xml"
    write_html(outcome, page, mask)
    write_junit(outcome, junit, mask)
    _print(console, outcome, mask)
    whole = len(runs) > 1 and options.examples >= ENOUGH_TO_MISS
    for entry in outcome.unused(exclusions.load()) if whole else ():
        line = f"exclusion without a case: {entry.operation} {entry.statuses}: {entry.reason}"
        console.print(line, markup=False, soft_wrap=True)
    console.print(f"report: {_shown(page)}  junit: {_shown(junit)}", markup=False, soft_wrap=True)
    return 1 if outcome.findings else 0


class _Display:
    """A bar a phase: operations for three of them, scenarios for the fourth."""

    def __init__(self, console: Console) -> None:
        text, note = TextColumn("{task.description:<10}"), TextColumn("{task.fields[note]}")
        self._progress = Progress(
            text, BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), note, console=console, refresh_per_second=4
        )
        self._tasks: dict[str, Any] = {}
        self._requests = 0

    def __enter__(self) -> _Display:
        self._progress.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._progress.stop()

    def expect(self, name: str, profile: Profile, operations: int) -> None:
        """Show the bars of the next run."""
        self._tasks = {}
        for phase in profile.phases:
            total = profile.scenarios if phase == "stateful" else operations
            self._tasks[phase] = self._progress.add_task(name or phase, total=total, start=False, note="")

    def on_event(self, event: events.EngineEvent) -> None:
        if isinstance(event, events.PhaseStarted):
            if (task := self._tasks.get(event.phase.name.value)) is not None:
                self._progress.start_task(task)
        elif isinstance(event, events.ScenarioFinished):
            if (task := self._tasks.get(event.phase.value)) is not None:
                self._requests += len(event.recorder.interactions)
                self._progress.update(task, advance=1, note=f"{self._requests} requests")
        elif isinstance(event, events.PhaseFinished) and (task := self._tasks.get(event.phase.name.value)) is not None:
            # Hypothesis may try a few scenarios more, or stop before the last one.
            done = int(self._progress.tasks[task].completed)
            self._progress.update(task, total=done, completed=done)
            self._progress.stop_task(task)


def _print(console: Console, outcome: Outcome, mask: Masker) -> None:
    table = Table("operation", "requests", "answers", box=None, pad_edge=False)
    for name, counts in sorted(outcome.tally.items()):
        if counts:
            answers = "  ".join(f"{status}x{counts[status]}" for status in sorted(counts))
            table.add_row(name, str(counts.total()), answers)
    console.print(table)
    for finding in outcome.findings:
        console.print(f"\n{mask(str(finding))}", style="red", markup=False, highlight=False, soft_wrap=True)
    verdict = f"{len(outcome.findings)} findings" if outcome.findings else "nothing found"
    spent = f"{outcome.requests} requests in {outcome.seconds:.1f} s, seed {outcome.profile.seed}"
    console.print(f"\n{spent}: {verdict}", markup=False)


def _shown(file: Path) -> str:
    return str(file.relative_to(ROOT)) if file.is_relative_to(ROOT) else str(file)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Fuzz the contract against the mock gateway, in process.")
    add: Any = parser.add_argument
    examples = int(os.environ.get("FUZZ_EXAMPLES", "100"))
    add("--examples", type=int, default=examples, help="generated requests an operation (FUZZ_EXAMPLES, else 100)")
    add("--scenarios", type=int, help="stateful scenarios (default: as many as examples)")
    add("--coverage", type=int, default=Profile.coverage, help="coverage cases an operation before a sample is taken")
    add("--steps", type=int, default=8, help="calls a scenario, at most")
    add("--seed", type=int, default=SEED)
    add("--phase", action="append", choices=PHASES, help="only this phase; may be repeated")
    add("--operation", action="append", default=[], metavar="ID", help="only this operationId; may be repeated")
    add("--reports", type=Path, default=ROOT / "build" / "fuzz", help="folder of the reports (build/fuzz)")
    return parser


if __name__ == "__main__":
    sys.exit(main())
