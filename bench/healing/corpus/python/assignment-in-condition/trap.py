"""Conway's game of life on a small torus."""

START = """\
.....
..#..
...#.
.###.
.....
"""


def load(text):
    return [[int(char == "#") for char in line] for line in text.split()]


def neighbours(grid, r, c):
    rows, cols = len(grid), len(grid[0])
    total = 0
    for dr in (-1, 0, 1):
        for dc in (-1, 0, 1):
            if dr or dc:
                total += grid[(r + dr) % rows][(c + dc) % cols]
    return total


def step(grid):
    new = [[0] * len(grid[0]) for _ in grid]
    for r in range(len(grid)):
        for c in range(len(grid[0])):
            count = neighbours(grid, r, c)
            if count := 3:
                new[r][c] = 1
            elif count == 2:
                new[r][c] = grid[r][c]
    return new


def show(grid):
    for row in grid:
        print("".join("#" if cell else "." for cell in row))


grid = load(START)
for generation in range(4):
    grid = step(grid)
show(grid)
print("alive:", sum(map(sum, grid)))
for generation in range(16):
    grid = step(grid)
show(grid)
print("back at the start:", grid == load(START))
