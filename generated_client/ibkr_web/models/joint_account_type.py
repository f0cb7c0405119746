# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 1044fec3171a46aa53f1751d70be2add2fb096e7b7f42dfb8c3ba5a83bc3f42e; do not edit.
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
