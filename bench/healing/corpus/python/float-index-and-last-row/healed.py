# Filters on a small grey-scale image.
image = [
    [0, 0, 0, 0, 0, 0],
    [0, 9, 9, 9, 0, 0],
    [0, 9, 50, 9, 0, 0],
    [0, 9, 9, 9, 0, 0],
    [0, 0, 0, 0, 90, 0],
]
height, width = len(image), len(image[0])


def centre(picture):
    row = len(picture) // 2
    column = len(picture[0]) // 2
    return picture[row][column]


def around(row, column):
    """The pixels of the 3x3 window that lie inside the image."""
    for r in range(max(row - 1, 0), min(row + 2, height)):
        for c in range(max(column - 1, 0), min(column + 2, width)):
            yield image[r][c]


def mean(values):
    values = list(values)
    return sum(values) // len(values)


def median(values):
    values = sorted(values)
    return values[len(values) // 2]


def apply(function):
    return [[function(around(r, c)) for c in range(width)] for r in range(height)]


print("centre:", centre(image))
for name, function in (("mean", mean), ("median", median), ("max", max)):
    result = apply(function)
    print(name, "- centre", centre(result), "sum", sum(map(sum, result)))
    for row in result:
        print(" ".join(f"{value:3d}" for value in row))
