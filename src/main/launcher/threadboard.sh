#!/bin/sh
# The head of the one-file program: finds a Java that is new enough and hands it this very file, whose
# tail is the jar. The version is read from the JDK's own `release` file, so no JVM is started for it.

needed=17

# A name without a slash was found in this folder, or on the PATH by `bash threadboard`. Java would
# read a path that begins with @ or - as something else than a path.
self=$0
[ -f "$self" ] || self=$(command -v -- "$0") || self=$0
case $self in
  /*) ;;
  *) self=./$self ;;
esac

# Sets `version` to the major version of the java at $1, or to nothing if that java does not work.
# Only where there is no `release` file (a wrapper, an odd layout) is the java itself asked.
read_version() {
  version=
  found=
  real=$(readlink -f -- "$1" 2>/dev/null) || real=$1
  release=${real%/bin/java}/release
  if [ -r "$release" ]; then
    while IFS='=' read -r key value; do
      if [ "$key" = JAVA_VERSION ]; then
        found=$value
        break
      fi
    done <"$release"
  fi
  if [ -z "$found" ]; then
    found=$("$1" -version 2>&1 | sed -n 's/^[a-z]* version \("[^"]*"\).*/\1/p')
  fi
  found=${found#\"}
  found=${found%%\"*}
  version=${found#1.}
  version=${version%%[!0-9]*}
}

# Becomes the program if the java at $1 is new enough; returns if it is not.
run_with() {
  java=$1
  shift
  read_version "$java"
  [ -n "$version" ] || return 0
  if [ "$version" -ge "$needed" ]; then
    exec "$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -jar "$self" "$@"
  fi
  old="$found at $java"
}

old=
if [ -n "${JAVA_HOME-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
  run_with "$JAVA_HOME/bin/java" "$@"
fi
if on_path=$(command -v java); then
  run_with "$on_path" "$@"
fi

if [ -n "$old" ]; then
  echo "threadboard: needs Java $needed or newer, and found only Java $old; set JAVA_HOME to a newer one" >&2
else
  echo "threadboard: needs Java $needed or newer, and found none; set JAVA_HOME or add java to the PATH" >&2
fi
exit 2
