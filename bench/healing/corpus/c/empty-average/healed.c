#include <stdio.h>

static int average(const int *values, int count) {
    if (count == 0) {
        return 0;
    }
    int sum = 0;
    for (int i = 0; i < count; i++) sum += values[i];
    return sum / count;
}

int main(void) {
    int marks[] = {4, 8, 6};
    for (int n = 3; n >= 0; n--) {
        printf("%d marks: %d\n", n, average(marks, n));
    }
    return 0;
}
