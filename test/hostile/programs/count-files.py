# Attacks whoever lays out the files, by having ten thousand.
import os

print(sum(int(open(f"many/{name}").read()) for name in os.listdir("many")))
