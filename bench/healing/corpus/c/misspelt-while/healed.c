#include <stdio.h>

static int collatz_steps(unsigned n) {
    int steps = 0;
    while (n != 1) {
        n = n % 2 == 0 ? n / 2 : 3 * n + 1;
        steps++;
    }
    return steps;
}

int main(void) {
    unsigned best = 1;
    for (unsigned n = 1; n <= 30; n++) {
        if (collatz_steps(n) > collatz_steps(best)) best = n;
    }
    printf("27 takes %d steps\n", collatz_steps(27));
    printf("%u takes longest\n", best);
    return 0;
}
