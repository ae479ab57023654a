#include <stdio.h>

static int digits_sum(int n) {
    int sum = 0;
    while (n > 0) {
        sum += n % 10;
        n /= 10;
    }
    return sum;
}

int main(void) {
    int numbers[] = {7, 42, 1999, 100000};
    for (int i = 0; i < 4; i++) {
        printf("%d: %d\n", numbers[i], digits_sum(numbers[i]));
    }
    return 0;
}
