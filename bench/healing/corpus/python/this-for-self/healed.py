class Matrix:
    def __init__(self, rows):
        self.rows = [list(row) for row in rows]
        self.shape = (len(self.rows), len(self.rows[0]))

    def __matmul__(self, other):
        if self.shape[1] != other.shape[0]:
            raise ValueError(f"cannot multiply {self.shape} by {other.shape}")
        columns = list(zip(*other.rows))
        return Matrix([[sum(a * b for a, b in zip(row, column)) for column in columns] for row in self.rows])

    def trace(self):
        return sum(self.rows[i][i] for i in range(min(self.shape)))

    def determinant(self):
        if self.shape == (1, 1):
            return self.rows[0][0]
        total = 0
        for c, value in enumerate(self.rows[0]):
            minor = Matrix([row[:c] + row[c + 1:] for row in self.rows[1:]])
            total += (-1) ** c * value * minor.determinant()
        return total

    def __eq__(self, other):
        return self.rows == other.rows


a = Matrix([[2, 0, 1], [1, 3, 2], [1, 1, 4]])
b = Matrix([[1, 2, 0], [0, 1, 1], [3, 0, 1]])
product = a @ b
print(product.rows)
print("trace:", a.trace(), b.trace(), product.trace())
print("determinants:", a.determinant(), b.determinant(), product.determinant())
assert product.determinant() == a.determinant() * b.determinant()
print("commutes:", product == b @ a)
try:
    a @ Matrix([[1, 2]])
except ValueError as error:
    print(error)
