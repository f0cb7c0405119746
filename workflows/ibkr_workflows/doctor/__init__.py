"""Holds a live gateway, or the mock, against the contract: `python -m ibkr_workflows.doctor --base-url URL`.

It walks every GET that does nothing but answer, reports without values where answers leave the contract, and records
the walk with pseudonyms when asked to. See `docs/doctor.md`.
"""

from __future__ import annotations

from ibkr_workflows.doctor._cli import main
from ibkr_workflows.doctor._guard import UnsafeRequestError

__all__ = ["UnsafeRequestError", "main"]
