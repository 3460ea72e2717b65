# The commands of the house. A fresh Debian with Swift 6.3 is enough; what else is needed is
# installed where it is missing.

BUILD := .build
SCENARIO := Scenarios/vietnam/baseline.yaml
OUT := out/baseline
ANSINH := $(BUILD)/release/ansinh
# The processor that releases are built for, with fused multiplication; x86-64-v3 gives a program for
# other machines.
MARCH := native
RELEASE := -c release -Xcc -march=$(MARCH) -Xswiftc -DFUSED

# System libraries: SQLite for the results store, OpenBLAS and LAPACK for ensembles, Excel workbooks.
PACKAGES := libsqlite3-dev libopenblas-dev liblapacke-dev libxlsxwriter-dev pkg-config
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)

SOURCES := Sources Tests Benchmarks Package.swift

# Programs that only tests need: a browser, a spreadsheet, pages of PDF as pictures.
TEST_PACKAGES := chromium libreoffice-calc-nogui fonts-dejavu
TOOLS := .build-tools
TOOLS_PYTHON := $(CURDIR)/$(TOOLS)/venv/bin/python
# What draws the charts of a report in a browser, beside the program.
BUNDLER := Sources/Edges/HTMLReport/bundle.py
VEGA := $(BUILD)/release/vega-bundle.js
PEERS := .build-peers

.PHONY: run build test bundle tools notebooks lint format bench peers bench-check bench-accept counted valgrind python charts fuzz docs pages schema completions man deps clean

## Project the baseline and print its page; results are in out/baseline, its report beside them.
run: build bundle
	$(ANSINH) run $(SCENARIO) --out $(OUT) --force
	$(ANSINH) report $(OUT) --out $(OUT).html --force

build: deps
	swift build $(RELEASE) --product ansinh --scratch-path $(BUILD)

## Every test of every module, those with a browser, a spreadsheet and notebooks included.
test: deps tools
	swift build --build-tests --scratch-path $(BUILD)
	ANSINH_PYTHON=$(TOOLS_PYTHON) ANSINH_VEGA=$(CURDIR)/$(TOOLS)/vega-bundle.js \
	  swift test --skip-build --parallel --scratch-path $(BUILD)

## The charts of reports: Vega-Lite for the browser, from vl-convert.
bundle: $(VEGA)

$(VEGA): $(PEERS)/charts/ready
	mkdir -p $(dir $@)
	$(PEERS)/charts/bin/python $(BUNDLER) $@

tools: $(TOOLS)/vega-bundle.js
	@$(MAKE) --no-print-directory deps PACKAGES="$(TEST_PACKAGES)" INSTALL=--no-install-recommends

$(TOOLS)/vega-bundle.js: $(TOOLS)/venv/ready
	$(TOOLS_PYTHON) $(BUNDLER) $@

$(TOOLS)/venv/ready: Tests/requirements.txt | python
	python3 -m venv $(TOOLS)/venv
	$(TOOLS)/venv/bin/pip install -q -r $<
	touch $@

## The example notebooks from shipped scenarios, executed; their pages are in out/notebooks.
NOTEBOOKS := out/notebooks
REFORM := Scenarios/vietnam/reforms/later-retirement.yaml
notebooks: build tools
	$(ANSINH) export notebook $(SCENARIO) $(REFORM) --kind comparison --language en \
	  --out $(NOTEBOOKS)/comparison --force --quiet
	$(ANSINH) run $(SCENARIO) $(REFORM) --paths 500 --keep-paths --format csv,sqlite \
	  --out $(NOTEBOOKS)/runs --force --quiet
	$(ANSINH) export notebook $(NOTEBOOKS)/runs/baseline $(NOTEBOOKS)/runs/later-retirement \
	  --kind uncertainty --language en --out $(NOTEBOOKS)/uncertainty --force --quiet
	for kind in comparison uncertainty; do \
	  cp $(NOTEBOOKS)/$$kind/$$kind.ipynb notebooks-export/ && \
	  $(TOOLS_PYTHON) -m nbconvert --execute --to html --template classic \
	    --HTMLExporter.mathjax_url= --HTMLExporter.require_js_url= --HTMLExporter.jquery_url= \
	    --output-dir $(NOTEBOOKS) $(NOTEBOOKS)/$$kind/$$kind.ipynb || exit 1; done
	git diff --exit-code -- notebooks-export

## The format that every commit keeps.
lint:
	swift format lint --strict -r $(SOURCES)

format:
	swift format -i -r $(SOURCES)

## Speeds of engine, runs and ensembles in one table, beside those of the machine and of peers.
BENCH_FLAGS = $(RELEASE)
BENCH := $(CURDIR)/Benchmarks/.build-bench
PEER_PATHS := 64
bench: peers
	cd Benchmarks && swift build $(BENCH_FLAGS) --scratch-path $(BENCH) --product BenchTable
	$(BENCH)/release/BenchTable Scenarios --flags "$(BENCH_FLAGS)" \
	  $(PEERS)/numpy.json $(PEERS)/numba.json

