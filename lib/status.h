/*
 * status: what tikinit tells others about its services.
 *
 * tikinit replaces one small text file on every transition (never on a timer:
 * /run is flash on RouterOS 7.21.2+); `tikinit status`, `tikinit health` and
 * tikagent read it. The format, also in tikinit-status(5):
 *
 *	tikinit 1
 *	started 1790000000
 *	state running
 *	service web state=running health=healthy pid=7 exit=- since=1790000001 changed=1790000031
 *restarts=0 streak=0 output=HTTP%20200
 *
 * A line a service, in the order of the service file. Times are Unix seconds of
 * CLOCK_REALTIME (routers boot without a clock: they may be near 0 and jump).
 * `output` is the last check's output, percent-encoded, cut to STATUS_OUTPUT.
 * Readers pass over keys and lines that they do not know.
 */
#ifndef TIK_STATUS_H
#define TIK_STATUS_H

#include <stdint.h>

#include "buf.h"
#include "error.h"

#define STATUS_PATH     "/run/tikinit/status" /* TIKINIT_STATUS overrides it */
#define STATUS_SERVICES 16
#define STATUS_NAME     32    /* bytes, with the NUL */
#define STATUS_OUTPUT   160   /* bytes before encoding, with the NUL */
#define STATUS_MAX      16384 /* bytes of a whole file; a larger one is refused */

enum service_state {
	SERVICE_WAITING,  /* for what it depends on */
	SERVICE_STARTING, /* spawned, not yet counted as up (a one-shot: still running) */
	SERVICE_RUNNING,
	SERVICE_BACKOFF,  /* ended; will be started again */
	SERVICE_STOPPING, /* was sent its stop signal */
	SERVICE_STOPPED,  /* by hand or by the shutdown */
	SERVICE_DONE,     /* a one-shot that ended with 0 */
	SERVICE_FAILED,   /* ended, and its restart policy says no more */
};

/* Docker's health states. */
enum health {
	HEALTH_NONE, /* no check */
	HEALTH_STARTING,
	HEALTH_HEALTHY,
	HEALTH_UNHEALTHY,
};

enum init_state { INIT_STARTING, INIT_RUNNING, INIT_STOPPING };

struct service_status {
	char name[STATUS_NAME];
	enum service_state state;
	enum health health;
	int pid;         /* 0: none */
	int exit;        /* last exit code, 128 + signal; -1: has not ended yet */
	int64_t since;   /* Unix seconds of the last change of `state` */
	int64_t changed; /* Unix seconds of the last change of `health` */
	uint32_t restarts;
	uint32_t streak; /* failed checks in a row */
	char output[STATUS_OUTPUT];
};

struct status {
	int64_t started; /* Unix seconds */
	enum init_state state;
	int count;
	struct service_status service[STATUS_SERVICES];
};

const char *service_state_name(enum service_state s);
const char *health_name(enum health h);
const char *init_state_name(enum init_state s);

void status_write(struct buf *b, const struct status *s);

/*
 * Parses a whole file's text. `name` is its name for messages. Returns 0, or -1
 * with "name:line: what was expected" and EXIT_INPUT in `e`; then `s` is not to
 * be used.
 */
int status_parse(struct status *s, const char *text, const char *name, struct error *e);

/* Reads and parses the file at `path`. No file: EXIT_INPUT. */
int status_read(struct status *s, const char *path, struct error *e);

/*
 * The whole container in one word: unhealthy when any service is unhealthy or
 * has failed; else starting when any is starting; else healthy when any is
 * checked; else none.
 */
enum health status_overall(const struct status *s);

#endif
