#include "signame.h"

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* By number: the three targets share the kernel's generic numbering. */
static const char *const names[] = {
        [SIGHUP] = "SIGHUP",
        [SIGINT] = "SIGINT",
        [SIGQUIT] = "SIGQUIT",
        [SIGILL] = "SIGILL",
        [SIGTRAP] = "SIGTRAP",
        [SIGABRT] = "SIGABRT",
        [SIGBUS] = "SIGBUS",
        [SIGFPE] = "SIGFPE",
        [SIGKILL] = "SIGKILL",
        [SIGUSR1] = "SIGUSR1",
        [SIGSEGV] = "SIGSEGV",
        [SIGUSR2] = "SIGUSR2",
        [SIGPIPE] = "SIGPIPE",
        [SIGALRM] = "SIGALRM",
        [SIGTERM] = "SIGTERM",
        [SIGSTKFLT] = "SIGSTKFLT",
        [SIGCHLD] = "SIGCHLD",
        [SIGCONT] = "SIGCONT",
        [SIGSTOP] = "SIGSTOP",
        [SIGTSTP] = "SIGTSTP",
        [SIGTTIN] = "SIGTTIN",
        [SIGTTOU] = "SIGTTOU",
        [SIGURG] = "SIGURG",
        [SIGXCPU] = "SIGXCPU",
        [SIGXFSZ] = "SIGXFSZ",
        [SIGVTALRM] = "SIGVTALRM",
        [SIGPROF] = "SIGPROF",
        [SIGWINCH] = "SIGWINCH",
        [SIGIO] = "SIGIO",
        [SIGPWR] = "SIGPWR",
        [SIGSYS] = "SIGSYS",
};

#define COUNT ((int)(sizeof(names) / sizeof(names[0])))

/* Digits up to `end` as a number; -1 when there are none or it is no signal. */
static int number(const char *p, const char *end)
{
	int n = 0;

	if (p == end)
		return -1;
	for (; p < end; p++) {
		if (*p < '0' || *p > '9' || n > 99)
			return -1;
		n = n * 10 + (*p - '0');
	}
	return n >= 1 && n <= SIGRTMAX ? n : -1;
}

static int by_name(const char *text)
{
	const char *bare = strncasecmp(text, "SIG", 3) == 0 ? text + 3 : text;

	for (int i = 1; i < COUNT; i++)
		if (names[i] && strcasecmp(names[i] + 3, bare) == 0)
			return i;
	/* Aliases; SIGABR is how RouterOS spells SIGABRT. */
	if (strcasecmp(bare, "IOT") == 0 || strcasecmp(bare, "ABR") == 0)
		return SIGABRT;
	if (strcasecmp(bare, "CLD") == 0)
		return SIGCHLD;
	if (strcasecmp(bare, "POLL") == 0)
		return SIGIO;
	return -1;
}

/* RTMIN, RTMIN+n, RTMAX, RTMAX-n. */
static int real_time(const char *text)
{
	const char *bare = strncasecmp(text, "SIG", 3) == 0 ? text + 3 : text;
	bool from_min = strncasecmp(bare, "RTMIN", 5) == 0;
	int base = from_min ? SIGRTMIN : SIGRTMAX, n;

	if (!from_min && strncasecmp(bare, "RTMAX", 5) != 0)
		return -1;
	if (!bare[5])
		return base;
	if (bare[5] != (from_min ? '+' : '-'))
		return -1;
	n = strcmp(bare + 6, "0") == 0 ? 0 : number(bare + 6, bare + strlen(bare));
	if (n < 0)
		return -1;
	n = from_min ? base + n : base - n;
	return n >= SIGRTMIN && n <= SIGRTMAX ? n : -1;
}

int signame_parse(const char *text, struct error *e)
{
	const char *dash = strchr(text, '-');
	int sig = number(text, text + strlen(text));

	if (sig < 0)
		sig = by_name(text);
	if (sig < 0)
		sig = real_time(text);
	/* RouterOS's "15-SIGTERM": number and name must be of one signal. */
	if (sig < 0 && dash) {
		int n = number(text, dash);

		if (n > 0 && by_name(dash + 1) == n)
			sig = n;
	}
	if (sig < 0)
		return error_set(e, EXIT_USAGE,
		        "'%s' is not a signal: expected e.g. TERM, SIGTERM, 15 or 15-SIGTERM",
		        text);
	return sig;
}

const char *signame_of(int sig)
{
	return sig > 0 && sig < COUNT ? names[sig] : NULL;
}
