#include <stdio.h>

static int inside(int x, int y, int size) {
    return x >= 0 && y >= 0 && x < size && y < size;
}

int main(void) {
    int moves[8][2] = {{1, 2}, {2, 1}, {2, -1}, {1, -2}, {-1, -2}, {-2, -1}, {-2, 1}, {-1, 2}};
    int x = 1;
    int y = 0;
    int count = 0;
    for (int i = 0; i < 8; i++) {
        int to_x = x + moves[i][0];
        int to_y = y + moves[i][1];
        if (inside(to_x, to_y, 8) && (to_x + to_y) % 2 == 0) {
            printf("%d,%d\n", to_x, to_y);
            count++;
        }
    }
    printf("%d moves\n", count);
    return 0;
}
