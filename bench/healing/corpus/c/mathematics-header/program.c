#include <stdio.h>

struct point {
    double x;
    double y;
};

static double distance(struct point a, struct point b) {
    double dx = a.x - b.x;
    double dy = a.y - b.y;
    return sqrt(dx * dx + dy * dy);
}

int main(void) {
    struct point path[] = {{0, 0}, {3, 4}, {3, 10}, {11, 16}};
    double length = 0;
    for (int i = 1; i < 4; i++) {
        double step = distance(path[i - 1], path[i]);
        printf("step %d: %.1f\n", i, step);
        length += step;
    }
    printf("length: %.1f\n", length);
    return 0;
}
