#!/bin/sh
# The head of the one-file program: finds a Java that is new enough and hands it this very file, whose
# tail is the jar. It is on the way of every start, so once all is set up it forks nothing: a note tells
# what a run before has found out about the java, and every other question is one that `[` answers.
#
# The first run also makes an archive of the classes that the program takes (class-data sharing),
# which the next ones map instead of loading them one by one. It is made behind the program's back, by
# a rehearsal in a JVM of its own, so that neither the start nor the end of any run waits for it:
#
#   $XDG_CACHE_HOME/threadboard/JVM'S VERSION/JVM'S FOLDER/PROGRAM'S PATH/BUILD.archive
#
# An archive is good for one program file and one JVM. The JVM itself checks that, but not that every
# byte is as it was written, and a spoilt one kills it. So an archive bears the modification time of
# the program it was made from, and is used only if it still does: whatever wrote to either of the two
# since has changed that.

needed=17
build='@build@'

# C1 alone keeps `pool` under 64 MB. Reflection by method handles, from 18 on, would make classes anew at
# each start.
always='-XX:TieredStopAtLevel=1 -Djdk.reflect.useNativeAccessorOnly=true'

# A name without a slash was found in this folder, or on the PATH by `bash threadboard`.
self=$0
[ -f "$self" ] || self=$(command -v -- "$0") || self=$0
case $self in
  /*) ;;
  *) self=$PWD/$self ;;
esac
case $self in
  */../*) self=$(cd -- "${self%/*}" && pwd)/${self##*/} ;;
esac

# What the spec of base directories says: only absolute paths count.
case ${XDG_CACHE_HOME-} in
  /*) root=$XDG_CACHE_HOME/threadboard ;;
  *)
    case ${HOME-} in
      /*) root=$HOME/.cache/threadboard ;;
      *) root= ;;
    esac
    ;;
esac

# Sets what the `release` file in the JDK's folder $1 tells: `found`, the version, and `maker`, which
# JVM it is to the last number.
read_release() {
  found=
  vendor=
  runtime=
  [ -r "$1/release" ] || return 0
  while IFS='=' read -r key value; do
    value=${value#\"}
    value=${value%\"}
    case $key in
      IMPLEMENTOR) vendor=$value ;;
      JAVA_RUNTIME_VERSION) runtime=$value ;;
      JAVA_VERSION)
        # All makers sort the file, so the two above came before.
        found=$value
        break
        ;;
    esac
  done <"$1/release"
  maker=$vendor-${runtime:-$found}
}

# Sets `home`, `version` and `maker` of the java at $1 to what the note says that a rehearsal has left.
# A shell reads a byte at a time, and the note has a tenth of the `release` file's; it bears the time of
# that file, and so is of no use once the JDK is another.
recall() {
  note=$root/javas$1
  [ -n "$root" ] && [ -r "$note" ] && [ -O "$note" ] || return
  { read -r home && read -r version && read -r maker; } <"$note" || return
  [ "$1" -ef "$home/bin/java" ] && same_time "$note" "$home/release"
}

# Sets `version` to the major version of the java at $1, or to nothing if that java does not work, and
# `home` to the folder of its JDK, or to nothing if there is no telling. A /usr/bin/java is a link into
# that folder. Only where there is no `release` file (a wrapper, an odd layout) is the java itself asked.
read_version() {
  home=${1%/bin/java}
  if [ ! -r "$home/release" ]; then
    real=$(readlink -f -- "$1" 2>/dev/null) || real=$1
    home=${real%/bin/java}
  fi
  read_release "$home"
  if [ -z "$found" ]; then
    home=
    found=$("$1" -version 2>&1 | sed -n 's/^[a-z]* version "\([^"]*\)".*/\1/p')
  fi
  version=${found#1.}
  version=${version%%[!0-9]*}
}

# Sets `on_path` to the java on the PATH, or to nothing. `command -v` would have to be forked.
find_on_path() {
  on_path=
  IFS=:
  set -f
  for folder in $PATH; do
    if [ -f "${folder:-.}/java" ] && [ -x "${folder:-.}/java" ]; then
      on_path=${folder:-.}/java
      break
    fi
  done
  set +f
  unset IFS
}

# Whether $archive can be used. One of somebody else's (sudo keeps HOME) could hold any code.
is_fresh() {
  [ -s "$archive" ] && [ -O "$archive" ] && same_time "$archive" "$self"
}

same_time() {
  ! [ "$1" -nt "$2" ] && ! [ "$1" -ot "$2" ]
}

