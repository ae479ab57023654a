# Attacks the host's memory with output that never ends.
while True:
    print("y" * 1000)
