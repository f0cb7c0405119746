# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 f6dede6ce40b9db9fd6a403420288ce259171c79104c3d50605b3914d01ed3eb; do not edit.
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
