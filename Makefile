# tikinit: `make help` lists the targets. docs/HACKING.md says which files a change touches.
#
# ARCH=host builds all programs with the machine's own libc (and SAN=... if asked);
# ARCH=x86|arm|arm64 builds what runs on a router, static against musl.

ARCH ?= host
.DEFAULT_GOAL := all
HOST_ARCH := $(shell uname -m | sed 's/x86_64/x86/; s/aarch64/arm64/; s/armv.*/arm/')
B := build/$(ARCH)$(if $(SAN),-san)
TARGETS := x86 arm arm64

include toolchains/$(ARCH).mk

WARN := -Wall -Wextra -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wpointer-arith -Wvla \
	-Wformat=2 -Wundef -Wcast-align $(if $(WERROR),-Werror)
CPPFLAGS += -D_GNU_SOURCE -D_FILE_OFFSET_BITS=64 -Ilib -DTIK_VERSION='"$(VERSION)"'
CFLAGS += -std=gnu11 $(WARN) $(if $(SAN),-fsanitize=$(SAN) -fno-sanitize-recover=all -g -O1)
LDFLAGS += $(if $(SAN),-fsanitize=$(SAN))
VERSION := $(shell cat VERSION)

# A program is a folder of .c files; what it links decides where it can be built.
# lib/*.c needs nothing but libc; each folder under lib/ may need one library more.
dir_tikinit := init
dir_tikagent := agent
dir_tikpack := packaging
dir_tikapp := app
dir_tikrouter := router
include $(wildcard */program.mk)

HOST_PROGRAMS := $(foreach p,tikinit tikagent tikpack tikapp tikrouter,$(if $(wildcard $(dir_$(p))/main.c),$(p)))
ROUTER_PROGRAMS := $(filter tikinit tikagent,$(HOST_PROGRAMS))
PROGRAMS := $(if $(filter host,$(ARCH)),$(HOST_PROGRAMS),$(ROUTER_PROGRAMS))

# $(call sources,PROGRAM): its own files, lib/*.c, and the lib/ folders it names in libs_PROGRAM.
sources = $(wildcard $(dir_$(1))/*.c) $(wildcard lib/*.c) $(foreach l,$(libs_$(1)),$(wildcard lib/$(l)/*.c))
objects = $(patsubst %.c,$(B)/%.o,$(1))

.PHONY: all help deps cross size check lint demo bench clean
all: $(if $(filter host,$(ARCH)),host native,programs) ## build for this machine, or ARCH=arm|arm64|x86

.PHONY: host native programs
host: programs
programs: $(PROGRAMS:%=$(B)/%)
native: deps
	@$(MAKE) --no-print-directory ARCH=$(HOST_ARCH) SAN= programs

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile | expand -t 16

deps: ## install what is missing, from Debian's packages
	@toolchains/deps.sh build

# Order-only: a deps run never makes an object old.
$(B)/%.o: %.c | deps
	@mkdir -p $(@D)
	$(CC) $(CPPFLAGS) $(CPPFLAGS_$(firstword $(subst /, ,$*))) $(CFLAGS) -MMD -MP -c -o $@ $<

define program_rule
$(B)/$(1): $$(call objects,$$(call sources,$(1))) $$(deps_$(1)) | deps
	$$(CC) $$(CFLAGS) $$(LDFLAGS) -o $$@ $$(filter %.o,$$^) $$(LDLIBS_$(1))
endef
$(foreach p,$(PROGRAMS),$(eval $(call program_rule,$(p))))

# A unit test tests/unit/PROGRAM/NAME_test.c links PROGRAM without its main.c; those
# in tests/unit/lib link lib/*.c alone.
TESTS := $(wildcard tests/unit/*/*_test.c)
test_sources = $(filter-out %/main.c,$(if $(filter lib,$(1)),$(wildcard lib/*.c),$(call sources,tik$(1))))
dir_of = $(notdir $(patsubst %/,%,$(dir $(1))))
define test_rule
$(B)/$(1:.c=): $(B)/$(1:.c=.o) $$(call objects,$$(call test_sources,$(call dir_of,$(1)))) | deps
	$$(CC) $$(CFLAGS) $$(LDFLAGS) -o $$@ $$(filter %.o,$$^) $$(LDLIBS_tik$(call dir_of,$(1)))
endef
$(foreach t,$(TESTS),$(eval $(call test_rule,$(t))))
$(B)/tests/%.o: CPPFLAGS += -Itests/unit -I$(firstword $(dir_tik$(call dir_of,$*)) lib)

unit_bins = $(TESTS:%.c=$(B)/%)

# `make check` runs all; `make check-init` (agent, pack, app, router, lib, e2e) only those.
check: all cross-build $(unit_bins) ## build and test everything; SAN=address,undefined instruments it
	@toolchains/deps.sh check
	@B=$(B) tests/run
check-%: all
	@$(MAKE) --no-print-directory $(filter $(B)/tests/unit/$*/%,$(unit_bins)) deps
	@toolchains/deps.sh check
	@B=$(B) tests/run $*

.PHONY: cross-build
cross-build: deps
	@for a in $(TARGETS); do $(MAKE) --no-print-directory ARCH=$$a SAN= programs || exit 1; done

cross: cross-build ## build for arm, arm64 and x86, and run each under qemu-user
	@toolchains/deps.sh check
	@toolchains/smoke.sh $(TARGETS)

size: cross-build ## stripped sizes; fails past docs/sizes.txt
	@toolchains/size.sh docs/sizes.txt $(TARGETS)

lint: ## clang-format, cppcheck, clang-tidy, shellcheck
	@toolchains/deps.sh lint
	@toolchains/lint.sh

demo: all ## the main job, on the local stand-in for a router
	@toolchains/deps.sh demo
	@tests/demo.sh

bench: all cross-build ## benchmarks against real peers, into docs/BENCHMARKS.md
	@toolchains/deps.sh bench
	@for b in tests/bench/*.sh; do $$b || exit 1; done

clean: ## remove build/
	rm -rf build

-include $(shell find build -name '*.d' 2>/dev/null)
