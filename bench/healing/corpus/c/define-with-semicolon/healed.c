#include <stdio.h>

#define SIZE 6

static void fill(int *values, int start) {
    for (int i = 0; i < SIZE; i++) {
        values[i] = start + i * i;
    }
}

int main(void) {
    int values[SIZE];
    fill(values, 3);
    int last = values[SIZE - 1];
    for (int i = 0; i < SIZE; i++) {
        printf("%d%s", values[i], i + 1 < SIZE ? " " : "\n");
    }
    printf("last %d\n", last);
    return 0;
}
