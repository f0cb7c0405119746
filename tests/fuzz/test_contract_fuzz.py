"""The whole contract against the mock, in process: every operation, all phases, all checks, nothing found.

A share of what the phases can send; `make fuzz` sends all of it.
"""

from __future__ import annotations

import pytest
from fuzzkit import exclusions
from fuzzkit.contract import bundled_document, operation_index
from fuzzkit.outcome import Outcome
from fuzzkit.profile import ORDER_STORY, Profile
from fuzzkit.run import Run

from ibkr_mock import Gateway, ManualClock

DOCUMENT = bundled_document()
OPERATIONS = tuple(operation_index(DOCUMENT))
UNIT_PHASES = ("examples", "coverage", "fuzzing")
PARTS = 2


def fuzz(profile: Profile) -> Outcome:
    gateway = Gateway(seed=profile.seed, clock=ManualClock(), pacing=False, dam_keys="cv25519")
    return Run(profile, gateway, DOCUMENT, exclusions.load()).execute()


@pytest.mark.parametrize("part", [pytest.param(n, marks=pytest.mark.xdist_group(f"fuzz-{n}")) for n in range(PARTS)])
def test_single_calls_of_every_operation_hold_the_contract(part: int) -> None:
    operations = OPERATIONS[part::PARTS]
    outcome = fuzz(Profile(examples=2, coverage=8, phases=UNIT_PHASES, operations=operations))
    assert not outcome.findings, outcome.report()
    assert {name: outcome.phases[name] for name in UNIT_PHASES} == dict.fromkeys(UNIT_PHASES, "success")
    assert all(outcome.tally[name].total() > 0 for name in operations)


@pytest.mark.xdist_group("fuzz-0")
@pytest.mark.parametrize("operations", [(), ORDER_STORY], ids=["everything", "orders"])
def test_scenarios_along_the_links_hold_the_contract(operations: tuple[str, ...]) -> None:
    outcome = fuzz(Profile(scenarios=60 if operations else 20, phases=("stateful",), operations=operations))
    assert not outcome.findings, outcome.report()
    assert outcome.phases["stateful"] == "success"
    # A mock that refuses every order would leave nothing to follow.
    assert not operations or outcome.placed >= 10


@pytest.mark.xdist_group("fuzz-1")
def test_one_seed_sends_the_same_bytes_and_another_seed_sends_others() -> None:
    drawn = Profile(examples=1, scenarios=6, phases=("examples", "fuzzing", "stateful"), operations=OPERATIONS[::6])
    listed = Profile(phases=("coverage",), operations=("cancel_order", "list_positions", "request_dam_token"))
    for profile, least in ((drawn, 80), (listed, 100)):
        first, second = fuzz(profile), fuzz(profile)
        assert first.requests == second.requests > least
        assert first.digest == second.digest
    few = {"examples": 2, "scenarios": 2, "operations": ("place_orders", "tickle")}
    assert fuzz(Profile(seed=1, **few)).digest != fuzz(Profile(seed=2, **few)).digest


@pytest.mark.xdist_group("fuzz-1")
def test_an_operation_alone_is_sent_what_it_was_sent_among_others() -> None:
    among = fuzz(
        Profile(examples=4, phases=("fuzzing",), operations=("get_alert", "place_orders", "get_exchange_rate"))
    )
    alone = fuzz(Profile(examples=4, phases=("fuzzing",), operations=("get_exchange_rate",)))
    assert alone.tally["get_exchange_rate"] == among.tally["get_exchange_rate"]
    assert alone.digests["get_exchange_rate"] == among.digests["get_exchange_rate"]
