#include "ros/arguments.h"

#include <string.h>

/* clang-format off */
const struct ros_arguments ros_arguments[] = {
	/* menu               commands      names                                first         gone */
	{"/container",        "add set",    "cmd comment dns domain-name entrypoint file hostname "
	                                    "interface logging remote-image root-dir start-on-boot "
	                                    "stop-signal user workdir",          "7.9",        NULL},
	{"/container",        "add",        "copy-from",                         "7.9",        NULL},
	{"/container",        "set remove", "numbers",                           "7.9",        NULL},
	{"/container",        "add set",    "envlist",                           "7.9",        "7.20"},
	{"/container",        "add set",    "mounts",                            "7.9",        "7.21"},
	{"/container",        "add set",    "name",                              "7.19",       NULL},
	{"/container",        "add set",    "auto-restart-interval",             "7.20",       "7.23beta2"},
	{"/container",        "add set",    "check-certificate devices envlists memory-high",
	                                                                         "7.20",       NULL},
	{"/container",        "add set",    "cpu-list env hosts layer-dir mount mountlists stop-time",
	                                                                         "7.21",       NULL},
	{"/container",        "add set",    "shm-size tmpfs",                    "7.21.2",     NULL},
	{"/container",        "add set",    "healthcheck-cmd healthcheck-interval healthcheck-retries "
	                                    "healthcheck-start-interval healthcheck-start-period "
	                                    "healthcheck-status healthcheck-timeout",
	                                                                         "7.22rc4",    NULL},
	{"/container",        "add set",    "restart-interval restart-max-count restart-policy",
	                                                                         "7.23beta2",  NULL},
	{"/container",        "add set",    "default-dns",                       "7.23beta4",  NULL},
	{"/container",        "add set",    "memory-max shell stop-on-unhealthy", "7.23",      NULL},
	{"/container",        "add set",    "ignore-remote-image-change",        "7.23.2",     NULL},
	{"/container",        "add set",    "privileged swap-max",               "7.24beta3",  NULL},

	{"/container",        "start stop", "as-value number",                   "7.9",        "7.20"},
	{"/container",        "start stop", "numbers",                           "7.20",       NULL},
	{"/container",        "shell",      "number",                            "7.9",        NULL},
	{"/container",        "shell",      "as-value cmd line-separator no-sh user", "7.20",  NULL},
	{"/container",        "shell",      "timeout",                           "7.21",       NULL},
	{"/container",        "shell",      "workdir",                           "7.23",       NULL},
	{"/container",        "repull",     "as-value file number remote-image", "7.20",       NULL},
	{"/container",        "kill",       "as-value number signal",            "7.21",       NULL},
	{"/container",        "run",        "as-value cmd detach entrypoint interactive line-separator "
	                                    "number tty user",                   "7.21",       NULL},
	{"/container",        "run",        "workdir",                           "7.23",       NULL},
	{"/container",        "update",     "as-value number",                   "7.21",       NULL},
	{"/container",        "restart",    "as-value number",                   "7.23beta5",  NULL},
	{"/container",        "save",       "commit file name number",           "7.24beta3",  NULL},

	{"/container/config", "set",        "password registry-url tmpdir username", "7.9",    NULL},
	{"/container/config", "set",        "ram-high",                          "7.9",        "7.20"},
	{"/container/config", "set",        "layer-dir",                         "7.11.3",     NULL},
	{"/container/config", "set",        "memory-high",                       "7.20",       NULL},
	{"/container/config", "set",        "memory-max",                        "7.23",       NULL},
	{"/container/config", "set",        "swap-max",                          "7.24beta3",  NULL},

	{"/container/envs",   "add set",    "comment key value",                 "7.9",        NULL},
	{"/container/envs",   "add",        "copy-from",                         "7.9",        NULL},
	{"/container/envs",   "set remove", "numbers",                           "7.9",        NULL},
	{"/container/envs",   "add set",    "name",                              "7.9",        "7.20"},
	{"/container/envs",   "add set",    "list",                              "7.20",       NULL},
	{"/container/envs",   "add set",    "disabled",                          "7.21",       NULL},

	{"/container/mounts", "add set",    "comment dst src",                   "7.9",        NULL},
	{"/container/mounts", "add",        "copy-from",                         "7.9",        NULL},
	{"/container/mounts", "set remove", "numbers",                           "7.9",        NULL},
	{"/container/mounts", "add set",    "name",                              "7.9",        "7.21"},
	{"/container/mounts", "add set",    "read-only",                         "7.20",       "7.23beta4"},
	{"/container/mounts", "add set",    "disabled list",                     "7.21",       NULL},
	{"/container/mounts", "add set",    "mode",                              "7.23beta4",  NULL},

	{"/interface/veth",   "add set",    "address comment disabled gateway name", "7.9",    NULL},
	{"/interface/veth",   "add",        "copy-from",                         "7.9",        NULL},
	{"/interface/veth",   "set remove", "numbers",                           "7.9",        NULL},
	{"/interface/veth",   "add set",    "gateway6",                          "7.11.3",     NULL},
	{"/interface/veth",   "add set",    "dhcp mac-address",                  "7.20",       NULL},
	{"/interface/veth",   "add set",    "container-mac-address",             "7.21",       NULL},

	{"/app",              "set",        "auto-update disabled environment extra-mounts "
	                                    "firewall-redirects network numbers required-mounts",
	                                                                         "7.21",       NULL},
	{"/app",              "set",        "hw-device-access",                  "7.21",       "7.23beta2"},
	{"/app",              "set",        "use-https yaml",                    "7.22",       NULL},
	{"/app",              "add",        "auto-update copy-from disabled environment extra-mounts "
	                                    "firewall-redirects network required-mounts use-https yaml",
	                                                                         "7.22",       NULL},
	{"/app",              "add",        "hw-device-access",                  "7.22",       "7.23beta2"},
	{"/app",              "add set",    "pvid",                              "7.22",       "7.23rc4"},
	{"/app",              "add set",    "required-hw-devices",               "7.23beta2",  NULL},
	{"/app",              "add set",    "secrets",                           "7.23beta4",  NULL},
	{"/app",              "add set",    "network-pvid",                      "7.23rc4",    NULL},
	{"/app",              "add set",    "container-command-lines devices network-outgoing-access",
	                                                                         "7.23",       NULL},
	{"/app",              "cleanup update", "numbers",                       "7.21",       NULL},
	{"/app",              "setup",      "",                                  "7.21",       NULL},
	{"/app",              "remove",     "numbers",                           "7.22",       NULL},
	{"/app",              "restart",    "numbers",                           "7.23beta5",  NULL},
	{"/app/settings",     "set",        "auto-update disk download-path lan-bridge media-path "
	                                    "registry-mirrors router-ip show-in-webfig",
	                                                                         "7.21",       NULL},
	{"/app/settings",     "set",        "app-store-urls",                    "7.22",       NULL},
	{NULL,                NULL,         NULL,                                NULL,         NULL},
};

