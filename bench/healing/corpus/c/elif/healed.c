#include <stdio.h>

static const char *kind(int a, int b, int c) {
    if (a == b && b == c) {
        return "equilateral";
    } else if (a == b || b == c || a == c) {
        return "isosceles";
    } else {
        return "scalene";
    }
}

int main(void) {
    int sides[][3] = {{3, 3, 3}, {3, 4, 3}, {3, 4, 5}};
    for (int i = 0; i < 3; i++) {
        printf("%s\n", kind(sides[i][0], sides[i][1], sides[i][2]));
    }
    return 0;
}
