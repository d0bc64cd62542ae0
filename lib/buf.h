/*
 * buf: a text being built in memory that the caller owns.
 *
 * PID 1 may not touch the heap in its loop, and musl's printf costs 16 KiB of
 * the 64 KiB that tikinit may be; so texts are built in fixed memory by a
 * small subset of printf.
 *
 * A buf is always NUL-terminated once it has a capacity of at least 1. What
 * does not fit is dropped and `cut` is set; nothing here fails otherwise.
 */
#ifndef TIK_BUF_H
#define TIK_BUF_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>

struct buf {
	char *data;  /* owned by the caller */
	size_t len;  /* bytes used, without the NUL */
	size_t size; /* bytes at data, with the NUL */
	bool cut;    /* something did not fit */
};

/* A buf over a char array (not a pointer). */
#define BUF_OF(array) buf_over((array), sizeof(array))

struct buf buf_over(char *data, size_t size);
void buf_add(struct buf *b, const char *bytes, size_t n);
void buf_str(struct buf *b, const char *s);
void buf_char(struct buf *b, char c);

/*
 * printf's %s %.*s %d %u %x %c %% with the lengths l, ll and z, and zero-padded
 * widths such as %02u. Anything else is a bug of the caller: it is copied as it
 * stands, so that a test sees it. A null %s prints as "(null)".
 */
void buf_fmt(struct buf *b, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
void buf_vfmt(struct buf *b, const char *fmt, va_list ap) __attribute__((format(printf, 2, 0)));

#endif
