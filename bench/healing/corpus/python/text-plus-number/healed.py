"""Turns a list of seconds into a readable timetable."""

STOPS = [("Market Square", 0), ("Old Bridge", 190), ("Hospital", 425), ("Depot", 3720)]


def clock(seconds):
    hours, rest = divmod(seconds, 3600)
    minutes, seconds = divmod(rest, 60)
    return f"{hours + 8:02d}:{minutes:02d}:{seconds:02d}"


def describe(number, name, offset):
    text = "stop " + str(number) + ": "
    text += name.ljust(15, ".")
    return text + clock(offset)


for number, (name, offset) in enumerate(STOPS, start=1):
    print(describe(number, name, offset))

gaps = [later - earlier for (_, earlier), (_, later) in zip(STOPS, STOPS[1:])]
print("longest gap:", max(gaps), "s")
print("mean gap:", sum(gaps) // len(gaps), "s")
