/* RouterOS versions by table; the argument table against what real routers answered. */
#include "test.h"

#include <cjson/cJSON.h>
#include <stdlib.h>
#include <unistd.h>

#include "ros/arguments.h"
#include "ros/version.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

static struct ros_version version(const char *text)
{
	struct ros_version v = {0};
	struct error e = {0};

	CHECK_ROW(text, ros_version_parse(text, &v, &e) == 0);
	return v;
}

static void versions_print_what_they_read(void)
{
	static const struct {
		const char *text, *printed;
	} rows[] = {{"7.22.3", "7.22.3"}, {"7.24rc2", "7.24rc2"}, {"7.21beta4", "7.21beta4"},
	        {"7.22", "7.22"}, {"7.22.0", "7.22"}, {"7.22.3 (stable)", "7.22.3"},
	        {"7.24beta3 (testing)", "7.24beta3"}, {"7.25_ab", NULL}, {"6.49.10", "6.49.10"},
	        {"7.1alpha2", "7.1alpha2"}, {"", NULL}, {"7", NULL}, {"7.", NULL}, {"7.22.", NULL},
	        {"v7.22", NULL}, {"7.22rc", NULL}, {"7.22 stable", NULL}, {"7.22 (stable) x", NULL},
	        {"7.99999", NULL}, {"7.22.3.1", NULL}, {"-7.22", NULL}, {"7.22 ()", NULL}};

	for (size_t i = 0; i < COUNT(rows); i++) {
		char text[32];
		struct buf b = BUF_OF(text);
		struct ros_version v = {.major = 9};
		struct error e = {0};
		int rc = ros_version_parse(rows[i].text, &v, &e);

		CHECK_ROW(rows[i].text, rc == (rows[i].printed ? 0 : -1));
		if (rc == 0)
			ros_version_format(&b, &v);
		if (rows[i].printed)
			CHECK_STR(text, rows[i].printed);
		else
			CHECK_ROW(rows[i].text, v.major == 9 && e.code == EXIT_USAGE);
	}
}

static void versions_are_ordered(void)
{
	static const char *const order[] = {"6.49", "7.1alpha1", "7.1beta2", "7.1", "7.9", "7.9.2",
	        "7.10", "7.21beta4", "7.21beta10", "7.21rc1", "7.21", "7.21.1", "7.24beta3",
	        "7.24rc2", "7.24"};

	for (size_t i = 0; i < COUNT(order); i++)
		for (size_t j = 0; j < COUNT(order); j++) {
			struct ros_version a = version(order[i]), b = version(order[j]);
			int sign = ros_version_compare(&a, &b);

			CHECK_ROW(order[i], (sign > 0) == (i > j) && (sign < 0) == (i < j));
		}
}

static void names_follow_the_version(void)
{
	static const struct {
		enum ros_concept concept;
		const char *version, *name;
	} rows[] = {{ROS_CONTAINER_ENVS, "7.19.6", "envlist"},
	        {ROS_CONTAINER_ENVS, "7.20", "envlists"},
	        {ROS_CONTAINER_MOUNTS, "7.20.8", "mounts"},
	        {ROS_CONTAINER_MOUNTS, "7.21", "mountlists"}, {ROS_CONTAINER_RESTART, "7.19", NULL},
	        {ROS_CONTAINER_RESTART, "7.22.3", "auto-restart-interval"},
	        {ROS_CONTAINER_RESTART, "7.23beta1", "auto-restart-interval"},
	        {ROS_CONTAINER_RESTART, "7.23beta2", "restart-policy"},
	        {ROS_ENVS_LIST, "7.18", "name"}, {ROS_ENVS_LIST, "7.24", "list"},
	        {ROS_MOUNTS_LIST, "7.20", "name"}, {ROS_MOUNTS_LIST, "7.21", "list"},
	        {ROS_MOUNTS_READ_ONLY, "7.19", NULL}, {ROS_MOUNTS_READ_ONLY, "7.22", "read-only"},
	        {ROS_MOUNTS_READ_ONLY, "7.23", "mode"},
	        {ROS_CONFIG_MEMORY_HIGH, "7.18", "ram-high"},
	        {ROS_CONFIG_MEMORY_HIGH, "7.30", "memory-high"},
	        {ROS_START_NUMBER, "7.19", "number"}, {ROS_START_NUMBER, "7.20", "numbers"},
	        {ROS_APP_HW_DEVICES, "7.20", NULL},
	        {ROS_APP_HW_DEVICES, "7.22", "hw-device-access"},
	        {ROS_APP_HW_DEVICES, "7.23", "required-hw-devices"}, {ROS_APP_PVID, "7.22", "pvid"},
	        {ROS_APP_PVID, "7.23", "network-pvid"}};

	for (size_t i = 0; i < COUNT(rows); i++) {
		struct ros_version v = version(rows[i].version);
		const char *name = ros_name(&v, rows[i].concept);

		CHECK_ROW(rows[i].version, !name == !rows[i].name);
		CHECK_ROW(rows[i].version, !name || strcmp(name, rows[i].name) == 0);
	}
}

