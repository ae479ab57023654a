# Attacks memory by way of a file in memory that no disk limit counts.
import os

print("begun", flush=True)
file = os.memfd_create("bomb")
while True:
    os.write(file, bytes(1_000_000))
