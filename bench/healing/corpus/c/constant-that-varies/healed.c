#include <stdio.h>

int main(void) {
    const int growth = 3;
    int level = 10;
    for (int round = 1; round <= 4; round++) {
        level += growth * round;
        printf("round %d: level %d\n", round, level);
    }
    if (level > 35) {
        printf("overflow by %d\n", level - 35);
    }
    return 0;
}
