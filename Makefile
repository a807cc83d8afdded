# One word for each thing to do. Every target makes the virtual environment that it needs.
.DEFAULT_GOAL := help
.PHONY: help report test check gate bench clean
.DELETE_ON_ERROR:

PYTHON ?= python3
VENV := .venv
RUN := $(VENV)/bin
READY := $(VENV)/.ready
SPREAD := -n auto --dist loadfile --no-loadscope-reorder

help: ## Say what there is to do
	@sed -n 's/^\([a-z]*\):.*## /make \1	/p' Makefile

# uv installs exactly what uv.lock says; it is taken from PyPI into the environment itself,
# so that nothing but Python has to be there before.
$(READY): pyproject.toml uv.lock
	test -x $(RUN)/python || $(PYTHON) -m venv $(VENV)
	$(RUN)/python -m pip install --quiet --disable-pip-version-check "uv>=0.5"
	VIRTUAL_ENV="$(CURDIR)/$(VENV)" $(RUN)/uv sync --quiet --frozen --active
	touch $@

report: $(READY) ## Check corpus/ and write reports/index.html
	$(RUN)/factcheck corpus/ --output text --output html:reports/index.html --fail-on never

test: $(READY) ## Run the tests
	$(RUN)/python -m pytest -m "not bulk" $(SPREAD) --cov --cov-report=term
	$(RUN)/python -m pytest -m bulk $(SPREAD) tests/evaluation

check: $(READY) ## Run the linters, the type checker and the import contracts
	$(RUN)/ruff format --check
	$(RUN)/ruff check
	$(RUN)/mypy
	$(RUN)/lint-imports
	$(RUN)/vulture
	$(RUN)/deptry .
	$(RUN)/codespell README.md CHANGELOG.md CONTRIBUTING.md docs corpus/README.md rules.yaml
	$(RUN)/factcheck rules validate rules.yaml

gate: $(READY) ## Hold the tool to the pinned floors
	$(RUN)/python -m pytest tests/evaluation

bench: $(READY) ## Time the stages against a named peer
	VIRTUAL_ENV="$(CURDIR)/$(VENV)" $(RUN)/uv sync --quiet --frozen --active --group bench
	$(RUN)/python -m pytest tests/benchmarks --benchmark-only --benchmark-disable-gc

clean: ## Remove what the other targets made
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis .benchmarks
	rm -f .coverage .coverage.* reports/index.html
