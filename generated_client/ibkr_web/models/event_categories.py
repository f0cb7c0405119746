# Written by the generator from the contract; do not edit.
from __future__ import annotations

from typing import Any, TypeAlias

from ibkr_core.codec import JsonArray, JsonObject, Key, Place, as_one_of, odd_item
from ibkr_core.drift import Drift

from .event_category import EventCategory
from .event_category_map import EventCategoryMap

_READ_EVENT_CATEGORY = EventCategory.from_object
_READ_EVENT_CATEGORY_MAP = EventCategoryMap.from_object

EventCategories: TypeAlias = "EventCategoryMap | list[EventCategory]"
"""Categories of event contracts, as a list or as a map from category id. Nobody published the form; the release
note speaks of a list, the sibling that was in use answers a map. Unverified. Release note of 2023-10."""


def read_event_categories(v: Any, src: Place, key: Key, drift: Drift) -> Any:
    if type(v) is JsonObject:
        return _READ_EVENT_CATEGORY_MAP(v, drift)
    if type(v) is JsonArray:
        return [_READ_EVENT_CATEGORY(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
    return as_one_of(v, src, key, drift, "EventCategoryMap or a list")
