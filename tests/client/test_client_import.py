"""What an import costs: nothing is loaded before it is used."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

LOADED = (
    "import json, sys; print(json.dumps(sorted(name for name in sys.modules if name.startswith(('ibkr', 'httpx')))))"
)


def loaded_after(code: str, root: Path) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", f"{code}\n{LOADED}"], cwd=root, capture_output=True, text=True, check=True
    )
    modules: list[str] = json.loads(done.stdout)
    return modules


def test_importing_the_package_imports_nothing_else(project_root: Path) -> None:
    assert loaded_after("import ibkr_web; ibkr_web.CONTRACT_VERSION", project_root) == ["ibkr_web"]


def test_making_a_client_imports_no_group_no_operation_and_no_model(project_root: Path) -> None:
    loaded = loaded_after("from ibkr_web import Client; Client()", project_root)
    assert [name for name in loaded if name.startswith("ibkr_web")] == ["ibkr_web", "ibkr_web.client"]


def test_a_group_imports_no_operation_and_no_model(project_root: Path) -> None:
    loaded = loaded_after("from ibkr_web import Client; Client().orders.place", project_root)
    assert [name for name in loaded if name.startswith("ibkr_web.")] == [
        *("ibkr_web.client", "ibkr_web.groups", "ibkr_web.groups.orders"),
    ]


def test_an_operation_imports_only_what_its_answer_needs(project_root: Path) -> None:
    loaded = loaded_after("from ibkr_web.api.currencies import get_exchange_rate", project_root)
    assert [name for name in loaded if "httpx" in name] == []
    assert [name for name in loaded if name.startswith("ibkr_web.models.")] == ["ibkr_web.models.exchange_rate"]


def test_a_request_imports_no_other_model(project_root: Path) -> None:
    loaded = loaded_after("from ibkr_web.models import OrderTicket; OrderTicket", project_root)
    assert [name for name in loaded if name.startswith("ibkr_web.models.")] == ["ibkr_web.models.order_ticket"]


@pytest.mark.slow
def test_package_and_one_operation_cost_little_over_httpx_and_attrs(project_root: Path, tmp_path: Path) -> None:
    """A quarter of what httpx and attrs cost in the same process, whatever the machine; bytecode is written once, as it
    is in an installed package.
    """
    code = (
        "import time; s = time.process_time(); import httpx, attrs; t = time.process_time()\n"
        "import ibkr_web; from ibkr_web import Client; from ibkr_web.api.orders import list_live_orders\n"
        "print((time.process_time() - t) / (t - s))"
    )
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = str(tmp_path)
    ratios = []
    for _ in range(8):
        done = subprocess.run(
            [sys.executable, "-c", code], cwd=project_root, env=environment, capture_output=True, text=True, check=True
        )
        ratios.append(float(done.stdout))
    assert min(ratios[1:]) <= 0.25, ratios
