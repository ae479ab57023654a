import csv
import io
import datetime

SHIFTS = """name,begin,end
Ines,2024-03-04 22:00,2024-03-05 06:00
Kofi,2024-03-05 06:00,2024-03-05 14:30
Ines,2024-03-05 21:30,2024-03-06 06:15
Sven,2024-03-09 08:00,2024-03-09 12:00
Kofi,2024-03-10 07:45,2024-03-10 16:00
"""


def read(text):
    for row in csv.DictReader(io.StringIO(text)):
        begin = datetime.datetime.fromisoformat(row["begin"])
        end = datetime.datetime.fromisoformat(row["end"])
        yield row["name"], begin, end


def night_minutes(begin, end):
    """Minutes of a shift between 23:00 and 05:00."""
    minutes = 0
    moment = begin
    while moment < end:
        if moment.hour >= 23 or moment.hour < 5:
            minutes += 1
        moment += datetime.timedelta(minutes=1)
    return minutes


def pay(begin, end):
    hours = (end - begin).total_seconds() / 3600
    amount = hours * 18
    amount += night_minutes(begin, end) / 60 * 4.5
    if begin.weekday() >= 5:
        amount *= 1.25
    return round(amount, 2)


wages = {}
for name, begin, end in read(SHIFTS):
    wages[name] = wages.get(name, 0) + pay(begin, end)
    print(f"{begin:%a %d %b %H:%M} {name} {end - begin} night {night_minutes(begin, end)}")
for name, amount in sorted(wages.items()):
    print(f"{name}: {amount:.2f}")
