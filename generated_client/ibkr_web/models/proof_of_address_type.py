# Written by the generator from the contract; do not edit.
from ibkr_core.enums import OpenStrEnum


class ProofOfAddressType(OpenStrEnum):
    """Document that proves an address."""

    DRIVER_LICENSE = "Driver License"
    """Driver license."""
    BANK_STATEMENT = "Bank Statement"
    """Bank statement."""
    BROKERAGE_STATEMENT = "Brokerage Statement"
    """Brokerage statement."""
    HOMEOWNER_INSURANCE_POLICY_BILL = "Homeowner Insurance Policy Bill"
    """Homeowner insurance policy bill."""
    HOMEOWNER_INSURANCE_POLICY_DOCUMENT = "Homeowner Insurance Policy Document"
    """Homeowner insurance policy document."""
    RENTER_INSURANCE_POLICY_BILL = "Renter Insurance Policy bill"
    """Renter insurance policy bill."""
    RENTER_INSURANCE_POLICY_DOCUMENT = "Renter Insurance Policy Document"
    """Renter insurance policy document."""
    SECURITY_SYSTEM_BILL = "Security System Bill"
    """Security system bill."""
    GOVERNMENT_ISSUED_LETTERS = "Government Issued Letters"
    """Government issued letters."""
    UTILITY_BILL = "Utility Bill"
    """Utility bill."""
    CURRENT_LEASE = "Current Lease"
    """Current lease."""
    EVIDENCE_OF_OWNERSHIP_OF_PROPERTY = "Evidence of Ownership of Property"
    """Evidence of ownership of property."""
    OTHER_DOCUMENT = "Other Document"
    """Other document."""
