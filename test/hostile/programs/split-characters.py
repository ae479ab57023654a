# Attacks whoever decodes pieces: characters of two, three and four bytes, one byte at a time.
import os
import time

for byte in "é€🎉".encode():
    os.write(1, bytes([byte]))
    time.sleep(0.02)
