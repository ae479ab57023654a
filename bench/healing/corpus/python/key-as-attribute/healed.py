# Who is free when? Intersect the free hours of several people.
calendars = {
    "Yara": [{"start": 9, "end": 11}, {"start": 13, "end": 14}],
    "Omar": [{"start": 8, "end": 9}, {"start": 10, "end": 12}],
    "Pia": [{"start": 15, "end": 17}],
}
OPEN, CLOSE = 8, 18


def busy_hours(meetings):
    hours = set()
    for meeting in meetings:
        hours.update(range(meeting["start"], meeting["end"]))
    return hours


def ranges(hours):
    """Groups hours into [start, end) pairs."""
    result = []
    for hour in sorted(hours):
        if result and result[-1][1] == hour:
            result[-1][1] = hour + 1
        else:
            result.append([hour, hour + 1])
    return [tuple(pair) for pair in result]


free = set(range(OPEN, CLOSE))
for person, meetings in calendars.items():
    busy = busy_hours(meetings)
    free -= busy
    print(f"{person} is busy {ranges(busy)}, {len(busy)} h")
print("all are free:", ranges(free))
print("longest:", max(ranges(free), key=lambda pair: pair[1] - pair[0]))
