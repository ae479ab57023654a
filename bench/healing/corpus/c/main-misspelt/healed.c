#include <stdio.h>

static void tower(int discs, char from, char to, char spare, int *moves) {
    if (discs == 0) return;
    tower(discs - 1, from, spare, to, moves);
    (*moves)++;
    if (discs == 3) printf("largest disc: %c to %c\n", from, to);
    tower(discs - 1, spare, to, from, moves);
}

int main(void) {
    int moves = 0;
    tower(3, 'A', 'C', 'B', &moves);
    printf("%d moves\n", moves);
    return 0;
}
