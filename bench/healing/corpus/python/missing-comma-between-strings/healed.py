"""Which weekdays get the most rain? Readings start on a Monday."""

DAYS = [
    "Mon", "Tue",
    "Wed", "Thu",
    "Fri", "Sat",
    "Sun",
]
RAIN = [0, 4, 11, 2, 0, 7, 5, 3, 0, 9, 2, 1, 12, 0, 0, 6, 8, 0, 2, 0, 1]


def by_day(readings):
    sums = [0] * 7
    for position, amount in enumerate(readings):
        sums[position % 7] += amount
    return sums


def name(position):
    return DAYS[position]


sums = by_day(RAIN)
for position, amount in enumerate(sums):
    print(f"{name(position)} {'|' * amount} {amount}")
wettest = sums.index(max(sums))
print("wettest:", name(wettest))
print("dry readings:", [name(i % 7) for i, amount in enumerate(RAIN) if amount == 0])
print("mean:", round(sum(sums) / len(RAIN), 2))
