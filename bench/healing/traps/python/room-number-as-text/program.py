"""Who sleeps where: one room number a line on the standard input."""

import sys

GUESTS = {11: "Ana", 12: "Bo", 21: "Cleo", 22: "nobody"}

asked = 0
for line in sys.stdin:
    number = line.strip()
    print(f"room {number}: {GUESTS[number]}")
    asked += 1

free = [room for room, guest in GUESTS.items() if guest == "nobody"]
print("asked:", asked)
print("free:", free)
