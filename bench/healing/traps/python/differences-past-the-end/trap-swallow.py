"""How the water level changed from one day to the next."""

LEVELS = [112, 118, 131, 127, 120, 121]


def changes(levels):
    found = []
    for day in range(len(levels)):
        try:
            found.append(levels[day + 1] - levels[day])
        except IndexError:
            return []
    return found


daily = changes(LEVELS)
print("changes:", daily)
print("greatest rise:", max(daily, default=0))
print("greatest fall:", min(daily, default=0))
print("since the first day:", sum(daily))
