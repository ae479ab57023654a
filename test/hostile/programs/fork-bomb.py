# Attacks the number of processes: every process forks without end, and none gives up.
import os

first = os.getpid()
told = False
while True:
    try:
        os.fork()
    except BlockingIOError:
        if os.getpid() == first and not told:
            print("no more processes", flush=True)
            told = True
