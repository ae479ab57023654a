#include <stdio.h>

static int gcd(int a, int b) {
    while (b != 0) {
        int rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

int main(void) {
    int pairs[][2] = {{12, 18}, {35, 64}, {100, 75}};
    for (int i = 0; i < 3; i++) {
        int a = pairs[i][0];
        int b = pairs[i][1];
        int divisor = gcd(a, b);
        printf("gcd(%d, %d) = %d\n", a, b, divisor);
        printf("%d/%d = %d/%d\n", a, b, a / divisor, b / divisor);
    }
    return 0;
}
