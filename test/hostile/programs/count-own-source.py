# Attacks whoever passes source as an argument, by being longer than one may be.
import os

print(os.path.getsize(__file__) >= 200_000)
