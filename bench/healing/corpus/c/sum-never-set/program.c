#include <stdio.h>

static int checked_total(const int *amounts, int count) {
    int total;
    for (int i = 0; i < count; i++) {
        total += amounts[i];
    }
    return total;
}

int main(void) {
    int amounts[] = {120, 80, 45, 5};
    int total = checked_total(amounts, 4);
    if (total < 0 || total > 1000) {
        fprintf(stderr, "the books do not balance\n");
        return 4;
    }
    printf("total %d\n", total);
    printf("share %.2f\n", total / 4.0);
    return 0;
}
