# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_text, missing, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .transfer_asset_type import TransferAssetType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class InstrumentDescription(RequestModel):
    """An instrument by a code of its own."""

    _keys: ClassVar[Mapping[str, str]] = {
        "securityIdType": "security_id_type",
        "securityId": "security_id",
        "assetType": "asset_type",
    }

    security_id_type: str
    """Kind of code: `CUSIP`, `ISIN` or `CASH`."""
    security_id: str
    """Code of the instrument, in the scheme that the type names."""
    asset_type: TransferAssetType | str
    """Kind of instrument."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import SOME_TEXT, TEXT

        return Rules(
            {"securityIdType": SOME_TEXT, "securityId": SOME_TEXT, "assetType": TEXT},
            needs=("securityIdType", "securityId", "assetType"),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .transfer_asset_type import TransferAssetType

        self = new(cls)
        n: int = 3
        v: Any
        v = src.get("securityIdType")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "securityIdType", drift)
            if v is None:
                missing(src, "securityIdType", drift, "text")
        self.security_id_type = v
        v = src.get("securityId")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "securityId", drift)
            if v is None:
                missing(src, "securityId", drift, "text")
        self.security_id = v
        v = src.get("assetType")
        if type(v) is str:
            v = members(TransferAssetType).get(v) or str_member(TransferAssetType, v, src, "assetType", drift)
        else:
            n = -1
            v = str_member(TransferAssetType, v, src, "assetType", drift)
            if v is None:
                missing(src, "assetType", drift, "TransferAssetType")
        self.asset_type = v
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
