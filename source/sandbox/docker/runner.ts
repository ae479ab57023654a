/** Where a program's files lie inside the container; its working directory. */
export const programDirectory = '/tmp/program';

/** First byte of the trailer, one that programs hardly ever write. */
export const trailerStart = '\u001E';

/**
 * The constant command of every container, for a POSIX shell. It waits for one frame on stdin (see
 * `frame.ts`), lays the files out, runs the program, ends what the program left behind, and reports on
 * stderr (see `trailer.ts`).
 *
 * It runs as PID 1, so no signal sent from inside can end it, and when it ends everything else does.
 * Once the program has run it must not fork: the program may have used up the limit on processes. So it
 * reads and tests with what the shell has built in.
 *
 * Both cgroup versions are read: https://docs.kernel.org/admin-guide/cgroup-v2.html and
 * https://docs.kernel.org/admin-guide/cgroup-v1/memory.html.
 */
export const runner = String.raw`
exec 3<&0 4>&2 </dev/null 2>/dev/null # 3: frame, then lease. 4: stderr for the program and the trailer.

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

read_memory() { # sets oom_kills: processes killed for want of memory; and peak: bytes
  oom_kills= peak=
  events=/sys/fs/cgroup/memory.events peaks=/sys/fs/cgroup/memory.peak
  if [ -d /sys/fs/cgroup/memory ]; then
    events=/sys/fs/cgroup/memory/memory.oom_control
    peaks=/sys/fs/cgroup/memory/memory.max_usage_in_bytes
  fi
  if [ -r "$events" ]; then
    while read -r key value; do
      [ "$key" = oom_kill ] && oom_kills=$value
    done < "$events"
  fi
  [ -r "$peaks" ] && read -r peak < "$peaks"
}

report() { # stage, status
  read_memory
  cpu_start=$cpu cpu_ms= peak_kb= full=0
  read_cpu
  [ "$cpu" ] && [ "$cpu_start" ] && cpu_ms=$(((cpu - cpu_start) / 1000))
  [ "$peak" ] && peak_kb=$((peak / 1024))
  printf %65536s . > "/tmp/.$nonce" || full=1
  printf '\036yuubox %s stage=%s status=%s oom_kills=%s cpu_ms=%s peak_kb=%s full=%s\n' \
    "$nonce" "$1" "$2" "$oom_kills" "$cpu_ms" "$peak_kb" "$full" >&4
  exit "$2"
}

give_up_without_owner() { # the other end of stdin closes when YuuBox dies
  kill -9 -1
}

read -r nonce script_lines stdin_bytes <&3 || exit 125
read_cpu
script=
while [ "$script_lines" -gt 0 ]; do
  IFS= read -r line <&3 || exit 125
  script="$script$line
"
  script_lines=$((script_lines - 1))
done
eval "$script" # defines: lay_out, command_name, compile, launch

mkdir ${programDirectory} && cd ${programDirectory} && lay_out <&3 2>&4 || report files 125
unset OLDPWD
command -v "$command_name" >/dev/null || report command 127
(compile </dev/null >&4 2>&4 3<&- 4>&-) || report compile "$?"

if [ "$stdin_bytes" -gt 0 ]; then
  # The feeder is nobody's child here, so that one that cannot get rid of its bytes holds nothing up.
  {
    {
      head -c "$stdin_bytes" <&3
      exec >/dev/null
      cat <&3
      give_up_without_owner
    } 4>&- &
  } | (launch 2>&4 3<&- 4>&-)
else
  {
    read -r line <&3
    give_up_without_owner
  } >/dev/null 4>&- &
  (launch </dev/null 2>&4 3<&- 4>&-)
fi
status=$?
kill -9 -1
report program "$status"
`;
