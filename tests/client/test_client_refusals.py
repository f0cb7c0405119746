"""Every operation of the contract, answered with a 200 that says no and nothing else."""

from __future__ import annotations

import importlib
from collections import Counter

import httpx
import pytest

from ibkr_core import AccountsNotListedError, BrokerRejectionError, Call, IbkrError
from ibkr_core.pacing import Pacing
from ibkr_web import Client
from ibkr_web.api import OPERATIONS


def outcomes(text: str) -> Counter[str]:
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json={"error": text}))
    seen: Counter[str] = Counter()
    silent = 0
    operations = [importlib.import_module(module).OPERATION for module in OPERATIONS.values()]
    servers = {operation.server: "https://other.example" for operation in operations if operation.server}
    root = "http://127.0.0.1:5000/v1/api"
    with Client(root, transport=transport, pacing=Pacing("off"), servers=servers) as client:
        for operation in operations:
            try:
                client.send(Call(operation, operation.path.replace("{", "").replace("}", "")))
            except IbkrError as error:
                told = error.__cause__ if error.__cause__ is not None else error
                seen[type(told).__name__] += 1
                silent += text not in str(error)
            else:
                seen["success"] += 1
    assert silent == 0, "each says the broker's words"
    return seen


@pytest.mark.parametrize(
    ("text", "kind"),
    [("Please query /accounts first", AccountsNotListedError), ("Nothing of the kind", BrokerRejectionError)],
)
def test_none_of_them_is_a_success_or_unreadable(text: str, kind: type[IbkrError]) -> None:
    assert outcomes(text) == {kind.__name__: len(OPERATIONS)}
