"""Weights of cast parts from their volume and alloy."""

DENSITY = {"copper": 8.96, "tin": 7.31, "lead": 11.34}
ALLOYS = {
    "bronze": {"copper": 0.88, "tin": 0.12},
    "brass": {"copper": 0.63, "zinc": 0.37},
    "solder": {"tin": 0.6, "lead": 0.4},
}
PARTS = [("bell", "bronze", 820.0), ("valve", "brass", 46.5), ("seam", "solder", 3.2), ("gear", "bronze", 61.0)]


def density(alloy):
    """From the shares of mass: the volumes of the parts add up."""
    volume = sum(share / DENSITY.get(metal, 1.0) for metal, share in ALLOYS[alloy].items())
    return 1 / volume


total = 0
for part, alloy, volume in PARTS:
    grams = density(alloy) * volume
    total += grams
    print(f"{part:<6}{alloy:<8}{volume:>7.1f} cm3{grams:>9.1f} g")
print(f"total {total / 1000:.3f} kg")
heaviest = max(ALLOYS, key=density)
print("densest alloy:", heaviest)
