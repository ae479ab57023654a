#include <assert.h>
#include <stdio.h>

static int largest(const int *values, int count) {
    int best = values[0];
    for (int i = 1; i < count; i++) {
        if (values[i] > best) best = values[i];
    }
    return best;
}

static int smallest(const int *values, int count) {
    int best = values[0];
    for (int i = 1; i < count; i++) {
        if (values[i] < best) best = values[i];
    }
    return best;
}

int main(void) {
    int values[] = {12, -4, 30, 7};
    assert(largest(values, 4) == 30);
    assert(smallest(values, 4) == -4);
    printf("%d to %d\n", smallest(values, 4), largest(values, 4));
    return 0;
}
