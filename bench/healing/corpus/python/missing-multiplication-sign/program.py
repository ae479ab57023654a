# Roots and extremes of parabolas a*x^2 + b*x + c.
import math


def evaluate(a, b, c, x):
    return a * x ** 2 + b * x + c


def roots(a, b, c):
    discriminant = b ** 2 - 4 * a * c
    if discriminant < 0:
        return []
    root = math.sqrt(discriminant)
    return sorted({(-b - root) / (2 * a), (-b + root) / (2 * a)})


def vertex(a, b, c):
    x = -b / (2 * a)
    return x, evaluate(a, b, c, x)


def area_between_roots(a, b, c):
    """Simpson's rule is exact for a parabola."""
    points = roots(a, b, c)
    if len(points) < 2:
        return 0.0
    left, right = points
    width = right - left
    ends = evaluate(a, b, c, left) + evaluate(a, b, c, right)
    middle = evaluate(a, b, c, (left + right) / 2)
    return abs(width / 6 * (ends + 4(middle)))


for a, b, c in ((1, -3, 2), (1, 2, 1), (2, 0, 5), (-1, 1, 6)):
    x, y = vertex(a, b, c)
    print(f"{(a, b, c)}: roots {roots(a, b, c)}, vertex ({x:g}, {y:g})")
    print(f"    area {area_between_roots(a, b, c):.4f}")
