/*
 * signame: signals by name and number, as Docker, RouterOS and people write them.
 *
 * Read: "TERM", "SIGTERM", "15", "15-SIGTERM" (RouterOS), in any case, and
 * "RTMIN+3", "RTMAX-1".
 */
#ifndef TIK_SIGNAME_H
#define TIK_SIGNAME_H

#include "error.h"

/* The signal's number (1 to SIGRTMAX), or -1 with EXIT_USAGE in `e`. */
int signame_parse(const char *text, struct error *e);

/* "SIGTERM"; NULL for real-time signals and numbers that are no signal. */
const char *signame_of(int sig);

#endif
