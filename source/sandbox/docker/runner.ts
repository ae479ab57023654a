import {quote} from './quote.ts';

/** Where a program's files lie inside the container; its working directory. */
export const programDirectory = '/tmp/program';

/** First byte of what the runner itself says on the output streams, one that programs hardly ever write. */
export const markStart = '\u001E';

/** What the runner answers on stderr, as a line after `markStart`, to a block that greets it. */
export const readyLine = /^yuubox ready guarded=([01])\n$/;

/** What it answers to a block that asks for a head start. */
export const headStartLine = /^yuubox head-start=([01])\n$/;

/** Bytes of each of the blocks in which the runner takes its orders (see `frame.ts`). */
export const blockBytes = 8192;

/**
 * What every container runs, in a POSIX shell. It waits for blocks on stdin (see `frame.ts`), each a piece
 * of script that calls one of the functions `greet`, `head_start` and `run`; and it says on the output streams how
 * far it is (see `marks.ts`).
 *
 * It runs as PID 1, so no signal sent from inside can end it, and when it ends everything else does. Once
 * the program has run it must not fork: the program may have used up the limit on processes. And between
 * the hand-over and the program it should not, for every process takes a millisecond. So it reads, writes
 * and tests with what the shell has built in, and does what it can beforehand.
 *
 * What it says at the end is believed before the container has ended, which takes the daemon many times as
 * long as a small program runs. So no program may speak in its place: the nonce that it signs with is in
 * its memory alone, and nobody may look there, see `guarded`.
 */
