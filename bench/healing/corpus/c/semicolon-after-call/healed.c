#include <stdio.h>

struct reading {
    int hour;
    double degrees;
};

static void report(const struct reading *readings, int count) {
    double highest = readings[0].degrees;
    int when = readings[0].hour;
    for (int i = 1; i < count; i++) {
        if (readings[i].degrees > highest) {
            highest = readings[i].degrees;
            when = readings[i].hour;
        }
    }
    printf("%d readings\n", count);
    printf("highest: %.1f at %d:00\n", highest, when);
}

int main(void) {
    struct reading day[] = {{6, 11.5}, {9, 14.0}, {13, 19.5}, {18, 16.0}};
    report(day, 4);
    return 0;
}
