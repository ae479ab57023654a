from datetime import date, timedelta

HOLIDAYS = {date(2024, 5, 1), date(2024, 5, 9), date(2024, 5, 20)}
START = date(2024, 04, 29)


def workdays(first, count):
    """The next count days from first that are neither weekends nor holidays."""
    day = first
    while count > 0:
        if day.weekday() < 5 and day not in HOLIDAYS:
            yield day
            count -= 1
        day += timedelta(days=1)


tasks = [("survey", 3), ("drawings", 6), ("permit", 5), ("build", 8)]
start = START
for name, length in tasks:
    days = list(workdays(start, length))
    print(f"{name:<9} {days[0]:%d %b} to {days[-1]:%d %b}")
    start = days[-1] + timedelta(days=1)

print("ready on", (start - timedelta(days=1)).isoformat())
print("took", (start - START).days, "days")
week = START.isocalendar()
print("begins in week", week[1], "of", week[0])
