#include "duration.h"

#include <string.h>

struct unit {
	const char *name;
	int64_t ms;
};

/* Largest first; "ms" stands before "m" so that the longer name is tried first. */
static const struct unit units[] = {
        {"w", INT64_C(604800000)},
        {"d", INT64_C(86400000)},
        {"h", INT64_C(3600000)},
        {"ms", INT64_C(1)},
        {"m", INT64_C(60000)},
        {"s", INT64_C(1000)},
};

static int malformed(const char *text, struct error *e)
{
	return error_set(
	        e, EXIT_USAGE, "'%s' is not a duration: expected e.g. 30s, 1m30s or 500ms", text);
}

static int too_long(const char *text, struct error *e)
{
	return error_set(e, EXIT_USAGE, "duration '%s' is longer than 366 days", text);
}

/* Reads digits; returns what follows them, or NULL when there are none or too many. */
static const char *read_digits(const char *p, int64_t *n)
{
	size_t len = strspn(p, "0123456789");

	if (len == 0 || len > 12)
		return NULL;
	*n = 0;
	for (; len > 0; len--)
		*n = *n * 10 + (*p++ - '0');
	return p;
}

static const struct unit *find_unit(const char *p)
{
	for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++)
		if (strncmp(p, units[i].name, strlen(units[i].name)) == 0)
			return &units[i];
	return NULL;
}

/* "HH:MM:SS" with the hours already read. */
static const char *read_clock(const char *p, int64_t hours, int64_t *ms)
{
	int64_t minutes, seconds;

	p = read_digits(p + 1, &minutes);
	if (!p || *p != ':' || minutes > 59)
		return NULL;
	p = read_digits(p + 1, &seconds);
	if (!p || *p || seconds > 59)
		return NULL;
	*ms = (hours * 3600 + minutes * 60 + seconds) * 1000;
	return p;
}

int duration_parse(const char *text, int64_t *ms, struct error *e)
{
	const char *p = text;
	int64_t total = 0, n = 0, last = INT64_MAX;

	while (*p || p == text) {
		const struct unit *u;

		p = read_digits(p, &n);
		if (!p)
			return malformed(text, e);
		if (*p == ':' && last > units[2].ms) {
			int64_t clock;

			p = read_clock(p, n, &clock);
			if (!p)
				return malformed(text, e);
			total += clock;
			break;
		}
		if (!*p && last == INT64_MAX) {
			total = n * 1000;
			break;
		}
		u = find_unit(p);
		if (!u || u->ms >= last)
			return malformed(text, e);
		if (n > DURATION_MAX_MS / u->ms)
			return too_long(text, e);
		total += n * u->ms;
		last = u->ms;
		p += strlen(u->name);
	}
	if (total > DURATION_MAX_MS)
		return too_long(text, e);
	*ms = total;
	return 0;
}

void duration_format(struct buf *b, int64_t ms)
{
	static const char *const order[] = {"w", "d", "h", "m", "s", "ms"};
	static const int64_t size[] = {604800000, 86400000, 3600000, 60000, 1000, 1};

	if (ms <= 0) {
		buf_str(b, "0s");
		return;
	}
	for (size_t i = 0; i < sizeof(size) / sizeof(size[0]); i++) {
		if (ms >= size[i])
			buf_fmt(b, "%lld%s", (long long)(ms / size[i]), order[i]);
		ms %= size[i];
	}
}
