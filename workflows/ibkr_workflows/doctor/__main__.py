"""`python -m ibkr_workflows.doctor`."""

from __future__ import annotations

import sys

from ibkr_workflows.doctor._cli import main

if __name__ == "__main__":
    sys.exit(main())
