#include <stdio.h>

static double mean(const int *values, int count);

int main(void) {
    int ages[] = {31, 25, 47, 38};
    int pages[] = {212, 98, 340};
    printf("mean age:   %.2f\n", mean(ages, 4));
    printf("mean pages: %.2f\n", mean(pages, 3));
    return 0;
}

static double mean(const int *values, int count) {
    double sum = 0;
    for (int i = 0; i < count; i++) {
        sum += values[i];
    }
    return sum / count;
}
