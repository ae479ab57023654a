import math


class Vector:
    def __init__(self, *parts):
        self.parts = tuple(parts)

    def __add__(self, other):
        return Vector(*(a + b for a, b in zip(self.parts, other.parts)))

    def __mul__(self, factor):
        return Vector(*(a * factor for a in self.parts))

    def __repr__(self):
        return "<" + ", ".join(f"{part:g}" for part in self.parts) + ">"

    def dot(self, other):
        return sum(a * b for a, b in zip(self.parts, other.parts))

    def length(self):
        return sqrt(self.dot(self))

    def angle(self, other):
        cosine = self.dot(other) / (self.length() * other.length())
        return math.degrees(math.acos(cosine))


u = Vector(3, 4)
v = Vector(-4, 3)
w = Vector(1, 2, 2)
print(u + v, u * 2.5)
print("lengths:", u.length(), v.length(), w.length())
print("angle:", round(u.angle(v), 1))
print("angle to the axis:", round(u.angle(Vector(1, 0)), 3))