static void commands_by_version(void)
{
	struct ros_version old = version("7.21"), new = version("7.24");

	CHECK(!ros_has_command(&old, "/app", "add") && ros_has_command(&new, "/app", "add"));
	CHECK(ros_has_command(&old, "/app", "setup") &&
	        !ros_has_argument(&old, "/app", "setup", ""));
	CHECK(!ros_has_command(&new, "/container", "no-such") &&
	        !ros_has_command(&new, "/x", "add"));
	CHECK(!ros_has_argument(&new, "/app", "add", "yaml-url"));
	CHECK(!ros_has_argument(&new, "/container", "add", "healthcheck"));
}

/* ---- the table against ../shared/routeros/command-arguments.json ---- */

static cJSON *recorded;

static cJSON *read_recorded(void)
{
	const char *dirs[] = {getenv("TIK_SHARED"), "../shared", "../../shared"};
	static char text[1 << 20];

	for (size_t i = 0; i < COUNT(dirs); i++) {
		char path[512];
		FILE *f;

		snprintf(path, sizeof(path), "%s/routeros/command-arguments.json",
		        dirs[i] ? dirs[i] : "");
		f = fopen(path, "r");
		if (!f)
			continue;
		text[fread(text, 1, sizeof(text) - 1, f)] = '\0';
		fclose(f);
		return cJSON_Parse(text);
	}
	return NULL;
}

/* "/container/envs/add" to its menu; returns the command. */
static const char *split(const char *path, char *menu)
{
	const char *slash = strrchr(path, '/');

	memcpy(menu, path, (size_t)(slash - path));
	menu[slash - path] = '\0';
	return slash + 1;
}

static void routers_have_nothing_that_the_table_lacks(void)
{
	const cJSON *release, *command, *name;
	int names = 0;

	cJSON_ArrayForEach(release, recorded)
	{
		struct ros_version v = version(release->string);

		cJSON_ArrayForEach(command, release)
		{
			char menu[64];
			const char *verb = split(command->string, menu);

			CHECK_ROW(command->string, ros_has_command(&v, menu, verb));
			cJSON_ArrayForEach(name, command)
			{
				names++;
				CHECK_ROW(name->valuestring,
				        ros_has_argument(&v, menu, verb, name->valuestring));
			}
		}
	}
	CHECK(names > 4000);
}

static int in_array(const cJSON *array, const char *name)
{
	const cJSON *item;

	cJSON_ArrayForEach(item, array) if (strcmp(item->valuestring, name) == 0) return 1;
	return 0;
}

static void check_word(const struct ros_arguments *row, const char *verb, const char *name)
{
	const cJSON *release;

	cJSON_ArrayForEach(release, recorded)
	{
		struct ros_version v = version(release->string);
		char path[96], text[200];
		const cJSON *command;

		snprintf(path, sizeof(path), "%s/%s", row->menu, verb);
		snprintf(text, sizeof(text), "%s %s %s", release->string, path, name);
		command = cJSON_GetObjectItemCaseSensitive(release, path);
		CHECK_ROW(text, ros_has_command(&v, row->menu, verb) == (command != NULL));
		if (name[0])
			CHECK_ROW(text, ros_has_argument(&v, row->menu, verb, name) ==
			                        in_array(command, name));
	}
}

static void the_table_has_nothing_that_routers_lack(void)
{
	for (const struct ros_arguments *row = ros_arguments; row->menu; row++) {
		char verbs[64], *save = NULL;

		version(row->first);
		if (row->gone)
			version(row->gone);
		snprintf(verbs, sizeof(verbs), "%s", row->commands);
		for (char *verb = strtok_r(verbs, " ", &save); verb;
		        verb = strtok_r(NULL, " ", &save)) {
			char names[512], *rest = NULL;

			snprintf(names, sizeof(names), "%s", row->names);
			check_word(row, verb, "");
			for (char *n = strtok_r(names, " ", &rest); n;
			        n = strtok_r(NULL, " ", &rest))
				check_word(row, verb, n);
		}
	}
}

int main(void)
{
	RUN(versions_print_what_they_read);
	RUN(versions_are_ordered);
	RUN(names_follow_the_version);
	RUN(commands_by_version);
	recorded = read_recorded();
	if (recorded) {
		RUN(routers_have_nothing_that_the_table_lacks);
		RUN(the_table_has_nothing_that_routers_lack);
		cJSON_Delete(recorded);
	} else {
		printf("skip - argument table against real routers: no ../shared/routeros\n");
	}
	TEST_END();
}
