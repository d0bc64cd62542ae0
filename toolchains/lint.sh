#!/bin/sh
# clang-format, cppcheck, clang-tidy and shellcheck over the files git knows.
# Each tool's finding fails the run; what is switched off is listed here with its reason.
set -u
cd "$(dirname "$0")/.." || exit 1
failed=0
sources=$(git ls-files '*.c')
headers=$(git ls-files '*.h')
scripts=$(git ls-files '*.sh' .ci/run tests/run)
folders=$(git ls-files '*.h' | xargs -n1 dirname | sort -u | sed 's/^/-I/')

# Chosen: bugs and portability. Left out: style opinions that .clang-format settles.
tidy='-*,bugprone-*,clang-analyzer-*,misc-redundant-expression'
# Adjacent parameters of one type and short names are no bugs in C.
tidy=$tidy,-bugprone-easily-swappable-parameters,-bugprone-reserved-identifier
# Annex K's memcpy_s does not exist in musl or glibc.
tidy=$tidy,-clang-analyzer-security.insecureAPI.DeprecatedOrUnsafeBufferHandling
# Assignments inside tests of system calls are usual here; rand() is used nowhere in the programs.
tidy=$tidy,-bugprone-assignment-in-if-condition,-bugprone-narrowing-conversions,-bugprone-implicit-widening-of-multiplication-result

step() {
  name=$1
  shift
  if "$@"; then echo "lint: $name: clean"; else
    echo "lint: $name: failed" >&2
    failed=1
  fi
}

# shellcheck disable=SC2086 # lists of files
{
  step clang-format clang-format --dry-run -Werror $sources $headers
  step shellcheck shellcheck -x -S warning -e SC2013 $scripts
  step cppcheck cppcheck --quiet --std=c11 --error-exitcode=1 --inline-suppr -D_GNU_SOURCE \
    -DTIK_VERSION='""' --enable=warning,portability,performance \
    --suppress=missingIncludeSystem --suppress=unknownMacro -j2 $folders $sources
  tidy_all() {
    echo $sources | xargs -n 8 -P 2 sh -c 'clang-tidy --quiet --warnings-as-errors="*" \
      --checks="$TIDY" "$@" -- -std=gnu11 -D_GNU_SOURCE -D_FILE_OFFSET_BITS=64 -DTIK_VERSION=\"\" \
      $FOLDERS 2>/dev/null' sh
  }
  TIDY=$tidy FOLDERS=$folders
  export TIDY FOLDERS
  step clang-tidy tidy_all
}
exit $failed
