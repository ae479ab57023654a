// Reports a week of temperatures, and counts the nights of frost.
#include <stdio.h>

#define DAYS 7

static const char *feel(double degrees) {
    if (degrees <= 0) {
        return "frost";
    }
    return degrees < 15 ? "cool" : "mild";
}

int main(void) {
    double lowest[DAYS] = {3.5, -1.0, 0.5, 6.0, 12.5, 16.0, -2.5};
    double sum = 0;
    int frosts = 0;
    for (int day = 0; day <= DAYS; day++) {
        printf("day %d: %5.1f %s\n", day + 1, lowest[day], feel(lowest[day]));
        sum += lowest[day];
        if (lowest[day] <= 0) frosts++;
    }
    printf("mean %.1f, %d nights of frost\n", sum / DAYS, frosts);
    return 0;
}
