"""Great-circle distances and the length of a round trip."""
from math import asin, cos, radians, sin, sqrt

PLACES = {
    "Lisbon": (38.72, -9.14),
    "Vienna": (48.21, 16.37),
    "Riga": (56.95, 24.11),
    "Naples": (40.85, 14.27),
}


def distance(a, b):
    lat_a, lon_a = map(radians, PLACES[a])
    lat_b, lon_b = map(radians, PLACES[b])
    h = sin((lat_b - lat_a) / 2) ** 2 + cos(lat_a) * cos(lat_b) * sin((lon_b - lon_a) / 2) ** 2
    kilometres = 2 * 6371 * asin(sqrt(h))


def round_trip(stops):
    total = 0
    for a, b in zip(stops, stops[1:] + stops[:1]):
        total += distance(a, b)
    return total


def nearest_neighbour(start):
    route, left = [start], set(PLACES) - {start}
    while left:
        nearest = min(sorted(left), key=lambda place: distance(route[-1], place))
        route.append(nearest)
        left.remove(nearest)
    return route


print("Lisbon to Riga:", round(distance("Lisbon", "Riga")), "km")
print("as listed:", round(round_trip(list(PLACES))), "km")
route = nearest_neighbour("Lisbon")
print("nearest first:", route, round(round_trip(route)), "km")
