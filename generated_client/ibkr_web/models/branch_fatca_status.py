# Written by the generator from the contract; do not edit.
from ibkr_core.enums import OpenStrEnum


class BranchFatcaStatus(OpenStrEnum):
    """FATCA status of a branch or disregarded entity that receives payments (line 11)."""

    LIMITED_BRANCH = "LIMITED_BRANCH"
    """Limited branch."""
    US_BRANCH = "US_BRANCH"
    """US branch."""
    PARTICIPATING_FFI = "PARTICIPATING_FFI"
    """Participating FFI."""
    REPORTING_MODEL_1_FFI = "REPORTING_MODEL_1_FFI"
    """Reporting model 1 FFI."""
    REPORTING_MODEL_2_FFI = "REPORTING_MODEL_2_FFI"
    """Reporting model 2 FFI."""
