"""Requests against the contract, before the first byte leaves: objects, and the rules between their members.

The generator writes the rules of each model and each parameter from the contract's schemas (`Model._rules`), so what is
refused here is what the contract refuses.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Collection, Iterable, Mapping
from operator import attrgetter
from typing import Any, Final

from ibkr_core._json import dumps
from ibkr_core.errors import ConfigurationError
from ibkr_core.model import Model, Rest, encode, unchanged
from ibkr_core.plain import NotFinite, plain_number
from ibkr_core.rules import Items, Rule, each
from ibkr_core.types import UNSET
from ibkr_core.unfit import Unfit, article

__all__ = ["ANYTHING", "AnyOf", "Object", "OneOf", "Rules", "When", "checked", "json_body", "plain_body"]


class _Anything(Rule):
    __slots__ = ()

    @property
    def wanted(self) -> str:
        return "anything"

    def take(self, value: Any) -> Any:
        if isinstance(value, Model):
            return checked(value)
        if isinstance(value, list | tuple):
            return each(self, value)
        if isinstance(value, dict):
            return _entries(self, value)
        try:
            return plain_number(value) if type(value) is int else encode(value, True)
        except NotFinite:
            raise Unfit(value, "a finite number") from None


class Object(Rule):
    """An object: a model of one class."""

    __slots__ = ("model",)

    def __init__(self, model: type[Model]) -> None:
        self.model = model

    @property
    def wanted(self) -> str:
        return article(self.model.__name__)

    def take(self, value: Any) -> dict[str, Any]:
        if isinstance(value, self.model):
            return checked(value)
        raise Unfit(value, f"{self.wanted}{self._meant(value)}", kind=True)

    def _meant(self, value: Any) -> str:
        """How what was given becomes what is wanted."""
        name = self.model.__name__
        if isinstance(value, Mapping) and not isinstance(value, Model):
            return f": {name}.from_dict(...) makes one of a dict"
        rules = _rules_of(self.model)
        item = next(iter(value), None) if isinstance(value, list | tuple) else value
        for key, rule in rules.members.items() if rules is not None and isinstance(item, Model) else ():
            if isinstance(rule, Items) and isinstance(rule.of, Object) and isinstance(item, rule.of.model):
                given = "..." if isinstance(value, list | tuple) else "[...]"
                return f": say {name}({self.model._keys[key]}={given})"
        return ""


ANYTHING: Final = _Anything()


class Condition(ABC):
    """A rule between the members of an object, by their names on the wire."""

    __slots__ = ()

    @abstractmethod
    def hold(self, data: Mapping[str, Any], names: Mapping[str, str]) -> None:
        """Look whether it holds for an object.

        Raises:
            Unfit: it does not.
        """


class AnyOf(Condition):
    """At least one of several sets of members is there, whole."""

    __slots__ = ("sets", "whole")

    def __init__(self, *sets: tuple[str, ...]) -> None:
        self.sets = sets
        self.whole = tuple((frozenset(members), members) for members in sets)

    def _there(self, data: Mapping[str, Any]) -> list[tuple[str, ...]]:
        keys = data.keys()
        return [members for whole, members in self.whole if whole <= keys]

    def hold(self, data: Mapping[str, Any], names: Mapping[str, str]) -> None:
        if not self._there(data):
            raise _at(names[self.sets[0][0]], UNSET, _listed(self.sets, names))


class OneOf(AnyOf):
    """Exactly one of them is."""

    __slots__ = ()

    def hold(self, data: Mapping[str, Any], names: Mapping[str, str]) -> None:
        there = self._there(data)
        if not there:
            super().hold(data, names)
        elif len(there) > 1:
            second = there[1][0]
            raise _at(names[second], data[second], f"it to be left out beside {_listed(there[:1], names)}")


class When(Condition):
    """When the members `given` are there and those of `among` have one of the values, `needs` and `then` hold.

    A member of `among` or `then` that is not there does not count against it.
    """

    __slots__ = ("among", "given", "needs", "then")

    def __init__(
        self,
        given: tuple[str, ...] = (),
        among: Mapping[str, tuple[Any, ...]] | None = None,
        *,
        needs: tuple[str, ...] = (),
        then: Mapping[str, tuple[Any, ...]] | None = None,
    ) -> None:
        self.given = given
        self.among = tuple((among or {}).items())
        self.needs = needs
        self.then = tuple((then or {}).items())

    def hold(self, data: Mapping[str, Any], names: Mapping[str, str]) -> None:
        for key in self.given:
            if key not in data:
                return
        for key, values in self.among:
            if key in data and not _is_in(data[key], values):
                return
        for key in self.needs:
            if key not in data:
                raise _at(names[key], UNSET, f"one {self._why(data, names)}")
        for key, values in self.then:
            if key in data and not _is_in(data[key], values):
                raise _at(names[key], data[key], f"{' or '.join(map(repr, values))} {self._why(data, names)}")

    def _why(self, data: Mapping[str, Any], names: Mapping[str, str]) -> str:
        reasons = [f"{names[key]} is given" for key in self.given]
        reasons += [f"{names[key]} is {data[key]!r}" for key, _ in self.among if key in data]
        return f"where {' and '.join(reasons)}" if reasons else "always"


def _at(name: str, value: Any, expected: str) -> Unfit:
    unfit = Unfit(value, expected)
    unfit.within(name)
    return unfit


class Rules:
    """The rules of one model: of its members by their names on the wire, of the rest, and between them.

    Args:
        members: name on the wire -> rule, in the order of the model's `_keys`.
        needs: members that must be there.
        rest: rule of the members without a name of their own.
    """

    __slots__ = ("conditions", "fetch", "members", "needs", "rest", "rows")

    def __init__(
        self,
        members: Mapping[str, Rule],
        *conditions: Condition,
        needs: tuple[str, ...] = (),
        rest: Rule = ANYTHING,
    ) -> None:
        self.members = members
        self.needs = needs
        self.conditions = conditions
        self.rest = rest
        self.rows: tuple[tuple[str, str, Callable[[Any], Any]], ...] = ()
        self.fetch: Callable[[Model], tuple[Any, ...]] = lambda model: ()

    def bind(self, names: Mapping[str, str]) -> None:
        """Look up once what every check of an object goes through: the members' names, rules and values."""
        self.rows = tuple((key, names[key], rule.take) for key, rule in self.members.items())
        attributes = [name for _, name, _ in self.rows]
        if len(attributes) > 1:
            self.fetch = attrgetter(*attributes)
        elif attributes:
            one = attrgetter(attributes[0])
            self.fetch = lambda model: (one(model),)


