class Rectangle:
    def __init__(self, left, top, width, height):
        self.left = left
        self.top = top
        self.width = width
        self.height = height

    def contains(self, x, y):
        inside_x = self.left <= x < self.left + self.width
        inside_y = self.top <= y < self.top + self.height
        return inside_x and inside_y

    def moved(self, dx, dy):
        return Rectangle(self.left + dx, self.top + dy, self.width, self.height)

    def overlap(self, other):
        """The area that both cover."""
        width = min(self.left + self.width, other.left + other.width) - max(self.left, other.left)
        height = min(self.top + self.height, other.top + other.height) - max(self.top, other.top)
        return max(width, 0) * max(height, 0)

    def __repr__(self):
        return f"{self.width}x{self.height}+{self.left}+{self.top}"


button = Rectangle(10, 10, 80, 20)
label = button.moved(60, 5)
print(button, label)
print("overlap:", button.overlap(label))
for point in ((15, 15), (75, 20), (100, 30), (95, 36)):
    hits = [str(box) for box in (button, label) if box.contains(*point)]
    print(point, hits)
print("apart:", button.overlap(label.moved(100, 0)))
