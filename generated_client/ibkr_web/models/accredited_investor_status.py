# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_bool, as_object, as_text, no_list, read_items
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .eligible_contract_participant import EligibleContractParticipant
    from .qualified_purchaser import QualifiedPurchaser


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AccreditedInvestorStatus(RequestModel):
    """Whether an investor is accredited, with proof."""

    _keys: ClassVar[Mapping[str, str]] = {
        "qualifiedPurchaser": "qualified_purchaser",
        "eligibleContractParticipant": "eligible_contract_participant",
        "signedBy": "signed_by",
        "accountId": "account_id",
        "status": "status",
        "signature": "signature",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account_id", "signature"})

    qualified_purchaser: QualifiedPurchaser | Unset = UNSET
    """Whether the investor is a qualified purchaser."""
    eligible_contract_participant: EligibleContractParticipant | Unset = UNSET
    """Whether the investor is an eligible contract participant."""
    signed_by: list[str] | Unset = UNSET
    """Names of those who signed."""
    account_id: str | Unset = UNSET
    """Id of the account, such as `U7654321`."""
    status: bool | Unset = UNSET
    """Whether the investor is accredited."""
    signature: str | Unset = UNSET
    """Name of the holder, as signed."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import TEXT, TRUTH, Items

        from .eligible_contract_participant import EligibleContractParticipant
        from .qualified_purchaser import QualifiedPurchaser

        return Rules(
            {
                "qualifiedPurchaser": Object(QualifiedPurchaser),
                "eligibleContractParticipant": Object(EligibleContractParticipant),
                "signedBy": Items(TEXT),
                "accountId": TEXT,
                "status": TRUTH,
                "signature": TEXT,
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .eligible_contract_participant import EligibleContractParticipant
        from .qualified_purchaser import QualifiedPurchaser

        self = new(cls)
        n: int = 6
        v: Any
        if "qualifiedPurchaser" in src:
            v = src["qualifiedPurchaser"]
            if type(v) is JsonObject:
                v = QualifiedPurchaser.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "qualifiedPurchaser", drift)
            self.qualified_purchaser = v
        else:
            n -= 1
            self.qualified_purchaser = UNSET
        if "eligibleContractParticipant" in src:
            v = src["eligibleContractParticipant"]
            if type(v) is JsonObject:
                v = EligibleContractParticipant.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "eligibleContractParticipant", drift)
            self.eligible_contract_participant = v
        else:
            n -= 1
            self.eligible_contract_participant = UNSET
        if "signedBy" in src:
            v = src["signedBy"]
            if type(v) is JsonArray:
                for i in v:
                    if type(i) is not str:
                        n = -1
                        v = read_items(v, as_text, False, drift)
                        break
            else:
                n = -1
                v = no_list(v, src, "signedBy", drift)
            self.signed_by = v
        else:
            n -= 1
            self.signed_by = UNSET
        if "accountId" in src:
            v = src["accountId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "accountId", drift)
            self.account_id = v
        else:
            n -= 1
            self.account_id = UNSET
        if "status" in src:
            v = src["status"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "status", drift)
            self.status = v
        else:
            n -= 1
            self.status = UNSET
        if "signature" in src:
            v = src["signature"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "signature", drift)
            self.signature = v
        else:
            n -= 1
            self.signature = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
