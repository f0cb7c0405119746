"""What a run leaves behind: a page a person opens, a JUnit file a machine reads. No token, key or signed payload is in
them."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from pathlib import Path
from xml.etree import ElementTree

from fuzzkit.outcome import Finding, Outcome

__all__ = ["MASK", "Masker", "write_html", "write_junit"]

MASK = "[masked]"

_SHAPES = re.compile(
    r"eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*"  # a JWT
    r"|(?<=Bearer )(?!\[)[^\s'\"\\]+"  # whatever an Authorization header carried
    r"|wcF[A-Za-z0-9+/=]{80,}|hQ[A-Za-z0-9+/=]{80,}"  # an OpenPGP message in base64
)

_FIELDS = re.compile(
    r"""(["'](?:access_token|session|sessionId|payload|api_key|apiKey)["']\s*:\s*["'])[^"']+""", re.IGNORECASE
)

_STYLE = """ body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:72rem;padding:0
1rem;color:#1b1f24;background:#fff}
h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2rem}table{border-collapse:collapse;width:100%} td,th{padding:.25rem
.6rem;border-bottom:1px solid #d8dee4;text-align:left;vertical-align:top}td.n{text-align:right} code,pre{font:13px/1.45
ui-monospace,monospace}pre{background:#f6f8fa;padding:.8rem;overflow:auto;white-space:pre-wrap}
.ok{color:#116329}.bad{color:#a40e26}.s{display:inline-block;margin-right:.7rem;white-space:nowrap}
@media(prefers-color-scheme:dark){body{background:#0d1117;color:#e6edf3}pre{background:#161b22}td,th{border-color:#30363d}
.ok{color:#56d364}.bad{color:#ff7b72}}
"""


class Masker:
    """Takes known secrets, everything of a secret's shape and the values of fields that hold secrets out of a text."""

    def __init__(self, secrets: Iterable[str]) -> None:
        # Longest first, so that a secret inside another one leaves no rest behind.
        self._secrets = sorted({secret for secret in secrets if len(secret) >= 6}, key=len, reverse=True)

    def __call__(self, text: str) -> str:
        for secret in self._secrets:
            text = text.replace(secret, MASK)
        return _FIELDS.sub(rf"\g<1>{MASK}", _SHAPES.sub(MASK, text))


def write_html(outcome: Outcome, file: Path, mask: Masker) -> None:
    """One page without scripts or outside resources."""
    profile, verdict = outcome.profile, "passed" if not outcome.findings else f"{len(outcome.findings)} findings"
    rows = "".join(_operation_row(name, outcome) for name in sorted(outcome.tally) if outcome.tally[name])
    phases = " ".join(f'<span class="s">{_e(name)}: {_e(status)}</span>' for name, status in outcome.phases.items())
    page = f"""<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Contract fuzz: {verdict}</title><style>{_STYLE}</style> <h1>Contract fuzz: <span class="{
        "bad" if outcome.findings else "ok"
    }">{verdict}</span></h1> <p>{outcome.requests} requests to {
        sum(1 for n in outcome.tally.values() if n)
    } operations in {outcome.seconds:.1f} s, seed {profile.seed}. {phases}</p> <p>Same requests
again: <code>{_e(profile.command())}</code><br>SHA-256 of all requests: <code>{outcome.digest or "-"}</code></p>
{"".join(_finding(number, finding, mask) for number, finding in enumerate(outcome.findings, 1))}
<h2>Operations</h2><table><tr><th>operation<th>requests<th>answers</tr>{rows}</table></html>
"""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(page, "utf-8")


def write_junit(outcome: Outcome, file: Path, mask: Masker) -> None:
    """A test case for each operation and one for the run as a whole."""
    suite = ElementTree.Element("testsuite", name="contract fuzz", time=f"{outcome.seconds:.3f}")
    names = [*(name for name in sorted(outcome.tally) if outcome.tally[name]), "run"]
    names += sorted({finding.operation for finding in outcome.findings} - set(names))
    for name in names:
        case = ElementTree.SubElement(suite, "testcase", classname="fuzz", name=name)
        for finding in (f for f in outcome.findings if f.operation == name):
            failure = ElementTree.SubElement(case, "failure", message=mask(f"{finding.check}: {finding.title}"))
            failure.text = _printable(mask(str(finding)))
    suite.set("tests", str(len(names)))
    suite.set("failures", str(len(outcome.findings)))
    file.parent.mkdir(parents=True, exist_ok=True)
    ElementTree.ElementTree(suite).write(file, encoding="utf-8", xml_declaration=True)


def _operation_row(name: str, outcome: Outcome) -> str:
    counts = outcome.tally[name]
    answers = "".join(f'<span class="s">{status} &times; {counts[status]}</span>' for status in sorted(counts))
    bad = any(finding.operation == name for finding in outcome.findings)
    return f'<tr><td class="{"bad" if bad else "ok"}">{_e(name)}<td class="n">{counts.total()}<td>{answers}</tr>'


def _finding(number: int, finding: Finding, mask: Masker) -> str:
    # Masked before it is escaped: quotes are part of what a secret is found by.
    title, message, curl, answer = (
        _e(mask(text)) for text in (finding.title, finding.message.strip(), finding.curl, finding.answer)
    )
    parts = [
        f"<h2>{number}. {_e(finding.operation)}: {title}</h2>",
        f"<p>{_e(finding.check)}, phase {_e(finding.phase)}</p><pre>{message}</pre>",
        f"<p>Answer:</p><pre>{answer}</pre>" if answer else "",
        f"<p>Repeat: <code>{_e(finding.command)}</code></p>",
        f"<pre>{curl}</pre>" if curl else "",
    ]
    return "".join(parts)


def _printable(text: str) -> str:
    """XML 1.0 has no place for most control characters."""
    return "".join(c if c in "\t\n" or (c.isprintable() and ord(c) < 0xFFFE) else f"\\x{ord(c):02x}" for c in text)


def _e(text: str) -> str:
    return html.escape(text.encode("utf-8", "backslashreplace").decode())
