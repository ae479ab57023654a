# Attacks the kernel by way of the calls with the most holes, and those that change the host.
import os

from attempt import attempt_call

page = os.sysconf("SC_PAGESIZE")
attempt_call("io_uring_setup", 1, bytes(120))
attempt_call("io_setup", 1, bytes(8))
attempt_call("bpf", 0, bytes(64), 64)
attempt_call("userfaultfd", 0)
attempt_call("perf_event_open", bytes(128), 0, -1, -1, 0)
attempt_call("personality", 0x0040000)
attempt_call("kexec_load", 0, 0, None, 0)
attempt_call("init_module", b"", 0, b"")
attempt_call("finit_module", 0, b"", 0)
attempt_call("reboot", 0xFEE1DEAD, 0x28121969, 0, None)
attempt_call("swapon", b"/tmp/swap", 0)
attempt_call("acct", None)
attempt_call("quotactl", 0, None, 0, None)
attempt_call("sethostname", b"evil", 4)
attempt_call("settimeofday", bytes(16), None)
attempt_call("syslog", 3, bytes(page), page)
attempt_call("vmsplice", 1, None, 0, 0)
attempt_call("memfd_secret", 0)
attempt_call("cachestat", 0, bytes(16), bytes(40), 0)
