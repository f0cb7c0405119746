# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, as_bool, as_figure, as_int, as_number, as_one_of, as_text, no_list, read_items
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new
from ibkr_core.numbers import Figure

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AlgoParameter(Model):
    """One parameter of an algorithm."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "description": "description",
        "valueClassName": "value_class_name",
        "required": "required",
        "defaultValue": "default_value",
        "legalStrings": "legal_strings",
        "minValue": "min_value",
        "maxValue": "max_value",
        "guiRank": "gui_rank",
        "enabledConditions": "enabled_conditions",
        "priceMarketRule": "price_market_rule",
    }

    id: str | None = None
    """Id, for `strategyParameters` in a ticket."""
    name: str | None = None
    """Name for people; tickets take the `id`."""
    description: str | None = None
    """What it does."""
    value_class_name: str | None = None
    """Kind of value: `String`, `Double`, `Boolean`, `Time` and others."""
    required: bool | str | None = None
    """`true` where it has to be sent. Text on the wire."""
    default_value: bool | float | str | None = None
    """Value where it is left out."""
    legal_strings: list[str] | None = None
    """Texts that the parameter may have as value."""
    min_value: Figure | None = None
    """Lowest value."""
    max_value: Figure | None = None
    """Highest value."""
    gui_rank: int | None = None
    """Place in a form, from 1."""
    enabled_conditions: list[str] | None = None
    """When the parameter can be set."""
    price_market_rule: bool | str | None = None
    """The value is a price and follows its steps."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 12
        try:
            values: Any = _members(src) if len(src) >= 12 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_id,
            v_name,
            v_description,
            v_value_class_name,
            v_required,
            v_default_value,
            v_legal_strings,
            v_min_value,
            v_max_value,
            v_gui_rank,
            v_enabled_conditions,
            v_price_market_rule,
        ) = values
        if type(v_id) is not str:
            if v_id is None:
                n -= 1
            else:
                n = -1
                v_id = as_text(v_id, src, "id", drift)
        self.id = v_id
        if type(v_name) is not str:
            if v_name is None:
                n -= 1
            else:
                n = -1
                v_name = as_text(v_name, src, "name", drift)
        self.name = v_name
        if type(v_description) is not str:
            if v_description is None:
                n -= 1
            else:
                n = -1
                v_description = as_text(v_description, src, "description", drift)
        self.description = v_description
        if type(v_value_class_name) is not str:
            if v_value_class_name is None:
                n -= 1
            else:
                n = -1
                v_value_class_name = as_text(v_value_class_name, src, "valueClassName", drift)
        self.value_class_name = v_value_class_name
        if type(v_required) is not bool and type(v_required) is not str:
            if v_required is None:
                n -= 1
            else:
                n = -1
                v_required = as_one_of(v_required, src, "required", drift, "a truth value or text", as_bool, as_text)
        self.required = v_required
        if (
            type(v_default_value) is not bool
            and type(v_default_value) is not float
            and type(v_default_value) is not int
            and type(v_default_value) is not str
        ):
            if v_default_value is None:
                n -= 1
            else:
                n = -1
                v_default_value = as_one_of(
                    v_default_value,
                    src,
                    "defaultValue",
                    drift,
                    "a truth value or a number or text",
                    as_bool,
                    as_number,
                    as_text,
                )
        self.default_value = v_default_value
        if type(v_legal_strings) is JsonArray:
            for i in v_legal_strings:
                if type(i) is not str:
                    n = -1
                    v_legal_strings = read_items(v_legal_strings, as_text, False, drift)
                    break
        else:
            if v_legal_strings is None:
                n -= 1
            else:
                n = -1
                v_legal_strings = no_list(v_legal_strings, src, "legalStrings", drift)
        self.legal_strings = v_legal_strings
        if v_min_value is None:
            n -= 1
        elif type(v_min_value) is str or type(v_min_value) is float or type(v_min_value) is int:
            v_min_value = Figure(v_min_value)
        else:
            n = -1
            v_min_value = as_figure(Figure, v_min_value, src, "minValue", drift, "a number or text")
        self.min_value = v_min_value
        if v_max_value is None:
            n -= 1
        elif type(v_max_value) is str or type(v_max_value) is float or type(v_max_value) is int:
            v_max_value = Figure(v_max_value)
        else:
            n = -1
            v_max_value = as_figure(Figure, v_max_value, src, "maxValue", drift, "a number or text")
        self.max_value = v_max_value
        if type(v_gui_rank) is not int:
            if v_gui_rank is None:
                n -= 1
            else:
                n = -1
                v_gui_rank = as_int(v_gui_rank, src, "guiRank", drift)
        self.gui_rank = v_gui_rank
        if type(v_enabled_conditions) is JsonArray:
            for i in v_enabled_conditions:
                if type(i) is not str:
                    n = -1
                    v_enabled_conditions = read_items(v_enabled_conditions, as_text, False, drift)
                    break
        else:
            if v_enabled_conditions is None:
                n -= 1
            else:
                n = -1
                v_enabled_conditions = no_list(v_enabled_conditions, src, "enabledConditions", drift)
        self.enabled_conditions = v_enabled_conditions
        if type(v_price_market_rule) is not bool and type(v_price_market_rule) is not str:
            if v_price_market_rule is None:
                n -= 1
            else:
                n = -1
                v_price_market_rule = as_one_of(
                    v_price_market_rule, src, "priceMarketRule", drift, "a truth value or text", as_bool, as_text
                )
        self.price_market_rule = v_price_market_rule
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(AlgoParameter)
