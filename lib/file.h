/*
 * file: small files read whole and replaced whole.
 */
#ifndef TIK_FILE_H
#define TIK_FILE_H

#include <stddef.h>
#include <sys/types.h>

#include "error.h"

/*
 * Reads at most size - 1 bytes of the file at `path` into `data` and ends them with a
 * NUL. Returns the number of bytes, or -1: EXIT_INPUT when there is no such file, it
 * cannot be read, or is larger than that. Uses no heap.
 */
ssize_t file_read(const char *path, char *data, size_t size, struct error *e);

/*
 * Replaces `path` by `len` bytes of `data`, or leaves it as it was: writes a temporary
 * file beside it, then renames. Not synced: a status is worth nothing after a crash.
 * Returns 0, or -1 with EXIT_SYSTEM. Uses no heap.
 */
int file_replace(const char *path, const char *data, size_t len, mode_t mode, struct error *e);

/* The same, and synced to the disk before the rename. */
int file_replace_sync(const char *path, const char *data, size_t len, mode_t mode, struct error *e);

/* Makes the folder `path` and those above it (mode 0755). Returns 0, or -1 with EXIT_SYSTEM. */
int file_mkdirs(const char *path, struct error *e);

#endif
