#include <stdio.h>

struct vector {
    double x;
    dobule y;
};

static double dot(struct vector a, struct vector b) {
    return a.x * b.x + a.y * b.y;
}

int main(void) {
    struct vector east = {1, 0};
    struct vector north = {0, 1};
    struct vector both = {3, 4};
    printf("%.1f\n", dot(east, north));
    printf("%.1f\n", dot(both, east));
    printf("%.1f\n", dot(both, both));
    return 0;
}
