"""Open enumerations: the values the contract knows have names, every other value is kept as it came."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, TypeVar, cast

if TYPE_CHECKING:
    from typing import Self

__all__ = ["OpenIntEnum", "OpenStrEnum", "members"]

E = TypeVar("E", bound="OpenStrEnum | OpenIntEnum")


class OpenStrEnum(StrEnum):
    """A text enumeration that accepts values it does not list.

    `OrderStatus("Zombie")` is an `OrderStatus`, equals `"Zombie"`, and its `is_known` is False. Such a member is made
    anew each time (nothing a server sends can fill the memory), so compare with `==`, as with any text.
    """

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = member._value_ = str(value)
        return member

    @property
    def is_known(self) -> bool:
        """Whether the contract lists this value."""
        return self._value_ in type(self)._value2member_map_

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"


class OpenIntEnum(IntEnum):
    """A whole-number enumeration that accepts values it does not list; see `OpenStrEnum`."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, int):
            return None
        member = int.__new__(cls, value)
        member._name_ = str(int(value))
        member._value_ = int(value)
        return member

    @property
    def is_known(self) -> bool:
        """Whether the contract lists this value."""
        return self._value_ in type(self)._value2member_map_

    def __repr__(self) -> str:
        return f"{type(self).__name__}({int(self)})"


def members(enum: type[E]) -> dict[object, E]:
    """Value -> member of the values the contract lists.

    Generated decoders look values up here: a dictionary costs a tenth of calling the class.
    """
    return cast("dict[object, E]", enum._value2member_map_)
