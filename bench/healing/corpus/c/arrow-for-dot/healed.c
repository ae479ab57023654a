#include <stdio.h>

struct clock {
    int hours;
    int minutes;
};

static struct clock later(struct clock clock, int minutes) {
    int total = clock.hours * 60 + clock.minutes + minutes;
    struct clock result = {total / 60 % 24, total % 60};
    return result;
}

int main(void) {
    struct clock start = {22, 45};
    int steps[] = {10, 30, 600};
    for (int i = 0; i < 3; i++) {
        start = later(start, steps[i]);
        printf("%02d:%02d\n", start.hours, start.minutes);
    }
    return 0;
}
