"""What every generated model stands on: encoding, equality, repr, pickling, and what came but has no field.

A generated class holds its fields, their names on the wire and a straight-line `from_dict`; everything that need not be
fast is here once. Absent fields are `None` in models of answers and `UNSET` in models of requests.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from operator import itemgetter
from typing import TYPE_CHECKING, Any, ClassVar, Final

from ibkr_core._json import dumps
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.errors import ConfigurationError
from ibkr_core.numbers import Figure, TextInt
from ibkr_core.plain import NotFinite, plain_number, plain_truth
from ibkr_core.types import UNSET, UnknownObject, Unset, safe_repr

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

__all__ = [
    "Model",
    "NotFinite",
    "RequestModel",
    "Rest",
    "encode",
    "fetching",
    "new",
    "says_the_same",
    "to_json",
    "unchanged",
]

new: Final = object.__new__

_PLAIN: Final = frozenset({str, int, bool, type(None)})


class Rest:
    """What a model has no field for: unknown members, and the received form of members that read as something else.

    `kept` maps a wire name to (received value, what the field was read as). As long as the field still holds what was
    read, encoding gives back what was received.
    """

    __slots__ = ("extra", "kept")

    def __init__(self, extra: dict[str, Any], kept: dict[str, tuple[Any, Any]]) -> None:
        self.extra = extra
        self.kept = kept


class Model:
    """Base of all generated models."""

    __slots__ = ("_rest",)

    _rest: Rest
    # Wire name -> attribute, in the contract's order.
    _keys: ClassVar[Mapping[str, str]] = {}
    # Wire names of members of answers for which null is no value of the contract.
    _firm: ClassVar[frozenset[str]] = frozenset()
    # Attributes that repr never shows.
    _secret: ClassVar[frozenset[str]] = frozenset()
    _absent: ClassVar[Unset | None] = None
    # Members without a field are entries of a map, not unknown.
    _named_only: ClassVar[bool] = False
    # What is only sent takes a number that came as text for the number that it is.
    _sent: ClassVar[bool] = False
    # The contract's rules for what is sent, once `ibkr_core.checks` has asked for them.
    _checks: ClassVar[Rules | None] = None

    @classmethod
    def _rules(cls) -> Rules | None:
        """The contract's rules; written by the generator into each model that requests are made of.

        They are looked at when a request is encoded, not when a model is made: a model may be filled step by step, and
        answers are read through the same classes.
        """
        return None

    @classmethod
    def from_dict(cls, src: Any, drift: Drift = LENIENT) -> Self:
        """Read one from parsed JSON.

        Raises:
            UnreadableAnswerError: it is no object, or a member that it must have is missing or means nothing.
        """
        if type(src) is dict:
            return cls.from_object(src, drift)
        if not isinstance(src, Mapping):
            drift.fail(src, None, "an object", src)
        return cls.from_object(dict(src), drift)

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        """The same for what is known to be an object; written by the generator, one straight line a member."""
        raise NotImplementedError(f"{cls.__name__} has no decoder: the generator writes one into each of its models")

    @property
    def additional_properties(self) -> dict[str, Any]:
        """Members that the contract does not know (yet), as received; what is put here is sent along."""
        return self._open_rest().extra

    def raw(self, name: str) -> Any:
        """What stood on the wire for a field (by wire name), where that is not what the field was read as.

        A field that was read as it stood gives its own value; one that was absent gives `UNSET`.
        """
        rest: Rest | None = getattr(self, "_rest", None)
        if rest is not None:
            if name in rest.kept:
                return rest.kept[name][0]
            if name in rest.extra:
                return rest.extra[name]
        value = getattr(self, self._keys[name]) if name in self._keys else self._absent
        return UNSET if value is self._absent else encode(value)

    def to_dict(self) -> dict[str, Any]:
        """The object as plain data for JSON; `Decimal` values stay what they are.

        Raises:
            ConfigurationError: a number is not finite, or a field that must be given is not.
        """
        return self._data(self._sent)

    def _data(self, sent: bool) -> dict[str, Any]:
        """`to_dict`, with figures as what came, or as the numbers that they are when they are `sent`."""
        out: dict[str, Any] = {}
        absent = self._absent
        for key, attribute in self._keys.items():
            value = getattr(self, attribute)
            if value is absent:
                continue
            if type(value) in _PLAIN:
                out[key] = value
            else:
                try:
                    out[key] = encode(value, sent)
                except NotFinite as error:
                    raise ConfigurationError(
                        f"{type(self).__name__}.{attribute} is {error}: expected a finite number"
                    ) from None
        rest: Rest | None = getattr(self, "_rest", None)
        if rest is not None:
            for key, (received, read) in rest.kept.items():
                if unchanged(self._current(key), read):
                    out[key] = encode(received)
            for key, value in rest.extra.items():
                try:
                    out[key] = encode(value, sent)
                except NotFinite as error:
                    raise ConfigurationError(
                        f"{type(self).__name__}.additional_properties[{key!r}] is {error}: expected a finite number"
                    ) from None
        return out

    def _current(self, key: str) -> Any:
        return getattr(self, self._keys[key])

    def _open_rest(self) -> Rest:
        try:
            return self._rest
        except AttributeError:
            self._rest = Rest({}, {})
            return self._rest

    def _finish(self, src: dict[str, Any], drift: Drift, plain: bool) -> None:
        """Sort out an object that is more or other than its fields: called when the count of its members shows it.

        Args:
            plain: every field was read as what stands there, so only nulls and unknown members are left to look at.
        """
        extra: dict[str, Any] = {}
        kept: dict[str, tuple[Any, Any]] = {}
        keys = self._keys
        for key in [key for key, value in src.items() if value is None or key not in keys] if plain else src:
            received = src[key]
            attribute = keys.get(key)
            if attribute is None:
                if not self._named_only:
                    extra[key] = received
                    drift.note(src, key, "no such field", received, "unknown-field")
                continue
            read = getattr(self, attribute)
            if received is None:
                if self._absent is None:
                    kept[key] = (None, read)
                if key in self._firm:
                    drift.note(src, key, "a value", None, "null")
            elif not says_the_same(read, received):
                kept[key] = (received, read)
        if extra or kept:
            self._rest = Rest(extra, kept)

    def _state(self) -> tuple[Any, ...]:
        return tuple([getattr(self, attribute) for attribute in self._keys.values()])

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self._state() == other._state() and _extra_of(self) == _extra_of(other)

    __hash__ = None  # type: ignore[assignment]

    @safe_repr
    def __repr__(self) -> str:
        from ibkr_core.redact import hidden, masked

        shown = [
            f"{attribute}={hidden(value) if attribute in self._secret else masked(attribute, value)}"
            for attribute, value in zip(self._keys.values(), self._state(), strict=True)
            if value is not self._absent
        ]
        extra = len(_extra_of(self))
        if extra:
            shown.append(f"<{extra} unknown field{'s' if extra > 1 else ''}>")
        return f"{type(self).__name__}({', '.join(shown)})"

    def __getstate__(self) -> dict[str, Any]:
        state = {name: value for name in self._keys.values() if (value := getattr(self, name)) is not self._absent}
        rest: Rest | None = getattr(self, "_rest", None)
        return {"fields": state} if rest is None else {"fields": state, "extra": rest.extra, "kept": rest.kept}

    def __setstate__(self, state: dict[str, Any]) -> None:
        fields = state["fields"]
        for attribute in self._keys.values():
            setattr(self, attribute, fields.get(attribute, self._absent))
        if "extra" in state:
            # Copied, so that a shallow copy of a model does not share its unknown members.
            self._rest = Rest(dict(state["extra"]), dict(state["kept"]))


class RequestModel(Model):
    """Base of models that are only sent: an absent field is `UNSET`, so that `None` can be sent as null."""

    __slots__ = ()
    _absent: ClassVar[Unset | None] = UNSET
    _sent: ClassVar[bool] = True


def fetching(model: type[Model]) -> tuple[Callable[[Any], Any], tuple[str, ...]]:
    """What a decoder fetches members with: all of them in one step, or by their names."""
    return itemgetter(*model._keys), tuple(model._keys)


def encode(value: Any, sent: bool = False) -> Any:
    """Plain data of a value of any type that a model can hold, as new containers.

    Figures and numbers that came as text are encoded as they came; when they are `sent`, as the numbers that they are.

    Raises:
        NotFinite: a number has no JSON form, or a figure that is sent holds none.
    """
    kind = type(value)
    if kind in _PLAIN:
        return value
    if isinstance(value, Figure) and not sent:
        return encode(value.raw)
    if kind is TextInt:
        return int(value) if sent else value.raw
    if isinstance(value, list | tuple):
        return [encode(item, sent) for item in value]
    if isinstance(value, dict):
        return {key: encode(item, sent) for key, item in value.items()}
    if isinstance(value, Model):
        return value._data(sent or value._sent)
    if isinstance(value, UnknownObject):
        return value.to_dict()
    if isinstance(value, Enum):
        return encode(value.value, sent)
    if isinstance(value, str):
        return str.__str__(value)
    number = plain_number(value)
    if number is None:
        truth = plain_truth(value)
        return value if truth is None else truth
    # Only what is sent is spelt out: an answer is given back with the exponents that it came with.
    return number if sent or kind is not float else value


def to_json(value: Any, *, sent: bool = True) -> bytes:
    """JSON of a model, or of lists and scalars of them: of a request, checked, or of an answer as it came.

    Raises:
        ConfigurationError: a value has no JSON form, or breaks a rule of the contract for what is `sent`.
    """
    if sent:
        from ibkr_core.checks import json_body

        return json_body(value)
    try:
        return dumps(encode(value))
    except NotFinite as error:
        raise ConfigurationError(f"a body cannot hold the number {error}: expected a finite one") from None


def _extra_of(model: Model) -> dict[str, Any]:
    rest: Rest | None = getattr(model, "_rest", None)
    return {} if rest is None else rest.extra


def unchanged(current: Any, read: Any) -> bool:
    """Whether a field still holds what it was read as; after unpickling that is an equal object, not the same one."""
    return current is read or (type(current) is type(read) and bool(current == read))


def says_the_same(read: Any, received: Any) -> bool:
    """Whether encoding what was read gives back what was received, for one member that is not null."""
    if read is received:
        return True
    if read is None or isinstance(read, Unset):
        return False
    if type(read) is TextInt or isinstance(read, Figure):
        return type(read.raw) is type(received) and read.raw == received
    if isinstance(received, list):
        if not isinstance(read, list) or len(read) != len(received):
            return False
        # Objects inside keep what they need themselves.
        pairs = zip(read, received, strict=True)
        return all(isinstance(item, dict) or says_the_same(got, item) for got, item in pairs)
    if isinstance(received, dict):
        return True
    return bool(read == received) and type(read.value if isinstance(read, Enum) else read) is type(received)
