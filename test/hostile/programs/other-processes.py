# Attacks the runner, which is a process of the same user: reads and changes it as a debugger would.
import ctypes

from attempt import attempt_call

attach, seize = 16, 0x4206
buffer = ctypes.create_string_buffer(16)
local = (ctypes.c_void_p * 2)(ctypes.addressof(buffer), 16)
remote = (ctypes.c_void_p * 2)(0x400000, 16)
attempt_call("ptrace", attach, 1, 0, 0)
attempt_call("ptrace", seize, 1, 0, 0)
attempt_call("process_vm_readv", 1, local, 1, remote, 1, 0)
attempt_call("process_vm_writev", 1, local, 1, remote, 1, 0)
attempt_call("pidfd_getfd", 3, 0, 0)
attempt_call("process_madvise", 3, None, 0, 4, 0)
attempt_call("kcmp", 1, 1, 0, 0, 0)