/* Each name is looked up in the table above, the newest first. */
static const struct {
	const char *menu, *command, *newest, *older;
} concepts[] = {
	[ROS_CONTAINER_ENVS] =     {"/container",        "add",   "envlists",            "envlist"},
	[ROS_CONTAINER_MOUNTS] =   {"/container",        "add",   "mountlists",          "mounts"},
	[ROS_CONTAINER_RESTART] =  {"/container",        "add",   "restart-policy",      "auto-restart-interval"},
	[ROS_ENVS_LIST] =          {"/container/envs",   "add",   "list",                "name"},
	[ROS_MOUNTS_LIST] =        {"/container/mounts", "add",   "list",                "name"},
	[ROS_MOUNTS_READ_ONLY] =   {"/container/mounts", "add",   "mode",                "read-only"},
	[ROS_CONFIG_MEMORY_HIGH] = {"/container/config", "set",   "memory-high",         "ram-high"},
	[ROS_START_NUMBER] =       {"/container",        "start", "numbers",             "number"},
	[ROS_APP_HW_DEVICES] =     {"/app",              "set",   "required-hw-devices", "hw-device-access"},
	[ROS_APP_PVID] =           {"/app",              "set",   "network-pvid",        "pvid"},
};
/* clang-format on */

static bool has_word(const char *words, const char *word)
{
	size_t len = strlen(word);

	for (const char *p = words; *p;) {
		size_t n = strcspn(p, " ");

		if (n == len && memcmp(p, word, n) == 0)
			return true;
		p += n + strspn(p + n, " ");
	}
	return false;
}

/* The rows are constants: a version that does not parse there is caught by the unit test. */
static bool in_row(const struct ros_arguments *row, const struct ros_version *v)
{
	struct ros_version first = {0}, gone = {0};
	struct error e;

	if (ros_version_parse(row->first, &first, &e) < 0 || ros_version_compare(v, &first) < 0)
		return false;
	return !row->gone ||
	       (ros_version_parse(row->gone, &gone, &e) == 0 && ros_version_compare(v, &gone) < 0);
}

/* `name` NULL: any argument, or none. */
static bool find(
        const struct ros_version *v, const char *menu, const char *command, const char *name)
{
	for (const struct ros_arguments *row = ros_arguments; row->menu; row++)
		if (strcmp(row->menu, menu) == 0 && has_word(row->commands, command) &&
		        (!name || has_word(row->names, name)) && in_row(row, v))
			return true;
	return false;
}

bool ros_has_command(const struct ros_version *v, const char *menu, const char *command)
{
	return find(v, menu, command, NULL);
}

bool ros_has_argument(
        const struct ros_version *v, const char *menu, const char *command, const char *name)
{
	return find(v, menu, command, name);
}

const char *ros_name(const struct ros_version *v, enum ros_concept concept)
{
	const char *menu = concepts[concept].menu, *command = concepts[concept].command;

	if (find(v, menu, command, concepts[concept].newest))
		return concepts[concept].newest;
	if (find(v, menu, command, concepts[concept].older))
		return concepts[concept].older;
	return NULL;
}
