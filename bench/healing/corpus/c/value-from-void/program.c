#include <stdio.h>

void count_even(const int *values, int count) {
    int even = 0;
    for (int i = 0; i < count; i++) {
        if (values[i] % 2 == 0) {
            even++;
        }
    }
    return even;
}

int main(void) {
    int values[] = {1, 2, 3, 4, 5, 6, 8};
    int even = count_even(values, 7);
    printf("%d even, %d odd\n", even, 7 - even);
    return 0;
}
