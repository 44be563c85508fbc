#!/bin/sh
# The launcher. The program is a single file: this script, followed by the jar. The script finds a Java
# that is new enough and lets it run this file. It delays every start, so in the usual case it forks no
# process: it reads what it needs to know about the java from a cached note, and otherwise uses only
# what the shell has built in.
#
# The first run also creates an archive of the program's classes (class-data sharing). Later runs map it
# into memory instead of loading the classes one by one. It is created in the background by a training
# run in a JVM of its own, so no run has to wait for it:
#
#   $XDG_CACHE_HOME/threadboard/JVM'S VERSION/JVM'S FOLDER/PROGRAM'S PATH/BUILD.archive
#
# An archive fits only one program file and one JVM. The JVM checks that, but it does not notice damaged
# contents, and crashes. So an archive gets the modification time of the program that it was made from,
# and is used only while both times are equal: a write to either file changes its time.

needed=17
main_class=dev.threadboard.cli.startup.Main
build='@build@'

# With the C1 compiler alone, `pool` needs less than 64 MB. From Java 18 on, reflection uses method
# handles by default, for which each start would generate classes.
jvm_options='-XX:TieredStopAtLevel=1 -Djdk.reflect.useNativeAccessorOnly=true'

# A closed standard stream is opened on /dev/null. Otherwise the JVM gets that descriptor for a file of its
# own, and the program would read its commands from there, or write into it.
{ true 3<&0; } 2>/dev/null || exec </dev/null
{ true 3>&1; } 2>/dev/null || exec >/dev/null
{ true 3>&2; } || exec 2>/dev/null

# $0 has no slash if it is a file in this folder, or if `bash threadboard` has found it on the PATH.
self=$0
[ -f "$self" ] || self=$(command -v -- "$0") || self=$0
case $self in
  /*) ;;
  *) self=$PWD/$self ;;
esac
case $self in
  */../*) self=$(cd -- "${self%/*}" && pwd)/${self##*/} ;;
esac

