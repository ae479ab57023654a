#include <stdio.h>

static void extremes(const int *values, int count, int *smallest, int *largest) {
    *smallest = values[0];
    *largest = values[0];
    for (int i = 1; i < count; i++) {
        if (values[i] < *smallest) {
            *smallest = values[i];
        }
        if (values[i] > *largest) {
            largest = values[i];
        }
    }
}

static void histogram(const int *values, int count, int low, int high) {
    for (int value = low; value <= high; value++) {
        int times = 0;
        for (int i = 0; i < count; i++) {
            if (values[i] == value) {
                times++;
            }
        }
        printf("%2d ", value);
        for (int i = 0; i < times; i++) {
            putchar('*');
        }
        putchar('\n');
    }
}

int main(void) {
    int throws[] = {3, 5, 2, 6, 3, 3, 5, 4, 2, 6, 6, 5};
    int count = sizeof throws / sizeof throws[0];
    int low = 0;
    int high = 0;
    extremes(throws, count, &low, &high);
    printf("%d throws from %d to %d\n", count, low, high);
    histogram(throws, count, low, high);
    return 0;
}
