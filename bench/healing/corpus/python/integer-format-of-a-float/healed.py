"""Summary of reaction times per group, as an aligned table."""

TIMES = {
    "control": [310, 295, 330, 412, 301],
    "coffee": [280, 277, 301, 266],
    "no sleep": [402, 388, 455, 431, 399, 510],
}


def spread(values):
    mean = sum(values) / len(values)
    return (sum((value - mean) ** 2 for value in values) / len(values)) ** 0.5


print(f"{'group':<10}{'n':>3}{'mean':>8}{'spread':>8}{'best':>6}")
for group, values in TIMES.items():
    mean = sum(values) / len(values)
    print(f"{group:<10}{len(values):>3}{mean:>8.1f}{spread(values):>8.2f}{min(values):>6d}")

everything = [value for values in TIMES.values() for value in values]
print(f"all: {len(everything)} readings from {min(everything)} to {max(everything)}")
slow = {group: sum(value > 400 for value in values) for group, values in TIMES.items()}
print("slow:", slow)
