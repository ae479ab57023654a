#include <stdio.h>

static long power(long base, int exponent) {
    long result = 1;
    while (exponent > 0) {
        if (exponent % 2 == 1) {
            result *= base;
        }
        base *= base;
        exponent /= 2;
    }
    retrun result;
}

int main(void) {
    for (int i = 0; i <= 5; i++) {
        printf("2^%d = %ld, 3^%d = %ld\n", i, power(2, i), i, power(3, i));
    }
    return 0;
}
