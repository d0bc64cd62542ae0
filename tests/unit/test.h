/*
 * test: the smallest harness that can fail. A test file holds functions that
 * CHECK things and a main that RUNs them; output is one "ok - NAME" or
 * "not ok - NAME" line a function, read by tests/run.
 */
#ifndef TIK_TEST_H
#define TIK_TEST_H

#include <stdio.h>
#include <string.h>

static int test_bad;    /* failed checks in the running function */
static int test_failed; /* failed functions */

#define CHECK(cond) \
	do { \
		if (!(cond)) { \
			test_bad++; \
			printf("# %s:%d: expected %s\n", __FILE__, __LINE__, #cond); \
		} \
	} while (0)

/* Table rows: `row` names the row in the message. */
#define CHECK_ROW(row, cond) \
	do { \
		if (!(cond)) { \
			test_bad++; \
			printf("# %s:%d: row '%s': expected %s\n", __FILE__, __LINE__, (row), \
			        #cond); \
		} \
	} while (0)

#define CHECK_STR(got, want) \
	do { \
		const char *g_ = (got), *w_ = (want); \
		if (!g_ || strcmp(g_, w_) != 0) { \
			test_bad++; \
			printf("# %s:%d: %s is '%s', expected '%s'\n", __FILE__, __LINE__, #got, \
			        g_ ? g_ : "(null)", w_); \
		} \
	} while (0)

#define RUN(fn) \
	do { \
		test_bad = 0; \
		fn(); \
		printf("%s - %s\n", test_bad ? "not ok" : "ok", #fn); \
		test_failed += test_bad != 0; \
		fflush(stdout); \
	} while (0)

#define TEST_END() return test_failed != 0

#endif
