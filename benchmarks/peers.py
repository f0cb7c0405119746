"""A throw-away environment for the peers we measure against. Nothing of it is a dependency of the project."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PEERS = ROOT / "build" / "bench" / "peers"
IBIND = "ibind==0.2.2"
PRISM = "@stoplight/prism-cli@5.14.2"


def python() -> Path | None:
    """The interpreter of an environment that holds ibind and nothing of ours; None when pip cannot install it."""
    interpreter = PEERS / "bin" / "python"
    if not (PEERS / ".ready").exists():
        shutil.rmtree(PEERS, ignore_errors=True)
        subprocess.run([sys.executable, "-m", "venv", str(PEERS)], check=True)
        install = [
            str(interpreter),
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            IBIND,
            "httpx==0.28.1",
            "attrs",
        ]
        if subprocess.run(install, stderr=subprocess.DEVNULL).returncode != 0:
            return None
        (PEERS / ".ready").touch()
    return interpreter


def prism() -> Path | None:
    """The entry script of Prism, installed by npm into the build folder; None where there is no npm."""
    folder = ROOT / "build" / "bench" / "prism"
    entry = folder / "node_modules" / "@stoplight" / "prism-cli" / "dist" / "index.js"
    if entry.exists():
        return entry
    npm = shutil.which("npm")
    if npm is None:
        return None
    folder.mkdir(parents=True, exist_ok=True)
    install = [
        npm,
        "install",
        "--silent",
        "--no-audit",
        "--no-fund",
        "--no-package-lock",
        "--prefix",
        str(folder),
        PRISM,
    ]
    if subprocess.run(install, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode != 0:
        return None
    return entry if entry.exists() else None
