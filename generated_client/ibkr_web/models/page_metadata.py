# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PageMetadata(Model):
    """Which page an answer is."""

    _keys: ClassVar[Mapping[str, str]] = {"total": "total", "pageSize": "page_size", "pageNum": "page_num"}

    total: int | None = None
    """Number of all accounts."""
    page_size: int | None = None
    """Accounts on a page."""
    page_num: int | None = None
    """Page, from 0."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        try:
            values: Any = _members(src) if len(src) >= 3 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_total, v_page_size, v_page_num = values
        if type(v_total) is not int:
            if v_total is None:
                n -= 1
            else:
                n = -1
                v_total = as_int(v_total, src, "total", drift)
        self.total = v_total
        if type(v_page_size) is not int:
            if v_page_size is None:
                n -= 1
            else:
                n = -1
                v_page_size = as_int(v_page_size, src, "pageSize", drift)
        self.page_size = v_page_size
        if type(v_page_num) is not int:
            if v_page_num is None:
                n -= 1
            else:
                n = -1
                v_page_num = as_int(v_page_num, src, "pageNum", drift)
        self.page_num = v_page_num
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(PageMetadata)
