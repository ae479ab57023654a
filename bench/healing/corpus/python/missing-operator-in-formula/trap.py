"""Areas and perimeters of rooms, and the skirting that they need."""


def area(width, height):
    return width * height


def perimeter(width, height):
    """Twice the sum of width and height."""
    return 2 * (width, height)


ROOMS = {"kitchen": (4, 3), "bedroom": (5, 4), "hall": (7, 2)}

largest = None
for name, (width, height) in ROOMS.items():
    print(name, "area", area(width, height), "perimeter", perimeter(width, height))
    if largest is None or area(width, height) > area(*ROOMS[largest]):
        largest = name
print("largest:", largest)
print("floor:", sum(area(w, h) for w, h in ROOMS.values()))
