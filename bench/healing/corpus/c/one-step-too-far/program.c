#include <stdio.h>

#define DAYS 7

int main(void) {
    int steps[DAYS] = {4200, 8100, 12050, 3900, 10010, 15200, 6100};
    int total = 0;
    int goals = 0;
    for (int day = 0; day <= DAYS; day++) {
        total += steps[day];
        if (steps[day] >= 10000) {
            goals++;
        }
    }
    printf("total %d\n", total);
    printf("mean  %d\n", total / DAYS);
    printf("goals %d\n", goals);
    return 0;
}
