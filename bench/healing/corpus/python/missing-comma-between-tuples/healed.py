# Distances that a delivery van drives between fixed points on a grid.
STOPS = [
    ("depot", 0, 0),
    ("bakery", 3, 4),
    ("school", 3, -2),
    ("harbour", -5, -2),
    ("hotel", -5, 8),
]


def blocks(a, b):
    return abs(a[1] - b[1]) + abs(a[2] - b[2])


def tour(stops):
    legs = []
    for current, following in zip(stops, stops[1:] + stops[:1]):
        legs.append((current[0], following[0], blocks(current, following)))
    return legs


legs = tour(STOPS)
for origin, target, length in legs:
    print(f"{origin:>8} -> {target:<8}{length:>4}")
print("whole tour:", sum(length for _, _, length in legs))
farthest = max(STOPS, key=lambda stop: blocks(STOPS[0], stop))
print("farthest:", farthest[0])
print("stops:", len(STOPS), "east:", [name for name, x, _ in STOPS if x > 0])
