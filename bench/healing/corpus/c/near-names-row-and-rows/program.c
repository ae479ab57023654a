#include <stdio.h>

#define ROWS 3
#define COLUMNS 4

int main(void) {
    int seats[ROWS + 1][COLUMNS] = {{1, 1, 0, 1}, {0, 0, 1, 1}, {1, 1, 1, 1}};
    int rows = ROWS;
    for (int row = 0; row < rows; row++) {
        int taken = 0;
        for (int column = 0; column < COLUMNS; column++) {
            taken += seats[rwo][column];
        }
        printf("row %d: %d taken, %d free\n", row + 1, taken, COLUMNS - taken);
    }
    return 0;
}
