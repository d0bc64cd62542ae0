#include "error.h"

#include <string.h>

#include "buf.h"

static void put(struct error *e, int code, const char *suffix, const char *fmt, va_list ap)
{
	struct buf b = BUF_OF(e->text);

	e->code = code;
	buf_vfmt(&b, fmt, ap);
	if (suffix)
		buf_fmt(&b, ": %s", suffix);
}

int error_set(struct error *e, int code, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	put(e, code, NULL, fmt, ap);
	va_end(ap);
	return -1;
}

int error_errno(struct error *e, int code, int num, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	put(e, code, strerror(num), fmt, ap);
	va_end(ap);
	return -1;
}
