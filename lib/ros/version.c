#include "ros/version.h"

#include <stdbool.h>
#include <string.h>

static const char *const stage_names[] = {
        [ROS_ALPHA] = "alpha", [ROS_BETA] = "beta", [ROS_RC] = "rc"};

static bool read_number(const char **p, uint16_t *n)
{
	unsigned value = 0;
	const char *start = *p;

	for (; **p >= '0' && **p <= '9'; (*p)++) {
		value = value * 10 + (unsigned)(**p - '0');
		if (value > UINT16_MAX)
			return false;
	}
	*n = (uint16_t)value;
	return *p > start;
}

static bool read_stage(const char **p, struct ros_version *v)
{
	v->stage = ROS_RELEASE;
	v->build = 0;
	for (int i = ROS_ALPHA; i < ROS_RELEASE; i++) {
		size_t len = strlen(stage_names[i]);

		if (strncmp(*p, stage_names[i], len) != 0)
			continue;
		*p += len;
		v->stage = (enum ros_stage)i;
		return read_number(p, &v->build);
	}
	return true;
}

/* The " (stable)" of /system/resource, or nothing. */
static bool is_channel(const char *p)
{
	size_t len = strlen(p);

	return len == 0 || (len > 3 && p[0] == ' ' && p[1] == '(' && strchr(p, ')') == p + len - 1);
}

int ros_version_parse(const char *text, struct ros_version *v, struct error *e)
{
	const char *p = text;
	struct ros_version r = {0};
	bool good = read_number(&p, &r.major) && *p++ == '.' && read_number(&p, &r.minor);

	if (good && *p == '.') {
		p++;
		good = read_number(&p, &r.patch);
	}
	if (!good || !read_stage(&p, &r) || !is_channel(p))
		return error_set(e, EXIT_USAGE,
		        "'%s': expected a RouterOS version such as 7.22.3, 7.24rc2 or 7.24beta3",
		        text);
	*v = r;
	return 0;
}

int ros_version_compare(const struct ros_version *a, const struct ros_version *b)
{
	const int diffs[] = {a->major - b->major, a->minor - b->minor, a->patch - b->patch,
	        (int)a->stage - (int)b->stage, a->build - b->build};

	for (size_t i = 0; i < sizeof(diffs) / sizeof(diffs[0]); i++)
		if (diffs[i] != 0)
			return diffs[i];
	return 0;
}

void ros_version_format(struct buf *b, const struct ros_version *v)
{
	buf_fmt(b, "%u.%u", v->major, v->minor);
	if (v->patch > 0)
		buf_fmt(b, ".%u", v->patch);
	if (v->stage != ROS_RELEASE)
		buf_fmt(b, "%s%u", stage_names[v->stage], v->build);
}
