# lib/app reads YAML with libyaml; records and plans are JSON.
libs_tikapp := ros app
LDLIBS_tikapp := -lyaml -lcjson
