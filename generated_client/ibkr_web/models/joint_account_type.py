# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 5e6541edc4a14cd4cfb16d4f1a20054f8064fe673843f6c28b93f2be8b9b1c83; do not edit.
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
