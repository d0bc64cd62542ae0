/*
 * version: RouterOS versions, as /system/resource and the download pages write them.
 *
 * Read: "7.22", "7.22.3", "7.24rc2", "7.21beta4", and the same with the channel that
 * /system/resource adds, as in "7.22.3 (stable)". Order: 7.24beta3 < 7.24rc1 < 7.24 < 7.24.1.
 */
#ifndef TIK_ROS_VERSION_H
#define TIK_ROS_VERSION_H

#include <stdint.h>

#include "buf.h"
#include "error.h"

enum ros_stage { ROS_ALPHA, ROS_BETA, ROS_RC, ROS_RELEASE };

struct ros_version {
	uint16_t major, minor, patch;
	uint16_t build; /* the 3 of beta3; 0 for a release */
	enum ros_stage stage;
};

/* 0, or -1 with EXIT_USAGE in `e`; then `v` is untouched. */
int ros_version_parse(const char *text, struct ros_version *v, struct error *e);

/* Below, at or above 0 as `a` is older than, the same as or newer than `b`. */
int ros_version_compare(const struct ros_version *a, const struct ros_version *b);

/* Writes the short form: "7.22.3", "7.24rc2"; "7.22" for 7.22.0. */
void ros_version_format(struct buf *b, const struct ros_version *v);

#endif
