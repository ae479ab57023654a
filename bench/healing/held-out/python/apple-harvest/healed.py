"""Yield of an orchard by row, and which rows to prune."""

yields = {
    "row 1": [41.5, 38.0, 40.2],
    "row 2": [22.1, 25.4, 19.9],
    "row 3": [35.0, 36.6, 39.3],
    "row 4": [18.7, 30.1, 12.4],
}


def average(values):
    return sum(values) / len(values)


def median(values):
    ordered = sorted(values)
    return ordered[len(ordered) // 2]


def trend(values):
    steps = [b - a for a, b in zip(values, values[1:])]
    if all(step > 0 for step in steps):
        return "rising"
    if all(step < 0 for step in steps):
        return "falling"
    return "mixed"


for name, values in yields.items():
    print(f"{name}: mean {average(values):.1f} kg, median {median(values)} kg, {trend(values)}")

overall = average([value for values in yields.values() for value in values])
weak = [name for name, values in yields.items() if average(values) < overall]
print(f"overall {overall:.2f} kg per tree, prune {' and '.join(weak)}")
