#include "file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "buf.h"

/* Reads until the end or until `size` bytes; -1 with errno. */
static ssize_t read_all(int fd, char *data, size_t size)
{
	size_t len = 0;

	while (len < size) {
		ssize_t n = read(fd, data + len, size - len);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return -1;
		if (n == 0)
			break;
		len += (size_t)n;
	}
	return (ssize_t)len;
}

ssize_t file_read(const char *path, char *data, size_t size, struct error *e)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY), num;
	ssize_t n;

	if (fd < 0)
		return error_errno(e, EXIT_INPUT, errno, "cannot open %s", path);
	n = read_all(fd, data, size);
	num = errno;
	close(fd);
	if (n < 0)
		return error_errno(e, EXIT_INPUT, num, "cannot read %s", path);
	if ((size_t)n == size)
		return error_set(e, EXIT_INPUT, "%s is larger than %zu bytes", path, size - 1);
	data[n] = '\0';
	return n;
}

static int write_all(int fd, const char *data, size_t len)
{
	while (len > 0) {
		ssize_t n = write(fd, data, len);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return -1;
		data += n;
		len -= (size_t)n;
	}
	return 0;
}

/* Writes the temporary file; on failure removes it and returns -1 with errno. */
static int write_temporary(const char *path, const char *data, size_t len, mode_t mode, bool sync)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode), num;

	if (fd < 0)
		return -1;
	/* The umask of whoever started us must not decide what others can read. */
	if (write_all(fd, data, len) == 0 && fchmod(fd, mode) == 0 && (!sync || fsync(fd) == 0) &&
	        close(fd) == 0)
		return 0;
	num = errno;
	close(fd);
	unlink(path);
	errno = num;
	return -1;
}

static int replace(
        const char *path, const char *data, size_t len, mode_t mode, bool sync, struct error *e)
{
	char temporary[4096];
	struct buf b = BUF_OF(temporary);

	/* The pid keeps two writers apart; a leftover of a killed writer is ours to remove. */
	buf_fmt(&b, "%s.%d.tmp", path, (int)getpid());
	if (b.cut)
		return error_errno(e, EXIT_SYSTEM, ENAMETOOLONG, "cannot write %s", path);
	unlink(temporary);
	if (write_temporary(temporary, data, len, mode, sync) < 0)
		return error_errno(e, EXIT_SYSTEM, errno, "cannot write %s", path);
	if (rename(temporary, path) < 0) {
		error_errno(e, EXIT_SYSTEM, errno, "cannot replace %s", path);
		unlink(temporary);
		return -1;
	}
	return 0;
}

int file_replace(const char *path, const char *data, size_t len, mode_t mode, struct error *e)
{
	return replace(path, data, len, mode, false, e);
}

int file_replace_sync(const char *path, const char *data, size_t len, mode_t mode, struct error *e)
{
	return replace(path, data, len, mode, true, e);
}

int file_mkdirs(const char *path, struct error *e)
{
	char part[4096];
	struct buf b = BUF_OF(part);

	buf_str(&b, path);
	if (b.cut)
		return error_errno(e, EXIT_SYSTEM, ENAMETOOLONG, "cannot make folder %s", path);
	for (char *p = part + 1; b.len > 0; p++) {
		char c = *p;

		if (c != '/' && c != '\0')
			continue;
		*p = '\0';
		if (mkdir(part, 0755) < 0 && errno != EEXIST)
			return error_errno(e, EXIT_SYSTEM, errno, "cannot make folder %s", part);
		*p = c;
		if (c == '\0')
			break;
	}
	return 0;
}
