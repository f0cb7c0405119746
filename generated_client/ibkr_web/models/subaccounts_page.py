# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_object, missing, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .page_metadata import PageMetadata
from .portfolio_account import PortfolioAccount

if TYPE_CHECKING:
    from typing import Self

_READ_PAGE_METADATA = PageMetadata.from_object
_READ_PORTFOLIO_ACCOUNT = PortfolioAccount.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SubaccountsPage(Model):
    """One page of accounts."""

    _keys: ClassVar[Mapping[str, str]] = {"metadata": "metadata", "subaccounts": "subaccounts"}

    metadata: PageMetadata | None = None
    """Which page this is."""
    subaccounts: list[PortfolioAccount]
    """The accounts of the page."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 2 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_metadata, v_subaccounts = values
        if type(v_metadata) is JsonObject:
            v_metadata = _READ_PAGE_METADATA(v_metadata, drift)
        else:
            if v_metadata is None:
                n -= 1
            else:
                n = -1
                v_metadata = as_object(v_metadata, src, "metadata", drift)
        self.metadata = v_metadata
        if type(v_subaccounts) is JsonArray:
            r = [
                _READ_PORTFOLIO_ACCOUNT(i, drift)
                for i in v_subaccounts
                if type(i) is JsonObject or odd_item(i, v_subaccounts, drift)
            ]
            if len(r) != len(v_subaccounts):
                n = -1
            v_subaccounts = r
        else:
            n = -1
            v_subaccounts = no_list(v_subaccounts, src, "subaccounts", drift)
            if v_subaccounts is None:
                missing(src, "subaccounts", drift, "a list")
        self.subaccounts = v_subaccounts
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(SubaccountsPage)
