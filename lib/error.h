/*
 * error: what went wrong, made where it happened, passed up, printed once by main.
 *
 * Functions that can fail take a `struct error *` as their last argument and
 * return -1 (or NULL) after error_set(). They never print and never exit.
 */
#ifndef TIK_ERROR_H
#define TIK_ERROR_H

#include <stdarg.h>

/*
 * Exit codes that all tik programs share. tikinit's differ where it stands for
 * its child: see tikinit(8).
 */
enum exit_code {
	EXIT_OK = 0,
	EXIT_FAILED = 1, /* the work was understood and did not succeed */
	EXIT_USAGE = 2,  /* unknown option, missing or malformed argument */
	EXIT_INPUT = 3,  /* an input file is missing, unreadable or malformed */
	EXIT_SYSTEM = 4, /* the machine refused: a system call, disk full, no permission */
};

struct error {
	int code;       /* an exit_code; 0 when nothing went wrong */
	char text[400]; /* one line, no newline, no program name; cut when longer */
};

/* Formats as buf_fmt() does. Always returns -1, so that callers can return it. */
int error_set(struct error *e, int code, const char *fmt, ...)
        __attribute__((format(printf, 3, 4)));

/* The same with ": " and the text of the errno value `num` behind it. */
int error_errno(struct error *e, int code, int num, const char *fmt, ...)
        __attribute__((format(printf, 4, 5)));

#endif
