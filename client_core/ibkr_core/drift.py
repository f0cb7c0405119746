"""Where an answer leaves the contract: noted while decoding, located afterwards, reported without its values.

Decoding has no notion of a path, since keeping one would cost every object of every answer. A note holds the JSON
container instead, and only when there is a note is the answer walked once to find where that container sits.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final, NoReturn, TypeAlias, TypeVar, cast

from ibkr_core.errors import UnreadableAnswerError
from ibkr_core.types import safe_repr

__all__ = ["LENIENT", "Drift", "DriftReport", "Once", "Recorder", "kind_of", "read_answer"]

T = TypeVar("T")

# Patterns are compiled when first used: most programs never see a drift.
_PLAIN_KEY: Final = r"[A-Za-z_][A-Za-z_0-9-]*\Z"
# Maps are keyed by accounts, users and orders (U7654321, jdoe123): what looks like an id never enters a report.
_ID_KEY: Final = r".*\d{3}"

_POSITION: Final = r"\[\d+\]"
_REMEMBERED: Final = 10_000
_MOST_NOTES: Final = 10_000
_MOST_REPORTS: Final = 1000
"""Of one answer: a map with odd keys has as many drifts as it has members."""

_Way: TypeAlias = "tuple[_Way, str | int] | None"
"""How a container is reached: the container that holds it, and the key there; None for the answer itself."""
_Note: TypeAlias = tuple[Any, str | int | None, str, str, str]


class DriftReport:
    """One place where an answer was not as the contract says. It holds kinds of values, never a value.

    Attributes:
        operation: operation id of the contract.
        path: JSON path of the first such place, `$.orders[3].price`; keys that may be ids (three digits in a
            row) and odd keys in it are shown as `*`.
        expected: what the contract says.
        got: the kind of what came.
        kind: `type`, `null`, `missing`, `variant` or `status` when the answer breaks the contract; `unknown-field` or
            `unknown-value` when it is more than the contract knows; `cookie` for a Set-Cookie line that cannot be read
            in full; `fault` when something else failed after the answer had arrived (`got` is the kind of exception).
        count: how many places of this answer have the same drift (equal but for list positions).
    """

    __slots__ = ("count", "expected", "got", "kind", "operation", "path")

    def __init__(self, *, operation: str, path: str, expected: str, got: str, kind: str, count: int = 1) -> None:
        self.operation = operation
        self.path = path
        self.expected = expected
        self.got = got
        self.kind = kind
        self.count = count

    @property
    def identity(self) -> tuple[str, str, str, str, str]:
        """Equal for reports of one and the same drift: operation, path without list positions, expected, got, kind."""
        return self.operation, re.sub(_POSITION, "[*]", self.path), self.expected, self.got, self.kind

    @property
    def breaks_contract(self) -> bool:
        """False for new fields and new enumeration values, which the contract allows for, and for faults of ours."""
        return _breaks(self.kind)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, DriftReport):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self.__slots__)

    def __hash__(self) -> int:
        return hash((self.operation, self.path, self.expected, self.got, self.kind))

    @safe_repr
    def __repr__(self) -> str:
        times = f" ({self.count} times)" if self.count > 1 else ""
        place = f"{self.operation} at {self.path}"
        return f"<{self.kind} drift of {place}: expected {self.expected}, got {self.got}{times}>"


class Drift:
    """What a decoder tells its observations to. This one forgets them; `Recorder` keeps them."""

    __slots__ = ()
    recording: bool = False

    def note(self, container: Any, key: str | int | None, expected: str, got: object, kind: str = "type") -> None:
        """The value at `key` of `container` (None: the container itself) is not what was expected."""

    def fail(self, container: Any, key: str | int | None, expected: str, got: object, kind: str = "type") -> NoReturn:
        """The same, where nothing can be made of the value.

        Raises:
            UnreadableAnswerError: always; its path is relative to the object that was being read.
        """
        path = "$" if key is None else f"${_step(key)}"
        raise UnreadableAnswerError(path=path, expected=expected, got="nothing" if kind == "missing" else kind_of(got))


LENIENT: Final = Drift()
"""Coerce what can be coerced and keep quiet; the default of every `from_dict`."""


class Recorder(Drift):
    """Keeps notes of one answer and turns them into reports once the whole answer is at hand.

    Of more than 10,000 notes it keeps the first, and one that breaks the contract if any does.
    """

    __slots__ = ("_broken", "notes", "operation")
    recording = True

    def __init__(self, operation: str = "") -> None:
        self.operation = operation
        self.notes: list[_Note] = []
        self._broken = False

    def note(self, container: Any, key: str | int | None, expected: str, got: object, kind: str = "type") -> None:
        breaks = not self._broken and _breaks(kind)
        if breaks or len(self.notes) < _MOST_NOTES:
            self._broken |= breaks
            self._keep(container, key, expected, got, kind)

    def _keep(self, container: Any, key: str | int | None, expected: str, got: object, kind: str) -> None:
        self.notes.append((container, key, expected, "nothing" if kind == "missing" else kind_of(got), kind))

    def fail(self, container: Any, key: str | int | None, expected: str, got: object, kind: str = "type") -> NoReturn:
        self._keep(container, key, expected, got, kind)
        super().fail(container, key, expected, got, kind)

    def reports(self, answer: Any) -> list[DriftReport]:
        """The notes as reports, in order; those that differ only in a list position are counted as one. Of more than
        1,000 the first, and one that breaks the contract if any does.
        """
        places = _places(answer, {id(note[0]) for note in self.notes})
        found: dict[tuple[str, ...], DriftReport] = {}
        broken = False
        for note in self.notes:
            report = self._report(note, places)
            first = found.get(report.identity)
            if first is not None:
                first.count += 1
            elif len(found) < _MOST_REPORTS or (report.breaks_contract and not broken):
                found[report.identity] = report
                broken |= report.breaks_contract
        return list(found.values())

    def last(self, answer: Any) -> DriftReport:
        """The latest note alone: after a failure, the place that could not be read."""
        note = self.notes[-1]
        return self._report(note, _places(answer, {id(note[0])}))

    def _report(self, note: _Note, places: dict[int, str]) -> DriftReport:
        container, key, expected, got, kind = note
        # A container that is not part of the answer is its own root.
        path = places.get(id(container), "$") + ("" if key is None else _step(key))
        return DriftReport(operation=self.operation, path=path, expected=expected, got=got, kind=kind)


class Once:
    """Passes each drift on once, however many answers have it; what a client calls for every answer it reads.

    It remembers at most 10,000, since their paths come from outside; drifts beyond that are passed on each time.
    """

    __slots__ = ("_call", "_seen")

    def __init__(self, call: Callable[[DriftReport], None]) -> None:
        self._call = call
        self._seen: dict[tuple[str, ...], object] = {}

    def __call__(self, report: DriftReport) -> None:
        """Pass a report on unless the same was passed on before."""
        identity = report.identity
        if len(self._seen) < _REMEMBERED:
            # One step, so that of two threads with the same drift one alone is first.
            mark = object()
            first = self._seen.setdefault(identity, mark) is mark
        else:
            first = identity not in self._seen
        if first:
            self._call(report)


def read_answer(
    decode: Callable[[Any, Drift], T],
    answer: Any,
    *,
    operation: str = "",
    strict: bool = False,
    on_drift: Callable[[DriftReport], None] | None = None,
) -> T:
    """Decode the parsed JSON of one answer.

    Args:
        decode: decoder of the contract's type, `Model.from_dict` or a generated function.
        answer: the parsed JSON.
        operation: operation id, for reports and errors.
        strict: raise at the first place that breaks the contract; new fields and enumeration values do not break it.
        on_drift: called with each report, in order, before anything is raised.

    Raises:
        UnreadableAnswerError: the answer has another shape than the contract's, or `strict` and any break at all.
    """
    if not strict and on_drift is None:
        try:
            return decode(answer, LENIENT)
        except UnreadableAnswerError:
            pass  # once more below with a notebook, which alone can tell the whole path
    recorder = Recorder(operation)
    breaks: list[DriftReport]
    try:
        decoded = decode(answer, recorder)
    except UnreadableAnswerError:
        breaks = [recorder.last(answer)]
        decoded = None
    else:
        breaks = []
    if recorder.notes and (strict or on_drift is not None):
        reports = recorder.reports(answer)
        if on_drift is not None:
            for report in reports:
                on_drift(report)
        if strict and not breaks:
            breaks = [report for report in reports if report.breaks_contract]
    if breaks:
        first = breaks[0]
        raise UnreadableAnswerError(
            path=first.path, expected=first.expected, got=first.got, operation=operation or None
        )
    return cast("T", decoded)


def kind_of(value: object) -> str:
    """What a JSON value is, without telling the value."""
    if value is None:
        return "null"
    if value is True or value is False:
        return "a truth value"
    if isinstance(value, str):
        return "text" if value else "empty text"
    if isinstance(value, int):
        return "a whole number"
    if isinstance(value, float):
        return "a number"
    if isinstance(value, dict):
        return "an object"
    return "a list" if isinstance(value, list) else type(value).__name__


def _step(key: str | int) -> str:
    if isinstance(key, int):
        return f"[{key}]"
    return f".{key}" if re.match(_PLAIN_KEY, key) and not re.match(_ID_KEY, key) else ".*"


def _places(answer: Any, wanted: set[int]) -> dict[int, str]:
    """JSON path of each wanted container (by identity) of a parsed answer. A path is written for those alone: the
    containers of an answer are many, and some lie deep.
    """
    found: dict[int, str] = {}
    stack: list[tuple[Any, _Way]] = [(answer, None)] if isinstance(answer, dict | list) else []
    while stack and len(found) < len(wanted):
        node, way = stack.pop()
        if id(node) in wanted:
            found[id(node)] = _path(way)
        steps = node.items() if isinstance(node, dict) else enumerate(node)
        stack.extend((child, (way, key)) for key, child in steps if isinstance(child, dict | list))
    return found


def _path(way: _Way) -> str:
    steps: list[str] = []
    while way is not None:
        way, key = way
        steps.append(_step(key))
    return "$" + "".join(reversed(steps))


def _breaks(kind: str) -> bool:
    return not kind.startswith("unknown-") and kind != "fault"
