from collections import deque

MAZE = [
    "S.#.....",
    ".##.###.",
    "....#...",
    ".##.#.#.",
    "...#..#E",
]


def find(symbol):
    for r, line in enumerate(MAZE):
        c = line.find(symbol)
        if c != -1:
            return (r, c)
    raise ValueError(f"no {symbol} in the maze")


def neighbours(cell):
    r, c = cell
    for dr, dc in ((1, 0), (-1, 0), (0, 1), (0, -1)):
        nr, nc = r + dr, c + dc
        if 0 <= nr < len(MAZE) and 0 <= nc < len(MAZE[0]) and MAZE[nr][nc] != "#":
            yield (nr, nc)


def distances(start):
    """Breadth-first search: the number of steps from start to every cell."""
    distance = {start: 0}
    queue = deque([start])
    while queue:
        state = queue.popleft()
        for cell in neighbours(state):
            if cell not in distance:
                distance[cell] = distance[start] + 1
                queue.append(cell)
    return distance


start, end = find("S"), find("E")
steps = distances(start)
print("reachable cells:", len(steps))
print("steps to the exit:", steps.get(end, "none"))
print("farthest cell:", max(steps, key=lambda cell: (steps[cell], cell)))
for r, line in enumerate(MAZE):
    print(" ".join(f"{steps[(r, c)]:2d}" if (r, c) in steps else "##" for c in range(len(line))))
