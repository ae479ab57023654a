#include <stdio.h>

static int cube(int n) {
    return n * n * n;
}

int square(int n) {
    return n * n;
}

int main(void) {
    for (int a = 1; a < 12; a++) {
        for (int b = a; b < 12; b++) {
            for (int c = b; c < 16; c++) {
                if (square(a) + square(b) == square(c)) {
                    printf("%d %d %d\n", a, b, c);
                }
            }
        }
    }
    printf("%d\n", cube(3));
    return 0;
}
