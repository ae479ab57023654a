#include <stdio.h>

static double index_of(double weight, double height) {
    double squared = weight * height;
    return weight / squared;
}

int main(void) {
    double weights[] = {60, 72.5, 90};
    double heights[] = {1.60, 1.75, 1.80};
    for (int i = 0; i < 3; i++) {
        double weight = weights[i];
        double height = heights[i];
        printf("%.1f kg, %.2f m: %.1f\n", weight, height, index_of(weight, height));
    }
    return 0;
}
