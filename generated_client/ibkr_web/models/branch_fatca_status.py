# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 8e3fb233641a0e652d19b3b6593ef70b40938cdb184a9968a100b5c6bca8d3f7; do not edit.
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
