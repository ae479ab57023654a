#include <stdio.h>
#include <stdlib.h>

static int by_value(const void *a, const void *b) {
    int left = *(const int *)a;
    int right = *(const int *)b;
    return (left > right) - (left < right);
}

int main(void) {
    int values[] = {42, 7, 19, -3, 7};
    qsort(values, 5, sizeof values[0], by_value);
    for (int i = 0; i < 5; i++) {
        printf("%d%s", values[i], i < 4 ? ", " : "\n");
    }
    printf("median %d\n", values[2]);
    return 0;
}
