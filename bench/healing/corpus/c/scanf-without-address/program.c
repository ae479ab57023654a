#include <stdio.h>

int main(void) {
    int count = 0;
    double sum = 0;
    if (scanf("%d", count) != 1) {
        printf("no count\n");
        return 1;
    }
    for (int i = 0; i < count; i++) {
        double value;
        if (scanf("%lf", &value) != 1) break;
        sum += value;
    }
    printf("%d values\n", count);
    printf("sum %.2f\n", sum);
    printf("mean %.2f\n", sum / count);
    return 0;
}
