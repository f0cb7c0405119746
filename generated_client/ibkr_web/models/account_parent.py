# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 ec25be2c6c44926a4a92bf93b3fb84567f12800a059d31c6adddc7c965dfdcea; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, as_bool, as_text, no_list, read_items
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, new

if TYPE_CHECKING:
    from typing import Self

_STR = frozenset((str,))


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AccountParent(Model):
    """Where the account stands in a family of accounts."""

    _keys: ClassVar[Mapping[str, str]] = {
        "mmc": "mmc",
        "accountId": "account_id",
        "isMParent": "is_m_parent",
        "isMChild": "is_m_child",
        "isMultiplex": "is_multiplex",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account_id"})

    mmc: list[str] | None = None
    """Accounts of the money manager client."""
    account_id: str | None = None
    """The parent; empty where there is none."""
    is_m_parent: bool | None = None
    """The account has children."""
    is_m_child: bool | None = None
    """The account has a parent."""
    is_multiplex: bool | None = None
    """Several accounts trade as one."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 5
        v: Any
        r: Any
        v = src.get("mmc")
        if type(v) is JsonArray:
            r = read_items(v, _STR, as_text, False, drift)
            if r is not v:
                n -= 1
            v = r
        else:
            n -= 1
            if v is not None:
                v = no_list(v, src, "mmc", drift)
        self.mmc = v
        v = src.get("accountId")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "accountId", drift)
        self.account_id = v
        v = src.get("isMParent")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "isMParent", drift)
        self.is_m_parent = v
        v = src.get("isMChild")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "isMChild", drift)
        self.is_m_child = v
        v = src.get("isMultiplex")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "isMultiplex", drift)
        self.is_multiplex = v
        if len(src) != n:
            self._finish(src, drift)
        return self
