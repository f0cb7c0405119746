"""What an import costs and what the package shows."""

from __future__ import annotations

import subprocess
import sys

import pytest

import ibkr_core


def run(code):
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def test_importing_the_package_imports_nothing_of_it():
    out = run(
        "import sys, ibkr_core; print(*[name for name in sys.modules if name.startswith(('ibkr_', 'httpx', 'attr'))])"
    )
    assert out == ["ibkr_core"]


def test_a_client_brings_nothing_that_httpx_does_not():
    """Beyond httpx and what the encoder needs; asyncio, in particular, belongs to those who use it."""
    out = run(
        "import sys, httpx, orjson\n"
        "before = set(sys.modules)\n"
        "from ibkr_core import SyncCore\n"
        "print(*[name for name in set(sys.modules) - before if not name.startswith('ibkr_core')])"
    )
    assert set(out) <= {"copy", "copyreg", "weakref", "decimal", "_decimal", "numbers", "contextvars", "_contextvars"}


def test_errors_come_without_httpx():
    assert run("import sys\nfrom ibkr_core import IbkrError, Operation\nprint('httpx' in sys.modules)") == ["False"]


def test_one_module_alone_imports_httpx():
    from pathlib import Path

    folder = Path(ibkr_core.__file__).parent
    importing = [
        path.name
        for path in folder.glob("*.py")
        if "import httpx" in path.read_text() or "from httpx" in path.read_text()
    ]
    assert importing == ["_http.py"]


@pytest.mark.parametrize("name", ibkr_core.__all__)
def test_every_public_name_is_there(name):
    assert getattr(ibkr_core, name) is not None
    assert name in dir(ibkr_core)


def test_a_name_that_is_not_there():
    with pytest.raises(AttributeError, match="nonsense"):
        _ = ibkr_core.nonsense
