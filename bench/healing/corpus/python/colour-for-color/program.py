class Canvas:
    def __init__(self, width, height, color="."):
        self.cells = [[color] * width for _ in range(height)]

    def rect(self, x, y, width, height, color="#", filled=True):
        for r in range(y, y + height):
            for c in range(x, x + width):
                edge = r in (y, y + height - 1) or c in (x, x + width - 1)
                if filled or edge:
                    self.dot(c, r, color)

    def dot(self, x, y, color="#"):
        if 0 <= y < len(self.cells) and 0 <= x < len(self.cells[0]):
            self.cells[y][x] = color

    def fill(self, x, y, color):
        old = self.cells[y][x]
        todo = [(x, y)]
        while todo:
            x, y = todo.pop()
            if 0 <= y < len(self.cells) and 0 <= x < len(self.cells[0]) and self.cells[y][x] == old != color:
                self.cells[y][x] = color
                todo += [(x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)]

    def count(self, color):
        return sum(row.count(color) for row in self.cells)


canvas = Canvas(16, 7)
canvas.rect(1, 1, 8, 5, filled=False)
canvas.rect(11, 2, 3, 3, colour="o")
canvas.fill(3, 3, "~")
canvas.dot(14, 0, "*")
print("\n".join("".join(row) for row in canvas.cells))
print({color: canvas.count(color) for color in ".#o~*"})
