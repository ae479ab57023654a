#include <stdio.h>

int main(void) {
    unsigned number = 90210;
    int digits = 0;
    unsigned reversed = 0;
    do {
        reversed = reversed * 10 + number % 10;
        number /= 10;
        digits++;
    } while (number > 0);
    printf("%d digits\n", digits);
    printf("reversed %u\n", reversed);
    return 0;
}
