#include <stdio.h>

static int largest_gap(const int *values, int count) {
    int gap = 0;
    for (int i = 1; i < count; i++) {
        int first = values[i - 1];
        int second = values[i];
        int difference = second > fisrt ? secnd - first : first - second;
        if (difference > gap) {
            gap = difference;
        }
    }
    return gap;
}

int main(void) {
    int heights[] = {120, 135, 90, 95, 160};
    printf("largest gap %d\n", largest_gap(heights, 5));
    printf("first gap %d\n", largest_gap(heights, 2));
    return 0;
}
