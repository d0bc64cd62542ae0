/* status and file: what is written is read back; what is malformed is refused by line. */
#include "test.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "file.h"
#include "status.h"

static struct status sample(void)
{
	struct status s = {.started = 1790000000, .state = INIT_RUNNING, .count = 2};

	s.service[0] = (struct service_status){.name = "web",
	        .state = SERVICE_RUNNING,
	        .health = HEALTH_HEALTHY,
	        .pid = 7,
	        .exit = -1,
	        .since = 1790000001,
	        .changed = 1790000031,
	        .output = "HTTP 200\n100% \xc3\xa9"};
	s.service[1] = (struct service_status){.name = "seed",
	        .state = SERVICE_DONE,
	        .exit = 0,
	        .restarts = 3,
	        .streak = 4000000000};
	return s;
}

static void writes_the_documented_text(void)
{
	char text[STATUS_MAX];
	struct buf b = BUF_OF(text);
	struct status s = sample();

	status_write(&b, &s);
	CHECK_STR(text,
	        "tikinit 1\nstarted 1790000000\nstate running\n"
	        "service web state=running health=healthy pid=7 exit=- since=1790000001 "
	        "changed=1790000031 restarts=0 streak=0 output=HTTP%20200%0a100%25%20\xc3\xa9\n"
	        "service seed state=done health=none pid=- exit=0 since=0 changed=0 restarts=3 "
	        "streak=4000000000 output=\n");
}

static void reads_what_it_wrote(void)
{
	char text[STATUS_MAX], again[STATUS_MAX];
	struct buf b = BUF_OF(text), c = BUF_OF(again);
	struct status s = sample(), back;
	struct error e;

	status_write(&b, &s);
	CHECK(status_parse(&back, text, "s", &e) == 0);
	status_write(&c, &back);
	CHECK_STR(again, text);
	CHECK_STR(back.service[0].output, s.service[0].output);
}

static void the_largest_status_fits(void)
{
	char text[STATUS_MAX];
	struct buf b = BUF_OF(text);
	struct status s = {.started = INT64_MAX, .count = STATUS_SERVICES}, back;
	struct error e;

	for (int i = 0; i < STATUS_SERVICES; i++) {
		struct service_status *v = &s.service[i];

		*v = (struct service_status){.state = SERVICE_STOPPING,
		        .health = HEALTH_UNHEALTHY,
		        .pid = INT32_MAX,
		        .exit = 255,
		        .since = 999999999999999999,
		        .changed = 999999999999999999,
		        .restarts = UINT32_MAX,
		        .streak = UINT32_MAX};
		memset(v->name, 'n', sizeof(v->name) - 1);
		memset(v->output, '\n', sizeof(v->output) - 1);
	}
	s.started = 999999999999999999;
	status_write(&b, &s);
	CHECK(!b.cut);
	CHECK(status_parse(&back, text, "s", &e) == 0 && back.count == STATUS_SERVICES);
}

static void refuses_by_line(void)
{
	static const struct {
		const char *text, *message;
	} rows[] = {
	        {"", "s:1: expected 'tikinit 1'"},
	        {"tikinit 2\n", "s:1: expected 'tikinit 1'"},
	        {"tikinit 1\nstarted x\n", "s:2: expected a Unix time"},
	        {"tikinit 1\nstate odd\n", "s:2: expected starting, running or stopping"},
	        {"tikinit 1\nservice\n", "s:2: expected a service name of at most 31 bytes"},
	        {"tikinit 1\nservice a b\n", "s:2: expected key=value"},
	        {"tikinit 1\nservice a pid=-1\n", "s:2: expected key=value"},
	        {"tikinit 1\nservice a exit=256\n", "s:2: expected key=value"},
	        {"tikinit 1\nservice a output=%0\n", "s:2: expected key=value"},
	        {"tikinit 1\nservice a output=%00\n", "s:2: expected key=value"},
	        {"tikinit 1\nservice a since=99999999999999999999\n", "s:2: expected key=value"},
	        {"tikinit 1\nstate running", "s:2: expected a whole line"},
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct status s;
		struct error e = {0};

		CHECK_ROW(rows[i].text, status_parse(&s, rows[i].text, "s", &e) == -1);
		CHECK_STR(e.text, rows[i].message);
		CHECK(e.code == EXIT_INPUT);
	}
}

static void passes_over_what_it_does_not_know(void)
{
	struct status s;
	struct error e;

	CHECK(status_parse(&s, "tikinit 1\nfuture x y\n\nservice a new=1 state=done\n", "s", &e) ==
	        0);
	CHECK(s.count == 1 && s.service[0].state == SERVICE_DONE && s.service[0].exit == -1);
}

static void overall_health(void)
{
	static const struct {
		const char *name;
		struct service_status a, b;
		enum health want;
	} rows[] = {
	        {"no checks", {.health = HEALTH_NONE}, {.health = HEALTH_NONE}, HEALTH_NONE},
	        {"one", {.health = HEALTH_NONE}, {.health = HEALTH_HEALTHY}, HEALTH_HEALTHY},
	        {"starting", {.health = HEALTH_STARTING}, {.health = HEALTH_HEALTHY},
	                HEALTH_STARTING},
	        {"bad", {.health = HEALTH_STARTING}, {.health = HEALTH_UNHEALTHY},
	                HEALTH_UNHEALTHY},
	        {"failed", {.health = HEALTH_HEALTHY}, {.state = SERVICE_FAILED}, HEALTH_UNHEALTHY},
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct status s = {.count = 2, .service = {rows[i].a, rows[i].b}};

		CHECK_ROW(rows[i].name, status_overall(&s) == rows[i].want);
	}
}

static void files_are_replaced_whole_or_not_at_all(void)
{
	char dir[] = "/tmp/tik-file.XXXXXX", path[256], data[16];
	struct error e = {0};
	struct stat st;

	CHECK(mkdtemp(dir) != NULL);
	snprintf(path, sizeof(path), "%s/a/b", dir);
	CHECK(file_mkdirs(path, &e) == 0 && file_mkdirs(path, &e) == 0);
	snprintf(path, sizeof(path), "%s/a/b/f", dir);
	CHECK(file_replace(path, "one", 3, 0644, &e) == 0);
	CHECK(file_replace_sync(path, "three", 5, 0600, &e) == 0);
	CHECK(file_read(path, data, sizeof(data), &e) == 5);
	CHECK_STR(data, "three");
	CHECK(stat(path, &st) == 0 && (st.st_mode & 0777) == 0600);
	CHECK(file_read(path, data, 5, &e) == -1 && e.code == EXIT_INPUT);
	CHECK(file_read("/nonexistent", data, 5, &e) == -1 && e.code == EXIT_INPUT);
	/* A folder cannot be replaced by a file; nothing is left beside it. */
	snprintf(path, sizeof(path), "%s/a/b", dir);
	CHECK(file_replace(path, "x", 1, 0644, &e) == -1 && e.code == EXIT_SYSTEM);
	snprintf(path, sizeof(path), "rm -r %s", dir);
	CHECK(system(path) == 0);
}

int main(void)
{
	RUN(writes_the_documented_text);
	RUN(reads_what_it_wrote);
	RUN(the_largest_status_fits);
	RUN(refuses_by_line);
	RUN(passes_over_what_it_does_not_know);
	RUN(overall_health);
	RUN(files_are_replaced_whole_or_not_at_all);
	TEST_END();
}
