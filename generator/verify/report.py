"""What `verify` prints: a line an operation, grouped, and below it what differs. Values only when asked for."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator

from generator.verify import Difference, Entry, OperationResult, Result

__all__ = ["lines"]

_ID = re.compile(r"[^/]*[0-9]{3}[^/]*")


def lines(
    result: Result, *, everything: bool = False, show_values: bool = False, decoded: bool = True
) -> Iterator[str]:
    """The report. `everything` adds operations without a recording."""
    group = None
    for found in result.operations.values():
        if not found.answers and not everything:
            continue
        if found.operation.tag != group:
            group = found.operation.tag
            yield group
        yield from _operation(found, show_values)
    yield from _addresses("outside the contract", [_address(entry) for entry in result.outside])
    told = [f"{_address(entry)}: {reason.reason}" for entry, reason in result.left_out]
    yield from _addresses("left out of the contract", told)
    yield _summary(result, decoded)


def _address(entry: Entry) -> str:
    # Ids in an address are the account's or the order's; the shape of the address is enough to find the operation.
    return f"{entry.method} {_ID.sub('*', entry.path)}"


def _addresses(title: str, found: list[str]) -> Iterator[str]:
    if found:
        yield title
    for address, count in sorted(Counter(found).items()):
        yield f"  {address}" + (f" ({count} times)" if count > 1 else "")


def _operation(found: OperationResult, show_values: bool) -> Iterator[str]:
    verdict = "not recorded" if not found.answers else f"{len(found.differences)} differ" if found.differences else "ok"
    count = _counted(found.answers, "answer") if found.answers else ""
    remarks = f", {_counted(len(found.remarks), 'remark')}" if found.remarks else ""
    yield f"  {found.operation.id:<36} {count:<11} {verdict}{remarks}".rstrip()
    for status, difference, times in [*found.differences, *found.remarks]:
        yield f"    {status} {_told(difference, show_values)}" + (f" ({times} times)" if times > 1 else "")


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _told(difference: Difference, show_values: bool) -> str:
    text = f"[{difference.check}] {difference.path}: expected {difference.expected}, got {difference.got}"
    if show_values:
        text += f": {json.dumps(difference.value, ensure_ascii=False)[:200]}"
    return text


def _summary(result: Result, decoded: bool) -> str:
    answers = sum(found.answers for found in result.met)
    differing = len(result.differing)
    good = "all as documented" + (", decoded and encoded unchanged" if decoded else "")
    verdict = f"{differing} differ" if differing else good
    return (
        f"{answers} answers of {len(result.met)} operations ({len(result.operations)} in the contract): {verdict}; "
        f"{len(result.outside)} entries outside the contract"
        + (f", {len(result.left_out)} left out of it" if result.left_out else "")
        + f"; {_counted(result.remarks('member'), 'member')} without a name in it, "
        + f"{_counted(result.remarks('proof'), 'answer')} that could be of another operation"
    )
