# Attacks the user: starts a program that would be root's, and makes one of its own.
import glob
import os
import shutil
import subprocess

programs = [path for path in glob.glob("/usr/bin/*") if os.stat(path).st_mode & 0o4000]
users = set()
for path in programs:
    # Stopped before its first own step by a pipe that nobody reads: just long enough to be looked at.
    process = subprocess.Popen([path], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    status = open(f"/proc/{process.pid}/status").read()
    users.add(next(line for line in status.splitlines() if line.startswith("Uid")))
    process.kill()
    process.wait()
print(len(programs) > 0, users <= {"Uid:\t1000\t1000\t1000\t1000"})
copy = shutil.copy("/usr/bin/id", "/tmp/id")
os.chmod(copy, 0o6755)
print(subprocess.run([copy, "-u"], capture_output=True, text=True).stdout.strip())
try:
    os.setuid(0)
except OSError as error:
    print(error.strerror)
