"""What only advisors have: groups of accounts and presets for dividing orders among them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .people import UserSpec
from .trading.portfolio import Figures
from .trading.tickets import MOST

__all__ = ["AMOUNT_METHODS", "Allocation"]

AMOUNT_METHODS = frozenset({"C", "P", "R", "S"})
"""Methods for which each account of a group carries an amount."""


class Allocation:
    """Groups and presets of one advisor."""

    def __init__(self, user: UserSpec) -> None:
        self._allowed = frozenset((*user.accounts, *user.dynamic))
        self.clients = (
            tuple(account for account in user.accounts if account != user.accounts[0]) if user.advisor else ()
        )
        self.groups: dict[str, dict[str, Any]] = {}
        self.presets: dict[str, Any] = {
            "group_auto_close_positions": False,
            "default_method_for_all": "N",
            "profiles_auto_close_positions": False,
            "strict_credit_check": False,
            "group_proportional_allocation": False,
        }

    def create(self, request: Mapping[str, Any]) -> bool:
        """Store a group. False when the name is taken or an account is not the advisor's."""
        if request["name"] in self.groups or not self._knows(request):
            return False
        self.groups[request["name"]] = _group(request)
        return True

    def change(self, request: Mapping[str, Any]) -> bool:
        """Store a group anew, under a new name when `prev_name` differs. False when there is no such group."""
        name, before = request["name"], request.get("prev_name", request["name"])
        if before not in self.groups or (name != before and name in self.groups) or not self._knows(request):
            return False
        self.groups = {
            name if key == before else key: _group(request) if key == before else group
            for key, group in self.groups.items()
        }
        return True

    def delete(self, name: str) -> bool:
        """Forget a group. False when there is none of that name."""
        return self.groups.pop(name, None) is not None

    def shares(self, name: str, figures: Mapping[str, Figures]) -> tuple[tuple[str, float], ...]:
        """How an order for the group is divided among its accounts."""
        group = self.groups[name]
        method, members = group["default_method"], group["accounts"]
        if method == "N":
            weights = [max(0.0, figures[member["name"]].equity) for member in members]
        elif method == "A":
            weights = [max(0.0, figures[member["name"]].available) for member in members]
        else:
            weights = [min(max(0.0, float(member.get("amount", 1.0))), MOST) for member in members]
        whole = sum(weights)
        return tuple(
            (member["name"], weight / whole if whole > 0 else 1.0 / len(members))
            for member, weight in zip(members, weights, strict=True)
        )

    def _knows(self, request: Mapping[str, Any]) -> bool:
        return all(member["name"] in self._allowed for member in request["accounts"])


def _group(request: Mapping[str, Any]) -> dict[str, Any]:
    method = request["default_method"]
    keep = ("name", "amount") if method in AMOUNT_METHODS else ("name",)
    accounts = [{key: member[key] for key in keep if key in member} for member in request["accounts"]]
    return {"name": request["name"], "accounts": accounts, "default_method": method}