def checked(model: Model) -> dict[str, Any]:
    """The plain data of a model as it is sent; an answer, for which there are no rules, as the numbers that it holds.

    Raises:
        Unfit: it breaks a rule of the contract.
        ConfigurationError: an answer holds a number that cannot be sent.
    """
    rules = _rules_of(type(model))
    if rules is None:
        return model._data(True)
    names = model._keys
    absent = model._absent
    rest: Rest | None = getattr(model, "_rest", None)
    kept = {} if rest is None else rest.kept
    data: dict[str, Any] = {}
    for (key, name, take), value in zip(rules.rows, rules.fetch(model), strict=True):
        if value is absent or value is UNSET:
            continue
        if kept and key in kept and unchanged(value, kept[key][1]):
            value = kept[key][0]
        try:
            data[key] = take(value)
        except Unfit as broken:
            if value is None and key not in rules.needs:
                broken.expected += "; to leave it out, UNSET"
            broken.within(name, name in model._secret)
            raise
    for key in rules.needs:
        if key not in data:
            raise _at(names.get(key, key), UNSET, rules.members[key].wanted if key in rules.members else "one")
    for condition in rules.conditions:
        condition.hold(data, names)
    if rest is not None or model._named_only:
        _put_rest(model, rules, data)
    return data


def _put_rest(model: Model, rules: Rules, data: dict[str, Any]) -> None:
    """Check and add the members without a field: entries of a map, and what the caller put beside the fields."""
    rest = getattr(model, "_rest", None)
    kept = {} if rest is None else rest.kept
    if model._named_only:
        for key, value in model.additional_properties.items():
            same = key in kept and unchanged(value, kept[key][1])
            _put_member(data, key, kept[key][0] if same else value, rules.rest, f"[{key!r}]")
    for key, value in () if rest is None else rest.extra.items():
        if key in rules.members:
            name = model._keys[key]
            unfit = Unfit(value, f"the field {name} to hold it")
            unfit.within(f"additional_properties[{key!r}]", name in model._secret)
            raise unfit
        step = f"[{key!r}]" if model._named_only else f"additional_properties[{key!r}]"
        _put_member(data, key, value, rules.rest, step)


def _put_member(data: dict[str, Any], key: Any, value: Any, rule: Rule, step: str) -> None:
    try:
        if not isinstance(key, str):
            raise Unfit(key, "text as its name")
        data[str.__str__(key)] = rule.take(value)
    except Unfit as unfit:
        unfit.within(step)
        raise


def json_body(body: Any, rule: Rule = ANYTHING) -> bytes:
    """A request body as JSON.

    Raises:
        ConfigurationError: it breaks a rule of the contract, or has no JSON form. Nothing was sent.
    """
    return dumps(plain_body(body, rule))


def plain_body(body: Any, rule: Rule) -> Any:
    """A request body as plain data.

    Raises:
        ConfigurationError: it breaks a rule of the contract.
    """
    try:
        return rule.take(body)
    except Unfit as unfit:
        error = unfit.error()
    except RecursionError:
        error = ConfigurationError("the body contains itself, or is nested too deeply: expected plain data")
    raise error


def _rules_of(model: type[Model]) -> Rules | None:
    """The rules of a class, asked for once."""
    rules = model._checks
    if rules is None:
        rules = model._rules()
        if rules is not None:
            rules.bind(model._keys)
            model._checks = rules
    return rules


def _entries(rule: Rule, values: Mapping[Any, Any]) -> dict[str, Any]:
    data: dict[str, Any] = {}
    for key, value in values.items():
        _put_member(data, key, value, rule, f"[{key!r}]")
    return data


def _is_in(value: Any, values: Collection[Any]) -> bool:
    """Whether a value is one of several as JSON tells them apart: true is not 1."""
    if type(value) is str:
        return value in values
    return any(value == one and isinstance(value, bool) == isinstance(one, bool) for one in values)


def _listed(sets: Iterable[tuple[str, ...]], names: Mapping[str, str]) -> str:
    return " or ".join(" and ".join(names[key] for key in members) for members in sets)
