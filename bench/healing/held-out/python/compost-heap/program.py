# Mixes compost so that carbon to nitrogen comes close to 30 : 1

MATERIALS = {
    # name: (carbon share, nitrogen share)
    "leaves": (0.50, 0.010),
    "grass": (0.45, 0.024),
    "straw": (0.48, 0.006),
    "kitchen scraps": (0.42, 0.028),
}


def ratio(mix):
    carbon = 0
    nitrogen = 0
    for name, kilos in mix.items():
        c, n = MATERIALS[name]
        carbon += kilos * c
        nitrogen += kilos * n
    result = carbon / nitrogen


def verdict(value):
    if value > 35:
        return "too dry, add greens"
    if value < 25:
        return "too wet, add browns"
    return "good"


mixes = [
    {"leaves": 5, "grass": 5},
    {"straw": 4, "kitchen scraps": 2},
    {"grass": 6, "kitchen scraps": 3, "leaves": 1},
]

for mix in mixes:
    value = ratio(mix)
    parts = " + ".join(f"{kilos} {name}" for name, kilos in mix.items())
    print(f"{parts}: {round(value, 1)} : 1, {verdict(value)}")

best = min(mixes, key=lambda mix: abs(ratio(mix) - 30))
print("closest to 30:", ", ".join(best))
