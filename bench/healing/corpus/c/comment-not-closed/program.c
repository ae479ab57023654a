#include <stdio.h>

/* The sum of all parts. */
static int sum(const int *parts, int count) {
    int total = 0;
    for (int i = 0; i < count; i++) total += parts[i];
    return total;
}

/* One part in percent.
static int percent(int part, int whole) {
    return 100 * part / whole;
}

/* Prints every share. */
int main(void) {
    int votes[] = {120, 60, 20};
    int whole = sum(votes, 3);
    for (int i = 0; i < 3; i++) printf("%d%%\n", percent(votes[i], whole));
    return 0;
}
