"""When the broker says that it has an order with this id already: look which one, before anything is said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ibkr_core.client import BaseClient
from ibkr_core.errors import DuplicateIntentError
from ibkr_workflows._errors import DuplicateOrderError
from ibkr_workflows._reconcile import SETTLE, reconciling
from ibkr_workflows._steps import Recipe
from ibkr_workflows._tickets import Prepared

if TYPE_CHECKING:
    from ibkr_workflows._submit import Submission

__all__ = ["resolving"]


def resolving(client: BaseClient, tickets: Prepared, duplicate: DuplicateIntentError) -> Recipe[Submission]:
    ...
