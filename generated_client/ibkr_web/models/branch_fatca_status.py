# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 e8d1b3cf7084b2a126e35f7b21a136ec94b8928db309e99e172ad12aac949553; do not edit.
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
