# Attacks the clock: it never ends and ignores every signal that can be ignored.
import signal

print("begun", flush=True)
for number in range(1, 65):
    try:
        signal.signal(number, signal.SIG_IGN)
    except (OSError, ValueError):
        pass
while True:
    pass
