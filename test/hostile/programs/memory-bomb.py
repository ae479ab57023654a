# Attacks memory: keeps all that it can get.
print("begun", flush=True)
kept = []
while True:
    kept.append(bytearray(4_000_000))
