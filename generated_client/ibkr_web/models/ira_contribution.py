# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_number
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class IraContribution(Model):
    """Limits of contributions to a retirement account."""

    _keys: ClassVar[Mapping[str, str]] = {
        "maximumContributionLimit": "maximum_contribution_limit",
        "yearToDateContribution": "year_to_date_contribution",
        "allowedContributionLimit": "allowed_contribution_limit",
    }

    maximum_contribution_limit: float | None = None
    """Most that may be paid in for the year."""
    year_to_date_contribution: float | None = None
    """What was paid in so far."""
    allowed_contribution_limit: float | None = None
    """What may still be paid in."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        try:
            values: Any = _members(src) if len(src) >= 3 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_maximum_contribution_limit, v_year_to_date_contribution, v_allowed_contribution_limit = values
        if type(v_maximum_contribution_limit) is not float and type(v_maximum_contribution_limit) is not int:
            if v_maximum_contribution_limit is None:
                n -= 1
            else:
                n = -1
                v_maximum_contribution_limit = as_number(
                    v_maximum_contribution_limit, src, "maximumContributionLimit", drift
                )
        self.maximum_contribution_limit = v_maximum_contribution_limit
        if type(v_year_to_date_contribution) is not float and type(v_year_to_date_contribution) is not int:
            if v_year_to_date_contribution is None:
                n -= 1
            else:
                n = -1
                v_year_to_date_contribution = as_number(
                    v_year_to_date_contribution, src, "yearToDateContribution", drift
                )
        self.year_to_date_contribution = v_year_to_date_contribution
        if type(v_allowed_contribution_limit) is not float and type(v_allowed_contribution_limit) is not int:
            if v_allowed_contribution_limit is None:
                n -= 1
            else:
                n = -1
                v_allowed_contribution_limit = as_number(
                    v_allowed_contribution_limit, src, "allowedContributionLimit", drift
                )
        self.allowed_contribution_limit = v_allowed_contribution_limit
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(IraContribution)
