# Attacks the host's disks: has everything written out, as fast as it can.
from attempt import call

print({call("sync") for _ in range(100_000)})
