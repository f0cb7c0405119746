"""The same run over real HTTP, with pacing on, and by the command that a person types."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from fuzzkit import exclusions
from fuzzkit.caller import HttpCaller
from fuzzkit.contract import bundled_document
from fuzzkit.exclusions import Exclusion
from fuzzkit.profile import Profile
from fuzzkit.run import Run

from ibkr_mock import Gateway, ManualClock, serve

ROOT = Path(__file__).resolve().parent.parent.parent


DOCUMENT = bundled_document()
OPERATIONS = {
    operation["operationId"]: operation
    for item in DOCUMENT["paths"].values()
    for operation in item.values()
    if isinstance(operation, dict) and "operationId" in operation
}


def kinds() -> tuple[str, ...]:
    """One operation for each way in which a request is signed and its body written, and each eighth of the rest: what
    HTTP adds does not depend on more."""
    found: dict[str, str] = {}
    for name, operation in OPERATIONS.items():
        kind = repr((operation.get("security"), *operation.get("requestBody", {}).get("content", {})))
        found.setdefault(kind, name)
    return tuple(name for number, name in enumerate(OPERATIONS) if name in found.values() or number % 8 == 0)


@pytest.mark.xdist_group("fuzz-0")
def test_the_contract_holds_over_http() -> None:
    profile = Profile(examples=1, scenarios=8, coverage=12, operations=kinds())
    gateway = Gateway(seed=profile.seed, clock=ManualClock(), pacing=False, dam_keys="cv25519")
    with serve(gateway) as origin:
        run = Run(profile, gateway, DOCUMENT, exclusions.load(), base_url=origin, caller=HttpCaller(origin))
        outcome = run.execute()
    assert not outcome.findings, outcome.report()
    assert outcome.phases["stateful"] == "success"
    assert all(outcome.tally[name].total() > 0 for name in run.operations)


def test_answers_to_calls_that_come_too_fast_hold_the_contract() -> None:
    paced = tuple(name for name, operation in OPERATIONS.items() if "x-pacing" in operation)
    profile = Profile(examples=6, phases=("examples", "fuzzing"), operations=paced)
    gateway = Gateway(seed=profile.seed, clock=ManualClock(), pacing=True, dam_keys="cv25519")
    too_fast = ("positive_data_acceptance", "negative_data_rejection")
    reason = "Time stands still in this run, so whatever has a pace of its own is refused the second time."
    allowed = [Exclusion(name, too_fast, (429,), reason) for name in OPERATIONS]
    outcome = Run(profile, gateway, DOCUMENT, [*allowed, *exclusions.load()]).execute()
    # What the sign-in itself used up cannot be reached again while time stands still.
    assert {finding.check for finding in outcome.findings} <= {"EveryOperationReached"}, outcome.report()
    assert sum(counts[429] for counts in outcome.tally.values()) > 20


def test_the_printed_command_sends_the_same_bytes_from_another_process(tmp_path: Path) -> None:
    profile = Profile(seed=5, examples=3, phases=("examples", "fuzzing"), operations=("get_alert", "request_dam_token"))
    gateway = Gateway(seed=profile.seed, clock=ManualClock(), pacing=False, dam_keys="cv25519")
    outcome = Run(profile, gateway, bundled_document(), exclusions.load()).execute()

    program, *arguments = profile.command().split()
    assert program == "python"
    command = [sys.executable, *arguments, "--reports", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)

    assert done.returncode == 0, done.stdout + done.stderr
    assert "nothing found" in done.stdout
    assert "report.html" in done.stdout
    page = (tmp_path / "report.html").read_text("utf-8")
    assert outcome.digest in page
    assert "get_alert" in page
    assert "place_orders" not in page
    assert ElementTree.parse(tmp_path / "junit.xml").getroot().get("failures") == "0"


def test_the_command_refuses_an_operation_that_is_not_there() -> None:
    command = [sys.executable, str(ROOT / "scripts" / "fuzz.py"), "--operation", "sell_everything"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 2
    assert "sell_everything" in done.stdout
