#include "status.h"

#include <stdbool.h>
#include <string.h>

#include "file.h"

static const char *const state_names[] = {
        [SERVICE_WAITING] = "waiting",
        [SERVICE_STARTING] = "starting",
        [SERVICE_RUNNING] = "running",
        [SERVICE_BACKOFF] = "backoff",
        [SERVICE_STOPPING] = "stopping",
        [SERVICE_STOPPED] = "stopped",
        [SERVICE_DONE] = "done",
        [SERVICE_FAILED] = "failed",
};
static const char *const health_names[] = {
        [HEALTH_NONE] = "none",
        [HEALTH_STARTING] = "starting",
        [HEALTH_HEALTHY] = "healthy",
        [HEALTH_UNHEALTHY] = "unhealthy",
};
static const char *const init_names[] = {
        [INIT_STARTING] = "starting",
        [INIT_RUNNING] = "running",
        [INIT_STOPPING] = "stopping",
};

#define COUNT_OF(array) (sizeof(array) / sizeof((array)[0]))

const char *service_state_name(enum service_state s)
{
	return state_names[s];
}

const char *health_name(enum health h)
{
	return health_names[h];
}

const char *init_state_name(enum init_state s)
{
	return init_names[s];
}

/* A word of a line: neither blank nor control characters, nor the '%' that encodes them. */
static void write_encoded(struct buf *b, const char *s)
{
	for (; *s; s++) {
		unsigned char c = (unsigned char)*s;

		if (c <= ' ' || c == '%' || c == 127)
			buf_fmt(b, "%%%02x", (unsigned)c);
		else
			buf_char(b, *s);
	}
}

static void write_service(struct buf *b, const struct service_status *s)
{
	buf_fmt(b, "service %s state=%s health=%s", s->name, state_names[s->state],
	        health_names[s->health]);
	if (s->pid > 0)
		buf_fmt(b, " pid=%d", s->pid);
	else
		buf_str(b, " pid=-");
	if (s->exit >= 0)
		buf_fmt(b, " exit=%d", s->exit);
	else
		buf_str(b, " exit=-");
	buf_fmt(b, " since=%lld changed=%lld restarts=%u streak=%u output=", (long long)s->since,
	        (long long)s->changed, s->restarts, s->streak);
	write_encoded(b, s->output);
	buf_char(b, '\n');
}

void status_write(struct buf *b, const struct status *s)
{
	buf_fmt(b, "tikinit 1\nstarted %lld\nstate %s\n", (long long)s->started,
	        init_names[s->state]);
	for (int i = 0; i < s->count; i++)
		write_service(b, &s->service[i]);
}

/* A run of bytes inside the text being parsed. */
struct word {
	const char *p;
	size_t len;
};

/* Takes the next word off `rest`; false when none is left. */
static bool next_word(struct word *rest, struct word *w)
{
	while (rest->len > 0 && *rest->p == ' ')
		rest->p++, rest->len--;
	w->p = rest->p;
	for (w->len = 0; w->len < rest->len && rest->p[w->len] != ' ';)
		w->len++;
	rest->p += w->len;
	rest->len -= w->len;
	return w->len > 0;
}

static bool is(struct word w, const char *s)
{
	return strlen(s) == w.len && memcmp(w.p, s, w.len) == 0;
}

/* The word's place in a table of names; -1 when it is not there. */
static int place_of(struct word w, const char *const *names, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (is(w, names[i]))
			return (int)i;
	return -1;
}

/* Digits, or "-" which means `none`; -2 when malformed or more than `max`. */
static int64_t number(struct word w, int64_t none, int64_t max)
{
	int64_t n = 0;

	if (is(w, "-"))
		return none;
	if (w.len == 0 || w.len > 18)
		return -2;
	for (size_t i = 0; i < w.len; i++) {
		if (w.p[i] < '0' || w.p[i] > '9')
			return -2;
		n = n * 10 + (w.p[i] - '0');
	}
	return n > max ? -2 : n;
}

