#include <stdio.h>

struct month {
    const char *name;
    int days;
};

int main(void) {
    struct month months[] = {
        {"January", 31},
        {"February", 28}
        {"March", 31},
        {"April", 30},
    };
    int count = sizeof months / sizeof months[0];
    int day = 0;
    for (int i = 0; i < count; i++) {
        day += months[i].days;
        printf("%-9s ends on day %d\n", months[i].name, day);
    }
    return 0;
}
