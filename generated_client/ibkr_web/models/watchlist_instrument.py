# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, as_integer, as_text, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import Model, fetching, new, says_the_same
from ibkr_core.numbers import TextInt

from .security_type import SecurityType

if TYPE_CHECKING:
    from typing import Self

_SECURITY_TYPE = members(SecurityType)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class WatchlistInstrument(Model):
    """One row. The first read of a list can lack the names. A blank row has `H` alone."""

    _keys: ClassVar[Mapping[str, str]] = {
        "conid": "conid",
        "C": "c",
        "ST": "st",
        "assetClass": "asset_class",
        "ticker": "ticker",
        "name": "name",
        "fullName": "full_name",
        "chineseName": "chinese_name",
        "H": "h",
    }

    conid: int | None = None
    """Contract id."""
    c: int | None = None
    """Contract id, as text."""
    st: SecurityType | None = None
    """Kind of instrument."""
    asset_class: SecurityType | None = None
    """Kind of instrument, again."""
    ticker: str | None = None
    """Symbol of the instrument, such as `AAPL`."""
    name: str | None = None
    """Name of the company or instrument."""
    full_name: str | None = None
    """Symbol with the terms of a derivative."""
    chinese_name: str | None = None
    """What the instrument is called in Chinese."""
    h: str | None = None
    """Heading of a blank row."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 9
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 9 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_conid, v_c, v_st, v_asset_class, v_ticker, v_name, v_full_name, v_chinese_name, v_h = values
        if type(v_conid) is not int:
            if v_conid is None:
                n -= 1
            else:
                n = -1
                v_conid = as_int(v_conid, src, "conid", drift)
        self.conid = v_conid
        if type(v_c) is not int:
            if v_c is None:
                n -= 1
            else:
                r = as_integer(v_c, src, "C", drift)
                if type(r) is not TextInt and not says_the_same(r, v_c):
                    n = -1
                v_c = r
        self.c = v_c
        if type(v_st) is str:
            v_st = _SECURITY_TYPE.get(v_st) or str_member(SecurityType, v_st, src, "ST", drift)
        else:
            if v_st is None:
                n -= 1
            else:
                n = -1
                v_st = str_member(SecurityType, v_st, src, "ST", drift)
        self.st = v_st
        if type(v_asset_class) is str:
            v_asset_class = _SECURITY_TYPE.get(v_asset_class) or str_member(
                SecurityType, v_asset_class, src, "assetClass", drift
            )
        else:
            if v_asset_class is None:
                n -= 1
            else:
                n = -1
                v_asset_class = str_member(SecurityType, v_asset_class, src, "assetClass", drift)
        self.asset_class = v_asset_class
        if type(v_ticker) is not str:
            if v_ticker is None:
                n -= 1
            else:
                n = -1
                v_ticker = as_text(v_ticker, src, "ticker", drift)
        self.ticker = v_ticker
        if type(v_name) is not str:
            if v_name is None:
                n -= 1
            else:
                n = -1
                v_name = as_text(v_name, src, "name", drift)
        self.name = v_name
        if type(v_full_name) is not str:
            if v_full_name is None:
                n -= 1
            else:
                n = -1
                v_full_name = as_text(v_full_name, src, "fullName", drift)
        self.full_name = v_full_name
        if type(v_chinese_name) is not str:
            if v_chinese_name is None:
                n -= 1
            else:
                n = -1
                v_chinese_name = as_text(v_chinese_name, src, "chineseName", drift)
        self.chinese_name = v_chinese_name
        if type(v_h) is not str:
            if v_h is None:
                n -= 1
            else:
                n = -1
                v_h = as_text(v_h, src, "H", drift)
        self.h = v_h
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(WatchlistInstrument)
