# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 a5c1d93262270f4a20c17f759e4b2537ae5f021922ca7d7af4e0969191d04242; do not edit.
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
