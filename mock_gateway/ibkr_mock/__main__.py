"""`python -m ibkr_mock`."""

import sys


def _run() -> int:
    try:
        from .cli import main

        return main()
    except ModuleNotFoundError as missing:
        name = (missing.name or "").partition(".")[0]
        if name in ("", "ibkr_mock"):
            raise
        sys.stderr.write(f"ibkr_mock needs {name}, which is not installed: pip install 'ibkr-web[mock]'\n")
        return 2


sys.exit(_run())
