public class Board {
    private final char[][] cells = new char[3][3];

    Board() {
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                cells[row][column] = '.';
            }
        }
    }

    boolean play(int row, int column, char player) {
        if (cells[row][column] != '.') {
            return false;
        }
        cells[row][column] = player;
        return true;
    }

    boolean hasWon(char player) {
        for (int i = 0; i < 3; i++) {
            if (cells[i][0] == player && cells[i][1] == player && cells[i][2] == player) return true;
            if (cells[0][i] == player && cells[1][i] == player && cells[2][i] == player) return true;
        }
        return cells[0][0] == player && cells[1][1] == player && cells[2][2] == player;
    }

    void show() {
        for (char[] row : cells) {
            System.out.println(new String(row));
        }
    }

    public static void main(String[] args) {
        Board board = new Board();
        board.play(1, 1, 'X');
        board.play(0, 1, "O");
        board.play(0, 0, 'X');
        System.out.println("taken: " + !board.play(1, 1, 'O'));
        board.play(2, 2, 'X');
        board.show();
        System.out.println("X won: " + board.hasWon('X'));
        System.out.println("O won: " + board.hasWon('O'));
    }
}
