"""Models whose member names are data."""

from __future__ import annotations

from collections.abc import ItemsView, Iterator, KeysView, ValuesView
from typing import Any, ClassVar, Generic, TypeVar, overload

from ibkr_core.drift import Drift
from ibkr_core.errors import ConfigurationError
from ibkr_core.model import Model, NotFinite, Rest, encode, says_the_same, unchanged
from ibkr_core.types import UNSET, safe_repr

__all__ = ["MapModel"]

T = TypeVar("T")
D = TypeVar("D")


class MapModel(Model, Generic[T]):
    """Base of models whose member names are data (currencies, account ids): reads like a dictionary, `ledger["USD"]`.

    Iteration gives names. A member that is null or cannot be read is not in the map; `raw(name)` has it.
    """

    __slots__ = ("_map",)

    _map: dict[str, T]
    _named_only: ClassVar[bool] = True

    @property
    def additional_properties(self) -> dict[str, T]:
        """The members of the map."""
        try:
            return self._map
        except AttributeError:
            self._map = {}
            return self._map

    def __getitem__(self, name: str) -> T:
        return self.additional_properties[name]

    def __setitem__(self, name: str, value: T) -> None:
        self.additional_properties[name] = value

    def __delitem__(self, name: str) -> None:
        del self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        return name in self.additional_properties

    def __iter__(self) -> Iterator[str]:
        return iter(self.additional_properties)

    def __len__(self) -> int:
        return len(self.additional_properties)

    def __bool__(self) -> bool:
        return True

    def keys(self) -> KeysView[str]:
        """Names of the members."""
        return self.additional_properties.keys()

    def values(self) -> ValuesView[T]:
        """The members."""
        return self.additional_properties.values()

    def items(self) -> ItemsView[str, T]:
        """Names and members."""
        return self.additional_properties.items()

    @overload
    def get(self, name: str) -> T | None: ...
    @overload
    def get(self, name: str, default: D) -> T | D: ...
    def get(self, name: str, default: object = None) -> object:
        """The member, or `default` when there is none."""
        return self.additional_properties.get(name, default)

    def raw(self, name: str) -> Any:
        found = super().raw(name)
        return encode(self[name]) if found is UNSET and name in self else found

    def _data(self, sent: bool) -> dict[str, Any]:
        out = super()._data(sent)
        rest: Rest | None = getattr(self, "_rest", None)
        kept = {} if rest is None else rest.kept
        for name, value in self.additional_properties.items():
            if name not in kept or not unchanged(value, kept[name][1]):
                try:
                    out[name] = encode(value, sent)
                except NotFinite as error:
                    raise ConfigurationError(
                        f"{type(self).__name__}[{name!r}] is {error}: expected a finite number"
                    ) from None
        return out

    def _current(self, key: str) -> Any:
        return getattr(self, self._keys[key]) if key in self._keys else self.additional_properties.get(key)

    def _put(self, src: dict[str, Any], key: str, read: T | None, drift: Drift) -> None:
        """Put a member into the map, or beside it when it reads as nothing, and remember what was received."""
        received = src[key]
        if received is None:
            drift.note(src, key, "a value", None, "null")
        if read is None:
            self._open_rest().extra[key] = received
            return
        self.additional_properties[key] = read
        if not says_the_same(read, received):
            self._open_rest().kept[key] = (received, read)

    def _state(self) -> tuple[Any, ...]:
        return (*super()._state(), self.additional_properties)

    @safe_repr
    def __repr__(self) -> str:
        from ibkr_core.redact import hidden, masked

        fields = ", ".join(
            f"{attribute}={hidden(value) if attribute in self._secret else masked(attribute, value)}"
            for attribute in self._keys.values()
            if (value := getattr(self, attribute)) is not self._absent
        )
        # The names may be account ids, and are not shown.
        return f"{type(self).__name__}({fields}{', ' if fields else ''}<{len(self)} members>)"

    def __getstate__(self) -> dict[str, Any]:
        return super().__getstate__() | {"map": self.additional_properties}

    def __setstate__(self, state: dict[str, Any]) -> None:
        super().__setstate__(state)
        self._map = dict(state["map"])
