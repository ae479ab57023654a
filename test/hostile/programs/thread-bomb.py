# Attacks the number of threads, which count as processes do.
import threading

threads = 0
try:
    while True:
        threading.Thread(target=threading.Event().wait, daemon=True).start()
        threads += 1
except RuntimeError as error:
    print(error, threads < 64, flush=True)
import os

os._exit(0)
