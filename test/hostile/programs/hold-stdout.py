# Attacks the end of the run: the parent ends, and a child keeps its stdout open.
import os
import time

if os.fork() == 0:
    time.sleep(3600)
print("parent done", flush=True)
