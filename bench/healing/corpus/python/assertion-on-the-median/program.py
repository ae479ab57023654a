"""Box-plot figures for a list of measurements, with checks."""


def median(values):
    ordered = list(values)
    middle = len(ordered) // 2
    if len(ordered) % 2 == 1:
        return ordered[middle]
    return (ordered[middle - 1] + ordered[middle]) / 2


def quartiles(values):
    values = sorted(values)
    half = len(values) // 2
    lower = values[:half]
    upper = values[-half:]
    return median(lower), median(values), median(upper)


def outliers(values):
    low, _, high = quartiles(values)
    reach = 1.5 * (high - low)
    return [value for value in values if value < low - reach or value > high + reach]


def check():
    assert median([5]) == 5
    assert median([1, 3]) == 2
    assert median([1, 2, 9]) == 2
    assert median([9, 1, 5]) == 5, median([9, 1, 5])
    assert quartiles([1, 2, 3, 4]) == (1.5, 2.5, 3.5)


check()
data = [52, 48, 50, 91, 47, 55, 49, 51, 12, 53]
print("median:", median(data))
print("quartiles:", quartiles(data))
print("outliers:", outliers(data))
