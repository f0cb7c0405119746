# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 8e3fb233641a0e652d19b3b6593ef70b40938cdb184a9968a100b5c6bca8d3f7; do not edit.
from ibkr_core.enums import OpenStrEnum


class JointAccountType(OpenStrEnum):
    """How two holders own an account together."""

    COMMUNITY = "community"
    """Community property."""
    JOINT_TENANTS = "joint_tenants"
    """Joint tenants with right of survivorship."""
    TENANTS_COMMON = "tenants_common"
    """Tenants in common."""
    TBE = "tbe"
    """Tenants by the entirety."""
    AU_JOINT_ACCOUNT = "au_joint_account"
    """Joint account in Australia."""
