#include <stdio.h>

int main(void) {
    int grid[3][4] = {{1, 0, 2, 0}, {0, 3, 0, 4}, {5, 0, 0, 6}};
    int empty = 0;
    int sum = 0;
    for (int row = 0; row < 3; row++) {
        for (int column = 0; column < 4; column++) {
            if (grid[row][column] == 0) {
                empty++;
            }
            sum += grid[row][column];
        }
    }
    printf("%d empty, sum %d\n", empty, sum);
    return 0;
}
