"""The sums of the rows and columns of a square."""

SQUARE = [[2, 7, 6], [9, 5, 9], [4, 3, 9]]


class Grid:
    def __init__(self, rows):
        self.rows = rows

    def row(self, index):
        return self.rows[index]

    def column(self, index):
        return [row[index] for row in self.rows]


grid = Grid(SQUARE)
for index in range(3):
    print("row", index, "sum", sum(grid.row(index)))
