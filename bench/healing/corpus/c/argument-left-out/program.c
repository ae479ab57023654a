#include <stdio.h>

static int clamp(int value, int low, int high) {
    if (value < low) return low;
    return value > high ? high : value;
}

int main(void) {
    int readings[] = {-20, 5, 130, 75};
    for (int i = 0; i < 4; i++) {
        printf("%d -> %d\n", readings[i], clamp(readings[i], 0));
    }
    return 0;
}
