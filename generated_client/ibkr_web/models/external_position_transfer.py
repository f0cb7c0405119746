# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, as_text, missing, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .external_transfer_type import ExternalTransferType
    from .ira_type import IraType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ExternalPositionTransfer(RequestModel):
    """A whole account to move here from another broker."""

    _keys: ClassVar[Mapping[str, str]] = {
        "clientInstructionId": "client_instruction_id",
        "type": "type_",
        "subType": "sub_type",
        "brokerId": "broker_id",
        "brokerName": "broker_name",
        "accountAtBroker": "account_at_broker",
        "sourceIRAType": "source_ira_type",
        "accountId": "account_id",
        "signature": "signature",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account_id", "signature"})

    client_instruction_id: int
    """The caller's own number of the instruction, new for each. It tells one intent from another and finds the
    instruction again."""
    type_: str
    """Always `FULL`."""
    sub_type: ExternalTransferType | str
    """The network that does it."""
    broker_id: str
    """Number of the other broker."""
    broker_name: str
    """Name of the other broker."""
    account_at_broker: str
    """Account at the other broker."""
    source_ira_type: IraType | str | Unset = UNSET
    """Kind of retirement account there."""
    account_id: str
    """Account at this broker that receives or gives the positions."""
    signature: str
    """Name of the holder, as signed."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import INT64, SOME_TEXT, TEXT

        return Rules(
            {
                "clientInstructionId": INT64,
                "type": SOME_TEXT,
                "subType": TEXT,
                "brokerId": SOME_TEXT,
                "brokerName": SOME_TEXT,
                "accountAtBroker": SOME_TEXT,
                "sourceIRAType": TEXT,
                "accountId": SOME_TEXT,
                "signature": SOME_TEXT,
            },
            needs=(
                "clientInstructionId",
                "type",
                "subType",
                "brokerId",
                "brokerName",
                "accountAtBroker",
                "accountId",
                "signature",
            ),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .external_transfer_type import ExternalTransferType
        from .ira_type import IraType

        self = new(cls)
        n: int = 9
        v: Any
        v = src.get("clientInstructionId")
        if type(v) is not int:
            n = -1
            v = as_int(v, src, "clientInstructionId", drift)
            if v is None:
                missing(src, "clientInstructionId", drift, "a whole number")
        self.client_instruction_id = v
        v = src.get("type")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "type", drift)
            if v is None:
                missing(src, "type", drift, "text")
        self.type_ = v
        v = src.get("subType")
        if type(v) is str:
            v = members(ExternalTransferType).get(v) or str_member(ExternalTransferType, v, src, "subType", drift)
        else:
            n = -1
            v = str_member(ExternalTransferType, v, src, "subType", drift)
            if v is None:
                missing(src, "subType", drift, "ExternalTransferType")
        self.sub_type = v
        v = src.get("brokerId")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "brokerId", drift)
            if v is None:
                missing(src, "brokerId", drift, "text")
        self.broker_id = v
        v = src.get("brokerName")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "brokerName", drift)
            if v is None:
                missing(src, "brokerName", drift, "text")
        self.broker_name = v
        v = src.get("accountAtBroker")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "accountAtBroker", drift)
            if v is None:
                missing(src, "accountAtBroker", drift, "text")
        self.account_at_broker = v
        if "sourceIRAType" in src:
            v = src["sourceIRAType"]
            if type(v) is str:
                v = members(IraType).get(v) or str_member(IraType, v, src, "sourceIRAType", drift)
            else:
                n = -1
                v = str_member(IraType, v, src, "sourceIRAType", drift)
            self.source_ira_type = v
        else:
            n -= 1
            self.source_ira_type = UNSET
        v = src.get("accountId")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "accountId", drift)
            if v is None:
                missing(src, "accountId", drift, "text")
        self.account_id = v
        v = src.get("signature")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "signature", drift)
            if v is None:
                missing(src, "signature", drift, "text")
        self.signature = v
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
