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

# System libraries: headers of SQLite for the results store, OpenBLAS and LAPACK for ensembles.
PACKAGES := libsqlite3-dev libopenblas-dev liblapacke-dev pkg-config
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)

SOURCES := Sources Tests Benchmarks Package.swift

.PHONY: run build test lint format bench fuzz docs schema completions man deps clean

## Project the baseline and print its page; results are in out/baseline.
run: build
	$(ANSINH) run $(SCENARIO) --out $(OUT) --force

build: deps
	swift build $(RELEASE) --product ansinh --scratch-path $(BUILD)

## Every test of every module.
test: deps
	swift build --build-tests --scratch-path $(BUILD)
	swift test --skip-build --parallel --scratch-path $(BUILD)

## The format that every commit keeps.
lint:
	swift format lint --strict -r $(SOURCES)

format:
	swift format -i -r $(SOURCES)

## Time of each step; figures are kept in Benchmarks/README.md.
bench: deps
	cd Benchmarks && swift package --disable-sandbox benchmark

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
	  $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$missing; fi

clean:
	rm -rf $(BUILD) Benchmarks/.build out

## The format for editors, from the catalogue, in Scenarios/schema.
schema: build
	mkdir -p Scenarios/schema
	$(ANSINH) schema > Scenarios/schema/scenario.schema.json
	$(ANSINH) schema --parameters > Scenarios/schema/parameters.schema.json