static int hex(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* Undoes write_encoded(); false when malformed. NUL bytes and what does not fit are refused. */
static bool decode(struct word w, char *out, size_t size)
{
	size_t len = 0;

	for (size_t i = 0; i < w.len; i++) {
		int c = (unsigned char)w.p[i];

		if (c == '%') {
			if (i + 2 >= w.len || hex(w.p[i + 1]) < 0 || hex(w.p[i + 2]) < 0)
				return false;
			c = hex(w.p[i + 1]) * 16 + hex(w.p[i + 2]);
			i += 2;
		}
		if (c == 0 || len + 1 >= size)
			return false;
		out[len++] = (char)c;
	}
	out[len] = '\0';
	return true;
}

/* "key=value" of a service line; false when the value is malformed. */
static bool set_field(struct service_status *s, struct word key, struct word value)
{
	int64_t n;
	int place;

	if (is(key, "state")) {
		place = place_of(value, state_names, COUNT_OF(state_names));
		s->state = (enum service_state)(place < 0 ? 0 : place);
		return place >= 0;
	}
	if (is(key, "health")) {
		place = place_of(value, health_names, COUNT_OF(health_names));
		s->health = (enum health)(place < 0 ? 0 : place);
		return place >= 0;
	}
	if (is(key, "output"))
		return decode(value, s->output, sizeof(s->output));
	if (is(key, "pid"))
		return s->pid = (int)(n = number(value, 0, INT32_MAX)), n >= 0;
	if (is(key, "exit"))
		return s->exit = (int)(n = number(value, -1, 255)), n >= -1;
	if (is(key, "since"))
		return s->since = n = number(value, -2, INT64_MAX), n >= 0;
	if (is(key, "changed"))
		return s->changed = n = number(value, -2, INT64_MAX), n >= 0;
	if (is(key, "restarts"))
		return s->restarts = (uint32_t)(n = number(value, -2, UINT32_MAX)), n >= 0;
	if (is(key, "streak"))
		return s->streak = (uint32_t)(n = number(value, -2, UINT32_MAX)), n >= 0;
	return true;
}

/* NULL, or what was expected instead. */
static const char *parse_service(struct status *s, struct word rest)
{
	struct service_status *service = &s->service[s->count];
	struct word w;

	if (s->count == STATUS_SERVICES)
		return "at most 16 services";
	memset(service, 0, sizeof(*service));
	service->exit = -1;
	if (!next_word(&rest, &w) || !decode(w, service->name, sizeof(service->name)))
		return "a service name of at most 31 bytes";
	while (next_word(&rest, &w)) {
		const char *equals = memchr(w.p, '=', w.len);
		size_t len = equals ? (size_t)(equals - w.p) : 0;

		if (!equals || !set_field(service, (struct word){w.p, len},
		                       (struct word){equals + 1, w.len - len - 1}))
			return "key=value";
	}
	s->count++;
	return NULL;
}

static const char *parse_line(struct status *s, struct word line)
{
	struct word key, value;

	if (!next_word(&line, &key))
		return NULL;
	if (is(key, "service"))
		return parse_service(s, line);
	if (is(key, "started")) {
		next_word(&line, &value);
		s->started = number(value, -2, INT64_MAX);
		return s->started < 0 ? "a Unix time" : NULL;
	}
	if (is(key, "state")) {
		int place;

		next_word(&line, &value);
		place = place_of(value, init_names, COUNT_OF(init_names));
		s->state = (enum init_state)(place < 0 ? 0 : place);
		return place < 0 ? "starting, running or stopping" : NULL;
	}
	return NULL;
}

int status_parse(struct status *s, const char *text, const char *name, struct error *e)
{
	static const char head[] = "tikinit 1\n";

	memset(s, 0, sizeof(*s));
	if (strncmp(text, head, sizeof(head) - 1) != 0)
		return error_set(e, EXIT_INPUT, "%s:1: expected 'tikinit 1'", name);
	for (int line = 1; *text; line++) {
		size_t len = strcspn(text, "\n");
		const char *expected = parse_line(s, (struct word){text, len});

		if (!expected && text[len] != '\n')
			expected = "a whole line";
		if (expected)
			return error_set(e, EXIT_INPUT, "%s:%d: expected %s", name, line, expected);
		text += len + 1;
	}
	return 0;
}

int status_read(struct status *s, const char *path, struct error *e)
{
	char text[STATUS_MAX + 1];

	if (file_read(path, text, sizeof(text), e) < 0)
		return -1;
	return status_parse(s, text, path, e);
}

enum health status_overall(const struct status *s)
{
	enum health overall = HEALTH_NONE;

	for (int i = 0; i < s->count; i++) {
		const struct service_status *service = &s->service[i];

		if (service->health == HEALTH_UNHEALTHY || service->state == SERVICE_FAILED)
			return HEALTH_UNHEALTHY;
		if (service->health == HEALTH_STARTING)
			overall = HEALTH_STARTING;
		else if (service->health == HEALTH_HEALTHY && overall == HEALTH_NONE)
			overall = HEALTH_HEALTHY;
	}
	return overall;
}
