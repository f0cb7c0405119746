# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ManagingOwner(RequestModel):
    """Managing owner of an organisation."""

    _keys: ClassVar[Mapping[str, str]] = {"externalId": "external_id", "is25PercentOwner": "is_25_percent_owner"}

    external_id: str | Unset = UNSET
    """The caller's own id, by which other parts of the request refer to it."""
    is_25_percent_owner: bool | Unset = UNSET
    """Whether the owner has 25 percent or more."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT, TRUTH

        return Rules({"externalId": TEXT, "is25PercentOwner": TRUTH})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        v: Any
        if "externalId" in src:
            v = src["externalId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "externalId", drift)
            self.external_id = v
        else:
            n -= 1
            self.external_id = UNSET
        if "is25PercentOwner" in src:
            v = src["is25PercentOwner"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "is25PercentOwner", drift)
            self.is_25_percent_owner = v
        else:
            n -= 1
            self.is_25_percent_owner = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
