# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 d53eed06f7c0e251c40794f2403ff065b9626e266545013f953b4b82ede47e82; do not edit.
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
