# Attacks the disk with a file that is all hole, of a size that nothing could hold.
import signal

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
with open("/tmp/sparse", "wb") as file:
    try:
        file.truncate(1 << 50)
    except OSError as error:
        print(error.strerror)
