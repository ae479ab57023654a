#include <stdio.h>
#include <stdlib.h>

static void sort(int *values, int count) {
    for (int pass = 0; pass < count; pass++) {
        for (int i = 0; i < count; i++) {
            if (values[i] > values[i + 1]) {
                int kept = values[i];
                values[i] = values[i + 1];
                values[i + 1] = kept;
            }
        }
    }
}

int main(void) {
    int count = 6;
    int *values = malloc(count * sizeof *values);
    for (int i = 0; i < count; i++) values[i] = (i * 7 + 3) % 10;
    sort(values, count);
    for (int i = 0; i < count; i++) printf("%d ", values[i]);
    printf("\n");
    free(values);
    return 0;
}
