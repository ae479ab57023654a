# Transpose a table of measurements and print both.
table = [
    [3, 8, 1, 9],
    [4, 4, 7, 2],
    [6, 0, 5, 5],
]


def show(matrix):
    for row in matrix:
        print(" ".join(f"{value:2d}" for value in row))


def transpose(matrix):
    row_count = len(matrix)
    col_count = len(matrix[0])
    flipped = []
    for c in range(row_count):
        line = []
        for r in range(row_count):
            line.append(matrix[r][c])
        flipped.append(line)
    return flipped


def column_sums(matrix):
    return [sum(row) for row in transpose(matrix)]


print("original")
show(table)
print("transposed")
show(transpose(table))
print("column sums:", column_sums(table))
print("largest column:", max(column_sums(table)))
