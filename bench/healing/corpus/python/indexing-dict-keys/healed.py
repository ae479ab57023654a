# Weighted choice without randomness: feed the draws from a fixed sequence.
LOOT = {"nothing": 50, "coin": 30, "potion": 15, "sword": 5}
DRAWS = [0, 49, 50, 79, 80, 94, 95, 99, 12, 61]


def cumulative(weights):
    total, sums = 0, []
    for weight in weights.values():
        total += weight
        sums.append(total)
    return sums


def pick(weights, draw):
    names = list(weights.keys())
    for position, limit in enumerate(cumulative(weights)):
        if draw < limit:
            return names[position]
    raise ValueError(f"{draw} is beyond the last weight")


found = [pick(LOOT, draw) for draw in DRAWS]
print(found)
for name in LOOT:
    print(f"{name:<8} {found.count(name)} of {len(DRAWS)}, expected {LOOT[name] / 10:.1f}")
try:
    pick(LOOT, 100)
except ValueError as error:
    print("error:", error)
print("rarest:", min(LOOT, key=LOOT.get), cumulative(LOOT))
