# Attacks the reader with as many small pieces as possible, on both streams in turn.
import os

for _ in range(20_000):
    os.write(1, b"o")
    os.write(2, b"e")
