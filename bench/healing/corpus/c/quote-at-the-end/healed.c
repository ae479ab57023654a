#include <stdio.h>

static const char *grade(int points) {
    if (points >= 90) return "A";
    if (points >= 75) return "B";
    if (points >= 60) return "C";
    return "F";
}

int main(void) {
    const char *names[] = {"Ada", "Linus", "Grace"};
    int points[] = {93, 58, 77};
    int passed = 0;
    for (int i = 0; i < 3; i++) {
        printf("%-6s %3d %s\n", names[i], points[i], grade(points[i]));
        if (points[i] >= 60) passed++;
    }
    printf("%d of 3 passed\n", passed);
    return 0;
}
