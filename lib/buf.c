#include "buf.h"

#include <string.h>

struct buf buf_over(char *data, size_t size)
{
	if (size > 0)
		data[0] = '\0';
	return (struct buf){.data = data, .size = size};
}

void buf_add(struct buf *b, const char *bytes, size_t n)
{
	size_t room = b->size > b->len ? b->size - b->len - 1 : 0;

	if (n > room) {
		n = room;
		b->cut = true;
	}
	if (b->size == 0)
		return;
	memcpy(b->data + b->len, bytes, n);
	b->len += n;
	b->data[b->len] = '\0';
}

void buf_str(struct buf *b, const char *s)
{
	buf_add(b, s, strlen(s));
}

void buf_char(struct buf *b, char c)
{
	buf_add(b, &c, 1);
}

static void add_number(struct buf *b, unsigned long long n, unsigned base, size_t width)
{
	char digits[24];
	size_t i = sizeof(digits);

	do {
		digits[--i] = "0123456789abcdef"[n % base];
		n /= base;
	} while (n > 0);
	while (sizeof(digits) - i < width && i > 0)
		digits[--i] = '0';
	buf_add(b, digits + i, sizeof(digits) - i);
}

/* What stands between the % and the conversion letter. */
struct spec {
	size_t width;
	int precision; /* -1: none */
	int length;    /* -1: int, 0: size_t, 1: long, 2: long long */
};

static const char *read_spec(const char *p, struct spec *s, va_list *ap)
{
	*s = (struct spec){.precision = -1, .length = -1};
	for (; *p >= '0' && *p <= '9'; p++)
		s->width = s->width * 10 + (size_t)(*p - '0');
	if (p[0] == '.' && p[1] == '*') {
		s->precision = va_arg(*ap, int);
		p += 2;
	}
	if (*p == 'z') {
		s->length = 0;
		p++;
	}
	for (; *p == 'l'; p++)
		s->length = s->length < 1 ? 1 : 2;
	return p;
}

static void add_signed(struct buf *b, const struct spec *s, va_list *ap)
{
	long long n = s->length == 2   ? va_arg(*ap, long long)
	              : s->length == 1 ? va_arg(*ap, long)
	              : s->length == 0 ? (long long)va_arg(*ap, ptrdiff_t)
	                               : va_arg(*ap, int);

	if (n < 0)
		buf_char(b, '-');
	add_number(b, n < 0 ? -(unsigned long long)n : (unsigned long long)n, 10, s->width);
}

static void add_unsigned(struct buf *b, const struct spec *s, unsigned base, va_list *ap)
{
	unsigned long long n = s->length == 2   ? va_arg(*ap, unsigned long long)
	                       : s->length == 1 ? va_arg(*ap, unsigned long)
	                       : s->length == 0 ? va_arg(*ap, size_t)
	                                        : va_arg(*ap, unsigned);

	add_number(b, n, base, s->width);
}

static void add_string(struct buf *b, const struct spec *s, va_list *ap)
{
	const char *str = va_arg(*ap, const char *);

	if (!str)
		str = "(null)";
	buf_add(b, str, s->precision < 0 ? strlen(str) : strnlen(str, (size_t)s->precision));
}

/* One conversion; `p` is behind the %. Returns what follows it. */
static const char *add_conversion(struct buf *b, const char *p, va_list *ap)
{
	struct spec s;
	const char *start = p;

	p = read_spec(p, &s, ap);
	switch (*p) {
	case 's':
		add_string(b, &s, ap);
		break;
	case 'd':
		add_signed(b, &s, ap);
		break;
	case 'u':
		add_unsigned(b, &s, 10, ap);
		break;
	case 'x':
		add_unsigned(b, &s, 16, ap);
		break;
	case 'c':
		buf_char(b, (char)va_arg(*ap, int));
		break;
	case '%':
		buf_char(b, '%');
		break;
	default:
		buf_char(b, '%');
		return start;
	}
	return p + 1;
}

void buf_vfmt(struct buf *b, const char *fmt, va_list ap)
{
	va_list args;

	va_copy(args, ap);
	while (*fmt) {
		size_t plain = strcspn(fmt, "%");

		buf_add(b, fmt, plain);
		fmt += plain;
		if (*fmt == '%')
			fmt = add_conversion(b, fmt + 1, &args);
	}
	va_end(args);
}

void buf_fmt(struct buf *b, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	buf_vfmt(b, fmt, ap);
	va_end(ap);
}
