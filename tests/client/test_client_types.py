"""Type checkers see through the client: what a user gets wrong is an error before it runs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

WRONG = """\
from ibkr_web import Client
from ibkr_web.models import LiveOrder, OrderTicket, OrdersRequest


def wrong(client: Client, order: LiveOrder) -> None:
    OrderTicket(conid=1, side="BUY", tif="DAY")  # order_type is missing
    OrderTicket(conid="1", side="BUY", tif="DAY", order_type="MKT")  # conid is a number
    OrderTicket(conid=1, sidee="BUY", tif="DAY", order_type="MKT", side="BUY")  # no such field
    order.ticker.lower()  # may be None
    client.orders.place("DU7654321")  # the body is missing
    client.orders.list_live("submitted")  # only by name
    client.orders.plac("DU7654321", OrdersRequest(orders=[]))  # no such method
    client.session.tickle().session.lower()  # may be None
"""


@pytest.mark.slow
def test_mistakes_are_type_errors(project_root: Path, tmp_path: Path) -> None:
    sample = tmp_path / "wrong.py"
    sample.write_text(WRONG, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--cache-dir", str(tmp_path), str(sample)],
        cwd=project_root,
        capture_output=True,
        text=True,
        check=False,
    )
    found = {int(line.split(":")[1]) for line in done.stdout.splitlines() if ": error:" in line}
    expected = {number for number, line in enumerate(WRONG.splitlines(), 1) if "  # " in line}
    assert found == expected, done.stdout
