"""What the doctor prints: a line an operation, below it where its answers left the contract, and the sums."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ibkr_core.drift import DriftReport
    from ibkr_workflows.doctor._walk import Visit

__all__ = ["lines"]


def lines(visits: list[Visit]) -> Iterator[str]:
    """The report, without values of any answer."""
    walked = [visit for visit in visits if visit.skipped is None]
    skipped = [visit for visit in visits if visit.skipped is not None]
    groups: dict[str, list[Visit]] = {}
    for visit in walked:
        groups.setdefault(visit.get.tag, []).append(visit)
    for tag, members in groups.items():
        yield tag
        for visit in members:
            count = len(visit.findings)
            verdict = f"{count} drift{'' if count == 1 else 's'}" if count else "as documented"
            yield f"  {visit.get.id:<36} {visit.status} {visit.seconds * 1000:6.0f} ms  {verdict}"
            for finding in visit.findings:
                yield f"    {_told(finding)}"
    if skipped:
        yield "skipped"
    for visit in skipped:
        yield f"  {visit.get.id:<36} {visit.skipped}"
    drifted = [visit for visit in walked if visit.findings]
    news = sum(not any(finding.breaks_contract for finding in visit.findings) for visit in drifted)
    yield (
        f"{len(walked)} walked, {len(skipped)} skipped, {len(walked) - len(drifted)} as documented, "
        f"{len(drifted)} drifted" + (f" ({news} of them only by something new)" if news else "")
    )


def _told(finding: DriftReport) -> str:
    times = f" ({finding.count} times)" if finding.count > 1 else ""
    return f"[{finding.kind}] {finding.path}: expected {finding.expected}, got {finding.got}{times}"
