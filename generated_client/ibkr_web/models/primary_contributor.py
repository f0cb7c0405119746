# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_object, as_text, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .address import Address
    from .name_suffix import NameSuffix


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PrimaryContributor(RequestModel):
    """Who pays in most."""

    _keys: ClassVar[Mapping[str, str]] = {
        "firstName": "first_name",
        "middleInitial": "middle_initial",
        "lastName": "last_name",
        "suffix": "suffix",
        "employer": "employer",
        "occupation": "occupation",
        "address": "address",
        "sourceOfFunds": "source_of_funds",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"first_name", "last_name"})

    first_name: str | Unset = UNSET
    """Given name."""
    middle_initial: str | Unset = UNSET
    """First letter of the second given name."""
    last_name: str | Unset = UNSET
    """Family name."""
    suffix: NameSuffix | str | Unset = UNSET
    """What follows the name."""
    employer: str | Unset = UNSET
    """Name of the employer."""
    occupation: str | Unset = UNSET
    """Occupation; the enumerations have the values."""
    address: Address | Unset = UNSET
    """Where post reaches it."""
    source_of_funds: str | Unset = UNSET
    """Where the money comes from."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import TEXT

        from .address import Address

        return Rules(
            {
                "firstName": TEXT,
                "middleInitial": TEXT,
                "lastName": TEXT,
                "suffix": TEXT,
                "employer": TEXT,
                "occupation": TEXT,
                "address": Object(Address),
                "sourceOfFunds": TEXT,
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .address import Address
        from .name_suffix import NameSuffix

        self = new(cls)
        n: int = 8
        v: Any
        if "firstName" in src:
            v = src["firstName"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "firstName", drift)
            self.first_name = v
        else:
            n -= 1
            self.first_name = UNSET
        if "middleInitial" in src:
            v = src["middleInitial"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "middleInitial", drift)
            self.middle_initial = v
        else:
            n -= 1
            self.middle_initial = UNSET
        if "lastName" in src:
            v = src["lastName"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "lastName", drift)
            self.last_name = v
        else:
            n -= 1
            self.last_name = UNSET
        if "suffix" in src:
            v = src["suffix"]
            if type(v) is str:
                v = members(NameSuffix).get(v) or str_member(NameSuffix, v, src, "suffix", drift)
            else:
                n = -1
                v = str_member(NameSuffix, v, src, "suffix", drift)
            self.suffix = v
        else:
            n -= 1
            self.suffix = UNSET
        if "employer" in src:
            v = src["employer"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "employer", drift)
            self.employer = v
        else:
            n -= 1
            self.employer = UNSET
        if "occupation" in src:
            v = src["occupation"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "occupation", drift)
            self.occupation = v
        else:
            n -= 1
            self.occupation = UNSET
        if "address" in src:
            v = src["address"]
            if type(v) is JsonObject:
                v = Address.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "address", drift)
            self.address = v
        else:
            n -= 1
            self.address = UNSET
        if "sourceOfFunds" in src:
            v = src["sourceOfFunds"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "sourceOfFunds", drift)
            self.source_of_funds = v
        else:
            n -= 1
            self.source_of_funds = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