## The insured lives as a user would write them in NumPy and numba, checked against the engine.
peers: deps $(PEERS)/venv/ready
	cd Benchmarks && swift build $(BENCH_FLAGS) --scratch-path $(BENCH) --product PeerInput
	$(BENCH)/release/PeerInput $(PEERS)/input $(PEER_PATHS)
	$(PEERS)/venv/bin/python Benchmarks/peers/numpy_peer.py $(PEERS)/input \
	  --json $(PEERS)/numpy.json
	$(PEERS)/venv/bin/python Benchmarks/peers/numba_peer.py $(PEERS)/input \
	  --json $(PEERS)/numba.json

$(PEERS)/venv/ready: Benchmarks/peers/requirements.txt | python
	python3 -m venv $(PEERS)/venv
	$(PEERS)/venv/bin/pip install -q -r $<
	touch $@

## Instruction counts of the engine against committed figures, and a loop that allocates nothing.
CHECK_FLAGS := -c release -Xcc -march=x86-64-v3 -Xswiftc -DFUSED
CHECK := $(CURDIR)/Benchmarks/.build-check
bench-check: counted
	$(CHECK)/release/LoopAllocations
	$(CHECK)/release/InstructionGuard $(CHECK)/EngineOnce Benchmarks/instructions.json

## Makes this build's instruction counts the committed figures; say why in the commit.
bench-accept: counted
	$(CHECK)/release/InstructionGuard $(CHECK)/EngineOnce Benchmarks/instructions.json --accept

# Incremental builds have mixed layouts of structures across modules; start from nothing.
counted: deps valgrind
	rm -rf $(CHECK)/release $(CHECK)/x86_64-unknown-linux-gnu
	cd Benchmarks && for product in EngineOnce LoopAllocations InstructionGuard; do \
	  swift build $(CHECK_FLAGS) --scratch-path $(CHECK) --product $$product || exit 1; done
	strip -o $(CHECK)/EngineOnce $(CHECK)/release/EngineOnce

valgrind:
	@$(MAKE) --no-print-directory deps PACKAGES=valgrind

python:
	@$(MAKE) --no-print-directory deps PACKAGES=python3-venv

## The fan chart of the README, from the paths of the baseline.
FAN_PATHS := 10000
FAN := Documentation/fan.svg
charts: build $(PEERS)/charts/ready
	$(ANSINH) run $(SCENARIO) --paths $(FAN_PATHS) --format vegalite --out out/fan --force
	$(PEERS)/charts/bin/python Benchmarks/charts/render.py out/fan/fan.vl.json $(FAN)

$(PEERS)/charts/ready: Benchmarks/charts/requirements.txt | python
	python3 -m venv $(PEERS)/charts
	$(PEERS)/charts/bin/pip install -q -r $<
	touch $@

## The decoder of scenario files against inputs that libFuzzer makes, for FUZZ_SECONDS.
FUZZ_SECONDS := 60
fuzz: deps
	cd Tests/Fuzz && swift build -c release --sanitize fuzzer
	mkdir -p out/fuzz/corpus
	SWIFT_BACKTRACE=enable=no Tests/Fuzz/.build/release/DecoderFuzzing \
	  -max_total_time=$(FUZZ_SECONDS) -max_len=8192 -artifact_prefix=out/fuzz/ \
	  out/fuzz/corpus Tests/Fuzz/Corpus

## The documentation as a static site, in out/docs.
docs: deps
	swift package --scratch-path $(BUILD) --allow-writing-to-directory out/docs \
	  generate-documentation --target SocialInsurance --output-path out/docs \
	  --transform-for-static-hosting

## Shell completions, in out/completions.
completions: build
	mkdir -p out/completions
	$(ANSINH) --generate-completion-script bash > out/completions/ansinh.bash
	$(ANSINH) --generate-completion-script zsh > out/completions/_ansinh
	$(ANSINH) --generate-completion-script fish > out/completions/ansinh.fish

## The manual page, in out/man.
man: deps
	mkdir -p out/man
	swift package --scratch-path $(BUILD) --allow-writing-to-directory out/man \
	  generate-manual --output-directory out/man

## Installs the system libraries that are not there.
deps:
	@missing=""; for package in $(PACKAGES); do \
	  dpkg-query -W -f '$${Status}' $$package 2>/dev/null | grep -q 'ok installed' \
	    || missing="$$missing $$package"; done; \
	if [ -n "$$missing" ]; then \
	  $(SUDO) apt-get update -qq && \
	  $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $(INSTALL) $$missing; fi

clean:
	rm -rf $(BUILD) $(BENCH) $(CHECK) $(PEERS) $(TOOLS) out

## The tables of measures, parameters and arrays in the method pages, from the code.
pages: deps
	RECORD_PAGES=1 swift test --filter RecomputeTests

## The format for editors, from the catalogue, in Scenarios/schema.
schema: build
	mkdir -p Scenarios/schema
	$(ANSINH) schema > Scenarios/schema/scenario.schema.json
	$(ANSINH) schema --parameters > Scenarios/schema/parameters.schema.json
