"""Smooths a series of river levels and estimates the level between readings."""

levels = [2.10, 2.14, 2.31, 2.80, 3.42, 3.38, 2.95, 2.60]


def midpoints(values):
    """The average of each pair of neighbours."""
    result = []
    for first, second in zip(values, values[1:]):
        middle = (first + second / 2)
        result.append(round(middle, 3))
    return result


def moving_average(values, width):
    return [round(sum(values[i:i + width]) / width, 3) for i in range(len(values) - width + 1)]


print("midpoints:", midpoints(levels))
print("smoothed:", moving_average(levels, 3))
steepest = max(range(len(levels) - 1), key=lambda i: levels[i + 1] - levels[i])
print("steepest rise after reading", steepest)
print("level there:", midpoints(levels)[steepest])
