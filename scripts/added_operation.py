"""Add an operation that no test knows to a copy of the project, and run the tests that look at the contract there.

    python scripts/added_operation.py [options of pytest]

README promises that an operation which the linter accepts passes the suite without a line of test.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.e2e.additions import add_get, add_post  # noqa: E402

PACKAGES = ("client_core", "generated_client", "auth_plugin", "workflows", "mock_gateway", ".")
SUITE = ("contract", "client", "docs", "fuzz", "generator", "mock", "packaging", "property")


def main() -> int:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True).stdout
    with tempfile.TemporaryDirectory(prefix="ibkr-web-added-") as temporary:
        copy = Path(temporary, "project")
        for name in filter(None, listed.decode().split("\0")):
            if (ROOT / name).is_file():
                (copy / name).parent.mkdir(parents=True, exist_ok=True)
                (copy / name).write_bytes((ROOT / name).read_bytes())
        if (ROOT.parent / "shared").is_dir():
            Path(temporary, "shared").symlink_to((ROOT.parent / "shared").resolve())
        add_post(copy / "openapi")
        add_get(copy / "openapi")
        path = os.pathsep.join(str(copy / package) for package in PACKAGES)
        environment = {**os.environ, "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"}
        subprocess.run(["git", "init", "-q"], cwd=copy, check=True)
        subprocess.run([sys.executable, "-m", "generator", "generate"], cwd=copy, env=environment, check=True)
        tests = [f"tests/{folder}" for folder in SUITE]
        command = [sys.executable, "-m", "pytest", "-q", "-m", "not slow", *sys.argv[1:], *tests]
        return subprocess.run(command, cwd=copy, env=environment, check=False).returncode


if __name__ == "__main__":
    raise SystemExit(main())
