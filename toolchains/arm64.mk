# Routers have pages of 4 or 64 KiB; segments aligned for 64 load on both.
CC := aarch64-linux-gnu-gcc -specs /usr/lib/aarch64-linux-musl/musl-gcc.specs
STRIP := aarch64-linux-gnu-strip
TRIPLET := aarch64-linux-musl
ARCH_FLAGS := -mno-outline-atomics
LDFLAGS += -Wl,-z,max-page-size=65536
include toolchains/musl.mk