const body = String.raw`
exec 3<&0 4>&2 </dev/null 2>/dev/null # 3: blocks, stdin, lease. 4: stderr for the program and for marks.
rm -rf /tmp/.yuubox
mkdir ${programDirectory}
cd ${programDirectory}
unset OLDPWD
primed=

mark() {
  printf '\036yuubox %s\n' "$1" >&4
}

read_cpu() { # sets cpu: microseconds used by the container so far
  cpu=
  if [ -r /sys/fs/cgroup/cpu.stat ]; then
    while read -r key value; do
      [ "$key" = usage_usec ] && cpu=$value
    done < /sys/fs/cgroup/cpu.stat
  elif [ -r /sys/fs/cgroup/cpuacct/cpuacct.usage ]; then
    read -r value < /sys/fs/cgroup/cpuacct/cpuacct.usage && cpu=$((value / 1000))
  fi
}

read_peak() { # sets peak: bytes
  peak=
  peaks=/sys/fs/cgroup/memory.peak
  [ -d /sys/fs/cgroup/memory ] && peaks=/sys/fs/cgroup/memory/memory.max_usage_in_bytes
  [ -r "$peaks" ] && read -r peak < "$peaks"
}

read_oom_kills() { # sets oom_kills: processes killed for want of memory
  oom_kills=
  events=/sys/fs/cgroup/memory.events
  [ -d /sys/fs/cgroup/memory ] && events=/sys/fs/cgroup/memory/memory.oom_control
  if [ -r "$events" ]; then
    while read -r key value; do
      [ "$key" = oom_kill ] && oom_kills=$value
    done < "$events"
  fi
}

report() { # stage, status
  cpu_start=$cpu cpu_ms= peak_kb= full=0 oom_kills=
  read_cpu
  read_peak
  [ "$cpu" ] && [ "$cpu_start" ] && cpu_ms=$(((cpu - cpu_start) / 1000))
  [ "$peak" ] && peak_kb=$((peak / 1024))
  if [ "$2" -ne 0 ]; then # a program that ended well needs no explanation
    read_oom_kills
    printf %65536s . > /tmp/.probe || full=1
  fi
  printf '\036yuubox %s ended\n' "$nonce"
  mark "$nonce ended stage=$1 status=$2 oom_kills=$oom_kills cpu_ms=$cpu_ms peak_kb=$peak_kb full=$full"
  exit "$2"
}

tend() { # the size of the program's stdin: feeds it, then watches over the owner
  [ "$1" -gt 0 ] && head -c "$1" <&3
  exec >/dev/null
  cat <&3 # ends when YuuBox does
  kill -9 -1
}

alive() { # whether the primed interpreter has not ended
  read -r stat < "/proc/$primed/stat" && case $stat in *') Z '*) false ;; esac
}

opened() { # entry: whether the primed interpreter has it open
  for fd in "/proc/$primed/fd/"*; do
    [ "$fd" -ef "$1" ] && return
  done
  false
}

# entry, whether there will be stdin: starts the program's interpreter, which gets stuck at reading a pipe
# in the place of its script. All that it does before that is done when the job comes.
head_start() {
  if ! mkfifo "$1" /tmp/.size; then
    rm -f "$1" /tmp/.size
    mark head-start=0
    return
  fi
  exec 9<>/tmp/.size
  rm /tmp/.size
  # The shell has background jobs ignore SIGINT and SIGQUIT.
  if [ "$2" = 1 ]; then
    {
      { read -r size <&9 && exec 9<&- && tend "$size"; } 4>&- &
    } | launch env --default-signal=INT,QUIT -- 2>&4 3<&- 4>&- 9<&- &
  else
    { read -r size <&9 && exec 9<&- && tend 0; } >/dev/null 4>&- &
    launch env --default-signal=INT,QUIT -- </dev/null 2>&4 3<&- 4>&- 9<&- &
  fi
  primed=$!
  exec 5<>"$1"
  tries=0
  until opened "$1"; do
    alive && [ "$tries" -lt 500 ] || break
    tries=$((tries + 1))
    sleep 0.02
  done
  exec 8>"$1" 5<&-
  opened "$1" && rm "$1" && mark head-start=1 && return
  rm "$1"
  drop_head_start
  mark head-start=0
}

drop_head_start() {
  kill -9 -1
  wait
  exec 8>&- 9<&-
  primed=
}

# The block has set: nonce, stdin_bytes, head_start_fits, command_name, compiles; and defined: lay_out,
# feed, launch, and compile if it compiles.
run() {
  mark "$nonce started"
  [ "$primed" ] && { [ "$head_start_fits" = 1 ] && alive || drop_head_start; }
  read_cpu
  lay_out 2>&4 || report files 125
  if [ "$primed" ]; then
    printf '%s\n' "$stdin_bytes" >&9
    feed >&8
    exec 8>&- 9<&-
    wait "$primed"
  else
    command -v "$command_name" >/dev/null || report command 127
    [ "$compiles" = 0 ] || (compile </dev/null >&4 2>&4 3<&- 4>&-) || report compile "$?"
    if [ "$stdin_bytes" -gt 0 ]; then
      # The feeder is nobody's child here: one that cannot get rid of its bytes holds nothing up.
      { tend "$stdin_bytes" 4>&- & } | (launch 2>&4 3<&- 4>&-)
    else
      tend 0 >/dev/null 4>&- &
      (launch </dev/null 2>&4 3<&- 4>&-)
    fi
  fi
  status=$?
  kill -9 -1
  report program "$status"
}

# What belongs to a process that may be looked into belongs to its user, else to root: see proc(5).
greet() {
  guarded=1
  [ -r /proc/self/environ ] && guarded=0
  mark "ready guarded=$guarded"
}

while block=$(head -c ${blockBytes} <&3) && [ "$block" ]; do
  eval "$block"
done
exit 125
`;

/**
 * The command of every container. A process whose executable its user may not read cannot be looked into by
 * others of that user (`PR_SET_DUMPABLE` in prctl(2); ptrace(2), “Ptrace access mode checking”), so the shell
 * is run from a copy that cannot be read. Where that is not possible it runs all the same, unguarded.
 */
export const runner = `
body=${quote(body)}
mkdir /tmp/.yuubox && cp /bin/sh /tmp/.yuubox/sh && chmod 111 /tmp/.yuubox/sh &&
  cd /tmp/.yuubox && ./sh -c : && exec ./sh -c "$body"
exec /bin/sh -c "$body"
`;
