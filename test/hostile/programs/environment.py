# Attacks the host's secrets in environment variables, its own and those of the runner.
import os

seen = [*os.environ.items()]
try:
    seen += [tuple(pair.split("=", 1)) for pair in open("/proc/1/environ").read().split("\0") if pair]
except OSError:
    pass
print("SECRET" in str(seen), sorted(name for name, _ in seen if "YUUBOX" in name or "DOCKER" in name))
