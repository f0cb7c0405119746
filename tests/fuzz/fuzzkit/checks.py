"""Rules of our own beside schemathesis' fourteen checks. They hold for the run as a whole, over all phases.

`OneOrderPerIntent`
    one `cOID` never makes two orders. Each order that was accepted is sent a second time, as a client might after a
    lost answer, and the mock's ledger is counted.
`SignedInMeansNo401`
    a call with the run's own token is never answered 401, so a run that stands before a locked door cannot pass. The
    probes of the `ignored_auth` check carry no token or a wrong one and are not meant.
`EveryOperationReached`
    at the end, each operation of the run was called and answered with a 2xx at least once. A run of scenarios alone
    goes where the links lead, so there most calls have to be answered with a 2xx.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import schemathesis
from schemathesis import Case, CheckContext, Response

if TYPE_CHECKING:
    from fuzzkit.run import Run

__all__ = ["EveryOperationReached", "OneOrderPerIntent", "SignedInMeansNo401", "bind", "release"]

_BOUND: list[Run] = []


def bind(run: Run) -> None:
    """Make `run` the one that the checks look at: schemathesis builds check objects itself, without arguments."""
    if _BOUND:
        raise RuntimeError("two fuzz runs at once in one process")
    _BOUND.append(run)


def release() -> None:
    _BOUND.clear()


def _run() -> Run | None:
    return _BOUND[0] if _BOUND else None


@schemathesis.check
class OneOrderPerIntent:
    def after_response(self, ctx: CheckContext, response: Response, case: Case[Any]) -> bool | None:
        run = _run()
        if run is None or case.method not in ("POST", "PUT"):
            return None
        run.repeat_order(case, response)
        for intent, orders in run.intents().items():
            if len(orders) > 1:
                raise AssertionError(f"one cOID made {len(orders)} orders: {intent!r} made {sorted(orders)}")
        return None


_A_SHARE_MEANS_SOMETHING = 40
"""Calls, five scenarios of the usual length."""


@schemathesis.check
class SignedInMeansNo401:
    def after_response(self, ctx: CheckContext, response: Response, case: Case[Any]) -> bool | None:
        run = _run()
        if run is not None and response.status_code == 401 and run.is_signed(case):
            raise AssertionError(
                f"{run.operation_of(case)} answered 401 to a call with a valid token: {response.text[:200]}"
            )
        return None


@schemathesis.check
class EveryOperationReached:
    def after_run(self, ctx: CheckContext) -> None:
        run = _run()
        if run is None:
            return
        if run.profile.phases == ("stateful",):
            good = sum(count for counts in run.tally.values() for status, count in counts.items() if status < 300)
            total = sum(counts.total() for counts in run.tally.values())
            # The share of a handful of calls says nothing; that none at all got through says enough.
            if good == 0 or (total >= _A_SHARE_MEANS_SOMETHING and good * 2 <= total):
                raise AssertionError(f"of {total} calls in scenarios only {good} were answered with a 2xx")
            return
        # Not every operation has an example to send; the other phases leave none out.
        expected = [name for name in run.operations if run.tally[name] or run.profile.phases != ("examples",)]
        refused = [name for name in expected if not any(200 <= status < 300 for status in run.tally[name])]
        if refused:
            never = [name for name in refused if not run.tally[name]]
            raise AssertionError(f"never answered with a 2xx: {refused}, of them never called: {never}")