# A JVM that crashes runs this file once without arguments (see -XX:OnError below), and with those of the
# JVM when that had only just started: then an archive with damaged contents was probably the reason.
# The archive is deleted by now, so the program is started again without it.
if [ -n "${THREADBOARD_CRASHED-}" ]; then
  if [ $# -eq 0 ]; then
    age=$(ps -o etimes= -p "$THREADBOARD_CRASHED")
    [ "${age:-60}" -le 5 ] && exec xargs -0 -a "/proc/$THREADBOARD_CRASHED/cmdline" "$self"
    echo 'threadboard: the Java VM has crashed' >&2
    exit 1
  fi
  unset THREADBOARD_CRASHED
  while [ "$1" != "$main_class" ]; do
    shift
  done
  shift
fi

# As the XDG Base Directory Specification says, a relative path is ignored.
case ${XDG_CACHE_HOME-} in
  /*) cache=$XDG_CACHE_HOME/threadboard ;;
  *)
    case ${HOME-} in
      /*) cache=$HOME/.cache/threadboard ;;
      *) cache= ;;
    esac
    ;;
esac

# Reads the `release` file of the JDK in folder $1. Sets `found` to the Java version (to nothing if there
# is no such file) and `jvm` to the vendor and the exact version.
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
        # The file is sorted, so the other two keys have been read.
        found=$value
        break
        ;;
    esac
  done <"$1/release"
  jvm=$vendor-${runtime:-$found}
}

# Sets `home`, `version` and `jvm` of the java at $1 from the note that `write_note` has cached. Fails if
# there is none, or if it does not have the modification time of the `release` file: the JDK has been
# replaced then. A shell reads byte by byte, and the note has a tenth of the bytes of that file.
read_note() {
  note=$cache/javas$1
  [ -n "$cache" ] && [ -r "$note" ] && [ -O "$note" ] || return
  { read -r home && read -r version && read -r jvm; } <"$note" || return
  [ "$1" -ef "$home/bin/java" ] && same_time "$note" "$home/release"
}

# Sets `version` to the major version of the java at $1, or to nothing if that java does not work, and
# `home` to the folder of its JDK, or to nothing if that is unknown. /usr/bin/java, for example, is a link
# into that folder. Where no `release` file is found (a wrapper script, another layout), the java itself
# is run for its version.
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

# Sets `on_path` to the first java on the PATH, or to nothing. Unlike $(command -v java), it does not fork.
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

# Whether $archive may be used. An archive of another user (sudo keeps HOME) could contain any code.
is_fresh() {
  [ -s "$archive" ] && [ -O "$archive" ] && same_time "$archive" "$self"
}

# Whether two files have the same modification time.
same_time() {
  ! [ "$1" -nt "$2" ] && ! [ "$1" -ot "$2" ]
}

# Creates $archive, in the background and without output. The folder $archive.new is both the working
# folder and a lock. It stays if the attempt fails, so the next attempt is made an hour later.
create_archive() {
  trap '' HUP
  umask 077
  ulimit -c 0
  # Not while the program that was just started opens its first screen.
  sleep 1
  new=$archive.new
  if [ "$cache" = "${HOME-}/.cache/threadboard" ] && ! [ -O "$HOME" ]; then
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
    delete_old_files
    write_note
  elif same_time program "$self"; then
    rm -f ./*
  else
    # Nothing has failed: the program was rebuilt in the meantime.
    cd / && rm -rf "$new"
  fi
}

# Writes the file `archive`, and at the end checks it by starting the program with it.
write_archive() {
  unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS CLASSPATH
  set -- nice -n 19 "$java" $jvm_options -cp "$self"
  training=dev.threadboard.cli.startup.ArchiveTraining
  check="$main_class --version"
  # Only G1 can write objects into an archive; the other collectors can use them.
  if [ "$version" -ge 25 ]; then
    "$@" -XX:+UseG1GC -XX:AOTCacheOutput=archive $training &&
      "$@" -XX:+UseSerialGC -XX:AOTMode=on -XX:AOTCache=archive $check
    return
  fi
  if [ "$version" -ge 19 ]; then
    "$@" -XX:+UseSerialGC -XX:+AutoCreateSharedArchive -XX:SharedArchiveFile=archive $training
  else
    # It replaces the JDK's own archive: mapping one on top of that takes longer.
    "$@" -XX:+UseSerialGC -XX:DumpLoadedClassList=classes $training &&
      "$@" -XX:+UseG1GC -Xshare:dump -XX:SharedClassListFile=classes \
        -XX:SharedArchiveFile=archive
  fi && "$@" -XX:+UseSerialGC -Xshare:on -XX:SharedArchiveFile=archive $check
}

# Moves the file `archive` to $archive, unless the program has changed in the meantime.
put_in_place() {
  # Without this, a power failure could leave a file of zeros that looks complete.
  sync archive
  [ -s archive ] && same_time program "$self" || return
  touch -r program archive && mv -f archive "$archive" && is_fresh
}

# Deletes the archives of older builds of this program, and all that were not used for a month.
delete_old_files() {
  for old in "${archive%/*}"/*.archive; do
    [ "$old" = "$archive" ] || rm -f "$old"
  done
  find "$cache" -name '*.archive' -atime +30 -exec rm -f {} +
  # An empty $archive.new stays: another process may just have created it as its lock.
  find "$cache" -depth -type d ! -name '*.new' -exec rmdir {} +
}

# Caches what is known about $java in the note that `read_note` reads.
write_note() {
  case $java in
    /*) ;;
    *) return ;;
  esac
  note=$cache/javas$java
  mkdir -p "${note%/*}" && printf '%s\n' "$home" "$version" "$jvm" >"$note.$$" &&
    touch -r "$home/release" "$note.$$" && mv -f "$note.$$" "$note"
}

# Replaces this process by the program if the java at $1 is new enough; returns if it is not.
run_with() {
  java=$1
  shift
  read_note "$java" || read_version "$java"
  [ -n "$version" ] || return 0
  if [ "$version" -lt "$needed" ]; then
    old="$found at $java"
    return 0
  fi
  set -- "$main_class" "$@"
  share=-Xshare:auto
  archive=$cache/$jvm$home$self/$build.archive
  # In the path of an archive, : and % have a meaning for the JVM, and in a command ; and quotes have one.
  case $archive in
    *[\:%\;\'\"]*) cache= ;;
  esac
  if [ -n "$cache" ] && [ -n "$home" ]; then
    if ! is_fresh; then
      # In a subshell, since the JVM that replaces this process must not have an unknown child. The
      # streams are closed by `exec`: where a function's call is redirected, dash keeps copies of the
      # streams open, and a reader of this run's output would wait for the end of the training run.
      (
        exec </dev/null >/dev/null 2>&1 3>&- 4>&- 5>&- 6>&- 7>&- 8>&- 9>&-
        create_archive &
      )
    else
      share=-XX:SharedArchiveFile=$archive
      [ "$version" -lt 25 ] || share=-XX:AOTCache=$archive
      set -- "-XX:OnError=rm -f '$archive';THREADBOARD_CRASHED=%p '$self'" \
        "-XX:ErrorFile=$cache/crash.log" "$@"
    fi
  fi
  # A class path cannot hold : or *, so such a file gets another name.
  class_path=$self
  case $self in
    *[:*]*)
      exec 9<"$self"
      class_path=/dev/fd/9
      ;;
  esac
  # Without these, the JVM's warnings about the archive, and the threads that it lists at a SIGQUIT, would
  # be mixed with the program's output.
  set -- -Xlog:all=off:stdout -XX:+DisplayVMOutputToStderr -XX:-CreateCoredumpOnCrash "$share" \
    -cp "$class_path" "$@"
  wanted=${JDK_JAVA_OPTIONS-}${JAVA_TOOL_OPTIONS-}${_JAVA_OPTIONS-}
  case $wanted in
    *-XX:+Use*GC*) ;;
    *) set -- -XX:+UseSerialGC "$@" ;;
  esac
  # The heap is small at first, and can still grow to the JVM's default limit.
  case $wanted in
    *-Xm[sx]* | *HeapSize* | *RAMPercentage*) ;;
    *) set -- -Xms16m "$@" ;;
  esac
  # -UsePerfData: no file of performance counters, which nothing reads.
  exec "$java" $jvm_options -XX:-UsePerfData "$@"
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
