# An honest program that runs beside each attack: it uses a little of everything, and must not notice.
import hashlib
import subprocess
import sys

with open("file", "wb") as file:
    file.write(b"x" * 1_000_000)
digest = hashlib.sha256(open("file", "rb").read() + bytes(10_000_000)).hexdigest()
if sys.platform != "emscripten":  # Which has no processes.
    subprocess.run(["true"], check=True)
print(digest[:8], "fine")
