# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_integer, as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new, says_the_same
from ibkr_core.numbers import TextInt

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CancelAnswer(Model):
    """The cancel was taken over. It is not done yet, and the order can still fill; watch its status."""

    _keys: ClassVar[Mapping[str, str]] = {"msg": "msg", "order_id": "order_id", "conid": "conid", "account": "account"}
    _secret: ClassVar[frozenset[str]] = frozenset({"account"})

    msg: str
    """`Request was submitted`."""
    order_id: int | None = None
    """The broker's number of the order. An integer on the wire; the published document declares text."""
    conid: int | None = None
    """Contract id; `-1` when the order was gone at once. An integer on the wire; the published document declares
    text."""
    account: str | None = None
    """The account; null when the order was gone at once."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 4
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 4 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_msg, v_order_id, v_conid, v_account = values
        if type(v_msg) is not str:
            n = -1
            v_msg = as_text(v_msg, src, "msg", drift)
            if v_msg is None:
                missing(src, "msg", drift, "text")
        self.msg = v_msg
        if type(v_order_id) is not int:
            if v_order_id is None:
                n -= 1
            else:
                r = as_integer(v_order_id, src, "order_id", drift)
                if type(r) is not TextInt and not says_the_same(r, v_order_id):
                    n = -1
                v_order_id = r
        self.order_id = v_order_id
        if type(v_conid) is not int:
            if v_conid is None:
                n -= 1
            else:
                r = as_integer(v_conid, src, "conid", drift)
                if type(r) is not TextInt and not says_the_same(r, v_conid):
                    n = -1
                v_conid = r
        self.conid = v_conid
        if type(v_account) is not str:
            if v_account is None:
                n -= 1
            else:
                n = -1
                v_account = as_text(v_account, src, "account", drift)
        self.account = v_account
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(CancelAnswer)
