#include <stdio.h>

static int is_leap(int year) {
    if ((year % 4 == 0 && year % 100 != 0) || year % 400 == 0) {
        return 1;
    }
    return 0;
}

static int days(int month, int year) {
    static const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month == 2 && is_leap(year)) {
        return 29;
    }
    return lengths[month - 1];
}

int main(void) {
    int years[] = {1900, 2000, 2023, 2024};
    for (int i = 0; i < 4; i++) {
        printf("February %d has %d days\n", years[i], days(2, years[i]));
    }
    printf("April has %d days\n", days(4, 2024));
    return 0;
}