# Makes $archive, in the background and without a word. The folder beside it is the lock, and stays if
# the attempt fails: the next one is made an hour later.
rehearse() {
  trap '' HUP
  umask 077
  ulimit -c 0
  # Not while the run that has begun this opens, which somebody waits for.
  sleep 1
  new=$archive.new
  if [ "$root" = "${HOME-}/.cache/threadboard" ] && ! [ -O "$HOME" ]; then
    return
  fi
  mkdir -p "${archive%/*}"
  if ! mkdir "$new"; then
    [ -n "$(find "$new" -prune -mmin +60)" ] && rm -rf "$new" && mkdir "$new" || return
  fi
  trap 'rm -rf "$new"; exit 1' INT TERM
  cd "$new" || return
  if touch -r "$self" program && write_archive && put_in_place; then
    cd / && rm -rf "$new"
    sweep
  elif same_time program "$self"; then
    rm -f ./*
  else
    # Nothing has failed: the program was built anew meanwhile.
    cd / && rm -rf "$new"
  fi
}

# Writes the file `archive`. Last of all a JVM proves it before anyone depends on it.
write_archive() {
  unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS CLASSPATH
  set -- nice -n 19 "$java" $always -cp "$self"
  rehearsal=dev.threadboard.cli.startup.ArchiveTraining
  proof='dev.threadboard.cli.startup.Main --version'
  # Only G1 writes objects into it; the other collectors can read them.
  if [ "$version" -ge 25 ]; then
    "$@" -XX:+UseG1GC -XX:AOTCacheOutput=archive $rehearsal &&
      "$@" -XX:+UseSerialGC -XX:AOTMode=on -XX:AOTCache=archive $proof
    return
  fi
  if [ "$version" -ge 19 ]; then
    "$@" -XX:+UseSerialGC -XX:+AutoCreateSharedArchive -XX:SharedArchiveFile=archive $rehearsal
  else
    # In place of the JDK's own archive: a second one on top of that takes longer to map.
    "$@" -XX:+UseSerialGC -XX:DumpLoadedClassList=classes $rehearsal &&
      "$@" -XX:+UseG1GC -Xshare:dump -XX:SharedClassListFile=classes \
        -XX:SharedArchiveFile=archive
  fi && "$@" -XX:+UseSerialGC -Xshare:on -XX:SharedArchiveFile=archive $proof
}

# Publishes it, unless the program is another by now.
put_in_place() {
  # Bytes that are not on the disk when the power fails would be zeros under a good name.
  sync archive
  [ -s archive ] && same_time program "$self" || return
  touch -r program archive && mv -f archive "$archive" && is_fresh
}

# Forgets this program's older builds, and what nobody has used for a month.
sweep() {
  for old in "${archive%/*}"/*.archive; do
    [ "$old" = "$archive" ] || rm -f "$old"
  done
  find "$root" -name '*.archive' -atime +30 -exec rm -f {} +
  # Not an empty lock: somebody has just made it.
  find "$root" -depth -type d ! -name '*.new' -exec rmdir {} +
  case $java in
    /*) remember ;;
  esac
}

# Leaves the note that `recall` reads.
remember() {
  note=$root/javas$java
  mkdir -p "${note%/*}" && printf '%s\n' "$home" "$version" "$maker" >"$note.$$" &&
    touch -r "$home/release" "$note.$$" && mv -f "$note.$$" "$note"
}

# Becomes the program if the java at $1 is new enough; returns if it is not.
run_with() {
  java=$1
  shift
  recall "$java" || read_version "$java"
  [ -n "$version" ] || return 0
  if [ "$version" -lt "$needed" ]; then
    old="$found at $java"
    return 0
  fi
  share=-Xshare:auto
  archive=$root/$maker$home$self/$build.archive
  # A JVM reads : and % in a path as something else.
  case $archive in
    *[:%]*) root= ;;
  esac
  if [ -n "$root" ] && [ -n "$home" ]; then
    if ! is_fresh; then
      # A shell within a shell: else the JVM would have a child that it does not know. Given to `exec`,
      # since dash keeps a copy of what a function's redirection hides, and whoever reads this run's
      # output would wait for the rehearsal's end.
      (
        exec </dev/null >/dev/null 2>&1 3>&- 4>&- 5>&- 6>&- 7>&- 8>&- 9>&-
        rehearse &
      )
    elif [ "$version" -ge 25 ]; then
      share=-XX:AOTCache=$archive
    else
      share=-XX:SharedArchiveFile=$archive
    fi
  fi
  # With -jar the JVM opens the jar once more, for its manifest; but in a class path : and * have a meaning.
  case $self in
    *[:*]*) set -- -jar "$self" "$@" ;;
    *) set -- -cp "$self" dev.threadboard.cli.startup.Main "$@" ;;
  esac
  # What the JVM has to say about the archive would stand among the program's own output.
  set -- -Xlog:all=off:stdout "$share" "$@"
  case ${JDK_JAVA_OPTIONS-}${JAVA_TOOL_OPTIONS-}${_JAVA_OPTIONS-} in
    *-XX:+Use*GC*) ;;
    *) set -- -XX:+UseSerialGC "$@" ;;
  esac
  # A small heap to begin with; it can still grow to what the JVM finds right, for runs that need it.
  # Nobody reads the counters that it would keep in a file.
  exec "$java" $always -Xms16m -XX:-UsePerfData "$@"
}

old=
if [ -n "${JAVA_HOME-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
  run_with "$JAVA_HOME/bin/java" "$@"
fi
find_on_path
if [ -n "$on_path" ]; then
  run_with "$on_path" "$@"
fi

if [ -n "$old" ]; then
  echo "threadboard: needs Java $needed or newer, and found only Java $old; set JAVA_HOME to a newer one" >&2
else
  echo "threadboard: needs Java $needed or newer, and found none; set JAVA_HOME or add java to the PATH" >&2
fi
exit 2
