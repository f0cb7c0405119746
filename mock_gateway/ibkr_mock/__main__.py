"""`python -m ibkr_mock`."""

import sys

from .cli import main

sys.exit(main())
