#include <stdio.h>

static int steps(int stairs) {
    if (stairs == 0) {
        return 1;
    }
    return steps(stairs - 2) + 1;
}

int main(void) {
    for (int stairs = 2; stairs <= 7; stairs++) {
        printf("%d stairs: %d\n", stairs, steps(stairs));
    }
    return 0;
}
