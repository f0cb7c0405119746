# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_object
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .form_crs import FormCrs
    from .form_w8_ben import FormW8Ben
    from .form_w8_ben_e import FormW8BenE
    from .form_w9 import FormW9


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class IndividualTaxInformation(RequestModel):
    """Tax forms of a person."""

    _keys: ClassVar[Mapping[str, str]] = {"w9": "w9", "w8Ben": "w_8_ben", "crs": "crs", "w8BenE": "w_8_ben_e"}

    w9: FormW9 | Unset = UNSET
    """Form W-9."""
    w_8_ben: FormW8Ben | Unset = UNSET
    """Form W-8BEN."""
    crs: FormCrs | Unset = UNSET
    """Status under the common reporting standard."""
    w_8_ben_e: FormW8BenE | Unset = UNSET
    """Form W-8BEN-E."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules

        from .form_crs import FormCrs
        from .form_w8_ben import FormW8Ben
        from .form_w8_ben_e import FormW8BenE
        from .form_w9 import FormW9

        return Rules(
            {"w9": Object(FormW9), "w8Ben": Object(FormW8Ben), "crs": Object(FormCrs), "w8BenE": Object(FormW8BenE)}
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .form_crs import FormCrs
        from .form_w8_ben import FormW8Ben
        from .form_w8_ben_e import FormW8BenE
        from .form_w9 import FormW9

        self = new(cls)
        n: int = 4
        v: Any
        if "w9" in src:
            v = src["w9"]
            if type(v) is JsonObject:
                v = FormW9.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "w9", drift)
            self.w9 = v
        else:
            n -= 1
            self.w9 = UNSET
        if "w8Ben" in src:
            v = src["w8Ben"]
            if type(v) is JsonObject:
                v = FormW8Ben.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "w8Ben", drift)
            self.w_8_ben = v
        else:
            n -= 1
            self.w_8_ben = UNSET
        if "crs" in src:
            v = src["crs"]
            if type(v) is JsonObject:
                v = FormCrs.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "crs", drift)
            self.crs = v
        else:
            n -= 1
            self.crs = UNSET
        if "w8BenE" in src:
            v = src["w8BenE"]
            if type(v) is JsonObject:
                v = FormW8BenE.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "w8BenE", drift)
            self.w_8_ben_e = v
        else:
            n -= 1
            self.w_8_ben_e = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
