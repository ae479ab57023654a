"""Decides how a knight gets from one square of a chessboard to another."""
from collections import deque

JUMPS = ((1, 2), (2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1), (-2, 1), (-1, 2))


def square(name):
    return "abcdefgh".index(name[0]), int(name[1]) - 1


def name_of(position):
    return "abcdefgh"[position[0]] + str(position[1] + 1)


def shortest(start, goal):
    start, goal = square(start), square(goal)
    came_from = {start: None}
    queue = deque([start])
    while queue:
        x, y = queue.popleft()
        if (x, y) == goal:
            break
        for dx, dy in JUMPS:
            target = (x + dx, y + dy)
            if target not in came_from and all(0 <= part < 8 for part in target):
                came_from[target] = (x, y)
                queue.append(target)
    path = []
    while goal is not None:
        path.append(name_of(goal))
        goal = came_from[goal]
    return path[::-1]


for start, goal in (("a1", "b3"), ("a1", "h8"), ("d4", "d5"), ("e5", "e5")):
    path = shortest(start, goal)
    print(f"{start} to {goal}: {len(path) - 1} jumps, {' '.join(path)}")
