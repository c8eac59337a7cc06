# Everything that is done to this project, one target each. `make help` lists them.
PYTHON ?= python3
VENV := .venv
RUN := $(VENV)/bin/python
READY := $(VENV)/ready
export FILE ORIGIN

.DEFAULT_GOAL := help
.PHONY: crashes help setup demo test lint types spec generate check-generated bench style docs docs-site shots package upgrade diff api-check faults fuzz mutants peers record test-slow clean

help:  ## list the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 18

$(READY): pyproject.toml requirements-dev.txt constraints.txt
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.11 ...")'
	$(PYTHON) -m venv $(VENV)
	$(RUN) -m pip install --quiet --disable-pip-version-check -c constraints.txt -r requirements-dev.txt -e '.[charts,cli,files,reports,testing,webhooks]'
	@touch $@

setup: $(READY)  ## make .venv with everything that the other targets need

demo: $(READY)  ## run the tour against a simulated App Store Connect
	$(RUN) examples/tour.py

test: $(READY)  ## run the tests
	$(RUN) -m pytest

lint: $(READY)  ## check style and layout
	$(RUN) -m ruff check .
	$(RUN) -m ruff format --check .
	$(VENV)/bin/lint-imports --no-cache

types: $(READY)  ## check types with mypy --strict and pyright
	$(RUN) -m mypy
	$(RUN) -m basedpyright

spec: $(READY)  ## take in Apple's newest document, or FILE=...
	$(RUN) -m codegen spec $(if $(FILE),--file "$$FILE") $(if $(ORIGIN),--origin "$$ORIGIN")

generate: $(READY)  ## write generated/ from spec/, offline
	$(RUN) -m codegen generate

check-generated: $(READY)  ## tell whether generated/ is what spec/ gives
	$(RUN) -m codegen check

upgrade: $(READY)  ## take in Apple's newest document, or FILE=..., everything or nothing; OLDER=1 to go back
	@$(RUN) -m codegen upgrade $(if $(FILE),--file "$$FILE") $(if $(ORIGIN),--origin "$$ORIGIN") $(if $(OLDER),--allow-older)

faults: $(READY)  ## 500 schedules of faults, and what was lost, doubled or raised; PEERS=1 for peers too
	$(RUN) -m benchmarks.faults $(if $(PEERS),--peers)

fuzz: $(READY)  ## schemathesis against the simulator for SECONDS=600, and random sequences for two minutes
	$(RUN) -m pip install --quiet --disable-pip-version-check -c constraints.txt schemathesis
	$(RUN) -m tests.simulator.fuzz --seconds $(or $(SECONDS),600)

mutants: $(READY)  ## how many small faults the tests find; PACKAGE=asc/http for one, SAMPLE=all for every fault, AGAIN=1
	$(RUN) -m pip install --quiet --disable-pip-version-check -c constraints.txt mutmut coverage
	$(RUN) -m benchmarks.mutants $(PACKAGE) --sample $(or $(SAMPLE),300) --seed $(or $(SEED),1) $(if $(AGAIN),--again)

peers: $(READY)  ## clients that others wrote, against the simulator, each in an environment of its own
	$(RUN) -m tests.simulator.peers

crashes: $(READY)  ## crash every workflow at every request, in every way
	CRASHES=all $(RUN) -m pytest tests/workflows/test_crashes.py

test-slow: $(READY)  ## run the tests that take long: a 2 GB upload, a report of 1 GB
	$(RUN) -m pytest -m slow -n 0

record: $(READY)  ## record the cassettes of the tour and the workflows anew, from the simulator; NAMES="..." for some
	$(RUN) tests/cassettes/takes.py $(NAMES)

diff: $(READY)  ## what changed in Apple's API: FROM=4.3 TO=4.4 FORMAT=text|markdown|json|html
	@$(RUN) -m asc.changes $(if $(FROM),--from '$(FROM)') $(if $(TO),--to '$(TO)') $(if $(FORMAT),--format $(FORMAT)) \
	  || test $$? -lt 3

api-check: $(READY)  ## public names that went or narrowed since BASE=<git ref>
	$(RUN) -m griffe check asc --against $(BASE) --search . --format oneline

bench: $(READY)  ## measure, as ratios within one run
	$(RUN) -m benchmarks

style: $(READY)  ## how the code reads, in figures
	$(RUN) -m benchmarks.style

docs: $(READY)  ## write the pages that are made from code
	$(RUN) -m codegen generate

docs-site: $(READY)  ## build the documentation site in build/docs-site/site, and check every link in it
	$(RUN) -m pip install --quiet --disable-pip-version-check -c constraints.txt zensical
	$(RUN) -m docs_site

shots: $(READY)  ## draw the pictures of the terminal in docs/images anew, from runs on the simulator
	$(RUN) -m docs_site.shots

package: $(READY)  ## build the wheel and run the README with it
	$(RUN) .ci/check_package.py

clean:  ## remove what the other targets made
	rm -rf $(VENV) dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis
