# ARMv5TE soft-float
CC := arm-linux-gnueabi-gcc -specs /usr/lib/arm-linux-musleabi/musl-gcc.specs
STRIP := arm-linux-gnueabi-strip
TRIPLET := arm-linux-musleabi
ARCH_FLAGS := -march=armv5te -marm -mfloat-abi=soft
include toolchains/musl.mk
