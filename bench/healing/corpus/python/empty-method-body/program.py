class Shape:
    def __init__(self, name):
        self.name = name

    def area(self):
        raise NotImplementedError

    def prepare(self):
        # subclasses may normalise their sides here

    def describe(self):
        self.prepare()
        return f"{self.name}: {self.area():.2f}"


class Triangle(Shape):
    def __init__(self, a, b, c):
        super().__init__("triangle")
        self.sides = [c, a, b]

    def prepare(self):
        self.sides.sort()
        if self.sides[0] + self.sides[1] <= self.sides[2]:
            raise ValueError(f"no triangle has sides {self.sides}")

    def area(self):
        a, b, c = self.sides
        s = (a + b + c) / 2
        return (s * (s - a) * (s - b) * (s - c)) ** 0.5


class Square(Shape):
    def __init__(self, side):
        super().__init__("square")
        self.side = side

    def area(self):
        return self.side ** 2


for shape in (Triangle(5, 3, 4), Square(2.5), Triangle(1, 2, 9)):
    try:
        print(shape.describe())
    except ValueError as error:
        print("bad shape:", error)
