# Attacks memory by way of /dev/shm.
number = 0
while True:
    number += 1
    with open(f"/dev/shm/{number}", "wb") as file:
        file.write(bytes(1_000_000))
