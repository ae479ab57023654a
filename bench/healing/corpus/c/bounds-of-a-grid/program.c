#include <stdio.h>

#define SIZE 4

static int neighbours(int grid[SIZE][SIZE], int row, int column) {
    int count = 0;
    for (int r = row - 1; r <= row + 1; r++) {
        for (int c = column - 1; c <= column + 1; c++) {
            if (r == row && c == column) continue;
            count += grid[r][c];
        }
    }
    return count;
}

int main(void) {
    int grid[SIZE][SIZE] = {{0, 1, 0, 0}, {0, 1, 1, 0}, {0, 1, 0, 0}, {0, 0, 0, 1}};
    for (int row = 0; row < SIZE; row++) {
        for (int column = 0; column < SIZE; column++) {
            printf("%d ", neighbours(grid, row, column));
        }
        printf("\n");
    }
    return 0;
}
