# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_bool, as_int, as_object, as_text, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .address import Address
    from .affiliation_relationship import AffiliationRelationship


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AffiliationDetails(RequestModel):
    """Who works for a broker, and for which."""

    _keys: ClassVar[Mapping[str, str]] = {
        "affiliationRelationship": "affiliation_relationship",
        "personName": "person_name",
        "companyId": "company_id",
        "company": "company",
        "companyMailingAddress": "company_mailing_address",
        "companyPhone": "company_phone",
        "companyEmailAddress": "company_email_address",
        "duplicateStmtRequired": "duplicate_stmt_required",
    }

    affiliation_relationship: AffiliationRelationship | str | Unset = UNSET
    """Who works for the company, as seen from the holder."""
    person_name: str | Unset = UNSET
    """Name of who works for the company."""
    company_id: int | Unset = UNSET
    """The broker's number of the company."""
    company: str | Unset = UNSET
    """Name of the company."""
    company_mailing_address: Address | Unset = UNSET
    """Postal address of the company."""
    company_phone: str | Unset = UNSET
    """Telephone of the company."""
    company_email_address: str | Unset = UNSET
    """Mail address of the company."""
    duplicate_stmt_required: bool | Unset = UNSET
    """Whether the company gets copies of statements."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import TEXT, TRUTH, Whole

        from .address import Address

        return Rules(
            {
                "affiliationRelationship": TEXT,
                "personName": TEXT,
                "companyId": Whole(),
                "company": TEXT,
                "companyMailingAddress": Object(Address),
                "companyPhone": TEXT,
                "companyEmailAddress": TEXT,
                "duplicateStmtRequired": TRUTH,
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .address import Address
        from .affiliation_relationship import AffiliationRelationship

        self = new(cls)
        n: int = 8
        v: Any
        if "affiliationRelationship" in src:
            v = src["affiliationRelationship"]
            if type(v) is str:
                v = members(AffiliationRelationship).get(v) or str_member(
                    AffiliationRelationship, v, src, "affiliationRelationship", drift
                )
            else:
                n = -1
                v = str_member(AffiliationRelationship, v, src, "affiliationRelationship", drift)
            self.affiliation_relationship = v
        else:
            n -= 1
            self.affiliation_relationship = UNSET
        if "personName" in src:
            v = src["personName"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "personName", drift)
            self.person_name = v
        else:
            n -= 1
            self.person_name = UNSET
        if "companyId" in src:
            v = src["companyId"]
            if type(v) is not int:
                n = -1
                v = as_int(v, src, "companyId", drift)
            self.company_id = v
        else:
            n -= 1
            self.company_id = UNSET
        if "company" in src:
            v = src["company"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "company", drift)
            self.company = v
        else:
            n -= 1
            self.company = UNSET
        if "companyMailingAddress" in src:
            v = src["companyMailingAddress"]
            if type(v) is JsonObject:
                v = Address.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "companyMailingAddress", drift)
            self.company_mailing_address = v
        else:
            n -= 1
            self.company_mailing_address = UNSET
        if "companyPhone" in src:
            v = src["companyPhone"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "companyPhone", drift)
            self.company_phone = v
        else:
            n -= 1
            self.company_phone = UNSET
        if "companyEmailAddress" in src:
            v = src["companyEmailAddress"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "companyEmailAddress", drift)
            self.company_email_address = v
        else:
            n -= 1
            self.company_email_address = UNSET
        if "duplicateStmtRequired" in src:
            v = src["duplicateStmtRequired"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "duplicateStmtRequired", drift)
            self.duplicate_stmt_required = v
        else:
            n -= 1
            self.duplicate_stmt_required = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
