#include <stdio.h>

struct rectangle {
    int width;
    int height;
};

static int area(struct rectangle r) {
    return r.width * r.height;

static int perimeter(struct rectangle r) {
    return 2 * (r.width + r.height);
}

int main(void) {
    struct rectangle rooms[] = {{3, 4}, {5, 2}, {6, 6}};
    int total = 0;
    for (int i = 0; i < 3; i++) {
        printf("%d x %d: %d m2, %d m\n", rooms[i].width, rooms[i].height, area(rooms[i]), perimeter(rooms[i]));
        total += area(rooms[i]);
    }
    printf("total: %d m2\n", total);
    return 0;
}
