# The machine's own compiler and libc: the tools people run on a workstation.
CC := gcc
CFLAGS ?= -O2 -g
