/*
 * duration: spans of time as people and RouterOS write them.
 *
 * Read: "10s", "1m30s", "500ms", "2h", "1d12h", "1w", a plain number of
 * seconds, and RouterOS's clock form "[1d]00:01:30". Units are w d h m s ms,
 * largest first, each at most once. Unit here: milliseconds.
 */
#ifndef TIK_DURATION_H
#define TIK_DURATION_H

#include <stdint.h>

#include "buf.h"
#include "error.h"

#define DURATION_MAX_MS INT64_C(31622400000) /* 366 days */

/* 0, or -1 with EXIT_USAGE in `e` when malformed or past DURATION_MAX_MS. */
int duration_parse(const char *text, int64_t *ms, struct error *e);

/* Writes as RouterOS prints it: "1d2h3m4s", "1s500ms", "0s". */
void duration_format(struct buf *b, int64_t ms);

#endif
