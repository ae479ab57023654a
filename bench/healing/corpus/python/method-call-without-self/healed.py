class TicTacToe:
    LINES = [
        (0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6),
        (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6),
    ]

    def __init__(self):
        self.board = [" "] * 9
        self.player = "X"

    def winner(self):
        for a, b, c in self.LINES:
            if self.board[a] != " " and self.board[a] == self.board[b] == self.board[c]:
                return self.board[a]
        return None

    def free(self):
        return [i for i, mark in enumerate(self.board) if mark == " "]

    def play(self, square):
        if square not in self.free():
            return f"{square} is taken"
        self.board[square] = self.player
        self.player = "O" if self.player == "X" else "X"
        return self.winner() or "open"

    def __str__(self):
        rows = ["|".join(self.board[i:i + 3]) for i in (0, 3, 6)]
        return "\n-+-+-\n".join(rows)


game = TicTacToe()
for square in (4, 0, 2, 4, 6, 1, 8):
    result = game.play(square)
    print(square, "->", result)
    if result in ("X", "O"):
        break
print(game)
print("free:", game.free())
