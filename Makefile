# Two commands on a fresh machine: `make demo` and `make test`. Both make .venv themselves.
PYTHON ?= python3
BIN := .venv/bin
TEST_ARGS ?=

.DEFAULT_GOAL := help
.PHONY: help install demo test check format lock samples

help: ## Says what there is
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /  make \1\t/' | expand -t 18

install: ## Makes or completes .venv (the other commands do it themselves)
	@$(PYTHON) scripts/install.py

demo: install ## Sample CVs, a posting, its deadline passes, flags; then the web UI (DEMO_SERVE=0: without)
	@$(BIN)/python scripts/demo.py

test: install ## Everything that can run on this machine; says what was skipped and why
	@$(BIN)/python -m pytest $(TEST_ARGS)

check: install ## Style, types and direction of imports
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: install ## Formats the code and mends what ruff can mend
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

lock: install ## Pins the newest versions that pyproject.toml allows
	$(BIN)/python scripts/lock.py

samples: install ## Writes samples/ anew from samples/source (needs the Noto fonts)
	$(BIN)/python scripts/make_samples.py
