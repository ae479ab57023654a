# Attacks whoever reads by lines: a hundred megabytes without a line break.
import sys

sys.stdout.write("HEAD")
for _ in range(100):
    sys.stdout.write("x" * 1_000_000)
sys.stdout.write("TAIL")
