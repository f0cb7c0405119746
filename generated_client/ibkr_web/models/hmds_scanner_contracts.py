# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, new

from .hmds_scanner_contract import HmdsScannerContract

if TYPE_CHECKING:
    from typing import Self

_READ_HMDS_SCANNER_CONTRACT = HmdsScannerContract.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HmdsScannerContracts(Model):
    """Envelope around the instruments."""

    _keys: ClassVar[Mapping[str, str]] = {"Contract": "contract"}

    contract: list[HmdsScannerContract] | None = None
    """Instruments that the scan found, one row each."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 1
        r: Any
        v_contract = src.get("Contract")
        if type(v_contract) is JsonArray:
            r = [
                _READ_HMDS_SCANNER_CONTRACT(i, drift)
                for i in v_contract
                if type(i) is JsonObject or odd_item(i, v_contract, drift)
            ]
            if len(r) != len(v_contract):
                n = -1
            v_contract = r
        else:
            if v_contract is None:
                n -= 1
            else:
                n = -1
                v_contract = no_list(v_contract, src, "Contract", drift)
        self.contract = v_contract
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
