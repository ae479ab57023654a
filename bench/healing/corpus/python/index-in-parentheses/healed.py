# Which squares does a queen attack, and can eight of them live together?
SIZE = 8


def solve(row=0, columns=()):
    """The first arrangement in lexical order, as one column per row."""
    if row == SIZE:
        return columns
    for column in range(SIZE):
        if all(column != c and abs(column - c) != row - r for r, c in enumerate(columns)):
            found = solve(row + 1, columns + (column,))
            if found:
                return found
    return None


def draw(columns):
    board = [["."] * SIZE for _ in range(SIZE)]
    for row, column in enumerate(columns):
        board[row][column] = "Q"
    return board


def attacked(board, row, column):
    count = 0
    for dr, dc in ((0, 1), (1, 0), (1, 1), (1, -1), (0, -1), (-1, 0), (-1, -1), (-1, 1)):
        r, c = row + dr, column + dc
        while 0 <= r < SIZE and 0 <= c < SIZE:
            if board[r][c] == "Q":
                count += 1
            r, c = r + dr, c + dc
    return count


columns = solve()
board = draw(columns)
for row in board:
    print(" ".join(row))
print("columns:", columns)
print("queens that are attacked:", sum(attacked(board, r, c) for r, c in enumerate(columns)))
print("attacks on the corners:", [attacked(board, r, c) for r in (0, 7) for c in (0, 7)])
