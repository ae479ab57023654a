# Spiral order of a matrix, and a matrix filled in spiral order.


def spiral(matrix):
    matrix = [list(row) for row in matrix]
    order = []
    while matrix:
        order += matrix.pop(0)
        matrix = [list(column) for column in zip(*matrix)][::-1]
    return order


def fill(rows, columns):
    matrix = [[0] * columns for _ in range(rows)]
    positions = spiral([[(r, c) for c in range(columns)] for r in range(rows)])
    for number in range(len(positions)):
        r, c = positions[number]
        matrix[r][c] = number + 1
    return matrix


print(spiral([[1, 2, 3], [4, 5, 6], [7, 8, 9]]))
print("".join(spiral(["hell", "rldo", "ow o"])))
for row in fill(4, 5):
    print(" ".join(f"{value:2d}" for value in row))
square = fill(5, 5)
print("diagonals:", sum(square[i][i] for i in range(5)), sum(square[i][4 - i] for i in range(5)))
