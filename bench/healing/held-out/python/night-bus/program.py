from datetime import datetime

STOPS = [("Depot", 0), ("Harbour", 7), ("Old Town", 12), ("University", 18), ("Airport", 35)]


def timetable(first, last, every):
    """List the departures from the depot between two times, as datetime objects."""
    departures = []
    current = first
    while current <= last:
        departures.append(current)
        current += timedelta(minutes=every)
    return departures


def arrival(departure, stop):
    offsets = dict(STOPS)
    return departure + timedelta(minutes=offsets[stop])


start = datetime(2024, 5, 31, 23, 10)
end = datetime(2024, 6, 1, 1, 30)
departures = timetable(start, end, every=40)

header = "  ".join(f"{name:>10}" for name, _ in STOPS)
print(header)
for departure in departures:
    print("  ".join(f"{arrival(departure, name):%a %H:%M}".rjust(10) for name, _ in STOPS))

wanted = datetime(2024, 6, 1, 0, 5)
catch = next(d for d in departures if arrival(d, "University") >= wanted)
wait = arrival(catch, "University") - wanted
print(f"At the University from {wanted:%H:%M} you wait {wait.seconds // 60} minutes.")
