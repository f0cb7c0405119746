"""Who may log in and what they own: made-up users and accounts that between them show every property the contract
knows.
"""

from __future__ import annotations

from dataclasses import dataclass, field

__all__ = ["ACCOUNTS", "DEFAULT_USER", "USERS", "AccountSpec", "UserSpec"]


@dataclass(frozen=True, slots=True)
class AccountSpec:
    """An account at the start of the simulation."""

    id: str
    title: str
    cash: dict[str, float]
    holdings: dict[int, tuple[float, float]] = field(default_factory=dict)
    """conid -> (quantity, average price)"""
    currency: str = "USD"
    trading_type: str = "STKNOPT"
    customer: str = "INDIVIDUAL"
    crypto: str = ""
    """`Z` ZEROHASH, `P` PAXOS, empty none."""
    advisor: bool = False
    ib_entity: str = "IBLLC-US"
    alias: str | None = None

    @property
    def paper(self) -> bool:
        return self.id.startswith("D")


@dataclass(frozen=True, slots=True)
class UserSpec:
    """A login."""

    name: str
    user_id: int
    accounts: tuple[str, ...]
    wbid: str = ""
    """Unique white-branding id of the introducing broker; empty when none was configured."""
    advisor: bool = False
    dynamic: tuple[str, ...] = ()
    """Accounts reachable only by search and set (property DYNACCT); empty when the user lacks the property."""
    paper: bool = True
    notified: bool = True
    """False: notifications were never set up."""
    first_name: str = "Morgan"
    last_name: str = "Vane"


DEFAULT_USER = "mocktrader"

_SPECS = (
    AccountSpec(
        "DU7654321",
        "Morgan Vane",
        {"USD": 250_000.0, "EUR": 12_000.0},
        {265598: (120.0, 201.5), 756733: (15.0, 561.25)},
        crypto="Z",
        alias="Main",
    ),
    AccountSpec(
        "DU7654322",
        "Morgan Vane",
        {"EUR": 80_000.0, "USD": 5_000.0},
        {8314: (40.0, 198.0)},
        currency="EUR",
        trading_type="PMRGN",
        crypto="P",
        ib_entity="IB-IE",
    ),
    AccountSpec("U7654321", "Robin Hale", {"USD": 60_000.0}, {272093: (10.0, 390.0)}, trading_type="STKCASH"),
    AccountSpec("DF7654300", "Harbour Advisors", {"USD": 1_000_000.0}, customer="ADVISOR", advisor=True),
    AccountSpec("DU7654401", "Client One", {"USD": 40_000.0}),
    AccountSpec("DU7654402", "Client Two", {"USD": 55_000.0}, {320227571: (12.0, 480.0)}),
    AccountSpec("DU7654403", "Client Three", {"GBP": 30_000.0}, currency="GBP", ib_entity="IB-UK"),
)

ACCOUNTS: dict[str, AccountSpec] = {spec.id: spec for spec in _SPECS}
"""All accounts by id."""

USERS: dict[str, UserSpec] = {
    user.name: user
    for user in (
        UserSpec(DEFAULT_USER, 81_000_001, ("DU7654321", "DU7654322")),
        UserSpec("mocklive", 81_000_002, ("U7654321",), paper=False, first_name="Robin", last_name="Hale"),
        UserSpec(
            "mockadvisor",
            81_000_003,
            ("DF7654300", "DU7654321", "DU7654322"),
            wbid="MOCKB",
            advisor=True,
            dynamic=("DU7654401", "DU7654402", "DU7654403"),
            first_name="Jo",
            last_name="Harbour",
        ),
        UserSpec(
            "mockbroker",
            81_000_004,
            ("DU7654401",),
            dynamic=("DU7654402", "DU7654403"),
            notified=False,
            first_name="Kit",
            last_name="Marsh",
        ),
    )
}
"""All logins by name. `mockadvisor` may do everything; `mockbroker` is an introducing broker without a white-
branding id.
"""
