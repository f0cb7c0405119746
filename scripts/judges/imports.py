"""Import every module of a Python client that openapi-generator made, and hold its operations against the contract's.

python scripts/judges/imports.py FOLDER BUNDLE
"""

from __future__ import annotations

import importlib
import inspect
import json
import pkgutil
import sys
from pathlib import Path

_SUFFIX = "_with_http_info"


def main(folder: str, bundle: str) -> int:
    sys.path.insert(0, folder)
    package = importlib.import_module("openapi_client")
    problems = []
    modules = 0
    for module in pkgutil.walk_packages(package.__path__, "openapi_client."):
        modules += 1
        try:
            importlib.import_module(module.name)
        except Exception as error:
            problems.append(f"{module.name}: {type(error).__name__}: {error}")
    interface = importlib.import_module("openapi_client.api")
    classes = [found for _, found in inspect.getmembers(interface, inspect.isclass)]
    made = {name.removesuffix(_SUFFIX) for found in classes for name in dir(found) if name.endswith(_SUFFIX)}
    document = json.loads(Path(bundle).read_bytes())
    wanted = {
        node["operationId"]
        for item in document["paths"].values()
        for node in item.values()
        if isinstance(node, dict) and "operationId" in node
    }
    problems += [f"{name}: not made" for name in sorted(wanted - made)]
    print("\n".join(problems) or f"{modules} modules, {len(made)} operations")
    return 1 if problems else 0


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:]))
