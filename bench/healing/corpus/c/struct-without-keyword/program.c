#include <stdio.h>

struct point {
    int x;
    int y;
};

static int manhattan(struct point a, struct point b) {
    int dx = a.x > b.x ? a.x - b.x : b.x - a.x;
    int dy = a.y > b.y ? a.y - b.y : b.y - a.y;
    return dx + dy;
}

int main(void) {
    point home = {2, 3};
    struct point stops[] = {{5, 7}, {2, 0}, {-1, -1}};
    for (int i = 0; i < 3; i++) {
        printf("(%d,%d): %d\n", stops[i].x, stops[i].y, manhattan(home, stops[i]));
    }
    return 0;
}
