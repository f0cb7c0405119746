"""How much a run does, and the schemathesis configuration that follows from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from schemathesis.config import SchemathesisConfig

from fuzzkit.exclusions import STRICT_STATUSES, Exclusion, as_operations_config

__all__ = ["ORDER_STORY", "PHASES", "SEED", "Profile"]

PHASES = ("examples", "coverage", "fuzzing", "stateful")
SEED = 20231004
ORDER_STORY = (
    "list_brokerage_accounts",
    "place_orders",
    "reply_to_question",
    "modify_order",
    "cancel_order",
    "get_order_status",
    "list_live_orders",
    "list_trades",
)
"""What a scenario has to be kept to if it is to be about orders: among all operations it seldom gets that far."""


@dataclass(frozen=True)
class Profile:
    """One run. Everything that changes which requests are sent stands here, so a profile can be printed as a
    command."""

    seed: int = SEED
    examples: int = 10
    """Generated requests an operation in the fuzzing phase."""
    scenarios: int = 30
    """Scenarios of several calls in the stateful phase."""
    coverage: int = 400
    """Cases of the coverage phase that are all sent, an operation; more than nearly every operation has. Of what comes
    after them a sample is sent (`fuzzkit/thinning.py`)."""
    steps: int = 8
    """Calls a scenario, at most."""
    phases: tuple[str, ...] = PHASES
    operations: tuple[str, ...] = ()
    """operationIds; empty means all."""

    def command(self, operation: str | None = None, phase: str | None = None) -> str:
        """The command that sends the same requests again, for one operation and phase if they are given."""
        parts = ["python scripts/fuzz.py", f"--seed {self.seed}", f"--examples {self.examples}"]
        phases = (phase,) if phase in PHASES else self.phases
        if "stateful" in phases:
            parts.append(f"--scenarios {self.scenarios} --steps {self.steps}")
        if "coverage" in phases and self.coverage != Profile.coverage:
            parts.append(f"--coverage {self.coverage}")
        if phases != PHASES:
            parts.extend(f"--phase {name}" for name in phases)
        # A scenario may use every operation, so it is repeated with all of them.
        chosen = (operation,) if operation is not None and phase != "stateful" else self.operations
        parts.extend(f"--operation {name}" for name in chosen)
        return " ".join(parts)

    def config(self, exclusions: list[Exclusion]) -> SchemathesisConfig:
        """What a run may send depends on contract, seed and budget only, so every feature that feeds on earlier answers
        is off: values taken from other operations' answers, rules learnt from refusals, literals read in the server's
        source. That is what lets one operation be repeated alone."""
        quiet: dict[str, Any] = {"extra-data-sources": {"responses": False}}
        checks = {name: {"expected-statuses": statuses} for name, statuses in STRICT_STATUSES.items()}
        return SchemathesisConfig.from_dict(
            {
                "seed": self.seed,
                "workers": 1,
                "continue-on-failure": True,
                "cache": {"enabled": False},
                "analysis": {"constants": {"enabled": False}},
                "generation": {"max-examples": self.examples, "database": "none"},
                "checks": checks,
                "phases": {
                    "examples": {"enabled": "examples" in self.phases, **quiet},
                    "coverage": {"enabled": "coverage" in self.phases, **quiet},
                    "fuzzing": {"enabled": "fuzzing" in self.phases, **quiet, "error-feedback": {"enabled": False}},
                    "stateful": {
                        "enabled": "stateful" in self.phases,
                        "max-steps": self.steps,
                        # Refusals are the business of the single calls; a scenario is to get somewhere.
                        "generation": {"max-examples": self.scenarios, "mode": "positive"},
                    },
                },
                "operations": as_operations_config(exclusions),
            }
        )
