# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, as_text, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .application_asset_class import ApplicationAssetClass


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AssetExperience(RequestModel):
    """Experience with one kind of instrument."""

    _keys: ClassVar[Mapping[str, str]] = {
        "assetClass": "asset_class",
        "yearsTrading": "years_trading",
        "tradesPerYear": "trades_per_year",
        "knowledgeLevel": "knowledge_level",
    }

    asset_class: ApplicationAssetClass | str | Unset = UNSET
    """Kind of instrument."""
    years_trading: int | Unset = UNSET
    """Years of experience."""
    trades_per_year: int | Unset = UNSET
    """How many trades in this kind of instrument the person makes in a year."""
    knowledge_level: str | Unset = UNSET
    """How well it is known: `Extensive`, `Good`, `Limited` or `None`."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT, Whole

        return Rules({"assetClass": TEXT, "yearsTrading": Whole(), "tradesPerYear": Whole(), "knowledgeLevel": TEXT})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .application_asset_class import ApplicationAssetClass

        self = new(cls)
        n: int = 4
        v: Any
        if "assetClass" in src:
            v = src["assetClass"]
            if type(v) is str:
                v = members(ApplicationAssetClass).get(v) or str_member(
                    ApplicationAssetClass, v, src, "assetClass", drift
                )
            else:
                n = -1
                v = str_member(ApplicationAssetClass, v, src, "assetClass", drift)
            self.asset_class = v
        else:
            n -= 1
            self.asset_class = UNSET
        if "yearsTrading" in src:
            v = src["yearsTrading"]
            if type(v) is not int:
                n = -1
                v = as_int(v, src, "yearsTrading", drift)
            self.years_trading = v
        else:
            n -= 1
            self.years_trading = UNSET
        if "tradesPerYear" in src:
            v = src["tradesPerYear"]
            if type(v) is not int:
                n = -1
                v = as_int(v, src, "tradesPerYear", drift)
            self.trades_per_year = v
        else:
            n -= 1
            self.trades_per_year = UNSET
        if "knowledgeLevel" in src:
            v = src["knowledgeLevel"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "knowledgeLevel", drift)
            self.knowledge_level = v
        else:
            n -= 1
            self.knowledge_level = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
