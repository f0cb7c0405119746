# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_text, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .add_entity import AddEntity
    from .delete_entity import DeleteEntity
    from .update_entity import UpdateEntity


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class InformationChange(RequestModel):
    """Holders to add, change or remove."""

    _keys: ClassVar[Mapping[str, str]] = {
        "addEntities": "add_entities",
        "updateEntities": "update_entities",
        "deleteEntities": "delete_entities",
        "ibAccountId": "ib_account_id",
    }

    add_entities: list[AddEntity] | Unset = UNSET
    """Holders to add."""
    update_entities: list[UpdateEntity] | Unset = UNSET
    """Holders to change."""
    delete_entities: list[DeleteEntity] | Unset = UNSET
    """Holders to remove."""
    ib_account_id: str | Unset = UNSET
    """Account at this broker whose record is changed."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import TEXT, Items

        from .add_entity import AddEntity
        from .delete_entity import DeleteEntity
        from .update_entity import UpdateEntity

        return Rules(
            {
                "addEntities": Items(Object(AddEntity)),
                "updateEntities": Items(Object(UpdateEntity)),
                "deleteEntities": Items(Object(DeleteEntity)),
                "ibAccountId": TEXT,
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .add_entity import AddEntity
        from .delete_entity import DeleteEntity
        from .update_entity import UpdateEntity

        self = new(cls)
        n: int = 4
        v: Any
        r: Any
        if "addEntities" in src:
            v = src["addEntities"]
            if type(v) is JsonArray:
                r = [AddEntity.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "addEntities", drift)
            self.add_entities = v
        else:
            n -= 1
            self.add_entities = UNSET
        if "updateEntities" in src:
            v = src["updateEntities"]
            if type(v) is JsonArray:
                r = [UpdateEntity.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "updateEntities", drift)
            self.update_entities = v
        else:
            n -= 1
            self.update_entities = UNSET
        if "deleteEntities" in src:
            v = src["deleteEntities"]
            if type(v) is JsonArray:
                r = [DeleteEntity.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "deleteEntities", drift)
            self.delete_entities = v
        else:
            n -= 1
            self.delete_entities = UNSET
        if "ibAccountId" in src:
            v = src["ibAccountId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "ibAccountId", drift)
            self.ib_account_id = v
        else:
            n -= 1
            self.ib_account_id = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
