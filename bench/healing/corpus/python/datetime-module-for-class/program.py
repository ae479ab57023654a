import datetime

RENTALS = [
    ("bike 3", "2024-02-27 09:30", "2024-02-27 14:10"),
    ("bike 1", "2024-02-28 18:00", "2024-03-01 08:45"),
    ("kayak", "2024-06-30 10:00", "2024-06-30 10:25"),
]
RATE_PER_HOUR = 4


def parse(stamp):
    return datetime.strptime(stamp, "%Y-%m-%d %H:%M")


def billable_hours(start, end):
    """Started hours count as whole ones."""
    elapsed = parse(end) - parse(start)
    seconds = int(elapsed.total_seconds())
    return -(-seconds // 3600)


total = 0
for item, start, end in RENTALS:
    hours = billable_hours(start, end)
    price = min(hours * RATE_PER_HOUR, 60)
    total += price
    day = parse(start).strftime("%d.%m.%Y")
    print(f"{day} {item:<7} {hours:>3} h {price:>4}")
print("total", total)
due = parse(RENTALS[-1][2]).date() + datetime.timedelta(days=30)
print("payable until", due.isoformat(), "day", due.isoweekday())
