#include <stdio.h>

#define WEEKS 3
#define DAYS 5

static int best_day(int hours[WEEKS][DAYS]) {
    int best = 0;
    int most = 0;
    for (int day = 0; day < DAYS; day++) {
        int sum = 0;
        for (int week = 0; week < WEEKS; week++) {
            sum += hours[week][day];
        }
        if (sum > most) {
            most = sum;
            best = day;
        }
    }
    return best;
}

int main(void) {
    static const char *names[DAYS] = {"Mon", "Tue", "Wed", "Thu", "Fri"};
    int hours[WEEKS][DAYS] = {{8, 7, 8, 9, 5}, {8, 8, 6, 9, 4}, {7, 8, 8, 8, 6}};
    int total = 0;
    for (int week = 0; week < WEEKS; week++) {
        for (int day = 0; day < DAYS; day++) {
            total += hours[week][day];
        }
    }
    printf("all weeks: %d hours\n", total);
    int total = 0;
    for (int day = 0; day < DAYS; day++) {
        total += hours[0][day];
    }
    printf("first week: %d hours\n", total);
    printf("best day: %s\n", names[best_day(hours)]);
    return 0;
}
