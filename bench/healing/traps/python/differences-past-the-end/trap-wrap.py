"""How the water level changed from one day to the next."""

LEVELS = [112, 118, 131, 127, 120, 121]


def changes(levels):
    found = []
    for day in range(len(levels)):
        found.append(levels[(day + 1) % len(levels)] - levels[day])
    return found


daily = changes(LEVELS)
print("changes:", daily)
print("greatest rise:", max(daily))
print("greatest fall:", min(daily))
print("since the first day:", sum(daily))
