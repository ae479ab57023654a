# Leaves something for the next run in every place that might outlive this one.
import ctypes
import os
import socket

libc = ctypes.CDLL(None, use_errno=True)
for folder in ("/tmp", "/dev/shm", "/dev/mqueue", "/var/tmp", "/run", "/home", "."):
    try:
        with open(f"{folder}/trace", "w") as file:
            file.write("left")
    except OSError:
        pass
create = 0o1000
print("shared memory:", libc.shmget(0x59555542, 4096, create | 0o666) >= 0)
print("message queue:", libc.msgget(0x59555542, create | 0o666) >= 0)
listener = socket.socket(socket.AF_UNIX)
listener.bind("\0trace")
listener.listen()
if os.fork() == 0:
    os.setsid()
    listener.accept()
print("left", flush=True)
