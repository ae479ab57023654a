#include <limits.h>
#include <stdio.h>

struct range {
    int low;
    int high;
};

static struct range range_of(const int *values, int count) {
    struct range range = {INT_MAX, INT_MIN};
    for (int i = 0; i < count; i++) {
        if (values[i] < range.low) range.low = values[i];
        if (values[i] > range.high) range.high = values[i];
    }
    return range;
}

int main(void) {
    int depths[] = {14, -3, 27, 8, -11};
    struct range range = range_of(depths, 5);
    printf("from %d to %d\n", range.low, range.high);
    printf("width %d\n", range.high - range.low);
    return 0;
}
