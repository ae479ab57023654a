#include <stdio.h>

static void swap(int *a, int *b) {
    int kept = *a;
    *a = *b;
    *b = kept;
}

int main(void) {
    int low = 9;
    int high = 4;
    if (low > high) {
        swap(low, high);
    }
    printf("from %d to %d\n", low, high);
    for (int n = low; n <= high; n++) {
        printf("%d ", n * n);
    }
    printf("\n");
    return 0;
}
