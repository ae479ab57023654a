#include <stdio.h>

static double bill(const double prices[], int count) {
    double total = 0;
    for (int i = 0; i < count; i++) {
        total = total + prices[i];
    }
    return total;
}

int main(void) {
    double prices[] = {2.5, 4.0, 1.25};
    int count = sizeof prices / sizeof prices[0];
    double sum = bill(prices, count);
    printf("items: %d\n", count);
    printf("sum:   %.2f\n", sum);
    printf("tip:   %.2f\n", sum * 0.1);
    return 0;
}
