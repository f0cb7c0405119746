# One line a target; `make` or `make help` lists them.
PY := .venv/bin/python
.DEFAULT_GOAL := help
.PHONY: help setup demo generate check test fuzz faults door odd mock bench verify judges dist clean distclean

help: ## list the targets
	@awk -F':.*## ' '/^[a-z]+:.*## / {printf "  make %-9s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: ## make .venv and install everything, once
	@sh scripts/setup.sh

demo: setup ## the whole thing on real HTTP: contract, client, token, session, an order's life, fuzz
	@$(PY) examples/demo.py

generate: setup ## lint, then contract -> client; writes the files that change
	@$(PY) -m generator generate

check: setup ## lint, floors, types, contract, and whether the client is what the contract says
	@sh scripts/check.sh

test: setup ## the test suite
	@$(PY) -m pytest -n auto --dist loadgroup

fuzz: setup ## fuzz the contract for longer and write a report (FUZZ_EXAMPLES=100)
	@$(PY) scripts/fuzz.py

faults: setup ## hit the order recipes with every fault, hold them against the ledger, print the figures (FAULT_RUNS=6000)
	@$(PY) scripts/order_faults.py --runs $${FAULT_RUNS:-6000}

odd: setup ## give the client thousands of odd answers, print what comes of them (ODD_ANSWERS=20000, HAR="a.har b.har")
	@$(PY) scripts/odd_answers.py --answers $${ODD_ANSWERS:-20000} $(HAR)

door: setup ## ten simulated minutes of full demand at the broker's door: what is refused, what of the limits is used
	@$(PY) scripts/pacing_door.py

mock: setup ## the mock gateway on http://127.0.0.1:5080
	@$(PY) -m ibkr_mock --port 5080

bench: setup ## speed against the peers, as ratios measured in one run
	@$(PY) benchmarks/run.py

verify: setup ## hold a recording against the contract (HAR=file.har)
	@$(PY) -m generator verify $(HAR)

judges: setup ## second opinions on the contract: validators, generators and compilers of other people
	@sh scripts/judges.sh

dist: setup ## the wheel and both bundles, in dist/
	@$(PY) -m build --no-isolation --wheel --outdir dist .
	@$(PY) -m generator bundle -o dist/openapi.json && $(PY) -m generator bundle --plain -o dist/openapi.plain.json
	@ls dist

clean: ## remove what the other targets made, but for .venv
	@rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .schemathesis .import_linter_cache && find . -name __pycache__ -type d -prune -exec rm -rf {} +

distclean: clean ## remove .venv too
	@rm -rf .venv .venv-*
