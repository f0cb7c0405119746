# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class InstructionError(Model):
    """Why an instruction was refused."""

    _keys: ClassVar[Mapping[str, str]] = {"errorCode": "error_code", "errorMessage": "error_message"}

    error_code: str | None = None
    """Code of the reason."""
    error_message: str | None = None
    """The reason in words."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        try:
            values: Any = _members(src) if len(src) >= 2 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_error_code, v_error_message = values
        if type(v_error_code) is not str:
            if v_error_code is None:
                n -= 1
            else:
                n = -1
                v_error_code = as_text(v_error_code, src, "errorCode", drift)
        self.error_code = v_error_code
        if type(v_error_message) is not str:
            if v_error_message is None:
                n -= 1
            else:
                n = -1
                v_error_message = as_text(v_error_message, src, "errorMessage", drift)
        self.error_message = v_error_message
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(InstructionError)
