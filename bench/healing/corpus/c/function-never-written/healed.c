#include <stdio.h>

static void sort(int *values, int count) {
    for (int i = 1; i < count; i++) {
        int value = values[i];
        int at = i;
        while (at > 0 && values[at - 1] > value) {
            values[at] = values[at - 1];
            at--;
        }
        values[at] = value;
    }
}

int median(int *values, int count);

int main(void) {
    int values[] = {9, 3, 7, 1, 5};
    printf("median %d\n", median(values, 5));
    return 0;
}

int median(int *values, int count) {
    sort(values, count);
    return values[count / 2];
}
