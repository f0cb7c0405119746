"""Our copy of the naming algorithm gives what the code generator gives."""

from __future__ import annotations

import pytest
from openapi_python_client.strings import ClassName, PythonIdentifier

from generator.names import class_name, python_name

NAMES = [
    "accountId", "cOID", "conid", "31", "84_raw", "class", "from", "isFinal?", "Some Name", "some-name", "a.b",
    "wbId", "wbid", "order_ref", "_private", "__", "true", "self", "id", "type", "list", "datetime", "ÄÖ", "x y_z-Q",
    "isPIMUser", "IBKR2Go", "PnL", "1D", "additional_properties", "toDict", "U1234567", "$ref", "fxQty", "POST",
    "HTTPError",
]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_python_name(name: str) -> None:
    assert python_name(name) == PythonIdentifier(name, "field_")


@pytest.mark.parametrize("name", [name for name in NAMES if name not in ("__", "$ref", "_private")] + ["OrderTicket"])
def test_class_name(name: str) -> None:
    assert class_name(name) == ClassName(name, "field_")
