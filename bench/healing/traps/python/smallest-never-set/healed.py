"""Statistics of a week's temperatures."""

WEEK = [14.5, 12.1, 17.8, 16.0, 11.3, 15.2, 18.4]


def extremes(values):
    smallest = values[0]
    largest = values[0]
    for value in values:
        if value < smallest:
            smallest = value
        if value > largest:
            largest = value
    return smallest, largest


low, high = extremes(WEEK)
print("lowest:", low)
print("highest:", high)
print("range:", round(high - low, 1))
