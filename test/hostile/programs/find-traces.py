# Looks for what leave-traces.py has left.
import ctypes
import glob
import os
import socket

libc = ctypes.CDLL(None, use_errno=True)
found = [path for folder in ("/tmp", "/dev/shm", "/dev/mqueue", "/var/tmp", "/run", "/home", ".") for path in glob.glob(f"{folder}/trace")]
if libc.shmget(0x59555542, 4096, 0o666) >= 0:
    found.append("shared memory")
if libc.msgget(0x59555542, 0o666) >= 0:
    found.append("message queue")
try:
    socket.socket(socket.AF_UNIX).connect("\0trace")
    found.append("socket")
except OSError:
    pass
others = [pid for pid in os.listdir("/proc") if pid.isdigit() and "leave-traces" in open(f"/proc/{pid}/cmdline").read()]
print(found + others)
