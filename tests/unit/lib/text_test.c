/* buf, error, duration, signame: by table. */
#include "test.h"

#include <errno.h>
#include <signal.h>

#include "buf.h"
#include "duration.h"
#include "error.h"
#include "signame.h"

static void formats_like_printf(void)
{
	char got[200], want[200];
	struct buf b = BUF_OF(got);

	buf_fmt(&b, "%s|%.*s|%d|%u|%x|%c|%%|%ld|%llu|%zu|%02u", "a", 2, "xyz", -7, 7U, 255U, 'c',
	        -5000000000L, 18446744073709551615ULL, sizeof(got), 5U);
	snprintf(want, sizeof(want), "%s|%.*s|%d|%u|%x|%c|%%|%ld|%llu|%zu|%02u", "a", 2, "xyz", -7,
	        7U, 255U, 'c', -5000000000L, 18446744073709551615ULL, sizeof(got), 5U);
	CHECK_STR(got, want);
	CHECK(!b.cut);
}

static void drops_what_does_not_fit(void)
{
	char small[4];
	struct buf b = BUF_OF(small), none = buf_over(NULL, 0);

	buf_fmt(&b, "%d", 12345);
	CHECK_STR(small, "123");
	CHECK(b.cut && b.len == 3);
	buf_str(&none, "x");
	CHECK(none.cut && none.len == 0);
}

static void errors_carry_code_and_text(void)
{
	struct error e = {0};

	CHECK(error_errno(&e, EXIT_INPUT, ENOENT, "cannot read %s", "x") == -1);
	CHECK(e.code == EXIT_INPUT);
	CHECK_STR(e.text, "cannot read x: No such file or directory");
}

static void durations(void)
{
	static const struct {
		const char *text;
		long long ms; /* -1: refused */
	} rows[] = {
	        {"0", 0},
	        {"0s", 0},
	        {"30", 30000},
	        {"30s", 30000},
	        {"500ms", 500},
	        {"1m30s", 90000},
	        {"2h", 7200000},
	        {"1d12h", 129600000},
	        {"1w", 604800000},
	        {"00:01:30", 90000},
	        {"1d00:00:01", 86401000},
	        {"366d", 31622400000},
	        {"", -1},
	        {"s", -1},
	        {"1x", -1},
	        {"-1s", -1},
	        {"1s1m", -1},
	        {"1m1m", -1},
	        {"1.5s", -1},
	        {"5 s", -1},
	        {"1m30", -1},
	        {"00:60:00", -1},
	        {"00:00", -1},
	        {"367d", -1},
	        {"99999999999999999999s", -1},
	        {"999999999999w", -1},
	        {"1s00:00:01", -1},
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct error e = {0};
		int64_t ms = -1;
		int rc = duration_parse(rows[i].text, &ms, &e);

		CHECK_ROW(rows[i].text, rc == (rows[i].ms < 0 ? -1 : 0));
		CHECK_ROW(rows[i].text, ms == rows[i].ms);
		CHECK_ROW(rows[i].text, (e.text[0] != '\0') == (rc != 0));
	}
}

static void durations_print_as_routeros_does(void)
{
	static const struct {
		int64_t ms;
		const char *text;
	} rows[] = {{0, "0s"}, {30000, "30s"}, {90000, "1m30s"}, {1500, "1s500ms"},
	        {694861000, "1w1d1h1m1s"}};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		char text[40];
		struct buf b = BUF_OF(text);
		struct error e;
		int64_t back;

		duration_format(&b, rows[i].ms);
		CHECK_STR(text, rows[i].text);
		CHECK_ROW(text, duration_parse(text, &back, &e) == 0 && back == rows[i].ms);
	}
}

static void signals(void)
{
	static const struct {
		const char *text;
		int sig; /* -1: refused */
	} rows[] = {
	        {"TERM", SIGTERM},
	        {"sigterm", SIGTERM},
	        {"15", SIGTERM},
	        {"15-SIGTERM", SIGTERM},
	        {"6-SIGABR", SIGABRT},
	        {"KILL", SIGKILL},
	        {"IOT", SIGABRT},
	        {"CLD", SIGCHLD},
	        {"64", 64},
	        {"14-SIGTERM", -1},
	        {"", -1},
	        {"SIG", -1},
	        {"0", -1},
	        {"65", -1},
	        {"-1", -1},
	        {"999999999999", -1},
	        {"TERMX", -1},
	        {"15-", -1},
	        {"RTMIN-1", -1},
	        {"RTMAX+1", -1},
	        {"RTMIN+99", -1},
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct error e;

		CHECK_ROW(rows[i].text, signame_parse(rows[i].text, &e) == rows[i].sig);
	}
	for (int sig = 1; sig <= SIGSYS; sig++) {
		struct error e;

		CHECK(signame_of(sig) && signame_parse(signame_of(sig), &e) == sig);
	}
	CHECK(signame_parse("RTMIN+3", &(struct error){0}) == SIGRTMIN + 3);
	CHECK(signame_parse("SIGRTMAX-1", &(struct error){0}) == SIGRTMAX - 1);
	CHECK(!signame_of(0) && !signame_of(-1) && !signame_of(SIGRTMIN) && !signame_of(32));
}

int main(void)
{
	RUN(formats_like_printf);
	RUN(drops_what_does_not_fit);
	RUN(errors_carry_code_and_text);
	RUN(durations);
	RUN(durations_print_as_routeros_does);
	RUN(signals);
	TEST_END();
}
