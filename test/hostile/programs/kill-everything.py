# Attacks the runner and all else it can see, with a signal that cannot be caught.
import os

os.kill(-1, 9)
try:
    os.kill(1, 9)
except OSError as error:
    print(error.strerror)
print("still here", flush=True)
os._exit(5)
