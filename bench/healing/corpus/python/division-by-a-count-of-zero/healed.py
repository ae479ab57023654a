# Ranks products by their average rating.
ratings = {
    "kettle": [5, 4, 5, 3],
    "toaster": [2, 3],
    "blender": [],
    "scale": [4, 4, 5],
}


def average(values):
    return sum(values) / len(values) if values else None


def stars(value):
    if value is None:
        return "not rated"
    full = round(value)
    return "*" * full + "." * (5 - full)


averages = {name: average(values) for name, values in ratings.items()}
rated = [name for name in averages if averages[name] is not None]
for name in sorted(rated, key=lambda name: -averages[name]):
    print(f"{name:<8}{averages[name]:.2f} {stars(averages[name])}")
for name in ratings:
    if name not in rated:
        print(f"{name:<8}{stars(averages[name])}")
print("mean of the rated:", round(sum(averages[name] for name in rated) / len(rated), 3))
print("ratings:", sum(len(values) for values in ratings.values()))
