#include <stdio.h>

int main(void) {
    const char *planets[] = {"Mercury", "Venus", "Earth", "Mars"};
    double distances[] = {0.39, 0.72, 1.0, 1.52};
    int count = sizeof planets / sizeof planets[0];
    for (int i = 0; i < count; i++) {
        printf("%-8s %.2f au\n", planets[i], distances[i]);
    }
    double farthest = distances[count - 1];
    printf("%.1f light minutes\n", farthest * 8.317);
    return 0;
}
