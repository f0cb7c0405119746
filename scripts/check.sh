#!/bin/sh
# Every check that is not a test. Each prints its own verdict; the first failure stops the run.
set -eu
cd "$(dirname "$0")/.."
PY=.venv/bin/python
HAND_WRITTEN="generator client_core auth_plugin workflows mock_gateway tests benchmarks examples scripts"
step() { printf '== %s\n' "$*"; }

step "ruff: hand-written code"
$PY -m ruff check $HAND_WRITTEN
$PY -m ruff format --check $HAND_WRITTEN
step "generator lint: the contract"
$PY -m generator lint
step "generator coverage: what the broker publishes"
$PY -m generator coverage
step "generator check: the client is what the contract says"
$PY -m generator check
step "import-linter: floors"
PYTHONPATH=. .venv/bin/lint-imports
step "mypy --strict"
$PY -m mypy client_core/ibkr_core generated_client/ibkr_web auth_plugin/ibkr_auth workflows/ibkr_workflows mock_gateway/ibkr_mock generator tests/client/user_sample.py examples/demo.py
step "pyright --strict: the client and a user's code"
.venv/bin/pyright generated_client/ibkr_web tests/client/user_sample.py examples/demo.py
