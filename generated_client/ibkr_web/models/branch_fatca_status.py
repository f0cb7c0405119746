# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 2c5f987b2091185ab20416c95b6550500472723e84e612e23e7c8afadd947a3e; do not edit.
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
