# x86-64 baseline.
CC := gcc -specs /usr/lib/x86_64-linux-musl/musl-gcc.specs
STRIP := strip
TRIPLET := x86_64-linux-musl
ARCH_FLAGS := -march=x86-64
include toolchains/musl.mk
