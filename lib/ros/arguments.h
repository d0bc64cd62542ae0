/*
 * arguments: which command and argument exists in which RouterOS release, for the menus
 * /container, /container/config, /container/envs, /container/mounts, /app, /app/settings
 * and /interface/veth.
 *
 * Source: command trees read from real routers, every release 7.9 to 7.24. Where a beta or
 * release candidate is known to have brought an argument, the row names it; for all others
 * the final release counts, so 7.22beta1 "has not" what came somewhere in 7.22's betas.
 * Versions past the newest row are taken to be like it. All data is static and const.
 *
 * Only the commands listed in ros_has_command() are known here; print, find, get, export
 * and edit exist everywhere and are not in the table.
 */
#ifndef TIK_ROS_ARGUMENTS_H
#define TIK_ROS_ARGUMENTS_H

#include <stdbool.h>
#include <stddef.h>

#include "ros/version.h"

/* One row: these words came and went together. */
struct ros_arguments {
	const char *menu;     /* "/container/envs" */
	const char *commands; /* words: "add set" */
	const char *names; /* words: argument names; "" when the row is about the commands alone */
	const char *first; /* first version that has them */
	const char *gone;  /* first version that has not; NULL: still there */
};

/* The whole table, ending with a row whose menu is NULL; for those who list or test it. */
extern const struct ros_arguments ros_arguments[];

/* Is there MENU/COMMAND, as in ("/container", "kill")? */
bool ros_has_command(const struct ros_version *v, const char *menu, const char *command);

/* Does MENU/COMMAND take `name`? REST bodies need the exact name: no prefix completion. */
bool ros_has_argument(
        const struct ros_version *v, const char *menu, const char *command, const char *name);

/* Things whose name changed over the releases. */
enum ros_concept {
	ROS_CONTAINER_ENVS,     /* /container: envlist, 7.20 envlists */
	ROS_CONTAINER_MOUNTS,   /* /container: mounts, 7.21 mountlists */
	ROS_CONTAINER_RESTART,  /* /container: 7.20 auto-restart-interval, 7.23 restart-policy */
	ROS_ENVS_LIST,          /* /container/envs: name, 7.20 list */
	ROS_MOUNTS_LIST,        /* /container/mounts: name, 7.21 list */
	ROS_MOUNTS_READ_ONLY,   /* /container/mounts: 7.20 read-only, 7.23 mode */
	ROS_CONFIG_MEMORY_HIGH, /* /container/config: ram-high, 7.20 memory-high */
	ROS_START_NUMBER,       /* /container/start and stop: number, 7.20 numbers */
	ROS_APP_HW_DEVICES,     /* /app: 7.21 hw-device-access, 7.23 required-hw-devices */
	ROS_APP_PVID,           /* /app: 7.22 pvid, 7.23 network-pvid */
};

/* The name of `concept` at `v`, or NULL when that version has no such thing. */
const char *ros_name(const struct ros_version *v, enum ros_concept concept);

#endif
