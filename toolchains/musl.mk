# What the three router targets share: small, static, no unused section kept.
CFLAGS := $(ARCH_FLAGS) -Os -ffunction-sections -fdata-sections -fno-asynchronous-unwind-tables \
	-fno-unwind-tables -fomit-frame-pointer
LDFLAGS += -static -Wl,--gc-sections -Wl,-z,noseparate-code -Wl,--build-id=none
